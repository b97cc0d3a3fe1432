/** Generators of disclosure terms for property tests. */
@NullMarked
package org.openbook.alliance.disclosure.testing;

import org.jspecify.annotations.NullMarked;
