/** Generators of trees for property tests. */
@NullMarked
package org.openbook.alliance.document.testing;

import org.jspecify.annotations.NullMarked;
