package org.openbook.alliance.examples.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.term.Language;

/**
 * A statement as one HTML file that needs nothing else: no script, no font, no picture from
 * elsewhere, and a policy inside that forbids a browser to fetch any.
 *
 * <p>Equal statements give equal bytes. Every text is escaped by the template; a label with markup
 * in it is printed as that text.
 */
public final class StatementHtml {
  private static final PebbleEngine ENGINE = engine();

  private StatementHtml() {}

  /** The file in a language. */
  public static String of(Statement statement, Language language) {
    StringWriter page = new StringWriter();
    try {
      ENGINE
          .getTemplate("statement.peb")
          .evaluate(
              page,
              Map.of(
                  "page",
                  PageView.of(statement, language),
                  "style",
                  Resource.text("statement.css")),
              Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(StatementHtml.class.getClassLoader());
    loader.setPrefix("html");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .build();
  }
}
