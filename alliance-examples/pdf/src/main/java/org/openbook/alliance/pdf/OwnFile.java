package org.openbook.alliance.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that ship in this package of the artifact. */
final class OwnFile {
  private OwnFile() {}

  static InputStream stream(String name) {
    InputStream in = OwnFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "file %s is not on the class path; it ships with the artifact".formatted(name));
    }
    return in;
  }

  static byte[] bytes(String name) {
    try (InputStream in = stream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
