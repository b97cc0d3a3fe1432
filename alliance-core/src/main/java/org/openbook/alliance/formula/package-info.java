/**
 * The kernel: formulas as immutable trees with units, their exact evaluation, and the figures that
 * explain it.
 *
 * <p>A commercial model is a formula; a settlement is that formula evaluated on the open book; the
 * explanation is that evaluation. Users of the domain packages need not come here; a contract with
 * a term that nobody foresaw is written here, without a change of the library.
 */
@NullMarked
package org.openbook.alliance.formula;

import org.jspecify.annotations.NullMarked;
