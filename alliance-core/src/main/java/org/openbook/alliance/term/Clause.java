package org.openbook.alliance.term;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;

/**
 * The place in the contract that a term comes from, as the contract cites it: {@code Schedule 3,
 * 4.2}.
 *
 * <p>Not the clause's wording.
 *
 * @param reference the citation; not blank
 */
public record Clause(String reference) implements Canonical {
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
  public CanonicalForm canonical() {
    return CanonicalForm.of("clause").with("reference", reference);
  }

  @Override
  public String toString() {
    return reference;
  }
}
