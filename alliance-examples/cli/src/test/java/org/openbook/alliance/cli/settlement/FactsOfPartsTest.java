package org.openbook.alliance.cli.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Ran;

/** A year whose terms were amended on 1 July, each half settled on its own facts. */
class FactsOfPartsTest {
  private static final String TERMS =
      """
      {"format": "openbook-alliance/terms", "version": 1, "language": "en", "label": "T",
       "term": "2026-01-01/2026-12-31", "versions": [
         {"inForce": "2026-01-01/2026-06-30", "model": MODEL50},
         {"inForce": "2026-07-01/2026-12-31", "insidePeriod": "by-facts", "model": MODEL60}]}
      """;
  private static final String MODEL =
      """
      {"label": {"en": "Model"}, "clause": "1", "currency": "EUR",
       "parties": [{"id": "client", "name": "Client", "role": "client", "from": "2020-01-01"},
                   {"id": "a", "name": "A", "role": "provider", "from": "2020-01-01"}],
       "formulas": {"pay": {"label": {"en": "Gain"}, "clause": "3", "formula": {"product": [
           {"quantity": {"id": "saved", "unit": "money", "label": {"en": "Saved"}}},
           {"ratio": "RATE %"}]}}},
       "lines": [{"id": "pay", "amount": "pay", "payers": "client", "payees": "a"}]}
      """;
  private static final String FACTS =
      """
      {"format": "openbook-alliance/facts", "version": 1, "period": "PERIOD",
       "facts": {"saved": {"money": "SAVED", "source": "assumption: test"}}}
      """;

  @TempDir private Path folder = Path.of("");
  private Path terms = Path.of("");
  private Path spring = Path.of("");
  private Path autumn = Path.of("");

  @BeforeEach
  void write() throws IOException {
    terms =
        written(
            "terms.json",
            TERMS
                .replace("MODEL50", MODEL.replace("RATE", "50"))
                .replace("MODEL60", MODEL.replace("RATE", "60")));
    spring = written("spring.json", facts("2026-01-01/2026-06-30", "1000000"));
    autumn = written("autumn.json", facts("2026-07-01/2026-12-31", "500000"));
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String facts(String period, String saved) {
    return FACTS.replace("PERIOD", period).replace("SAVED", saved);
  }

  @Test
  void parts_add_up_and_verify() {
    // 50 % of 1 000 000 and 60 % of 500 000
    Path document = folder.resolve("settlement.json");
    Ran ran =
        Ran.of("settle", "--terms", terms, "--facts", spring, "--facts", autumn, "--out", document);
    assertThat(ran.errors()).isEmpty();
    assertThat(Ran.of("statement", document, "--lang", "en").out()).contains("€800,000.00");
    assertThat(Ran.of("verify", document).code()).isZero();
  }

  @Test
  void facts_of_the_whole_are_refused_with_the_parts() throws IOException {
    Path year = written("year.json", facts("2026-01-01/2026-12-31", "1500000"));
    assertThat(Ran.of("settle", "--terms", terms, "--facts", year).errors())
        .singleElement()
        .asString()
        .contains(terms + ", " + year)
        .contains("2026-01-01/2026-06-30", "2026-07-01/2026-12-31");
  }

  @Test
  void facts_in_another_order_are_refused() {
    assertThat(Ran.of("settle", "--terms", terms, "--facts", autumn, "--facts", spring).code())
        .isEqualTo(1);
  }

  @Test
  void day_of_a_version_is_refused_beside_parts() {
    Ran ran =
        Ran.of(
            "settle",
            "--terms",
            terms,
            "--facts",
            spring,
            "--facts",
            autumn,
            "--as-of",
            "2026-07-01");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .containsExactly(
            "--as-of is 2026-07-01 and facts of several parts are given; each part has its own"
                + " terms, so leave --as-of out or give one --facts");
  }

  @Test
  void history_issues_the_parts() {
    Path life = folder.resolve("life.json");
    assertThat(Ran.of("history", "init", life, "--terms", terms).errors()).isEmpty();
    Ran ran =
        Ran.of(
            "history",
            "issue",
            life,
            "--facts",
            spring,
            "--facts",
            autumn,
            "--by",
            "N. N.",
            "--on",
            "2027-01-15");
    assertThat(ran.errors()).isEmpty();
    assertThat(Ran.of("history", "balance", life).out()).contains("800,000.00");
  }
}
