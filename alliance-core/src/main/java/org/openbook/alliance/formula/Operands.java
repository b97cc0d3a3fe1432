package org.openbook.alliance.formula;

import org.openbook.alliance.document.Tree;

/**
 * What stands for a formula where another formula, or a term, refers to it; in scope of writing.
 */
@FunctionalInterface
public interface Operands {
  /** Its name, or the formula itself. */
  Tree of(Formula formula);
}
