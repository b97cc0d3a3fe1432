package org.openbook.alliance.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents, for editors and for other programs.
 *
 * <p>Not the whole truth: a schema knows members, their kinds and grammars; that weights add up,
 * that units fit and that references lead somewhere, only reading tells. They are of the present
 * version of each format; what one refuses in such a document, reading refuses too.
 */
public final class Schemas {
  private Schemas() {}

  /** The schema of terms documents. */
  public static String terms() {
    return text("terms");
  }

  /** The schema of facts documents. */
  public static String facts() {
    return text("facts");
  }

  /** The schema of settlement documents. */
  public static String settlement() {
    return text("settlement");
  }

  private static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Schemas.class, name + ".schema.json"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("schema '" + name + "' of this library", unreadable);
    }
  }
}
