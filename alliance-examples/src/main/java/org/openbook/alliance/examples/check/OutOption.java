package org.openbook.alliance.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.examples.cli.WholeFile;
import picocli.CommandLine.Option;

/** {@code --out}: where a command writes. */
final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: the terminal).")
  private @Nullable Path file;

  /** Writes all of it, to the file or to the terminal. */
  void write(String text, PrintWriter terminal) {
    if (file == null) {
      terminal.print(text);
    } else {
      WholeFile.write(file, text.getBytes(UTF_8));
      terminal.println("written: " + file);
    }
    terminal.flush();
  }
}
