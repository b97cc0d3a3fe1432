package org.openbook.alliance.term;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/**
 * The place in the contract that a term comes from, as the contract cites it: {@code Schedule 3,
 * 4.2}.
 *
 * <p>Not the clause's wording.
 *
 * @param reference the citation; not blank
 */
public record Clause(String reference) {
  /** The citation. */
  public static final Form<Clause> FORM =
      Forms.text("clause", "\\S", Clause::of, Clause::reference, "Where the contract says it.");

  /** Refuses a blank citation. */
  public Clause {
    if (reference.isBlank()) {
      throw new IllegalArgumentException("clause is blank; a clause cites a place in the contract");
    }
  }

  /** The clause cited so. */
  public static Clause of(String reference) {
    return new Clause(reference);
  }

  @Override
  public String toString() {
    return reference;
  }
}
