package org.openbook.alliance.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes the bytes beside the file and moves them there.
   *
   * @throws IllegalArgumentException if it cannot be written; then nothing is left beside it
   */
  public static void write(Path file, byte[] bytes) {
    Path folder = Path.of("").toAbsolutePath().resolve(file).normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(file + ": there is no folder " + folder);
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + ": it is a folder; a file is written");
    }
    try {
      writeBeside(file, folder, bytes);
    } catch (IOException unwritable) {
      throw new IllegalArgumentException(
          file + ": it cannot be written (" + unwritable.getClass().getSimpleName() + ")",
          unwritable);
    }
  }

  private static void writeBeside(Path file, Path folder, byte[] bytes) throws IOException {
    // Not a temporary file of the JDK's: that would be for its owner's eyes only.
    Path unfinished = folder.resolve(file.getFileName() + ".part");
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
