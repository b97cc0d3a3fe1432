package com.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cli.Main;

/** Calls the commands from a program, with nothing but the command line's artifact. */
class CommandLineTest {
  @Test
  void commands_are_called_from_a_program() {
    StringWriter out = new StringWriter();

    assertThat(Main.commandLine().setOut(new PrintWriter(out)).execute("schema", "terms")).isZero();
    assertThat(out.toString()).contains("openbook-alliance/terms");
  }
}
