package org.openbook.alliance.cli.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Settlement;

/** The smallest contract that a controller starts from: two parties, shares, a cap and a bonus. */
class TwoPartyTest {
  private static final Path FOLDER = Path.of("../cases/src/main/resources/twoparty");
  private static final Path TERMS = FOLDER.resolve("terms.json");
  private static final Path FACTS = FOLDER.resolve("facts.json");

  @TempDir private Path folder = Path.of("");

  private Path factsWithCost(String cost) throws IOException {
    String text = Files.readString(FACTS).replace("EUR 900000", "EUR " + cost);
    return Files.writeString(folder.resolve("facts.json"), text);
  }

  // The overrun is shared by halves until the whole fee is lost.
  @ParameterizedTest
  @CsvSource({
    "900000, 50000, 0",
    "1000000, 0, 0",
    "1150000, 0, 75000",
    "1200000, 0, 100000",
    "1500000, 0, 100000"
  })
  void gain_is_halved_and_pain_is_capped_at_the_fee(String cost, String gain, String pain)
      throws IOException {
    Settlement settled = Documents.terms(TERMS).settle(Documents.facts(factsWithCost(cost)));
    assertThat(settled.line(LineId.of("gain")).payable()).isEqualTo(Amounts.euros(gain));
    assertThat(settled.line(LineId.of("pain")).payable()).isEqualTo(Amounts.euros(pain));
    assertThat(settled.line(LineId.of("bonus")).payable()).isEqualTo(Amounts.euros("25000"));
  }

  @Test
  void files_settle_and_what_is_written_verifies() {
    Path written = folder.resolve("settled.json");
    assertThat(Ran.of("settle", "--terms", TERMS, "--facts", FACTS, "--out", written).code())
        .isZero();
    assertThat(Ran.of("verify", written).code()).isZero();
  }

  // The README says to start from these files, and which commands to try.
  @Test
  void commands_of_the_readme_work_on_the_files_that_it_recommends() {
    Path page = folder.resolve("curve.html");
    assertThat(Ran.of("check", "--terms", TERMS, "--fail-on", "fault").code()).isZero();
    assertThat(
            Ran.of(
                    "curve",
                    "--terms",
                    TERMS,
                    "--facts",
                    FACTS,
                    "--along",
                    "actual-cost",
                    "--format",
                    "html",
                    "--out",
                    page)
                .code())
        .isZero();
    assertThat(Ran.of("value", "--terms", TERMS, "--facts", FACTS).out())
        .contains("Client satisfaction");
    assertThat(Ran.of("explain", "--terms", TERMS, "--facts", FACTS, "--line", "bonus").code())
        .isZero();
    assertThat(Ran.of("compare", "--terms", TERMS, "--terms", TERMS, "--facts", FACTS).code())
        .isZero();
  }

  @Test
  void settlement_on_account_is_refused_for_its_cause_alone() {
    Ran ran = Ran.of("settle", "--terms", TERMS, "--facts", FACTS, "--stage", "on-account");
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains("no line of the terms is payable on account; at least one is")
        .doesNotContain("actual-cost");
  }
}
