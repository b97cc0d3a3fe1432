package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * That an entry sets another one right, and why.
 *
 * <p>Not a change of the other, which stays in the book as it was.
 *
 * @param kind what it does to the other
 * @param of the other entry; it stands earlier in the book
 * @param reason why; not blank
 */
public record Correction(Kind kind, EntryId of, String reason) {
  /** What it does, to which entry, and why. */
  public static final ObjectForm<Correction> FORM =
      ObjectForm.of(
          "correction",
          Correction::new,
          Member.required("kind", StoredWord.form(Kind.values()), Correction::kind),
          Member.required("of", EntryId.FORM, Correction::of),
          Member.required("reason", Forms.WORDS, Correction::reason));

  /** What a correcting entry does to the other. */
  public enum Kind {
    /** Takes it back in full: its exact mirror. */
    REVERSAL,
    /** Takes back a part, or all, because an audit does not accept it. */
    DISALLOWANCE,
    /** Adds what was missing, or the right line in place of a reversed one. */
    ADJUSTMENT
  }

  /** Refuses a blank reason. */
  public Correction {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "reason of the correction of entry '%s' is blank; a correction says why".formatted(of));
    }
  }

  /** {@code reversal of 2021-000417: paid twice}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " of " + of + ": " + reason;
  }
}
