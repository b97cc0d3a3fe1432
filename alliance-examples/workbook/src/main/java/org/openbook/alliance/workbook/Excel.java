package org.openbook.alliance.workbook;

/**
 * A piece of a spreadsheet formula, and how tightly it binds.
 *
 * <p>A condition is a number too, 1 or 0; its test is what {@code IF} asks.
 *
 * @param text the formula, without the leading {@code =}
 * @param binding whether it needs parentheses inside another
 * @param test whether it holds, as a logical expression
 */
record Excel(String text, Binding binding, String test) {
  /** What is longer, or nests deeper, gets a cell of its own. */
  private static final int LONGEST_INSIDE = 120;

  private static final int DEEPEST_INSIDE = 6;

  /** How tightly the outermost operator binds, the loosest first. */
  enum Binding {
    SUM,
    PRODUCT,
    ATOM
  }

  /** A reference, a number of 0 or more, or a call. */
  static Excel atom(String text) {
    return new Excel(text, Binding.ATOM, text + "=1");
  }

  static Excel product(String text) {
    return new Excel(text, Binding.PRODUCT, "(" + text + ")=1");
  }

  static Excel sum(String text) {
    return new Excel(text, Binding.SUM, "(" + text + ")=1");
  }

  /** 1 where the test holds, otherwise 0. */
  static Excel truth(String test) {
    return new Excel("IF(" + test + ",1,0)", Binding.ATOM, test);
  }

  static Excel notAvailable() {
    return atom("NA()");
  }

  /** The text, in parentheses where it binds more loosely. */
  String bound(Binding wanted) {
    return binding.compareTo(wanted) < 0 ? "(" + text + ")" : text;
  }

  /** Whether it is short enough to stand inside another formula. */
  boolean isShort() {
    return text.length() <= LONGEST_INSIDE && depth() <= DEEPEST_INSIDE;
  }

  private int depth() {
    int deepest = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
