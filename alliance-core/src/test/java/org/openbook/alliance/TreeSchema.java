package org.openbook.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.FaultyTree.Fault;
import org.openbook.alliance.FaultyTree.Kind;
import org.openbook.alliance.document.Tree;

/**
 * A schema of ours as the test sees it: what can be wrong at each place of a tree. Not a validator;
 * where a schema leaves a choice between several objects, it knows no faults.
 */
final class TreeSchema {
  /** A value of each kind, and of none that a document has. */
  private static final Map<String, List<Tree>> SAMPLES =
      Map.of(
          "object",
          List.of(Tree.members(Map.of())),
          "array",
          List.of(Tree.items(List.of())),
          "string",
          List.of(Tree.text("text")),
          "integer",
          List.of(Tree.whole(7)),
          "boolean",
          List.of(Tree.yes()),
          "none",
          List.copyOf(ParsedTrees.of("[null, 1.5]").parts()));

  private static final Set<String> ALL_KINDS = SAMPLES.keySet();

  /** Misspelt words, bad numbers, days, amounts, sources. */
  private static final List<String> BAD_TEXTS =
      List.of("", " ", "1e3", "1,5", "50%", "2018-4-1", "2018-04-01/", "EUR", "?", "wrod");

  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private static final String UNKNOWN = "no-such-member";
  static final String UNKNOWN_STEP = "." + UNKNOWN;

  private final Tree.Members document;

  TreeSchema(Tree document) {
    this.document = (Tree.Members) document;
  }

  // ---- faults ----

  /** Everything that can be made wrong in the tree. */
  List<Fault> possibleFaults(Tree tree) {
    List<Fault> faults = new ArrayList<>();
    collect(tree, document, TreePlace.ROOT, faults);
    return faults;
  }

  private void collect(Tree tree, Tree.Members schema, TreePlace place, List<Fault> faults) {
    List<Tree.Members> choices = choices(schema);
    wrongKinds(choices).forEach(other -> faults.add(replacing(place, Kind.WRONG_KIND, other)));
    if (tree instanceof Tree.Text) {
      badTexts(choices).forEach(other -> faults.add(replacing(place, Kind.BAD_TEXT, other)));
    }
    List<Tree.Members> fitting =
        choices.stream().filter(choice -> kinds(choice).contains(kind(tree))).toList();
    if (fitting.size() == 1 && tree instanceof Tree.Members object) {
      collectInObject(object, fitting.get(0), place, faults);
    } else if (fitting.size() == 1 && tree instanceof Tree.Items array) {
      Optional<Tree.Members> item = object(fitting.get(0), "items");
      for (int i = 0; i < array.parts().size() && item.isPresent(); i++) {
        collect(array.parts().get(i), item.get(), place.at(i), faults);
      }
    }
  }

  private void collectInObject(
      Tree.Members tree, Tree.Members schema, TreePlace place, List<Fault> faults) {
    Tree.Members properties = object(schema, "properties").orElse(Tree.members(Map.of()));
    Optional<Tree.Members> others = object(schema, "additionalProperties");
    tree.byName()
        .forEach(
            (name, part) ->
                object(properties, name)
                    .or(() -> others)
                    .ifPresent(known -> collect(part, known, place.at(name), faults)));
    for (Tree required : schema.find("required").map(Tree::parts).orElse(List.of())) {
      faults.add(missing(place, text(required)));
    }
    if (schema.find("maxProperties").isPresent()) {
      faults.add(unknown(place, place));
    } else if (others.isEmpty() && !properties.byName().isEmpty()) {
      faults.add(unknown(place, place.at(UNKNOWN)));
    }
  }

  private static Fault replacing(TreePlace place, Kind kind, Tree other) {
    return new Fault(
        kind, place, place.toString(), Set.of(), whole -> place.replaced(whole, any -> other));
  }

  private static Fault missing(TreePlace object, String name) {
    return new Fault(
        Kind.MISSING_MEMBER,
        object.at(name),
        object.toString(),
        Set.of(),
        whole ->
            object.replaced(whole, members -> ((Tree.Members) members).without(List.of(name))));
  }

  /** A member that a choice between kinds does not have makes the whole choice unreadable. */
  private static Fault unknown(TreePlace object, TreePlace told) {
    return new Fault(
        Kind.UNKNOWN_MEMBER,
        told,
        told.toString(),
        Set.of(),
        whole ->
            object.replaced(
                whole, members -> ((Tree.Members) members).with(UNKNOWN, Tree.text("x"))));
  }

  // ---- what a schema says ----

  private static List<Tree> wrongKinds(List<Tree.Members> choices) {
    Set<String> right =
        choices.stream().flatMap(choice -> kinds(choice).stream()).collect(Collectors.toSet());
    return ALL_KINDS.stream()
        .filter(kind -> !right.contains(kind))
        .flatMap(kind -> SAMPLES.get(kind).stream())
        .toList();
  }

  private static List<Tree> badTexts(List<Tree.Members> choices) {
    return BAD_TEXTS.stream()
        .filter(text -> choices.stream().noneMatch(choice -> allows(choice, text)))
        .<Tree>map(Tree::text)
        .toList();
  }

  private static boolean allows(Tree.Members choice, String text) {
    if (!kinds(choice).contains("string")) {
      return false;
    }
    Optional<Tree> words = choice.find("enum");
    return words.isPresent()
        ? words.get().parts().contains(Tree.text(text))
        : choice.find("pattern").map(TreeSchema::text).stream()
            .allMatch(pattern -> pattern(pattern).matcher(text).find());
  }

  private static Pattern pattern(String text) {
    return PATTERNS.computeIfAbsent(text, Pattern::compile);
  }

  /** What may stand there, references followed. */
  private List<Tree.Members> choices(Tree.Members schema) {
    Optional<String> reference = schema.find("$ref").map(TreeSchema::text);
    if (reference.isPresent()) {
      String name = reference.get().substring("#/$defs/".length());
      return choices(object(document, "$defs").flatMap(all -> object(all, name)).orElseThrow());
    }
    return Stream.of("anyOf", "oneOf")
        .flatMap(key -> schema.find(key).stream())
        .findFirst()
        .map(
            choice ->
                choice.parts().stream()
                    .flatMap(part -> choices((Tree.Members) part).stream())
                    .toList())
        .orElse(List.of(schema));
  }

  private static Set<String> kinds(Tree.Members choice) {
    Optional<Tree> type = choice.find("type");
    if (type.isPresent()) {
      return type.get() instanceof Tree.Items several
          ? several.parts().stream().map(TreeSchema::text).collect(Collectors.toSet())
          : Set.of(text(type.get()));
    }
    Stream<Tree> values =
        Stream.concat(
            choice.find("enum").stream().flatMap(words -> words.parts().stream()),
            choice.find("const").stream());
    Set<String> kinds = values.map(TreeSchema::kind).collect(Collectors.toCollection(TreeSet::new));
    return kinds.isEmpty() ? ALL_KINDS : kinds;
  }

  private static String kind(Tree tree) {
    return SAMPLES.entrySet().stream()
        .filter(entry -> entry.getValue().get(0).getClass() == tree.getClass())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Tree.Members> object(Tree.Members schema, String name) {
    return schema
        .find(name)
        .filter(part -> part instanceof Tree.Members)
        .map(part -> (Tree.Members) part);
  }

  private static String text(Tree tree) {
    return ((Tree.Text) tree).value();
  }
}
