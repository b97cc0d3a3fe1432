package org.openbook.alliance.examples.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a settlement is written as. */
enum Format {
  TEXT(".txt"),
  JSON(".json"),
  HTML(".html"),
  XLSX(".xlsx");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The format that a file's name says. */
  static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
  }

  /** Whether a terminal can show it. */
  boolean isText() {
    return this != XLSX;
  }

  /** As it is written on a command line: {@code html}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
