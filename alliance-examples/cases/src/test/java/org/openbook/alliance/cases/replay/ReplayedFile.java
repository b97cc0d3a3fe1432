package org.openbook.alliance.cases.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cli.Main;
import picocli.CommandLine;

/** A run of the replay command: what it said and how it ended. */
record ReplayedFile(int exitCode, String out, String err) {
  static ReplayedFile of(String layout, Path file, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.commandLine(Cases.COMMANDS).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> arguments = new ArrayList<>(List.of("replay", layout, file.toString()));
    arguments.addAll(List.of(options));
    int exitCode = line.execute(arguments.toArray(String[]::new));
    return new ReplayedFile(exitCode, out.toString(), err.toString());
  }

  static Path write(Path folder, String... lines) {
    try {
      return Files.writeString(folder.resolve("rows.csv"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line of the output. */
  String summary() {
    String[] lines = out.strip().split("\n");
    return lines[lines.length - 1];
  }
}
