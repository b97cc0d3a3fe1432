package org.openbook.alliance.examples.book.importing;

import java.util.regex.Pattern;

/**
 * How a row is recognised by one of its columns.
 *
 * @param column the column
 * @param test how its text is compared
 * @param pattern what the whole text, without outer spaces, must match
 */
record RowCondition(Source column, String test, Pattern pattern) {
  static RowCondition equalTo(Source column, String text) {
    return new RowCondition(column, "equals '" + text + "'", Pattern.compile(Pattern.quote(text)));
  }

  static RowCondition startingWith(Source column, String text) {
    return new RowCondition(
        column,
        "starts with '" + text + "'",
        Pattern.compile(Pattern.quote(text) + ".*", Pattern.DOTALL));
  }

  static RowCondition matching(Source column, Pattern pattern) {
    return new RowCondition(column, "matches '" + pattern + "'", pattern);
  }

  boolean holds(String text) {
    return pattern.matcher(text.strip()).matches();
  }

  /** {@code column 'Body' equals 'Total'}. */
  @Override
  public String toString() {
    return column + " " + test;
  }
}
