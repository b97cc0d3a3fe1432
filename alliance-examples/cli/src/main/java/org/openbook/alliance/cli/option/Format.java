package org.openbook.alliance.cli.option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What something is written as. */
public enum Format {
  /** Plain text. */
  TEXT(".txt", true),
  /** A document of the library, or what a program reads. */
  JSON(".json", true),
  /** One page for a browser. */
  HTML(".html", true),
  /** Rows with commas between their cells. */
  CSV(".csv", true),
  /** A workbook. */
  XLSX(".xlsx", false),
  /** Pages on paper; of a statement with its settlement document inside. */
  PDF(".pdf", false),
  /** A log of findings for code review tools. */
  SARIF(".sarif", true);

  private final String ending;
  private final boolean isText;

  Format(String ending, boolean isText) {
    this.ending = ending;
    this.isText = isText;
  }

  /** The format that a file's name says. */
  static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
  }

  /**
   * Refuses a file of another ending, where nothing but a document is written.
   *
   * @throws ParameterException if its name does not end in {@code .json}
   */
  public static void requireJson(Path file, CommandSpec command) {
    if (ofFile(file.toString()).filter(JSON::equals).isEmpty()) {
      throw WrongOption.of(command, "ending", file, JSON.ending());
    }
  }

  /** How names of such files end: {@code .html}. */
  String ending() {
    return ending;
  }

  /** Whether a terminal can show it. */
  boolean isText() {
    return isText;
  }

  /** As it is written on a command line: {@code html}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
