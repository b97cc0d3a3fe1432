package org.openbook.alliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar runs by itself: it has every library, and Moneta finds its services. */
class RunnableJarIT {
  private static final Path JAR = Path.of("target", "alliance.jar").toAbsolutePath();
  private static final int SECONDS = 120;

  @TempDir private Path folder = Path.of("");

  private Ran run(Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    for (Object word : words) {
      command.add(word.toString());
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Ran settle(Path into, String... endings) throws Exception {
    List<Object> words = new ArrayList<>(List.of("settle"));
    words.addAll(Ran.DOCUMENTS);
    for (String ending : endings) {
      words.add("--out");
      words.add(into.resolve("tesoma." + ending));
    }
    return run(words.toArray());
  }

  @Test
  void jar_settles_in_every_format_and_verifies_what_it_settled() throws Exception {
    Ran settled = settle(folder, "html", "xlsx", "pdf", "json");
    assertThat(settled.err()).startsWith("notice: ").hasLineCount(1);
    assertThat(settled.code()).isZero();
    assertThat(settled.out().lines()).hasSize(4).allMatch(line -> line.startsWith("written: "));
    for (String ending : List.of("json", "pdf")) {
      Ran verified = run("verify", folder.resolve("tesoma." + ending));
      assertThat(verified.err()).isEmpty();
      assertThat(verified.out()).contains("holds: settled anew");
    }
  }

  @Test
  void two_runs_give_the_same_bytes() throws Exception {
    Path once = Files.createDirectory(folder.resolve("once"));
    Path again = Files.createDirectory(folder.resolve("again"));
    settle(once, "json", "pdf");
    settle(again, "json", "pdf");
    for (String name : List.of("tesoma.json", "tesoma.pdf")) {
      assertThat(again.resolve(name)).hasSameBinaryContentAs(once.resolve(name));
    }
  }

  @Test
  void jar_ends_with_the_exit_code_of_its_command() throws Exception {
    Ran refused = run("verify", "none.json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err().strip()).isEqualTo("none.json: there is no such file");
  }
}
