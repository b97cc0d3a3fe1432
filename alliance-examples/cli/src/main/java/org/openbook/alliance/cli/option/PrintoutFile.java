package org.openbook.alliance.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.openbook.alliance.language.Language;
import org.openbook.alliance.pdf.StatementPdf;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.statement.StatementText;
import org.openbook.alliance.statement.html.StatementHtml;

/** What is printed, in each format for people. */
public final class PrintoutFile {
  private PrintoutFile() {}

  /** The bytes of text, a page or a PDF. */
  public static byte[] bytes(Printout printout, Format as, Language language) {
    return switch (as) {
      case TEXT -> StatementText.of(printout, language).getBytes(UTF_8);
      case HTML -> StatementHtml.of(printout, language).getBytes(UTF_8);
      case PDF -> StatementPdf.of(printout, language);
      default ->
          throw new IllegalArgumentException("a printout is not written as %s".formatted(as));
    };
  }
}
