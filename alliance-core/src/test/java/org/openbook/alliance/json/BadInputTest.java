package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is refused with its place, and everything at once. */
class BadInputTest {
  static Stream<BadDocument> documents() {
    return Stream.concat(
        BadDocument.SEEN_BY_SCHEMAS.stream(), BadDocument.SEEN_BY_THE_READER.stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bad_document_is_refused_with_path_and_reason(BadDocument bad) {
    assertThat(bad.refusal()).anyMatch(fault -> fault.startsWith(bad.fault()));
  }

  @Test
  void all_faults_are_told_at_once() {
    String bad =
        JsonSamples.facts()
            .replace("\"value\": \"79\"", "\"value\": \"79 points\"")
            .replace("survey 2021\"}\n", "survey 2021\", \"by\": \"me\"}\n")
            .replace("\"book\"", "\"bok\"");

    assertThat(Refusal.of(() -> FactsDocument.parse(bad)))
        .anyMatch(fault -> fault.startsWith("$.measurements.nps.value: number is '79 points'"))
        .anyMatch(fault -> fault.startsWith("$.measurements.acuta.by: member 'by' is unknown"))
        .anyMatch(fault -> fault.startsWith("$.costs: member 'book' is missing"))
        .anyMatch(fault -> fault.startsWith("$.costs.bok: member 'bok' is unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"format\": \"openbook-alliance/terms\", \"version\": 1",
        "{} {}",
        "{\"format\": 'x'}",
        "{\"version\": 01}",
        "nonsense"
      })
  void what_is_no_json_is_refused_with_its_line(String json) {
    assertThat(Refusal.of(() -> TermsDocument.parse(json)))
        .singleElement()
        .asString()
        .startsWith("$: no JSON: ")
        .contains("(line 1, column ");
  }

  @Test
  void member_that_stands_twice_is_told_with_everything_else() {
    assertThat(Refusal.of(() -> TermsDocument.parse("{\"format\": 1, \"format\": 2}")))
        .containsExactly(
            "$.format: member 'format' stands twice; it stands once",
            "$.format: it is the number '1'; it must be a text, in quotes: \"1\"",
            "$: member 'version' is missing; it is mandatory");
  }

  @Test
  void nothing_is_no_json() {
    assertThat(Refusal.of(() -> TermsDocument.parse("")))
        .containsExactly("$: no JSON: the document is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "1", "\"text\"", "true", "{}"})
  void json_of_another_kind_is_refused(String json) {
    assertThat(Refusal.of(() -> TermsDocument.parse(json))).isNotEmpty();
    assertThat(Refusal.of(() -> FactsDocument.parse(json))).isNotEmpty();
    assertThat(Refusal.of(() -> SettlementDocument.parse(json))).isNotEmpty();
  }

  @Test
  void deep_nesting_is_refused() {
    assertThat(Refusal.of(() -> TermsDocument.parse("[".repeat(1_000_000))))
        .singleElement()
        .isEqualTo("$: it nests deeper than 200; it nests at most that deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "product", "quantity"})
  void fact_that_is_no_constant_is_told_what_a_fact_is(String member) {
    String fact = "\"facts\": {\"visits\": {\"source\": \"ledger: 1\", \"%s\": \"9\"}}, ";
    String bad = JsonSamples.facts().replace("\"period\"", fact.formatted(member) + "\"period\"");

    assertThat(Refusal.of(() -> FactsDocument.parse(bad)))
        .contains(
            "$.facts.visits.%s: member '%s' is unknown; a fact has a source and one of amount,"
                    .formatted(member, member)
                + " money, ratio, score, count, constant");
  }

  @Test
  void role_that_is_misspelt_is_the_only_fault_though_the_facts_of_a_party_are_unknown_then() {
    String bad = JsonSamples.terms().replace("\"role\": \"provider\"", "\"role\": \"owner\"");

    assertThat(Refusal.of(() -> TermsDocument.parse(bad)))
        .containsExactly(
            "$.model.parties[2].role: it is 'owner'; it must be one of client, provider,"
                + " public-provider");
  }

  @Test
  void huge_numbers_and_texts_are_refused() {
    String digits = "1".repeat(1_000_000);

    assertThat(Refusal.of(() -> TermsDocument.parse("{\"version\": " + "1".repeat(2_000) + "}")))
        .contains("$.version: number has 2000 characters; it has at most 1000");
    assertThat(Refusal.of(() -> TermsDocument.parse("{\"version\": \"" + digits + "\"}")))
        .contains("$.version: text has 1000000 characters; it has at most 100000");
    assertThat(
            Refusal.of(
                () ->
                    FactsDocument.parse(
                        JsonSamples.facts().replace("52600000", "1".repeat(1_001)))))
        .anyMatch(fault -> fault.startsWith("$.target.baseline: number is '1111"));
  }

  @Test
  void exponent_that_would_take_seconds_is_refused_at_once() {
    assertThat(
            Refusal.of(() -> TermsDocument.parse("{\"format\": \"x\", \"version\": 1e999999999}")))
        .hasSize(2);
  }

  @Test
  void half_of_a_surrogate_pair_is_refused() {
    assertThat(
            Refusal.of(
                () -> TermsDocument.parse(JsonSamples.terms().replace("Small\"", "\\ud800\""))))
        .anyMatch(fault -> fault.contains("a text holds no half of a surrogate pair"));
  }

  @Test
  void long_circle_of_references_is_refused_with_its_way() {
    StringBuilder formulas = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      formulas.append(
          "\"a%s\": {\"sum\": [\"a%s\", {\"money\": \"1\"}]},".formatted(i, (i + 1) % 1_000));
    }
    String bad =
        JsonSamples.terms()
            .replace("\"formulas\": {", "\"formulas\": {" + formulas)
            .replace("\"reported\": [", "\"reported\": [\"a0\", ");

    assertThat(Refusal.of(() -> TermsDocument.parse(bad)))
        .containsExactly(
            "$.model.formulas.a999: it refers to itself: a0 → a1 → a2 → a3 → a4 → a5 →"
                + " a6 → a7 → a8 → a9 → … → a0 (1000 steps)");
  }

  @Test
  void score_that_nothing_uses_is_refused() {
    String bad =
        JsonSamples.terms()
            .replace("\"funding\": {", "\"score\": {\"score\": \"58\"}, \"funding\": {")
            .replace("\"reported\": [\"score\"]", "\"reported\": [\"actual-cost\"]");

    assertThat(Refusal.of(() -> TermsDocument.parse(bad)))
        .containsExactly(
            "$.model.scorecard.scoring: nothing refers to its score; a score must be"
                + " used: reported, for example");
  }

  @Test
  void each_term_of_several_is_paid_or_referred_to() {
    String bad =
        JsonSamples.terms()
            .replaceFirst(
                "\"allianceFee\": (\\{.*\\})", "\"allianceFee\": [{\"lumpSum\": \"EUR 1\"}, $1]")
            .replace("of allianceFee", "of allianceFee-2");

    assertThat(
            Refusal.of(
                () -> TermsDocument.parse(bad.replace("\"allianceFee\",", "\"allianceFee-2\","))))
        .containsExactly(
            "$.model.allianceFee[0]: nothing pays it and nothing refers to it; a term"
                + " must be paid or be referred to");
    assertThat(TermsDocument.parse(bad).toJson()).contains("50 % of allianceFee-2");
  }

  @Test
  void circle_through_the_cost_compared_is_refused() {
    String bad =
        JsonSamples.terms()
            .replace(
                "\"currency\": \"EUR\",",
                "\"currency\": \"EUR\", \"basis\": [\"direct-costs\", \"fee\"],")
            .replace(
                "\"shareOfTarget\": \"4 %\"",
                "\"shareOfActual\": \"4 %\", \"actual\": \"compared-actual\"");

    assertThat(Refusal.of(() -> TermsDocument.parse(bad)))
        .contains("$.model: it refers to itself: compared-actual → allianceFee → compared-actual");
  }

  @Test
  void circle_through_a_payable_is_refused() {
    String bad =
        JsonSamples.terms()
            .replace(
                "\"shareOfTarget\": \"4 %\"",
                "\"shareOfTarget\": \"4 %\", \"target\": {\"payable\": \"fee\"}");

    assertThat(Refusal.of(() -> TermsDocument.parse(bad)))
        .anyMatch(fault -> fault.contains("it refers to itself: "));
  }
}
