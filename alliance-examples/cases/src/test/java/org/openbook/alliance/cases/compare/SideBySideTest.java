package org.openbook.alliance.cases.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Cases;
import org.openbook.alliance.cli.Main;

class SideBySideTest {
  /** NEC-5 and NEC-6 beside half of the difference with pain up to a tenth of the target. */
  @ParameterizedTest
  @CsvSource({
    "75, 1.25, 8.75, 12.5",
    "90, 1.25, 5, 5",
    "100, 0, 0, 0",
    "105, -3.75, -2.5, -2.5",
    "130, -28.75, -9, -10"
  })
  void candidates_settle_the_same_facts(
      String outturn, String narrow, String wide, String threeLimb) {
    SideBySide comparison =
        SideBySide.of(List.of(Candidate.values()), number("100"), List.of(number(outturn)));

    assertThat(comparison.rows().get(0).beyondCost())
        .containsExactly(number(narrow), number(wide), number(threeLimb));
  }

  @Test
  void command_prints_a_column_for_each_candidate() {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.commandLine(Cases.COMMANDS)
            .setOut(new PrintWriter(out))
            .execute(
                "candidates", "nec-narrow", "three-limb", "--target", "100", "--actual", "90,105");

    assertThat(exitCode).isZero();
    assertThat(out.toString().lines().map(String::strip))
        .containsExactly(
            "Paid to the provider beyond the outturn cost, target €100.00",
            "outturn cost        nec-narrow        three-limb",
            "€90.00             €1.25             €5.00",
            "€105.00            −€3.75            −€2.50");
  }

  @Test
  void unknown_model_is_named_with_those_there_are() {
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine(Cases.COMMANDS)
            .setErr(new PrintWriter(err))
            .execute("candidates", "lump-sum", "--target", "100", "--actual", "90");

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString())
        .contains("it is 'lump-sum'; it must be one of nec-narrow, nec-wide, three-limb");
  }
}
