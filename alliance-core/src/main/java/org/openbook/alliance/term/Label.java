package org.openbook.alliance.term;

import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * What a thing is called, in Finnish, Swedish and English.
 *
 * <p>Not an identifier: two things may share a label. A language that was not given is the empty
 * text (a blank one becomes empty), and {@link #in} then falls back visibly, to {@code [fi] bonus}
 * for example.
 *
 * @param fi the Finnish text, or empty
 * @param sv the Swedish text, or empty
 * @param en the English text, or empty
 */
public record Label(String fi, String sv, String en) {
  /** The texts that there are. */
  public static final ObjectForm<Label> FORM =
      ObjectForm.of(
              "label",
              Label::of,
              Member.optional("fi", Forms.TEXT, Label::fi, ""),
              Member.optional("sv", Forms.TEXT, Label::sv, ""),
              Member.optional("en", Forms.TEXT, Label::en, ""))
          .described("What people call it, in at least one language.");

  /** Refuses a label without any text. */
  public Label {
    fi = emptyIfBlank(fi);
    sv = emptyIfBlank(sv);
    en = emptyIfBlank(en);
    if (fi.isEmpty() && sv.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException(
          "label is empty; a label has a text in at least one of fi, sv, en");
    }
  }

  /** A label in all three languages. */
  public static Label of(String fi, String sv, String en) {
    return new Label(fi, sv, en);
  }

  /** A label in English only. */
  public static Label en(String en) {
    return new Label("", "", en);
  }

  /** The text in this language; where there is none, the first of en, fi, sv with its mark. */
  public String in(Language language) {
    String text = text(language);
    return text.isEmpty() ? fallback() : text;
  }

  private String text(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  private static String emptyIfBlank(String text) {
    return text.isBlank() ? "" : text;
  }

  private String fallback() {
    if (!en.isEmpty()) {
      return "[en] " + en;
    }
    return fi.isEmpty() ? "[sv] " + sv : "[fi] " + fi;
  }

  /** The English text; where there is none, the first of fi, sv with its mark. */
  @Override
  public String toString() {
    return en.isEmpty() ? fallback() : en;
  }
}
