package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;

/**
 * The term that makes a breakpoint or a finding what it is.
 *
 * <p>Not always a rule: a figure that has no clause of its own is told by the nearest name in the
 * terms.
 *
 * @param label what the contract calls it
 * @param clause where the contract says so, if the name cites it
 */
public record Cause(Label label, Optional<Clause> clause) {
  /** Refuses null. */
  public Cause {
    requireNonNull(label, "label");
    requireNonNull(clause, "clause");
  }

  static Cause of(Parts parts, int part) {
    return new Cause(parts.label(part), parts.name(part).flatMap(name -> name.clause()));
  }

  /** {@code Pain cap (4.8)}. */
  @Override
  public String toString() {
    return label + clause.map(where -> " (" + where + ")").orElse("");
  }
}
