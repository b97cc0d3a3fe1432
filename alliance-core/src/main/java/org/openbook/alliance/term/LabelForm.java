package org.openbook.alliance.term;

import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * How labels stand in documents: {@code {"en": "Under-run of phase 1"}}, {@code {"word":
 * "under-run"}}, {@code {"en": "Satisfaction", "word": "measured"}}.
 */
final class LabelForm {
  /** The contract's own texts: the label, or what a standard label speaks of. */
  private static final ObjectForm<Optional<Label>> TEXTS =
      ObjectForm.of(
          "",
          LabelForm::texts,
          Member.optional("fi", Forms.TEXT, label -> label.map(Label::fi).orElse(""), ""),
          Member.optional("sv", Forms.TEXT, label -> label.map(Label::sv).orElse(""), ""),
          Member.optional("en", Forms.TEXT, label -> label.map(Label::en).orElse(""), ""));

  static final ObjectForm<Label> FORM =
      ObjectForm.of(
              "label",
              LabelForm::label,
              Member.among(TEXTS, LabelForm::ownTexts),
              Member.<Label, StandardLabel>optional(
                      "word", Forms.word(StandardLabel.values()), Label::standard)
                  .described(
                      "What the library calls it; texts beside the word are those of its subject."),
              Member.<Label, Label>optional(
                      "of", Forms.lazy(LabelForm::form), LabelForm::standardSubject)
                  .described("The word's subject, if that is called by a word itself."))
          .described("What people call it, in at least one language or by a word.")
          .ofAtLeast(1);

  private LabelForm() {}

  private static ObjectForm<Label> form() {
    return FORM;
  }

  // ---- reading ----

  private static Optional<Label> texts(String fi, String sv, String en) {
    return (fi + sv + en).isBlank() ? Optional.empty() : Optional.of(Label.of(fi, sv, en));
  }

  private static Label label(
      Optional<Label> texts, Optional<StandardLabel> word, Optional<Label> of) {
    if (texts.isPresent() && of.isPresent()) {
      throw new IllegalArgumentException(
          "it has texts and a subject; a word must have one of both as its subject");
    }
    if (of.flatMap(Label::subject).flatMap(Label::subject).isPresent()) {
      throw new IllegalArgumentException(
          "its subject is of a subject of a subject; a word must be of one of two at the most");
    }
    if (word.isPresent()) {
      return word.get().label(texts.or(() -> of));
    }
    if (of.isPresent()) {
      throw new IllegalArgumentException("it has a subject and no word; it must have both");
    }
    return texts.orElseThrow(() -> new IllegalArgumentException(Label.NO_TEXT));
  }

  // ---- writing ----

  private static Optional<Label> ownTexts(Label label) {
    Label own = label.subject().orElse(label);
    return own.standard().isPresent() ? Optional.empty() : Optional.of(own);
  }

  private static Optional<Label> standardSubject(Label label) {
    return label.subject().filter(subject -> subject.standard().isPresent());
  }
}
