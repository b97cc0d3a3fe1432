package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.language.Label;

/**
 * The place in the contract that a term comes from, as the contract cites it: {@code Schedule 3,
 * 4.2}, in each language in which the contract is written.
 *
 * <p>Not the clause's wording.
 *
 * @param reference the citation
 */
public record Clause(Label reference) {
  /** The citation. */
  public static final Form<Clause> FORM =
      Form.described(
          Label.CITATION.as(Clause::new, Clause::reference), "Where the contract says it.");

  /** Refuses null. */
  public Clause {
    requireNonNull(reference, "reference");
  }

  /** The clause cited so, in every language. */
  public static Clause of(String reference) {
    if (reference.isBlank()) {
      throw new IllegalArgumentException("clause is blank; a clause cites a place in the contract");
    }
    return of(Label.same(reference));
  }

  /** The clause cited so. */
  public static Clause of(Label reference) {
    return new Clause(reference);
  }

  @Override
  public String toString() {
    return reference.toString();
  }
}
