package org.openbook.alliance.cli.words;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openbook.alliance.cli.words.Meaning.Group;
import org.openbook.alliance.document.Tree;

/** The nouns of a kind of document, found by walking its schema from its root. */
final class Vocabulary {
  private static final Comparator<String> NEAREST =
      Comparator.comparingLong(path -> path.chars().filter(c -> c == '.' || c == '[').count());
  private static final Set<String> OF_FORMULAS = Set.of("formula", "rule", "phrase");

  private final Schema schema;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final Map<String, Set<Spot>> places = new LinkedHashMap<>();
  private final Set<String> walked = new HashSet<>();
  private final Deque<Spot> open = new ArrayDeque<>();

  /**
   * A part of the schema, where it stands.
   *
   * @param definition the definition that it is part of; empty for the root
   * @param path where it stands inside of that
   */
  private record Spot(Tree.Members part, String definition, String path, Group group) {
    Spot at(Tree.Members inside, String step) {
      return new Spot(inside, definition, path + step, group);
    }
  }

  private Vocabulary(Schema schema) {
    this.schema = schema;
  }

  static Vocabulary of(Schema schema) {
    Vocabulary words = new Vocabulary(schema);
    words.open.add(new Spot(schema.root(), "", "", Group.DOCUMENT));
    while (!words.open.isEmpty()) {
      words.walk(words.open.remove());
    }
    return words;
  }

  /** Everything that nouns mean, what stands nearest to the root first. */
  Collection<Meaning> meanings() {
    return meanings.values().stream().map(this::placed).toList();
  }

  // Breadth first: a definition is walked where its path is shortest, and only there.
  private void walk(Spot spot) {
    Tree.Members part = spot.part();
    Schema.reference(part).ifPresent(name -> refer(name, spot));
    Schema.choices(part).forEach(choice -> open.add(spot.at(choice, "")));
    Schema.items(part).ifPresent(item -> open.add(spot.at(item, "[]")));
    Schema.entries(part).ifPresent(entry -> open.add(spot.at(entry, ".*")));
    Set<String> required = Schema.required(part);
    Schema.properties(part)
        .forEach((name, member) -> member(name, (Tree.Members) member, required, spot));
  }

  private void member(String name, Tree.Members member, Set<String> required, Spot spot) {
    Spot inside = spot.at(member, "." + name);
    add(new Meaning(name, spot.group(), member, schema, true, required.contains(name), List.of()));
    stands(Meaning.key(name, member), inside);
    open.add(inside);
  }

  private void refer(String name, Spot spot) {
    Group group = group(name, spot.group());
    Tree.Members definition = schema.definition(name);
    add(new Meaning(name, group, definition, schema, false, false, List.of()));
    stands(name, spot);
    if (walked.add(name)) {
      open.add(new Spot(definition, name, "", group));
    }
  }

  private static Group group(String definition, Group around) {
    if (OF_FORMULAS.contains(definition)) {
      return Group.FORMULA;
    }
    return definition.equals("model") ? Group.MODEL : around;
  }

  // Where the definition around stands is known when everything is walked.
  private void stands(String key, Spot spot) {
    places.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(spot);
  }

  private Meaning placed(Meaning meaning) {
    return meaning.in(
        spots(meaning.key()).stream().flatMap(this::paths).distinct().sorted(NEAREST).toList());
  }

  private Stream<String> paths(Spot spot) {
    return spot.definition().isEmpty()
        ? Stream.of("$" + spot.path())
        : spots(spot.definition()).stream().map(site -> path(site) + spot.path());
  }

  // Of a definition inside others the path through the places that were found first.
  private String path(Spot spot) {
    return spot.definition().isEmpty()
        ? "$" + spot.path()
        : path(spots(spot.definition()).iterator().next()) + spot.path();
  }

  private Set<Spot> spots(String key) {
    return places.getOrDefault(key, Set.of());
  }

  private void add(Meaning meaning) {
    meanings.putIfAbsent(meaning.key(), meaning);
  }

  /** Every noun, by name. */
  static Set<String> nouns(Collection<Meaning> meanings) {
    Set<String> nouns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(any -> any));
    meanings.forEach(meaning -> nouns.add(meaning.noun()));
    return nouns;
  }
}
