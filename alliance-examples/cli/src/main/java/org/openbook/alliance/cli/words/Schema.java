package org.openbook.alliance.cli.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

/**
 * One schema of the library's: what its parts are called, what they say, and what they match.
 *
 * <p>Not a validator of any schema: it knows the words that the library's own schemas use.
 */
final class Schema {
  private static final String DEFINITION = "#/$defs/";

  private final Tree.Members root;
  private final Map<String, Tree> definitions;

  private Schema(Tree.Members root) {
    this.root = root;
    this.definitions = ((Tree.Members) root.find("$defs").orElseThrow()).byName();
  }

  static Schema parse(String json) {
    return new Schema((Tree.Members) Parsed.of("schema", json, JsonParsers.jackson2()).sound());
  }

  Tree.Members root() {
    return root;
  }

  Tree.Members definition(String name) {
    return (Tree.Members) Optional.ofNullable(definitions.get(name)).orElseThrow();
  }

  /** The definition that a part refers to. */
  static Optional<String> reference(Tree.Members part) {
    return text(part, "$ref").map(reference -> reference.substring(DEFINITION.length()));
  }

  static Optional<String> text(Tree.Members part, String word) {
    return part.find(word).map(value -> ((Tree.Text) value).value());
  }

  static Map<String, Tree> properties(Tree.Members part) {
    return part.find("properties")
        .map(properties -> ((Tree.Members) properties).byName())
        .orElse(Map.of());
  }

  static Set<String> required(Tree.Members part) {
    return part.find("required").map(Tree::parts).orElse(List.of()).stream()
        .map(name -> ((Tree.Text) name).value())
        .collect(Collectors.toSet());
  }

  static List<Tree.Members> choices(Tree.Members part) {
    return part.find("anyOf").map(Tree::parts).orElse(List.of()).stream()
        .map(choice -> (Tree.Members) choice)
        .toList();
  }

  static Optional<Tree.Members> items(Tree.Members part) {
    return part.find("items").map(items -> (Tree.Members) items);
  }

  /** The schema of members that have names of their own. */
  static Optional<Tree.Members> entries(Tree.Members part) {
    return part.find("additionalProperties")
        .filter(entries -> entries instanceof Tree.Members)
        .map(entries -> (Tree.Members) entries);
  }

  /** What it says about itself, or what the form of its value says. */
  String description(Tree.Members part) {
    return text(part, "description")
        .or(() -> reference(part).map(name -> description(definition(name))))
        .or(() -> items(part).map(this::description).filter(words -> !words.isEmpty()))
        .or(
            () ->
                choices(part).stream()
                    .map(this::description)
                    .filter(words -> !words.isEmpty())
                    .findFirst())
        .orElse("");
  }

  // ---- matching ----

  /** Whether the schema lets a value stand there. */
  boolean matches(Tree value, Tree.Members part) {
    return reference(part).map(name -> matches(value, definition(name))).orElse(true)
        && isOfChoices(value, part)
        && part.find("const").map(value::equals).orElse(true)
        && part.find("enum").map(words -> words.parts().contains(value)).orElse(true)
        && text(part, "type").map(type -> isOfType(value, type)).orElse(true)
        && text(part, "pattern").map(pattern -> hasPattern(value, pattern)).orElse(true)
        && (!(value instanceof Tree.Members object) || isObject(object, part))
        && (!(value instanceof Tree.Items)
            || items(part).map(item -> areItems(value.parts(), item)).orElse(true));
  }

  private boolean isOfChoices(Tree value, Tree.Members part) {
    List<Tree.Members> choices = choices(part);
    return choices.isEmpty() || choices.stream().anyMatch(choice -> matches(value, choice));
  }

  private static boolean isOfType(Tree value, String type) {
    return switch (type) {
      case "object" -> value instanceof Tree.Members;
      case "array" -> value instanceof Tree.Items;
      case "string" -> value instanceof Tree.Text;
      case "integer" -> value instanceof Tree.Whole;
      default -> value instanceof Tree.Truth;
    };
  }

  private static boolean hasPattern(Tree value, String pattern) {
    return value instanceof Tree.Text text && Pattern.compile(pattern).matcher(text.value()).find();
  }

  private boolean isObject(Tree.Members object, Tree.Members part) {
    Map<String, Tree> properties = properties(part);
    boolean isClosed = part.find("additionalProperties").filter(Tree.no()::equals).isPresent();
    return object.byName().keySet().containsAll(required(part))
        && hasChosen(object, part)
        && isWithin(object.byName().size(), part)
        && object.byName().entrySet().stream()
            .allMatch(
                member -> {
                  Tree own = properties.get(member.getKey());
                  return own == null
                      ? !isClosed
                          && entries(part)
                              .map(entry -> matches(member.getValue(), entry))
                              .orElse(true)
                      : matches(member.getValue(), (Tree.Members) own);
                });
  }

  // Of each of these sets of members exactly one is there.
  private static boolean hasChosen(Tree.Members object, Tree.Members part) {
    return part.find("allOf").map(Tree::parts).orElse(List.of()).stream()
        .map(choice -> ((Tree.Members) choice).find("oneOf").orElseThrow().parts())
        .allMatch(
            kinds ->
                kinds.stream()
                        .filter(
                            kind ->
                                object.byName().keySet().containsAll(required((Tree.Members) kind)))
                        .count()
                    == 1);
  }

  private static boolean isWithin(int size, Tree.Members part) {
    return size >= number(part, "minProperties", 0)
        && size <= number(part, "maxProperties", Integer.MAX_VALUE);
  }

  private static long number(Tree.Members part, String word, long otherwise) {
    return part.find(word).map(value -> ((Tree.Whole) value).number()).orElse(otherwise);
  }

  private boolean areItems(Collection<Tree> items, Tree.Members part) {
    return items.stream().allMatch(item -> matches(item, part));
  }
}
