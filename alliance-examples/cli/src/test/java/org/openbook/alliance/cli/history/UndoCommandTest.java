package org.openbook.alliance.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.HistorySample;
import org.openbook.alliance.cli.Ran;

/** A payment of the Tesoma history that is ordered for 2 January 2030. */
class UndoCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path history = Path.of("");

  @BeforeEach
  void order() throws IOException {
    history = HistorySample.in(folder);
    Ran ran =
        Ran.of(
            "history",
            "pay",
            history,
            "--payer",
            "tampere",
            "--payee",
            "mehilainen",
            "--amount",
            "1000",
            "--reference",
            "P-9",
            "--on",
            "2030-01-02");
    assertThat(ran.errors()).isEmpty();
  }

  private Ran undo(String on, String reason) {
    return Ran.of(
        "history",
        "undo",
        history,
        "--payer",
        "tampere",
        "--payee",
        "mehilainen",
        "--reference",
        "P-9",
        "--by",
        "Controller",
        "--on",
        on,
        "--reason",
        reason);
  }

  @Test
  void payment_is_undone_before_its_day() {
    assertThat(undo("2030-01-01", "a wrong amount").code()).isZero();
    assertThat(Ran.of("history", "events", history, "--lang", "en").out())
        .contains("Payment P-9 of tampere to mehilainen undone", "Controller");
    assertThat(Ran.of("history", "verify", history).code()).isZero();
    assertThat(undo("2030-01-01", "again").code()).isEqualTo(1);
  }

  @Test
  void on_its_day_it_is_refused() {
    Ran ran = undo("2030-01-02", "too late");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("payment 'P-9'", "it must be undone before its day");
  }

  @Test
  void reason_is_needed() {
    assertThat(undo("2030-01-01", " ").errors())
        .singleElement()
        .asString()
        .contains("it has no reason");
  }
}
