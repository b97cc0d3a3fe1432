package org.openbook.alliance.cli.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.words.Meaning.Group;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;

/** What is printed of nouns: a list of all, or everything about one. */
final class WordsText {
  private static final int MOST_PLACES = 6;

  private static final WordGroup WORDS = CliWords.TABLE.group("noun");

  private final Language language;

  private WordsText(Language language) {
    this.language = language;
  }

  /** The texts of a language; what a noun means is said as the schema says it. */
  static WordsText in(Language language) {
    return new WordsText(language);
  }

  private String said(String key, Object... texts) {
    return WORDS.text(language, key, texts);
  }

  private String translated(String english) {
    return english.isEmpty() ? english : Told.of(english).in(language);
  }

  // ---- all ----

  /** A line for each noun, by where it stands. */
  String list(Collection<Meaning> meanings) {
    StringBuilder text = new StringBuilder();
    for (Group group : Group.values()) {
      Map<String, String> lines = new LinkedHashMap<>();
      for (String noun : Vocabulary.nouns(meanings)) {
        meanings.stream()
            .filter(meaning -> meaning.group() == group && meaning.noun().equals(noun))
            .findFirst()
            .ifPresent(meaning -> lines.put(noun, translated(meaning.description())));
      }
      int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
      text.append(text.isEmpty() ? "" : "\n").append(WORDS.text(language, group)).append('\n');
      lines.forEach((noun, words) -> text.append(line("  ", noun, width, words)));
    }
    return text.append('\n').append(said("explains-one")).append('\n').toString();
  }

  private static String line(String indent, String noun, int width, String words) {
    return indent + noun + " ".repeat(width - noun.length() + 3) + words + "\n";
  }

  // ---- one ----

  /** Everything about what a noun means. */
  String of(Meaning meaning, Optional<Tree> example) {
    StringBuilder text = new StringBuilder(meaning.noun()).append('\n');
    text.append("  ").append(translated(meaning.description())).append('\n');
    text.append("  ")
        .append(said("what"))
        .append(":  ")
        .append(kind(meaning.resolved()))
        .append('\n');
    meaning
        .schema()
        .find("default")
        .ifPresent(
            value ->
                text.append("  ")
                    .append(said("without"))
                    .append(":  ")
                    .append(value.toLine())
                    .append('\n'));
    text.append("  ").append(said("stands-in")).append(":\n");
    places(meaning).forEach(place -> text.append("    ").append(place).append('\n'));
    for (Tree.Members object : objects(meaning.resolved(), meaning.language())) {
      members(object, meaning.language(), text);
    }
    example.ifPresent(
        tree ->
            text.append("  ")
                .append(said("example"))
                .append(":\n")
                .append(tree.toJson().indent(4)));
    return text.toString();
  }

  private List<String> places(Meaning meaning) {
    List<String> all = meaning.places();
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST_PLACES, all.size())));
    if (all.size() > shown.size()) {
      shown.add(WORDS.counted(language, "other-places", all.size() - shown.size()));
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

  private void members(Tree.Members object, Schema schema, StringBuilder text) {
    boolean isOfOne = object.find("maxProperties").filter(Tree.whole(1)::equals).isPresent();
    Set<String> required = Schema.required(object);
    Map<String, Tree> members = Schema.properties(object);
    int width = members.keySet().stream().mapToInt(String::length).max().orElse(0);
    text.append("  ").append(said(isOfOne ? "one-of" : "members")).append(":\n");
    members.forEach(
        (name, tree) -> {
          Tree.Members member = (Tree.Members) tree;
          String words = translated(schema.description(member));
          String holds =
              required.contains(name)
                  ? " (" + said("required") + ")"
                  : member
                      .find("default")
                      .map(value -> " (" + said("without") + " " + value.toLine() + ")")
                      .orElse("");
          text.append(line("    ", name, width, kind(member) + holds));
          text.append(" ".repeat(width + 7)).append(words).append('\n');
        });
  }

  /** What kind of value a schema asks for, in the documents' nouns. */
  private String kind(Tree.Members part) {
    Optional<String> reference = Schema.reference(part);
    if (reference.isPresent()) {
      return reference.get();
    }
    List<Tree.Members> choices = Schema.choices(part);
    if (!choices.isEmpty()) {
      return choices.stream()
          .map(this::kind)
          .distinct()
          .collect(Collectors.joining(" " + said("or") + " "));
    }
    if (part.find("enum").isPresent()) {
      return part.find("enum").orElseThrow().parts().stream()
          .map(WordsText::plain)
          .collect(Collectors.joining(", ", said("one-of") + ": ", ""));
    }
    return part.find("const").map(WordsText::plain).orElseGet(() -> ofType(part));
  }

  private String ofType(Tree.Members part) {
    return switch (Schema.text(part, "type").orElse("")) {
      case "array" -> said("list-of", Schema.items(part).map(this::kind).orElse(said("anything")));
      case "string" -> said("text");
      case "integer" -> said("whole-number");
      default ->
          Schema.entries(part)
              .map(entry -> said("object-of-names", kind(entry)))
              .orElse(said("object"));
    };
  }

  private static String plain(Tree value) {
    return value instanceof Tree.Text text ? text.value() : value.toLine();
  }
}
