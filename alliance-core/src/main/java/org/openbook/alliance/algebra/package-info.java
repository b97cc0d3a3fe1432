/**
 * Polynomials and rational functions over the rational numbers, and the exact places where they are
 * 0: the mathematics of the analysis, without any contract.
 */
@NullMarked
package org.openbook.alliance.algebra;

import org.jspecify.annotations.NullMarked;
