/** Short ways to say what a term is called and where it was published; for the examples only. */
@NullMarked
package org.openbook.alliance.cases.wording;

import org.jspecify.annotations.NullMarked;
