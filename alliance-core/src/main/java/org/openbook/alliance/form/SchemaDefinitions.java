package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private Scope scope = Scope.NONE;

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

  /** The value of this class that the schemas refer to, if there is one. */
  public <C> Optional<C> find(Class<C> type) {
    return scope.find(type);
  }

  /** The schema that is made while schemas may refer to this value. */
  public <C> Tree within(Class<C> type, C value, Supplier<Tree> schema) {
    Scope around = scope;
    scope = scope.with(type, value);
    try {
      return schema.get();
    } finally {
      scope = around;
    }
  }

  // ---- small schemas ----

  /** An object of the members of both, of which exactly one is of the first if it says so. */
  public static Tree joined(Tree.Members one, Tree.Members other) {
    Map<String, Tree> properties = new LinkedHashMap<>(propertiesOf(one));
    propertiesOf(other).forEach(properties::putIfAbsent);
    Set<Tree> required = new LinkedHashSet<>(requiredOf(other));
    required.addAll(requiredOf(one));
    ImmutableMap.Builder<String, Tree> schema = ImmutableMap.builder();
    schema.put("type", Tree.text("object"));
    schema.put("properties", Tree.members(properties));
    schema.put("required", Tree.items(required));
    schema.put("additionalProperties", Tree.no());
    if (one.find("maxProperties").isPresent()) {
      schema.put("minProperties", Tree.whole(requiredOf(other).size() + 1));
      schema.put("maxProperties", Tree.whole(propertiesOf(other).size() + 1));
    }
    return Tree.members(schema.buildOrThrow());
  }

  private static Map<String, Tree> propertiesOf(Tree.Members object) {
    return ((Tree.Members) object.find("properties").orElseThrow()).byName();
  }

  private static Collection<Tree> requiredOf(Tree.Members object) {
    return object.find("required").map(Tree::parts).orElse(List.of());
  }

  /** An object of exactly one of these members. */
  public static Tree oneMember(Map<String, Tree> members) {
    return Tree.members(
        ImmutableMap.of(
            "type", Tree.text("object"),
            "properties", Tree.members(members),
            "additionalProperties", Tree.no(),
            "minProperties", Tree.whole(1),
            "maxProperties", Tree.whole(1)));
  }

  /** The schema of an object, which may have one member more. */
  public static Tree.Members withMember(Tree.Members object, String name, Tree schema) {
    Tree.Members properties = (Tree.Members) object.find("properties").orElseThrow();
    return object.with("properties", properties.with(name, schema));
  }

  /** An object, which may have the members of another too. */
  public static Tree.Members withMembers(
      Tree.Members object, ObjectForm<?> others, SchemaDefinitions definitions) {
    Member.Properties more = Member.Properties.of(requireNonNull(definitions, "definitions"));
    others.describeMembers(more);
    Tree.Members extended = object;
    for (Map.Entry<String, Tree> member : more.byName().buildOrThrow().entrySet()) {
      extended = withMember(extended, member.getKey(), member.getValue());
    }
    return extended;
  }

  /** An object, of which a member that is an object may have the members of another too. */
  public static Tree.Members withMembersIn(
      Tree.Members object, String name, ObjectForm<?> others, SchemaDefinitions definitions) {
    requireNonNull(others, "others");
    requireNonNull(definitions, "definitions");
    Tree.Members properties = (Tree.Members) object.find("properties").orElseThrow();
    Tree.Members member = (Tree.Members) properties.find(name).orElseThrow();
    return withMember(object, name, withMembers(member, others, definitions));
  }

  /** One of these schemas. */
  public static Tree anyOf(String description, Tree... schemas) {
    return described(anyOf(schemas), description);
  }

  /** An array of such items. */
  public static Tree array(Tree items) {
    return Tree.members(ImmutableMap.of("type", Tree.text("array"), "items", items));
  }

  /** One of these schemas, of which nothing more is said. */
  public static Tree anyOf(Tree... schemas) {
    return Tree.member("anyOf", Tree.items(Arrays.asList(schemas)));
  }

  /** That of the members of each of these sets exactly one is there. */
  static Tree oneOfEach(Collection<? extends Collection<String>> choices) {
    return Tree.items(
        choices.stream()
            .map(
                names ->
                    names.stream()
                        .map(name -> Tree.member("required", Tree.items(List.of(Tree.text(name)))))
                        .toList())
            .map(kinds -> Tree.member("oneOf", Tree.items(kinds)))
            .toList());
  }

  /** The schema, with what it says; where nothing is said, the schema itself. */
  public static Tree described(Tree schema, String description) {
    requireNonNull(schema, "schema");
    return description.isEmpty()
        ? schema
        : ((Tree.Members) schema).with("description", Tree.text(description));
  }
}
