package org.openbook.alliance.statement.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The one template of every page. */
final class Template {
  private static final PebbleEngine ENGINE = engine();

  private Template() {}

  /** The page as one file. */
  static String filled(PageView view) {
    StringWriter page = new StringWriter();
    try {
      ENGINE
          .getTemplate("statement.peb")
          .evaluate(
              page, Map.of("page", view, "style", Resource.text("statement.css")), Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
    loader.setPrefix("html");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .build();
  }
}
