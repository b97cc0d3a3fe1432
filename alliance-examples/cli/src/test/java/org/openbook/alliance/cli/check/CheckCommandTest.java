package org.openbook.alliance.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cli.Ran;

class CheckCommandTest {
  private static final String BAD = "src/test/resources/check/";
  private static final Path TWO_PARTY = Path.of("../cases/src/main/resources/twoparty");

  @TempDir private Path folder = Path.of("");

  private static Ran check(String terms, Object... words) {
    List<Object> all = new ArrayList<>(List.of("check", "--terms", BAD + terms + ".json"));
    all.addAll(List.of(words));
    return Ran.of(all.toArray());
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  // ---- faults that were put into terms ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bonus-gate | 5 | fault cliff 4.3 nps 50..50; fault cliff 4.3 score 0..0",
        "pain-cap | 4 | warning dead-zone 3.5 actual-cost 54000000..62500000",
        "cost-plus | 5 | fault perverse 3.2 actual-cost 37500000..62500000",
        "minimum-savings | 5 | fault cliff 3.3 actual-cost 48000000..48000000;"
            + " warning dead-zone 3.3 actual-cost 48000000..62500000",
      })
  void deliberate_fault_is_found_at_its_exact_place_and_nothing_else(
      String terms, int code, String expected) throws IOException {
    Ran ran = check(terms, "--format", "json");

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).isEmpty();
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json(ran).at("/checks/0/findings")) {
      boolean hasEdge = finding.path("kind").asText().equals("cliff");
      assertThat(finding.path("witness")).hasSize(hasEdge ? 3 : 2);
      found.add(told(finding));
    }
    assertThat(String.join("; ", found)).isEqualTo(expected);
  }

  private static String told(JsonNode finding) {
    assertThat(finding.at("/from/low")).isEqualTo(finding.at("/from/high"));
    return "%s %s %s %s %s..%s"
        .formatted(
            finding.path("severity").asText(),
            finding.path("kind").asText(),
            finding.at("/terms/0/clause").asText(),
            finding.path("quantity").asText(),
            finding.at("/from/low").asText(),
            finding.at("/to/high").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bonus-gate", "pain-cap", "cost-plus", "minimum-savings"})
  void repaired_terms_have_no_finding(String terms) throws IOException {
    Ran ran = check(terms + "-repaired", "--format", "json", "--fail-on", "note");

    assertThat(ran.code()).isZero();
    assertThat(json(ran).at("/checks/0/findings")).isEmpty();
    assertThat(json(ran).at("/checks/0/verdicts/cliff").asText()).isEqualTo("proved-absent");
  }

  @Test
  void cliff_is_told_with_clause_place_amount_and_both_settlements() {
    Ran ran = check("bonus-gate");

    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "2. fault: cliff, Bonus gate",
            "terms | Bonus gate (4.3)",
            "where | Overall score 0.0",
            "amount | €300,000.00",
            "Overall score | −0.01 | 0.0 | +0.01",
            "Bonus gate | €0.00 | €300,000.00 | €300,020.00",
            "Findings: note 0, warning 0, fault 2");
    assertThat(ran.out())
        .contains("assumption: neutral: the minimum of its curve")
        .contains("Proved that there is none: dead zone, perverse region")
        .contains("Not checked: pain beyond the fee");
  }

  @Test
  void pole_inside_the_range_is_a_finding() {
    Ran ran = check("pole");

    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.out()).contains("no value", "Directly reimbursable costs €45,000,000.00");
  }

  @ParameterizedTest
  @CsvSource({"fi, kannustimeton alue", "sv, zon utan incitament", "en, dead zone"})
  void findings_are_told_in_each_language(String language, String zone) {
    assertThat(check("pain-cap", "--lang", language).out()).contains(zone);
  }

  // ---- Tesoma ----

  @Test
  void tesoma_has_dead_zones_and_is_proved_to_have_no_cliff() {
    Ran ran = Ran.onTesoma("check", "--fee", "fee");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("€54,704,000.00 – €65,750,000.00", "Overall score −100.0 – −25.05")
        .containsPattern("Proved that there is none: cliff, .*pain beyond the fee")
        .contains("assumption: 75–125% of the target cost");
  }

  @Test
  void facts_given_twice_are_two_checks() throws IOException {
    Ran ran = Ran.onTesoma("check", "--facts", Ran.TESOMA + "facts.json", "--format", "json");

    assertThat(json(ran).path("checks")).hasSize(2);
  }

  @Test
  void range_and_budget_are_those_that_are_given() {
    Ran ran =
        Ran.onTesoma("check", "--range", "actual-cost=40000000..50000000", "--budget", "1000000");

    assertThat(ran.out()).contains("€40,000,000.00 – €50,000,000.00", "over budget");
    assertThat(ran.code()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"note, 4", "warning, 4", "fault, 0", "never, 0"})
  void exit_code_is_of_the_gravest_from_the_severity_asked_for(String failOn, int code) {
    assertThat(check("pain-cap", "--fail-on", failOn).code()).isEqualTo(code);
  }

  // ---- SARIF ----

  @Test
  void log_has_what_sarif_requires() throws IOException {
    Path file = folder.resolve("check.sarif");
    Ran ran = check("bonus-gate", "--format", "sarif", "--out", file);
    JsonNode log = new ObjectMapper().readTree(Files.readString(file));

    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.out()).isEqualTo("written: " + file + System.lineSeparator());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("$schema").asText()).endsWith("sarif-2.1.0.json");
    assertThat(log.path("runs")).hasSize(1);
    JsonNode run = log.at("/runs/0");
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("alliance check");
    assertThat(run.at("/tool/driver/version").asText()).isNotBlank();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(13);
    assertThat(rules)
        .allSatisfy(rule -> assertThat(rule.at("/fullDescription/text").asText()).isNotBlank());
    assertThat(rules.findValuesAsText("id")).doesNotHaveDuplicates().contains("cliff", "dead-zone");
    assertThat(run.path("results")).isNotEmpty();
    for (JsonNode result : run.path("results")) {
      assertThat(result.path("ruleId"))
          .isEqualTo(rules.path(result.path("ruleIndex").asInt()).path("id"));
      assertThat(result.at("/message/text").asText()).isNotBlank();
      assertThat(result.path("kind").asText()).isIn("fail", "pass", "open", "notApplicable");
      boolean isFail = result.path("kind").asText().equals("fail");
      assertThat(result.path("level").asText())
          .isIn(isFail ? List.of("note", "warning", "error") : List.of("none"));
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .isEqualTo(BAD + "bonus-gate.json");
    }
  }

  @Test
  void finding_stands_on_the_line_of_its_term() throws IOException {
    JsonNode result = json(check("bonus-gate", "--format", "sarif")).at("/runs/0/results/0");
    int line = result.at("/locations/0/physicalLocation/region/startLine").asInt();

    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("Bonus gate (4.3)");
    assertThat(Files.readAllLines(Path.of(BAD + "bonus-gate.json")).get(line - 1))
        .contains("Bonus gate");
  }

  // ---- bad input ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain-cap | --range head-count=1..2 | quantity 'head-count': the terms do not use it",
        "pain-cap | --range actual-cost=5..5 | it goes from 5 to 5",
        "pain-cap | --range actual-cost=6..5 | it goes from 6 to 5",
        "pain-cap | --fact target-cost=1 | fact 'target-cost' is set by --fact and given before",
        "pain-cap | --fact score=1 | fact 'score': the terms do not use it",
        "pain-cap | --fee tip | line 'tip'",
        "pain-cap | --as-of 2030-01-01 | day is 2030-01-01",
        "head-count | --fail-on note | 'head-count' is missing",
        "head-count | --fact head-count=3 | there is nothing to move",
        "none | --fail-on note | none.json: there is no such file",
      })
  void wrong_input_is_one_line(String terms, String words, String message) {
    Ran ran = check(terms, (Object[]) words.split(" "));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().contains(message);
  }

  @Test
  void quantity_with_a_range_of_its_own_is_moved() {
    Ran ran = check("head-count", "--fact", "head-count=3", "--range", "head-count=0..10");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Heads", "assumption: set by --fact");
  }

  @Test
  void truncated_terms_are_refused_with_the_file() throws IOException {
    Path file = folder.resolve("cut.json");
    Files.writeString(file, Files.readString(Path.of(BAD + "pole.json")).substring(0, 400));
    Ran ran = Ran.of("check", "--terms", file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().startsWith(file + ": ");
  }

  @Test
  void facts_of_another_agreement_are_refused() {
    Ran ran = check("pain-cap", "--facts", Ran.TESOMA + "facts.json");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).singleElement().asString().contains("2018-04-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--range actual-cost", "--fact target-cost=x", "--format pdf", "--fail-on all"})
  void wrong_option_is_a_usage_error(String words) {
    Ran ran = check("pain-cap", (Object[]) words.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(1);
  }

  @Test
  void help_tells_the_exit_codes_of_each_severity() {
    assertThat(Ran.of("check", "--help").out())
        .contains("--fail-on", "5   a fault is found", "alliance check --terms terms.json");
  }

  // ---- words ----

  @Test
  void quantities_are_called_as_users_write_them() {
    Ran unknown = Ran.onTesoma("curve", "--along", "foo");
    assertThat(unknown.err()).contains("they use actual-cost, 1a, 1b").doesNotContain("measured.");
    Ran twice = Ran.onTesoma("check", "--fact", "5a=60");
    assertThat(twice.err()).contains("fact '5a' is set by --fact and given before");
    Ran found = check("bonus-gate");
    assertThat(found.out()).doesNotContain("measured.");
  }

  @Test
  void what_is_missing_is_asked_for_in_the_same_words() throws IOException {
    Path facts = folder.resolve("facts.json");
    Files.writeString(
        facts,
        Files.readString(TWO_PARTY.resolve("facts.json"))
            .replaceFirst("\"measurements\": .*", "\"measurements\": {}"));
    Ran ran = Ran.of("check", "--terms", TWO_PARTY.resolve("terms.json"), "--facts", facts);
    assertThat(ran.err()).contains("'nps' is missing; it is given, or set by --fact nps=");
  }

  @Test
  void notices_of_the_settlement_are_told() throws IOException {
    Path terms = folder.resolve("terms.json");
    Files.writeString(
        terms,
        Files.readString(TWO_PARTY.resolve("terms.json"))
            .replaceFirst("\"rate\": \"50 %\"", "\"rate\": \"500 %\""));
    Path facts = TWO_PARTY.resolve("facts.json");
    assertThat(Ran.of("check", "--terms", terms, "--facts", facts).out())
        .contains("To be noticed", "a factor above 100%   500%");
    JsonNode noticed =
        json(Ran.of("check", "--terms", terms, "--facts", facts, "--format", "json"));
    assertThat(noticed.at("/checks/0/notices/0/kind").asText()).isEqualTo("ratio-above-one");
  }
}
