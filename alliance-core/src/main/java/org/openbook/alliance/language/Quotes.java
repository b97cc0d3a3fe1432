package org.openbook.alliance.language;

/**
 * Where a text quotes: {@code 'so'} or {@code "so"}. What is quoted was given by somebody and is no
 * sentence of ours. The apostrophe of {@code the agreement's} quotes nothing.
 */
final class Quotes {
  /** Stands for each character inside quotes. */
  static final char HIDDEN = '\0';

  private Quotes() {}

  /**
   * The text with its quoted characters hidden, each by one; the quotes stay, and so does {@link
   * Template#GAP}.
   */
  static String hidden(String text) {
    StringBuilder shown = new StringBuilder(text);
    boolean[] isOver = new boolean[2];
    for (int i = 0; i < text.length(); i++) {
      int end = isOpening(text, i) ? closing(text, i, isOver) : -1;
      for (int k = i + 1; k < end; k++) {
        if (text.charAt(k) != Template.GAP) {
          shown.setCharAt(k, HIDDEN);
        }
      }
      i = Math.max(i, end);
    }
    return shown.toString();
  }

  /** The text with ”so” for {@code 'so'}, as Finnish and Swedish quote. */
  static String nordic(String text) {
    StringBuilder nordic = new StringBuilder(text);
    boolean[] isOver = new boolean[2];
    for (int i = 0; i < text.length(); i++) {
      int end = isOpening(text, i) ? closing(text, i, isOver) : -1;
      if (end > 0 && text.charAt(i) == '\'') {
        nordic.setCharAt(i, '”');
        nordic.setCharAt(end, '”');
      }
      i = Math.max(i, end);
    }
    return nordic.toString();
  }

  private static boolean isOpening(String text, int at) {
    return text.charAt(at) == '"' || (text.charAt(at) == '\'' && !isWord(text, at - 1));
  }

  // Where no quote ends after one place, none ends after a later one: nothing is searched twice.
  private static int closing(String text, int opening, boolean[] isOver) {
    char quote = text.charAt(opening);
    int kind = quote == '"' ? 0 : 1;
    if (isOver[kind]) {
      return -1;
    }
    int end = text.indexOf(quote, opening + 1);
    while (quote == '\'' && end >= 0 && isWord(text, end + 1)) {
      end = text.indexOf(quote, end + 1);
    }
    isOver[kind] = end < 0;
    return end;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
