package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/**
 * Where a figure comes from, so that a reader can go and look.
 *
 * <p>Not the clause that makes the figure matter (see {@link Clause}). A parameter that no contract
 * published is an {@link Kind#ASSUMPTION} and is printed as one.
 *
 * @param kind how far the figure can be trusted
 * @param reference what to look up; not blank
 */
public record Source(Kind kind, String reference) {
  /** The kind, a colon, a space and the reference. */
  public static final Form<Source> FORM =
      Forms.text(
          "source",
          "^(contract|published|ledger|measurement|estimate|assumption): ",
          Source::parse,
          Source::toString,
          "How it is known: its kind, a colon and where to look: published: annual report 2021.");

  /** How a figure is known. */
  public enum Kind {
    /** The parties agreed it in the contract. */
    CONTRACT,
    /** A public document states it. */
    PUBLISHED,
    /** An open book's entries add up to it. */
    LEDGER,
    /** It was measured. */
    MEASUREMENT,
    /** The parties estimated it in good faith because it cannot be known. */
    ESTIMATE,
    /** Nobody published it; the example's author chose it. */
    ASSUMPTION
  }

  /** Refuses a blank reference. */
  public Source {
    requireNonNull(kind, "kind");
    if (reference.isBlank()) {
      throw new IllegalArgumentException(
          "reference of a source is blank; a source says where to look");
    }
  }

  /** Agreed in the contract. */
  public static Source contract(String reference) {
    return new Source(Kind.CONTRACT, reference);
  }

  /** Stated by a public document. */
  public static Source published(String reference) {
    return new Source(Kind.PUBLISHED, reference);
  }

  /** Added up from an open book. */
  public static Source ledger(String reference) {
    return new Source(Kind.LEDGER, reference);
  }

  /** Measured. */
  public static Source measurement(String reference) {
    return new Source(Kind.MEASUREMENT, reference);
  }

  /** Estimated in good faith, for a settlement on termination, with the reason. */
  public static Source estimate(String reason) {
    return new Source(Kind.ESTIMATE, reason);
  }

  /** Chosen, with the reason. */
  public static Source assumption(String reason) {
    return new Source(Kind.ASSUMPTION, reason);
  }

  /**
   * The source that a kind, a colon, a space and a reference write.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Source parse(String text) {
    int colon = text.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(
          "source is %s; it must be a kind, a colon and where to look: 'published: annual report 2021'"
              .formatted(Faults.quote(text)));
    }
    return new Source(
        Forms.parsedWord(text.substring(0, colon), Kind.values()), text.substring(colon + 2));
  }

  /** The kind in lower case and the reference: {@code assumption: 50 % to each side}. */
  @Override
  public String toString() {
    return Forms.word(kind) + ": " + reference;
  }
}
