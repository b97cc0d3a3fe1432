package org.openbook.alliance.term;

import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;

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
          Member.<Optional<Label>, String>optional(
                  "fi", Forms.TEXT, label -> label.map(Label::fi).orElse(""), "")
              .described("In Finnish."),
          Member.<Optional<Label>, String>optional(
                  "sv", Forms.TEXT, label -> label.map(Label::sv).orElse(""), "")
              .described("In Swedish."),
          Member.<Optional<Label>, String>optional(
                  "en", Forms.TEXT, label -> label.map(Label::en).orElse(""), "")
              .described("In English."));

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

  /** A text alone is in the language that the document states. */
  static final Form<Label> TEXT_OR_OBJECT = new TextOrObject();

  private LabelForm() {}

  private static ObjectForm<Label> form() {
    return FORM;
  }

  private static final class TextOrObject implements Form<Label> {
    private static final Form<String> WORDS = Forms.WORDS;

    @Override
    public Slot<Label> read(Place place) {
      if (!place.isText()) {
        return FORM.read(place);
      }
      Slot<String> text = WORDS.read(place);
      return place
          .find(Language.class)
          .map(language -> place.build(() -> Label.in(language, text.get())))
          .orElseGet(() -> noLanguage(place));
    }

    private static Slot<Label> noLanguage(Place place) {
      return place.fault(
          "it is %s, and the document states no language; it must be an object of languages, {\"fi\": %s}, or the document must state \"language\": \"fi\""
              .formatted(place.kind(), place.tree().orElseThrow()));
    }

    // In full every text says its language.
    @Override
    public Tree write(Label label, Writing writing) {
      Optional<String> text =
          writing.find(Language.class).filter(any -> !writing.isFull()).flatMap(label::only);
      return text.<Tree>map(Tree::text).orElseGet(() -> FORM.write(label, writing));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return SchemaDefinitions.anyOf(WORDS.schema(definitions), FORM.schema(definitions));
    }
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
