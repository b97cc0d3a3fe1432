package org.openbook.alliance.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes a file that is there whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  /**
   * Writes the bytes beside the file and moves them there.
   *
   * @throws IllegalArgumentException if it cannot be written; then nothing is left beside it
   */
  public static void write(Path file, byte[] bytes) {
    write(file, unfinished -> Files.write(unfinished, bytes));
  }

  /**
   * The same of lines, which end with a line feed on every system.
   *
   * @throws IllegalArgumentException as {@link #write}
   */
  public static void writeLines(Path file, Stream<String> lines) {
    write(file, unfinished -> writeLines(lines.iterator(), unfinished));
  }

  private static void writeLines(Iterator<String> lines, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      while (lines.hasNext()) {
        writer.append(lines.next()).append('\n');
      }
    }
  }

  private static void write(Path file, Writing content) {
    Path folder = Path.of("").toAbsolutePath().resolve(file).normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Refusal.of("no-folder", file, folder == null ? file : folder);
    }
    if (Files.isDirectory(file)) {
      throw Refusal.of("is-folder", file);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        content.to(file); // a terminal or a pipe stays what it is
        return;
      }
      Path real = Files.exists(file) ? file.toRealPath() : folder.resolve(file.getFileName());
      writeBeside(real, content);
    } catch (IOException unwritable) {
      throw new Refusal(Told.unwritable(file, unwritable), unwritable);
    }
  }

  private static void writeBeside(Path file, Writing content) throws IOException {
    // Not a temporary file of the JDK's: that would be for its owner's eyes only. A name of this
    // program's own, so that no other file is written over.
    long own = ProcessHandle.current().pid();
    Path unfinished =
        Files.createFile(file.resolveSibling(file.getFileName() + "." + own + ".part"));
    try {
      content.to(unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
