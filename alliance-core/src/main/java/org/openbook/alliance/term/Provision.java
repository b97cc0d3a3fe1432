package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

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
public record Provision(Label label, Clause clause, Source source) {
  /** Label, clause and source, among the members of the term. */
  public static final ObjectForm<Provision> FORM =
      ObjectForm.of(
          "provision",
          (label, clause, source) -> of(label, clause).withSource(source),
          Member.required("label", Label.FORM, Provision::label),
          Member.required("clause", Clause.FORM, Provision::clause),
          Member.<Provision, Source>optionalUnless(
                  "source",
                  Source.FORM,
                  term -> Optional.of(term.source()),
                  term -> term.equals(of(term.label(), term.clause())))
              .described("How it is known; without one, a term is known from its clause."));

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

  private Provision withSource(Optional<Source> known) {
    return known.map(this::withSource).orElse(this);
  }

  /** The same term, known from elsewhere. */
  public Provision withSource(Source known) {
    return new Provision(label, clause, known);
  }

  /** The label and the clause. */
  @Override
  public String toString() {
    return label + " (" + clause + ")";
  }
}
