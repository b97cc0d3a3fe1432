package org.openbook.alliance.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with gaps, {@code %s} or {@code %2$s}, and its translation with the same gaps. */
record Template(Sentence english, Sentence translated) {
  /** Stands where a gap is. */
  static final char GAP = '\1';

  /** Those that say most of themselves first, so that a general one never takes a special one's. */
  static final Comparator<Template> MOST_SPECIAL_FIRST =
      Comparator.comparingInt((Template template) -> -template.english.length())
          .thenComparing(template -> String.join("%s", template.english.pieces()));

  private static final Pattern MARK = Pattern.compile("%(?:(\\d)\\$)?[sd]|%%");

  // So little text of its own may stand in any message by chance.
  private static final int LITTLE = 9;

  static Template of(String english, String translated) {
    return new Template(Sentence.of(english), Sentence.of(translated));
  }

  /** Whether it says so little that a part of any message may match it by chance. */
  boolean isWeak() {
    return english.pieces().stream().mapToLong(Template::letters).sum() < LITTLE;
  }

  private static long letters(String piece) {
    return piece.chars().filter(Character::isLetter).count();
  }

  /** What stands between its gaps, and the part that each gap shows, counted from 0. */
  record Sentence(List<String> pieces, List<Integer> gaps) {
    static Sentence of(String text) {
      List<String> pieces = new ArrayList<>();
      List<Integer> gaps = new ArrayList<>();
      StringBuilder piece = new StringBuilder();
      Matcher mark = MARK.matcher(text);
      int from = 0;
      while (mark.find()) {
        piece.append(text, from, mark.start());
        from = mark.end();
        if (mark.group().equals("%%")) {
          piece.append('%');
        } else {
          pieces.add(piece.toString());
          piece.setLength(0);
          gaps.add(mark.group(1) == null ? gaps.size() : Integer.parseInt(mark.group(1)) - 1);
        }
      }
      pieces.add(piece.append(text.substring(from)).toString());
      return new Sentence(pieces, gaps);
    }

    /** How many characters of it are its own. */
    int length() {
      return pieces.stream().mapToInt(String::length).sum();
    }

    /** Whether what fills this gap stands in quotes of the sentence, alone or with other text. */
    boolean isQuoted(int gap) {
      String before = hiddenPieces().get(gap);
      String after = hiddenPieces().get(gap + 1);
      return !before.isEmpty()
          && !after.isEmpty()
          && isOfAQuote(before.charAt(before.length() - 1))
          && isOfAQuote(after.charAt(0));
    }

    /** Whether choices fill this gap: ids, however much they read like words. */
    boolean isOfChoices(int gap) {
      return pieces.get(gap).endsWith(" are ") || pieces.get(gap).endsWith("one of ");
    }

    private static boolean isOfAQuote(char c) {
      return c == Quotes.HIDDEN || c == '\'' || c == '"';
    }

    List<String> hiddenPieces() {
      return List.of(
          Quotes.hidden(String.join(String.valueOf(GAP), pieces)).split(String.valueOf(GAP), -1));
    }
  }

  /** A template that is ready to be looked for. */
  record Search(Template template, List<String> hidden) {
    Search(Template template) {
      this(template, template.english.hiddenPieces());
    }

    /**
     * What fills the gaps, in the order in which they stand, if the whole text is this sentence.
     * Each piece is looked for once, from left to right: a text takes no longer for being odd.
     */
    Optional<List<String>> match(String text, String hiddenText) {
      List<String> pieces = template.english.pieces();
      int last = pieces.size() - 1;
      if (!text.startsWith(pieces.get(0)) || !text.endsWith(pieces.get(last))) {
        return Optional.empty();
      }
      if (last == 0) {
        return text.equals(pieces.get(0)) ? Optional.of(List.of()) : Optional.empty();
      }
      int end = text.length() - pieces.get(last).length();
      int from = pieces.get(0).length();
      List<String> parts = new ArrayList<>();
      for (int k = 1; k < last && from >= 0; k++) {
        int at = find(k, text, hiddenText, from);
        if (at < 0 || at > end) {
          return Optional.empty();
        }
        parts.add(text.substring(from, at));
        from = at + pieces.get(k).length();
      }
      if (from > end) {
        return Optional.empty();
      }
      parts.add(text.substring(from, end));
      return Optional.of(parts);
    }

    private int find(int k, String text, String hiddenText, int from) {
      String piece = template.english.pieces().get(k);
      int at = hiddenText.indexOf(hidden.get(k), from);
      while (at >= 0 && !text.startsWith(piece, at)) {
        at = hiddenText.indexOf(hidden.get(k), at + 1);
      }
      return at;
    }
  }
}
