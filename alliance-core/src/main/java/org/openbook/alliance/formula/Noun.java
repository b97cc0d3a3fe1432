package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;

/**
 * A term as the contract says it, of which a named step of a formula was made: a cap on an amount,
 * the fee, what a pool releases.
 *
 * <p>Not a formula: documents write it in place of what the step is computed from, so that how a
 * term is computed may change without changing what a contract says.
 */
public interface Noun {
  /** The formulas that it is said of, in order; what it is written with refers to them. */
  List<Formula> parts();

  /**
   * Whether what is written can be read again as the step, by what is in scope: a score is one of
   * the scorecard there.
   */
  default boolean isReadable(Formula step, Writing writing) {
    requireNonNull(step, "step");
    requireNonNull(writing, "writing");
    return true;
  }

  /** What documents write of it; for its formulas stands what {@link Operands} in scope says. */
  Tree.Members write(Writing writing);
}
