package org.openbook.alliance.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The translation of one message, and what is known of its parts while it is made. */
final class Translation {
  private static final int LONGEST_SENTENCE = 4_000;
  private static final int DEEPEST = 24;

  // How many characters of parts are compared with templates before the rest stays as it is: a
  // thousand times the usual message, and a second's work.
  private static final int MOST_COMPARED = 300_000;

  private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9] [A-Za-z0-9(]");
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]");
  private static final Pattern LIST = Pattern.compile("(\\[?)(.*?)(]?)");

  private final Language language;
  private final List<Template.Search> known;
  private final Map<String, Way> ways = new HashMap<>();
  private int compared;

  Translation(Language language, List<Template.Search> known) {
    this.language = language;
    this.known = known;
  }

  /**
   * One way to translate a part.
   *
   * @param left how many words stay in English
   * @param own how many characters the templates have of their own
   */
  private record Way(String text, int left, int own) {
    boolean isBetterThan(Way other) {
      return left < other.left || (left == other.left && own > other.own);
    }

    static Way done(String text) {
      return new Way(text, 0, 0);
    }

    /** These, one after the other, as the text. */
    static Way all(String text, List<Way> parts, int own) {
      return new Way(
          text,
          parts.stream().mapToInt(Way::left).sum(),
          own + parts.stream().mapToInt(Way::own).sum());
    }
  }

  String of(String message) {
    return way(message, 0).text();
  }

  private Way way(String part, int depth) {
    Way known = ways.get(part);
    if (known == null) {
      known = made(part, depth);
      ways.put(part, known);
    }
    return known;
  }

  private Way made(String part, int depth) {
    if (part.isBlank()) {
      return Way.done(part);
    }
    Optional<String> value = values(part);
    if (value.isPresent()) {
      return Way.done(value.get());
    }
    if (depth > DEEPEST) {
      return asItIs(part);
    }
    String hidden = Quotes.hidden(part);
    Optional<Pieces> certain = Pieces.certain(part, hidden);
    if (certain.isPresent()) {
      return beside(certain.get(), depth);
    }
    Way best = named(part, hidden);
    compared += part.length();
    if (compared > MOST_COMPARED) {
      return best;
    }
    for (Pieces pieces : Pieces.possible(part, hidden)) {
      best = better(best, beside(pieces, depth));
    }
    return part.length() > LONGEST_SENTENCE ? best : sentence(part, hidden, best, depth);
  }

  private Way sentence(String part, String hidden, Way other, int depth) {
    Way best = other;
    for (Template.Search search : known) {
      Optional<List<String>> parts = search.match(part, hidden);
      if (parts.isPresent()) {
        Way way = filled(search.template(), parts.get(), depth + 1);
        if (way.left() == 0 || !search.template().isWeak()) {
          best = better(best, way);
        }
      }
    }
    return best;
  }

  private static Way better(Way first, Way second) {
    return second.isBetterThan(first) ? second : first;
  }

  private Way filled(Template template, List<String> parts, int depth) {
    Template.Sentence english = template.english();
    List<Way> ways = new ArrayList<>(Collections.nCopies(parts.size(), Way.done("")));
    for (int gap = 0; gap < parts.size(); gap++) {
      String part = parts.get(gap);
      Way way = english.isQuoted(gap) ? Way.done(part) : way(part, depth);
      ways.set(
          english.gaps().get(gap),
          english.isOfChoices(gap) ? values(part).map(Way::done).orElse(asItIs(part)) : way);
    }
    Template.Sentence translated = template.translated();
    StringBuilder text = new StringBuilder(translated.pieces().get(0));
    for (int gap = 0; gap < translated.gaps().size(); gap++) {
      text.append(ways.get(translated.gaps().get(gap)).text())
          .append(translated.pieces().get(gap + 1));
    }
    return Way.all(text.toString(), ways, english.length());
  }

  private Way beside(Pieces pieces, int depth) {
    StringBuilder text = new StringBuilder();
    List<Way> ways = new ArrayList<>();
    for (int k = 0; k < pieces.texts().size(); k++) {
      Way way = way(pieces.texts().get(k), depth + 1);
      ways.add(way);
      text.append(way.text()).append(pieces.marks().get(k));
    }
    return Way.all(text.toString(), ways, 0);
  }

  // What is quoted may have a noun before it: member 'amount'.
  private Way named(String part, String hidden) {
    int end = hidden.indexOf(" '");
    List<String> noun = List.of(part.substring(0, Math.max(0, end)));
    return known.stream()
        .map(Template.Search::template)
        .filter(template -> template.english().pieces().equals(noun))
        .findFirst()
        .map(
            template -> {
              Way rest = asItIs(part.substring(end));
              return new Way(template.translated().pieces().get(0) + rest.text(), rest.left(), end);
            })
        .orElseGet(() -> asItIs(part));
  }

  // A name begins with a capital letter; a sentence of ours, with a small one.
  private static Way asItIs(String part) {
    int left = 0;
    if (!part.isEmpty() && !NAME.matcher(part).lookingAt()) {
      left = (int) WORDS.matcher(Quotes.hidden(part)).results().count();
      left += WORD.matcher(part).matches() ? 1 : 0;
    }
    return new Way(Quotes.nordic(part), left, 0);
  }

  // A list of days, numbers or amounts; other lists are of ids.
  private Optional<String> values(String part) {
    Matcher list = LIST.matcher(part);
    if (!list.matches()) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder(list.group(1));
    for (String each : list.group(2).split(", ", -1)) {
      Optional<String> value = WrittenValue.in(language, each);
      if (value.isEmpty()) {
        return value;
      }
      written.append(written.length() == list.group(1).length() ? "" : ", ").append(value.get());
    }
    return Optional.of(written.append(list.group(3)).toString());
  }
}
