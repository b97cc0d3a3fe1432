package org.openbook.alliance.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a figure follows from others: a sentence, and a line for each of several parts.
 *
 * @param sentence what is done, without the equals sign
 * @param lines the parts, if they need lines of their own
 */
record Derivation(String sentence, List<Line> lines) {
  /**
   * One part.
   *
   * @param text what it is
   * @param value its value
   * @param note what becomes of it, or empty
   */
  record Line(String text, String value, String note) {}

  static Derivation of(String sentence) {
    return new Derivation(sentence, List.of());
  }

  Derivation withSentence(String changed) {
    return new Derivation(changed, lines);
  }

  Derivation withLine(Line added) {
    List<Line> more = new ArrayList<>(lines);
    more.add(added);
    return new Derivation(sentence, List.copyOf(more));
  }
}
