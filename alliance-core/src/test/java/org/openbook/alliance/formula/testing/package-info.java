/**
 * Random formulas and the facts to evaluate them on, for tests of this library and of the terms and
 * rules of its users; and the laws' reference forms.
 */
@NullMarked
package org.openbook.alliance.formula.testing;

import org.jspecify.annotations.NullMarked;
