package org.openbook.alliance.cli.words;

import java.util.List;
import org.openbook.alliance.document.Tree;

/**
 * Something that a noun means: it stands in these places and has this schema.
 *
 * @param noun what documents call it
 * @param group among which nouns it is listed
 * @param schema what stands under it
 * @param language the schema that it is part of
 * @param isMember whether it is a member of an object, and not only a kind of value
 * @param isRequired whether the object must have it
 * @param places where it may stand, the shortest first
 */
record Meaning(
    String noun,
    Group group,
    Tree.Members schema,
    Schema language,
    boolean isMember,
    boolean isRequired,
    List<String> places) {
  /** Where nouns stand; in the order of the list. */
  enum Group {
    DOCUMENT,
    MODEL,
    FORMULA
  }

  /** What equal meanings have in common: one name, and one schema but for what holds without it. */
  static String key(String noun, Tree.Members schema) {
    return Schema.reference(schema)
        .filter(noun::equals)
        .orElseGet(() -> noun + " " + schema.without(List.of("default")).canonicalText());
  }

  String key() {
    return isMember ? key(noun, schema) : noun;
  }

  /** The same, which stands in these places. */
  Meaning in(List<String> found) {
    return new Meaning(noun, group, schema, language, isMember, isRequired, found);
  }

  /** What it is. */
  String description() {
    return language.description(schema);
  }

  /** Its schema, with nothing to look up. */
  Tree.Members resolved() {
    return Schema.reference(schema).map(language::definition).orElse(schema);
  }
}
