package org.openbook.alliance.cli.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbook.alliance.cli.words.Meaning.Group;
import org.openbook.alliance.document.Tree;

/** What is printed of nouns: a list of all, or everything about one. */
final class WordsText {
  private static final int MOST_PLACES = 6;

  private WordsText() {}

  // ---- all ----

  /** A line for each noun, by where it stands. */
  static String list(Collection<Meaning> meanings) {
    StringBuilder text = new StringBuilder();
    for (Group group : Group.values()) {
      Map<String, String> lines = new LinkedHashMap<>();
      for (String noun : Vocabulary.nouns(meanings)) {
        meanings.stream()
            .filter(meaning -> meaning.group() == group && meaning.noun().equals(noun))
            .findFirst()
            .ifPresent(meaning -> lines.put(noun, meaning.description()));
      }
      int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
      text.append(text.isEmpty() ? "" : "\n").append(group.title()).append('\n');
      lines.forEach((noun, words) -> text.append(line("  ", noun, width, words)));
    }
    return text.append("\n'alliance words NOUN' explains one.\n").toString();
  }

  private static String line(String indent, String noun, int width, String words) {
    return indent + noun + " ".repeat(width - noun.length() + 3) + words + "\n";
  }

  // ---- one ----

  /** Everything about what a noun means. */
  static String of(Meaning meaning, Optional<Tree> example) {
    StringBuilder text = new StringBuilder(meaning.noun()).append('\n');
    text.append("  ").append(meaning.description()).append('\n');
    text.append("  what:  ").append(kind(meaning.resolved())).append('\n');
    meaning
        .schema()
        .find("default")
        .ifPresent(value -> text.append("  without it:  ").append(value.toLine()).append('\n'));
    text.append("  stands in:\n");
    places(meaning).forEach(place -> text.append("    ").append(place).append('\n'));
    for (Tree.Members object : objects(meaning.resolved(), meaning.language())) {
      members(object, meaning.language(), text);
    }
    example.ifPresent(tree -> text.append("  example:\n").append(tree.toJson().indent(4)));
    return text.toString();
  }

  private static List<String> places(Meaning meaning) {
    List<String> all = meaning.places();
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST_PLACES, all.size())));
    if (all.size() > shown.size()) {
      shown.add("and %s other places".formatted(all.size() - shown.size()));
    }
    return shown;
  }

  // Those that are described where they stand: definitions are nouns of their own.
  private static List<Tree.Members> objects(Tree.Members part, Schema language) {
    List<Tree.Members> objects = new ArrayList<>();
    if (!Schema.properties(part).isEmpty()) {
      objects.add(part);
    }
    Schema.choices(part).forEach(choice -> objects.addAll(objects(choice, language)));
    Schema.items(part).ifPresent(item -> objects.addAll(objects(item, language)));
    Schema.entries(part).ifPresent(entry -> objects.addAll(objects(entry, language)));
    return objects;
  }

  private static void members(Tree.Members object, Schema language, StringBuilder text) {
    boolean isOfOne = object.find("maxProperties").filter(Tree.whole(1)::equals).isPresent();
    Set<String> required = Schema.required(object);
    Map<String, Tree> members = Schema.properties(object);
    int width = members.keySet().stream().mapToInt(String::length).max().orElse(0);
    text.append(isOfOne ? "  one of:\n" : "  members:\n");
    members.forEach(
        (name, tree) -> {
          Tree.Members member = (Tree.Members) tree;
          String words = language.description(member);
          String holds =
              required.contains(name)
                  ? " (required)"
                  : member
                      .find("default")
                      .map(value -> " (without it " + value.toLine() + ")")
                      .orElse("");
          text.append(line("    ", name, width, kind(member) + holds));
          text.append(" ".repeat(width + 7)).append(words).append('\n');
        });
  }

  /** What kind of value a schema asks for, in the documents' nouns. */
  private static String kind(Tree.Members part) {
    Optional<String> reference = Schema.reference(part);
    if (reference.isPresent()) {
      return reference.get();
    }
    List<Tree.Members> choices = Schema.choices(part);
    if (!choices.isEmpty()) {
      return choices.stream().map(WordsText::kind).distinct().collect(Collectors.joining(", or "));
    }
    if (part.find("enum").isPresent()) {
      return part.find("enum").orElseThrow().parts().stream()
          .map(WordsText::plain)
          .collect(Collectors.joining(", ", "one of: ", ""));
    }
    return part.find("const").map(WordsText::plain).orElseGet(() -> ofType(part));
  }

  private static String ofType(Tree.Members part) {
    return switch (Schema.text(part, "type").orElse("")) {
      case "array" -> "list of " + Schema.items(part).map(WordsText::kind).orElse("anything");
      case "string" -> "text";
      case "integer" -> "whole number";
      default ->
          Schema.entries(part)
              .map(entry -> "object of names, each with " + kind(entry))
              .orElse("object");
    };
  }

  private static String plain(Tree value) {
    return value instanceof Tree.Text text ? text.value() : value.toLine();
  }
}
