package org.openbook.alliance.statement.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that ship with the examples or with a library. */
final class Resource {
  private Resource() {}

  /** A text beside the template. */
  static String text(String name) {
    return at("/html/" + name);
  }

  /** A text anywhere on the class path. */
  static String at(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource %s is not on the class path; it ships with the program".formatted(path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
