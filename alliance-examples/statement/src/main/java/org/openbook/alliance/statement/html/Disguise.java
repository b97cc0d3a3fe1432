package org.openbook.alliance.statement.html;

/**
 * Characters that mean something to markup or to ECharts' own labels, carried through a drawing as
 * characters that mean nothing to either.
 *
 * <p>ECharts writes the words of a chart into its SVG as they are: without this, a label with
 * markup in it would be markup on the page. What comes out is escaped, whether or not the words
 * that went in held disguised characters themselves.
 */
final class Disguise {
  private static final String MEANT = "<>&\"'{}|";
  private static final String[] ESCAPED = {
    "&lt;", "&gt;", "&amp;", "&quot;", "&#39;", "&#123;", "&#125;", "&#124;"
  };

  /** The first of as many characters that Unicode leaves to private use. */
  private static final char FIRST = '\ue000';

  private Disguise() {}

  /** The words as a drawing may carry them. */
  static String on(String words) {
    StringBuilder hidden = new StringBuilder(words);
    for (int i = 0; i < hidden.length(); i++) {
      int place = MEANT.indexOf(hidden.charAt(i));
      if (place >= 0) {
        hidden.setCharAt(i, (char) (FIRST + place));
      }
    }
    return hidden.toString();
  }

  /** A drawing whose disguised characters are escaped ones. */
  static String off(String drawing) {
    String shown = drawing;
    for (int place = 0; place < ESCAPED.length; place++) {
      shown = shown.replace(String.valueOf((char) (FIRST + place)), ESCAPED[place]);
    }
    return shown;
  }
}
