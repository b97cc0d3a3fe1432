/** Generators of polynomials and enclosures for property tests. */
@NullMarked
package org.openbook.alliance.algebra.testing;

import org.jspecify.annotations.NullMarked;
