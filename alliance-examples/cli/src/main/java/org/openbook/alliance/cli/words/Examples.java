package org.openbook.alliance.cli.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

/** Documents that use the nouns, and what of them shows each. */
final class Examples {
  /** The documents that this module brings. */
  static final List<String> TERMS = List.of("terms", "nouns", "formulas");

  static final List<String> FACTS = List.of("facts", "costs");

  private final Schema schema;
  private final Map<String, Tree> byKey = new LinkedHashMap<>();
  private final Set<Tree> choices = new LinkedHashSet<>();

  private Examples(Schema schema) {
    this.schema = schema;
  }

  /** What documents of these names show of a schema. */
  static Examples of(Schema schema, List<String> names) {
    Examples examples = new Examples(schema);
    for (String name : names) {
      Tree document = Parsed.of("example", json(name), JsonParsers.jackson2()).sound();
      examples.visit(document, schema.root());
    }
    return examples;
  }

  /** The document of a name. */
  static byte[] json(String name) {
    try (InputStream file = Examples.class.getResourceAsStream("/words/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("there is no words/%s.json".formatted(name));
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The shortest that stands there as this. */
  Optional<Tree> of(Meaning meaning) {
    return Optional.ofNullable(byKey.get(meaning.key()))
        .map(value -> meaning.isMember() ? Tree.member(meaning.noun(), value) : value);
  }

  /** Whether something of this choice stands in one of the documents. */
  boolean shows(Tree.Members choice) {
    return choices.contains(choice);
  }

  private void visit(Tree value, Tree.Members part) {
    Schema.reference(part)
        .ifPresent(
            name -> {
              keep(name, value);
              visit(value, schema.definition(name));
            });
    Schema.choices(part).stream()
        .filter(choice -> schema.matches(value, choice))
        .findFirst()
        .ifPresent(
            choice -> {
              choices.add(choice);
              visit(value, choice);
            });
    if (value instanceof Tree.Members object) {
      object.byName().forEach((name, member) -> visit(name, member, part));
    }
    Schema.items(part)
        .filter(item -> value instanceof Tree.Items)
        .ifPresent(item -> value.parts().forEach(one -> visit(one, item)));
  }

  private void visit(String name, Tree member, Tree.Members part) {
    Tree own = Schema.properties(part).get(name);
    if (own instanceof Tree.Members schemaOfMember) {
      keep(Meaning.key(name, schemaOfMember), member);
      visit(member, schemaOfMember);
    } else {
      Schema.entries(part).ifPresent(entry -> visit(member, entry));
    }
  }

  private void keep(String key, Tree value) {
    byKey.merge(
        key,
        value,
        (known, given) ->
            given.canonicalText().length() < known.canonicalText().length() ? given : known);
  }
}
