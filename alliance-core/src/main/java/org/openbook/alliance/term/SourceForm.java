package org.openbook.alliance.term;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.term.Source.Kind;

/**
 * How sources stand in documents: {@code "published: annual report 2021"}, {@code "oletus: 4 %"},
 * {@code {"assumption": {"fi": "kuvitteellinen", "sv": "fiktiv"}}}.
 */
final class SourceForm implements Form<Source> {
  private static final String DESCRIPTION =
      "How it is known: its kind, a colon and where to look: published: annual report 2021.";

  // ---- reading ----

  @Override
  public Slot<Source> read(Place place) {
    if (place.isText()) {
      return place.text(text -> parsed(text, place.find(Language.class)));
    }
    List<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> place.names().contains(Forms.word(kind)))
            .toList();
    if (kinds.size() != 1 || place.names().size() != 1) {
      return place.fault(
          "it is %s; a source must be a text, a kind and where to look, or an object of one kind: {\"published\": {\"fi\": \"…\"}}"
              .formatted(place.kind()));
    }
    Kind kind = kinds.get(0);
    Slot<Label> reference = Label.CITATION.read(place.at(Forms.word(kind)));
    return place.build(() -> new Source(kind, reference.get()));
  }

  /** The source that a text writes, whose reference is in the language of its kind's word. */
  static Source parsed(String text, Optional<Language> ofDocument) {
    int colon = text.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(
          "source is %s; it must be a kind, a colon and where to look: 'published: annual report 2021'"
              .formatted(Faults.quote(text)));
    }
    String word = text.substring(0, colon);
    String reference = text.substring(colon + 2);
    if (reference.isBlank()) {
      throw new IllegalArgumentException(
          "reference of a source is blank; a source says where to look");
    }
    for (Kind kind : Kind.values()) {
      for (Language language : Language.values()) {
        if (kind.word(language).equals(word)) {
          return new Source(kind, said(reference, language, ofDocument));
        }
      }
    }
    throw new IllegalArgumentException(Faults.noneOf(word, words(Language.EN).toList()));
  }

  // Documents wrote the kind in English before they had a choice, whatever their language.
  private static Label said(String reference, Language ofKind, Optional<Language> ofDocument) {
    return (ofKind == Language.EN ? ofDocument : Optional.of(ofKind))
        .map(language -> Label.cited(reference, language))
        .orElseGet(() -> Label.same(reference));
  }

  private static Stream<String> words(Language language) {
    return Arrays.stream(Kind.values()).map(kind -> kind.word(language));
  }

  // ---- writing ----

  @Override
  public Tree write(Source source, Writing writing) {
    return text(source, writing)
        .<Tree>map(Tree::text)
        .orElseGet(
            () ->
                Tree.member(
                    Forms.word(source.kind()), Label.CITATION.write(source.reference(), writing)));
  }

  private static Optional<String> text(Source source, Writing writing) {
    Optional<String> only = source.reference().onlyText();
    Optional<Language> ofDocument = writing.find(Language.class).filter(any -> !writing.isFull());
    return only.flatMap(
        text ->
            Stream.of(Language.EN, Language.FI, Language.SV)
                .filter(language -> said(text, language, ofDocument).equals(source.reference()))
                .findFirst()
                .map(language -> source.kind().word(language) + ": " + text));
  }

  // ---- schema ----

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return definitions.part(
        "source", () -> SchemaDefinitions.described(either(definitions), DESCRIPTION));
  }

  private static Tree either(SchemaDefinitions definitions) {
    String kinds =
        Arrays.stream(Language.values())
            .flatMap(SourceForm::words)
            .collect(Collectors.joining("|", "^(", "): "));
    Tree text =
        Tree.members(ImmutableMap.of("type", Tree.text("string"), "pattern", Tree.text(kinds)));
    Tree ofKind =
        Tree.members(
            ImmutableMap.of(
                "type", Tree.text("object"),
                "propertyNames",
                    Tree.member("enum", Tree.items(words(Language.EN).map(Tree::text).toList())),
                "additionalProperties", Label.CITATION.schema(definitions),
                "minProperties", Tree.whole(1),
                "maxProperties", Tree.whole(1)));
    return SchemaDefinitions.anyOf(text, ofKind);
  }
}
