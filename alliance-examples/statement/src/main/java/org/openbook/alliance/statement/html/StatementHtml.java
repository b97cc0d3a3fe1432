package org.openbook.alliance.statement.html;

import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Statement;

/**
 * A statement as one HTML file that needs nothing else: no script, no font, no picture from
 * elsewhere, and a policy inside that forbids a browser to fetch any.
 *
 * <p>Equal statements give equal bytes. Every text is escaped by the template; a label with markup
 * in it is printed as that text.
 */
public final class StatementHtml {
  private StatementHtml() {}

  /** The statement's file in a language. */
  public static String of(Statement statement, Language language) {
    return of(Printout.of(statement), language);
  }

  /** The file of anything else that is printed. */
  public static String of(Printout printout, Language language) {
    return Template.filled(PageView.of(printout, language));
  }
}
