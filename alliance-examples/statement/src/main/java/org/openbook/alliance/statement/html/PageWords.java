package org.openbook.alliance.statement.html;

import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.statement.StatementWords;

/**
 * The words of the page itself, for who moves about in it.
 *
 * @param skip the link over the contents
 * @param contents the heading of the list of sections
 * @param values what opens the values of a chart
 * @param show what opens a table of detail
 * @param assumption what a mark is
 * @param cut what is said of bars whose axis does not begin at 0
 */
record PageWords(
    String skip, String contents, String values, String show, String assumption, String cut) {
  private static final WordGroup WORDS = StatementWords.TABLE.group("page");

  static PageWords in(Language language) {
    return new PageWords(
        WORDS.text(language, "skip"),
        WORDS.text(language, "contents"),
        WORDS.text(language, "values"),
        WORDS.text(language, "show"),
        WORDS.text(language, "assumption"),
        WORDS.text(language, "cut"));
  }
}
