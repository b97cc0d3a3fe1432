package org.openbook.alliance.cli.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts of a workbook, without anything being calculated. */
final class Workbook {
  /** Far above any statement: a small file can hold one that unpacks without end. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final String CONTENT = "xl/workbook.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private Workbook() {}

  /** Whether a packed file is a workbook. */
  static boolean isOne(byte[] zip) {
    return entry(zip, CONTENT).isPresent();
  }

  /** The texts of its cells as XML; empty if it has none. */
  static String texts(byte[] zip) {
    return entry(zip, TEXTS).map(bytes -> new String(bytes, UTF_8)).orElse("");
  }

  private static Optional<byte[]> entry(byte[] zip, String name) {
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        if (file.getName().equals(name)) {
          return Optional.of(files.readNBytes(MOST_BYTES));
        }
      }
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
