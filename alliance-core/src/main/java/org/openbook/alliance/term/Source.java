package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;

/**
 * Where a figure comes from, so that a reader can go and look.
 *
 * <p>Not the clause that makes the figure matter (see {@link Clause}). A parameter that no contract
 * published is an {@link Kind#ASSUMPTION} and is printed as one.
 *
 * @param kind how far the figure can be trusted
 * @param reference what to look up
 */
public record Source(Kind kind, Label reference) {
  /**
   * A kind, a colon and the reference, the kind in any of the three languages: {@code oletus: 4 %}
   * is an assumption whose text is Finnish; or an object of the kind and the reference in several.
   */
  public static final Form<Source> FORM = new SourceForm();

  /** How a figure is known. */
  public enum Kind {
    /** The parties agreed it in the contract. */
    CONTRACT("sopimus", "avtal"),
    /** A public document states it. */
    PUBLISHED("julkaistu", "publicerat"),
    /** An open book's entries add up to it. */
    LEDGER("kirjanpito", "bokföring"),
    /** It was measured. */
    MEASUREMENT("mittaus", "mätning"),
    /** The parties estimated it in good faith because it cannot be known. */
    ESTIMATE("arvio", "uppskattning"),
    /** Nobody published it; the example's author chose it. */
    ASSUMPTION("oletus", "antagande");

    private final String fi;
    private final String sv;

    // What documents may write beside the English word. It is no text for people, and stays.
    Kind(String fi, String sv) {
      this.fi = fi;
      this.sv = sv;
    }

    /** The word that documents in a language write: {@code oletus}. */
    String word(Language language) {
      return switch (language) {
        case FI -> fi;
        case SV -> sv;
        case EN -> Forms.word(this);
      };
    }
  }

  /** Refuses null. */
  public Source {
    requireNonNull(kind, "kind");
    requireNonNull(reference, "reference");
  }

  private static Source of(Kind kind, String reference) {
    if (reference.isBlank()) {
      throw new IllegalArgumentException(
          "reference of a source is blank; a source says where to look");
    }
    return new Source(kind, Label.same(reference));
  }

  /** Agreed in the contract. */
  public static Source contract(String reference) {
    return of(Kind.CONTRACT, reference);
  }

  /** Agreed in the contract. */
  public static Source contract(Label reference) {
    return new Source(Kind.CONTRACT, reference);
  }

  /** Stated by a public document. */
  public static Source published(String reference) {
    return of(Kind.PUBLISHED, reference);
  }

  /** Stated by a public document. */
  public static Source published(Label reference) {
    return new Source(Kind.PUBLISHED, reference);
  }

  /** Added up from an open book. */
  public static Source ledger(String reference) {
    return of(Kind.LEDGER, reference);
  }

  /** Added up from an open book. */
  public static Source ledger(Label reference) {
    return new Source(Kind.LEDGER, reference);
  }

  /** Measured. */
  public static Source measurement(String reference) {
    return of(Kind.MEASUREMENT, reference);
  }

  /** Measured. */
  public static Source measurement(Label reference) {
    return new Source(Kind.MEASUREMENT, reference);
  }

  /** Estimated in good faith, for a settlement on termination, with the reason. */
  public static Source estimate(String reason) {
    return of(Kind.ESTIMATE, reason);
  }

  /** Estimated in good faith, for a settlement on termination, with the reason. */
  public static Source estimate(Label reason) {
    return new Source(Kind.ESTIMATE, reason);
  }

  /** Chosen, with the reason. */
  public static Source assumption(String reason) {
    return of(Kind.ASSUMPTION, reason);
  }

  /** Chosen, with the reason. */
  public static Source assumption(Label reason) {
    return new Source(Kind.ASSUMPTION, reason);
  }

  /**
   * The source that a kind, a colon, a space and a reference write.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Source parse(String text) {
    return SourceForm.parsed(text, Optional.empty());
  }

  /** The kind in lower case and the reference: {@code assumption: 50 % to each side}. */
  @Override
  public String toString() {
    return Forms.word(kind) + ": " + reference;
  }
}
