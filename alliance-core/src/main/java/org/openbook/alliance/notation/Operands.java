package org.openbook.alliance.notation;

import org.openbook.alliance.document.Tree;
import org.openbook.alliance.formula.Formula;

/**
 * What stands for a formula where another formula, or a term, refers to it; in scope of writing.
 */
@FunctionalInterface
public interface Operands {
  /** Its name, or the formula itself. */
  Tree of(Formula formula);
}
