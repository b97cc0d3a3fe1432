package org.openbook.alliance.document;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code digest.py}, where there is a Python. */
public final class DigestScript {
  private DigestScript() {}

  static String text() throws IOException {
    return Resources.toString(
        Resources.getResource(DigestScript.class, "digest.py"), StandardCharsets.UTF_8);
  }

  /** What the script prints of the document's parts. */
  public static List<String> run(Path folder, Tree document, List<String> paths)
      throws IOException, InterruptedException {
    String script = Files.writeString(folder.resolve("digest.py"), text()).toString();
    String file = Files.writeString(folder.resolve("document.json"), document.toJson()).toString();
    return printed(Stream.concat(Stream.of("python3", script, file), paths.stream()).toList());
  }

  private static List<String> printed(List<String> command)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(printed);
    }
    return printed.lines().toList();
  }

  /** Whether there is a Python to run it with. */
  public static boolean isPythonHere() throws InterruptedException {
    try {
      return !printed(List.of("python3", "--version")).isEmpty();
    } catch (IOException missing) {
      return false;
    }
  }
}
