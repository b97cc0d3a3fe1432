package org.openbook.alliance.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Language;

/**
 * A form whose document may state the language of its plain texts: a label then may be a text in
 * that language alone.
 *
 * @param form the rest of the document
 * @param usual the language in which the labels of a value are, if they are in one
 */
record InLanguage<T>(Form<T> form, Function<? super T, Optional<Language>> usual)
    implements Form<T> {
  private static final String LANGUAGE = "language";
  private static final String WORDS =
      "The language of the labels that are plain texts; without one, every label names its own.";
  private static final Form<Language> WORD = Forms.word(Language.values());

  @Override
  public Slot<T> read(Place place) {
    Slot<Optional<Language>> language =
        Member.optional(LANGUAGE, WORD, (Optional<Language> any) -> any).read(place);
    Place rest = place.without(List.of(LANGUAGE));
    return form.read(
        language.isReadable()
            ? language.get().map(stated -> rest.with(Language.class, stated)).orElse(rest)
            : rest.with(Language.class, Slot.unreadable()));
  }

  // In full every text says its language itself.
  @Override
  public Tree write(T value, Writing writing) {
    Optional<Language> language = usual.apply(value).filter(any -> !writing.isFull());
    if (language.isEmpty()) {
      return form.write(value, writing);
    }
    Tree.Members rest =
        (Tree.Members) form.write(value, writing.with(Language.class, language.get()));
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put(LANGUAGE, WORD.write(language.get()))
            .putAll(rest.byName())
            .buildOrThrow());
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.withMember(
        (Tree.Members) form.schema(definitions),
        LANGUAGE,
        SchemaDefinitions.described(WORD.schema(definitions), WORDS));
  }
}
