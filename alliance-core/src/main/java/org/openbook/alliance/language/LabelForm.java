package org.openbook.alliance.language;

import com.google.common.collect.ImmutableMap;
import java.util.List;
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

  private static final Form<StandardLabel> WORD = Forms.word(StandardLabel.values());

  static final ObjectForm<Label> FORM =
      ObjectForm.of(
              "label",
              LabelForm::label,
              Member.among(TEXTS, LabelForm::ownTexts),
              Member.<Label, StandardLabel>optional("word", WORD, Label::standard)
                  .described(
                      "What the library calls it; texts beside the word are those of its subject."),
              Member.<Label, Label>optional(
                      "of", Forms.lazy(LabelForm::form), LabelForm::standardSubject)
                  .described("The word's subject, if that is called by a word itself."),
              Member.<Label, List<String>>optional(
                      "with",
                      Forms.list(Forms.WORDS),
                      label -> Optional.of(label.values()).filter(any -> !any.isEmpty()))
                  .described("The values in the word's places: whole numbers, days, names."))
          .described("What people call it, in at least one language or by a word.")
          .ofAtLeast(1);

  /** A text alone is in the language that the document states. */
  static final Form<Label> TEXT_OR_OBJECT = new TextOrObject();

  /** A text alone is of the document's language if it holds a word, and of none if not. */
  static final Form<Label> CITATION = new Citation();

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

  private static final class Citation implements Form<Label> {
    private static final Form<String> WORDS = Forms.WORDS;

    @Override
    public Slot<Label> read(Place place) {
      if (!place.isText()) {
        return FORM.read(place);
      }
      Slot<String> text = WORDS.read(place);
      Optional<Language> language = place.find(Language.class);
      return place.build(() -> cited(text.get(), language));
    }

    @Override
    public Tree write(Label label, Writing writing) {
      Optional<Language> language = writing.find(Language.class).filter(any -> !writing.isFull());
      return label
          .onlyText()
          .filter(text -> label.equals(cited(text, language)))
          .<Tree>map(Tree::text)
          .orElseGet(() -> FORM.write(label, writing));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return definitions.part("citation", LabelForm::citationSchema);
    }
  }

  private static Label cited(String text, Optional<Language> ofDocument) {
    return ofDocument
        .map(language -> Label.cited(text, language))
        .orElseGet(() -> Label.same(text));
  }

  // A schema that led to all of a label from each of many citations would keep validators busy.
  private static Tree citationSchema() {
    Tree text = Tree.member("type", Tree.text("string"));
    Tree texts =
        Tree.members(
            ImmutableMap.of(
                "fi", SchemaDefinitions.described(text, "In Finnish."),
                "sv", SchemaDefinitions.described(text, "In Swedish."),
                "en", SchemaDefinitions.described(text, "In English."),
                "word", SchemaDefinitions.described(text, "What the library calls it."),
                "of",
                    SchemaDefinitions.described(
                        Tree.member("type", Tree.text("object")), "The word's subject."),
                "with",
                    SchemaDefinitions.described(
                        SchemaDefinitions.array(text), "The values in the word's places.")));
    return SchemaDefinitions.anyOf(
        "A text, or one in each language: {\"fi\": \"kohta 4\", \"sv\": \"punkt 4\"}.",
        Tree.members(ImmutableMap.of("type", Tree.text("string"), "pattern", Tree.text("\\S"))),
        Tree.members(
            ImmutableMap.of(
                "type", Tree.text("object"),
                "properties", texts,
                "additionalProperties", Tree.no(),
                "minProperties", Tree.whole(1))));
  }

  // ---- reading ----

  private static Optional<Label> texts(String fi, String sv, String en) {
    return (fi + sv + en).isBlank() ? Optional.empty() : Optional.of(Label.of(fi, sv, en));
  }

  private static Label label(
      Optional<Label> texts,
      Optional<StandardLabel> word,
      Optional<Label> of,
      Optional<List<String>> values) {
    if (texts.isPresent() && of.isPresent()) {
      throw new IllegalArgumentException(
          "it has texts and a subject; a word must have one of both as its subject");
    }
    if (of.flatMap(Label::subject).flatMap(Label::subject).isPresent()) {
      throw new IllegalArgumentException(
          "its subject is of a subject of a subject; a word must be of one of two at the most");
    }
    if (word.isPresent()) {
      return word.get().label(texts.or(() -> of), values.orElse(List.of()));
    }
    if (values.isPresent()) {
      throw new IllegalArgumentException("it has values and no word; it must have both");
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
