package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openbook.alliance.document.Tree;

/**
 * The named parts of one JSON Schema (2020-12), collected while it is made; used by one thread.
 *
 * <p>Not the whole truth of a document: a schema knows members, kinds and grammars. That weights
 * add up, that units fit and that references lead somewhere, only reading tells.
 */
public final class SchemaDefinitions {
  private final Map<String, Tree> definitions = new LinkedHashMap<>();

  private SchemaDefinitions() {}

  /** The schema of documents of a form, whose own schema is no mere reference. */
  public static Tree document(String title, Form<?> form) {
    SchemaDefinitions parts = new SchemaDefinitions();
    ImmutableMap.Builder<String, Tree> schema = ImmutableMap.builder();
    schema.put("$schema", Tree.text("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", Tree.text(title));
    schema.putAll(((Tree.Members) form.schema(parts)).byName());
    schema.put("$defs", Tree.members(parts.definitions));
    return Tree.members(schema.buildOrThrow());
  }

  /** A reference to a part, which is made where it is first asked for; it may refer to itself. */
  public Tree part(String name, Supplier<Tree> schema) {
    requireNonNull(name, "name");
    if (!definitions.containsKey(name)) {
      definitions.put(name, Tree.members(Map.of()));
      definitions.put(name, schema.get());
    }
    return Tree.member("$ref", Tree.text("#/$defs/" + name));
  }

  // ---- small schemas ----

  static Tree array(Tree items) {
    return Tree.members(ImmutableMap.of("type", Tree.text("array"), "items", items));
  }

  static Tree anyOf(Tree... schemas) {
    return Tree.member("anyOf", Tree.items(Arrays.asList(schemas)));
  }

  static Tree described(Tree schema, String description) {
    return description.isEmpty()
        ? schema
        : ((Tree.Members) schema).with("description", Tree.text(description));
  }
}
