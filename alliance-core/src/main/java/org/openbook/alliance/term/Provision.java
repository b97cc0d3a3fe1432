package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;

/**
 * What the contract calls a term, where it stands, and how it is known.
 *
 * <p>Not the term's content. Every term of a commercial model has one, and the explanation of a
 * figure prints it.
 *
 * @param label what the contract calls the term
 * @param clause where it stands
 * @param source how it is known; an example's invented parameter is an assumption
 */
public record Provision(Label label, Clause clause, Source source) implements Canonical {
  /** Refuses null. */
  public Provision {
    requireNonNull(label, "label");
    requireNonNull(clause, "clause");
    requireNonNull(source, "source");
  }

  /** A term as the parties agreed it in the clause. */
  public static Provision of(Label label, Clause clause) {
    return new Provision(label, clause, Source.contract(clause.reference()));
  }

  /** The same term, known from elsewhere. */
  public Provision withSource(Source known) {
    return new Provision(label, clause, known);
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("provision")
        .with("label", label)
        .with("clause", clause)
        .with("source", source);
  }

  /** The label and the clause. */
  @Override
  public String toString() {
    return label + " (" + clause + ")";
  }
}
