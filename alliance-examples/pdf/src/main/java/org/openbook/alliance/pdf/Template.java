package org.openbook.alliance.pdf;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The templates of the page and of its metadata. */
enum Template {
  PAGES("statement.fo.peb"),
  METADATA("metadata.xmp.peb");

  private static final PebbleEngine ENGINE = engine();

  private final String file;

  Template(String file) {
    this.file = file;
  }

  /** The template with these values; whatever means something to XML is escaped. */
  String filled(Map<String, Object> values) {
    StringWriter text = new StringWriter();
    try {
      ENGINE.getTemplate(file).evaluate(text, values, Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(Template.class.getClassLoader());
    loader.setPrefix("org/openbook/alliance/pdf");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .build();
  }
}
