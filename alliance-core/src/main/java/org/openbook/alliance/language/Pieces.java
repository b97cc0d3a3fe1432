package org.openbook.alliance.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages that stand beside each other in a text, and the mark after each. */
record Pieces(List<String> texts, List<String> marks) {
  private static final String FIRST = "(1) ";
  private static final String BESIDE = " · ";
  private static final String COLON = ": ";
  private static final String SEMICOLON = "; ";

  // More sentences than these, one after the other, are no message of ours.
  private static final int MOST_PLACES = 8;

  /**
   * The pieces that the text has without doubt: faults that are numbered {@code (1) … · (2) …}, and
   * findings with a dot between them.
   *
   * @param hidden the text, what is quoted in it hidden
   */
  static Optional<Pieces> certain(String text, String hidden) {
    if (text.startsWith(FIRST)) {
      return Optional.of(numbered(text, hidden));
    }
    return hidden.contains(FIRST) || !hidden.contains(BESIDE)
        ? Optional.empty()
        : Optional.of(between(text, hidden, BESIDE));
  }

  /**
   * The pieces that the text may have: its lines; what is at fault, and the fault after the first
   * colon; sentences before and after a semicolon.
   *
   * @param hidden the text, what is quoted in it hidden
   */
  static List<Pieces> possible(String text, String hidden) {
    List<Pieces> possible = new ArrayList<>();
    if (hidden.contains("\n")) {
      possible.add(between(text, hidden, "\n"));
    }
    int colon = hidden.indexOf(COLON);
    if (colon >= 0) {
      possible.add(at(text, colon, COLON));
    }
    int semicolon = hidden.indexOf(SEMICOLON);
    for (int k = 0; k < MOST_PLACES && semicolon >= 0; k++) {
      possible.add(at(text, semicolon, SEMICOLON));
      semicolon = hidden.indexOf(SEMICOLON, semicolon + 1);
    }
    return possible;
  }

  private static Pieces at(String text, int place, String mark) {
    return new Pieces(
        List.of(text.substring(0, place), text.substring(place + mark.length())),
        List.of(mark, ""));
  }

  private static Pieces between(String text, String hidden, String mark) {
    List<String> texts = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    int from = 0;
    for (int at = hidden.indexOf(mark); at >= 0; at = hidden.indexOf(mark, from)) {
      texts.add(text.substring(from, at));
      marks.add(mark);
      from = at + mark.length();
    }
    texts.add(text.substring(from));
    marks.add("");
    return new Pieces(texts, marks);
  }

  // The number before a fault is the mark after what stands before it.
  private static Pieces numbered(String text, String hidden) {
    List<String> texts = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    String mark = FIRST;
    int from = 0;
    int next = 1;
    for (int at = 0; at >= 0; at = hidden.indexOf(mark, from)) {
      texts.add(text.substring(from, at));
      marks.add(mark);
      from = at + mark.length();
      mark = "%s(%s) ".formatted(BESIDE, ++next);
    }
    texts.add(text.substring(from));
    marks.add("");
    return new Pieces(texts, marks);
  }
}
