package org.openbook.alliance.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cli.Main;
import picocli.CommandLine;

class InvoiceCommandTest {
  private static final Path SAMPLES = Path.of("../intake/src/test/resources/einvoice");

  @Test
  void command_ends_with_1_where_total_does_not_close() {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out));
    String file = SAMPLES.resolve("invoice.xml").toString();
    String broken = SAMPLES.resolve("broken-total.xml").toString();
    String[] good = {"book", "invoice", file, "--party", "builder", "--cost-type", "works"};
    String[] bad = {"book", "invoice", broken, "--party", "builder", "--cost-type", "works"};

    assertThat(line.execute(good)).isZero();
    assertThat(out.toString()).containsPattern("control total +€1,250.25 +closed");
    assertThat(line.execute(bad)).isEqualTo(1);
    assertThat(line.execute("book", "invoice", "no-such.xml", "--party", "builder")).isEqualTo(2);
  }
}
