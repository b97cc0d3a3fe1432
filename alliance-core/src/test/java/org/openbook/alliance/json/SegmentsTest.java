package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/** The year 2026 of an agreement that was amended from a day of it. */
class SegmentsTest {
  private static final String TERMS =
      """
      {"format": "openbook-alliance/terms", "version": 1, "language": "en", "label": "T",
       "term": "2026-01-01/2026-12-31", "versions": [
         {"inForce": "2026-01-01/LAST", "model": BEFORE},
         {"inForce": "FIRST/2026-12-31", INSIDE "model": AFTER}]}
      """;
  private static final String MODEL =
      """
      {"label": {"en": "Model"}, "clause": "1", "currency": "EUR",
       "parties": [{"id": "client", "name": "Client", "role": "client", "from": "2020-01-01"},
                   {"id": "a", "name": "A", "role": "provider", "from": "2020-01-01"} MORE],
       "formulas": {"pay": {"label": {"en": "Gain"}, "clause": "CLAUSE", "formula": {"product": [
           {"positivePart": {"difference": [{"amount": "EUR 2000000"}, {"quantity": {"id": "x", "unit": "money", "label": {"en": "Cost"}}}]}},
           {"ratio": "RATE"}]}}},
       "lines": [{"id": "pay", "amount": "pay", "payers": "client", "payees": PAYEES}]}
      """;
  private static final String B =
      ", {\"id\": \"b\", \"name\": \"B\", \"role\": \"provider\", \"from\": \"2020-01-01\"}";
  private static final String AB = "{\"equal\": [\"a\", \"b\"]}";
  private static final String BY_DAYS = "\"insidePeriod\": \"by-days\",";
  private static final String BY_FACTS = "\"insidePeriod\": \"by-facts\",";
  private static final String BACK = "\"insidePeriod\": \"back-to-start\",";
  private static final LineId PAY = LineId.of("pay");

  private static String model(String clause, String rate, String more, String payees) {
    return MODEL
        .replace("CLAUSE", clause)
        .replace("RATE", rate)
        .replace("MORE", more)
        .replace("PAYEES", payees);
  }

  private static Agreement amended(String from, String inside, String before, String after) {
    LocalDate first = LocalDate.parse(from);
    return TermsDocument.parse(
            TERMS
                .replace("LAST", first.minusDays(1).toString())
                .replace("FIRST", from)
                .replace("INSIDE", inside)
                .replace("BEFORE", before)
                .replace("AFTER", after))
        .agreement();
  }

  private static Agreement rates(String from, String inside, String before, String after) {
    return amended(from, inside, model("3", before, "", "\"a\""), model("3a", after, "", "\"a\""));
  }

  private static PeriodFacts facts(String period, String x) {
    return FactsDocument.parse(
            """
            {"format": "openbook-alliance/facts", "version": 1, "period": "PERIOD",
             "facts": {"x": {"money": "X", "source": "assumption: test"}}}
            """
                .replace("PERIOD", period)
                .replace("X", x))
        .facts();
  }

  private static PeriodFacts year(String x) {
    return facts("2026-01-01/2026-12-31", x);
  }

  private static String paid(Settlement settlement) {
    assertThat(
            Verification.of(SettlementDocument.parse(SettlementDocument.of(settlement).toJson()))
                .holds())
        .isTrue();
    return Amounts.text(settlement.line(PAY).amount());
  }

  private static List<String> parts(Settlement settlement) {
    return settlement.partyStatements().stream()
        .map(party -> party.party().id() + " " + Amounts.text(party.net()))
        .toList();
  }

  // ---- by days ----

  @Test
  void segments_count_by_their_days() {
    // 1 000 000 saved: 50 % of it for 181 days of 365 and 60 % for 184
    Settlement settlement = rates("2026-07-01", BY_DAYS, "50 %", "60 %").settle(year("1000000"));
    assertThat(paid(settlement)).isEqualTo("EUR 550410.96");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2026-03-01", "2026-07-15", "2026-12-31"})
  void segments_of_equal_terms_add_up_to_the_whole_for_every_cut(String cut) {
    String shared = model("3", "33.3 %", B, AB);
    Settlement whole =
        TermsDocument.parse(TERMS.replaceAll("(?s)\"versions\".*", "\"model\": " + shared + "}"))
            .agreement()
            .settle(year("1000000.01"));
    Settlement cutInTwo = amended(cut, BY_DAYS, shared, shared).settle(year("1000000.01"));
    assertThat(paid(cutInTwo)).isEqualTo(paid(whole));
    assertThat(parts(cutInTwo)).isEqualTo(parts(whole));
  }

  @Test
  void party_of_the_first_segment_only_shares_its_days() {
    Settlement settlement =
        amended("2026-07-01", BY_DAYS, model("3", "100 %", B, AB), model("3", "100 %", "", "\"a\""))
            .settle(year("1999000"));
    assertThat(paid(settlement)).isEqualTo("EUR 1000");
    assertThat(parts(settlement))
        .containsExactly("client EUR -1000", "a EUR 752.05", "b EUR 247.95");
  }

  @Test
  void parties_share_what_each_segment_comes_to() {
    // 100 % for 181 days shared by two, 50 % for 184 days of one
    Settlement settlement =
        amended("2026-07-01", BY_DAYS, model("3", "100 %", B, AB), model("3", "50 %", "", "\"a\""))
            .settle(year("1996350"));
    assertThat(paid(settlement)).isEqualTo("EUR 2730");
    assertThat(parts(settlement)).containsExactly("client EUR -2730", "a EUR 1825", "b EUR 905");
  }

  @Test
  void explanation_shows_the_segments_with_their_clauses() {
    Settlement settlement = rates("2026-07-01", BY_DAYS, "50 %", "60 %").settle(year("1000000"));
    String text =
        ExplanationText.of(TextStyle.of(Language.EN, Amounts.EUR))
            .explainDivided(List.of(Explained.of(settlement, settlement.line(PAY))));
    assertThat(text)
        .contains("Gain, 1 January 2026 – 30 June 2026", "Gain, 1 July 2026 – 31 December 2026")
        .contains("Days 1 July 2026 – 31 December 2026", "3a");
  }

  // ---- back to the start ----

  @Test
  void amendment_may_work_back_to_the_start_of_the_period() {
    Settlement settlement = rates("2026-07-01", BACK, "50 %", "60 %").settle(year("1000000"));
    assertThat(paid(settlement)).isEqualTo("EUR 600000");
  }

  // ---- by facts ----

  private static Settlement byFacts(String inside) {
    return rates("2026-07-01", inside, "50 %", "60 %")
        .settle(
            List.of(
                facts("2026-01-01/2026-06-30", "1200000"),
                facts("2026-07-01/2026-12-31", "1500000")),
            Stage.FINAL);
  }

  @Test
  void segments_are_settled_on_their_own_facts() {
    assertThat(paid(byFacts(BY_FACTS))).isEqualTo("EUR 700000"); // 400 000 + 300 000
  }

  @Test
  void facts_of_each_part_are_asked_for() {
    assertThatThrownBy(() -> rates("2026-07-01", BY_FACTS, "50 %", "60 %").settle(year("1")))
        .hasMessageContaining(
            "must be settled on facts of [2026-01-01/2026-06-30, 2026-07-01/2026-12-31]");
    assertThatThrownBy(
            () ->
                rates("2026-07-01", BY_FACTS, "50 %", "60 %")
                    .settle(List.of(year("1")), Stage.FINAL))
        .hasMessageContaining(
            "must be settled on facts of [2026-01-01/2026-06-30, 2026-07-01/2026-12-31]");
    assertThatThrownBy(() -> byFacts(BY_DAYS)).hasMessageContaining("must be by-facts");
  }

  @Test
  void party_shares_from_its_first_day_only_on_the_facts_of_its_days() {
    String late =
        ", {\"id\": \"b\", \"name\": \"B\", \"role\": \"provider\", \"from\": \"2026-07-01\"}";
    String only =
        model("3", "50 %", late, AB)
            .replace("\"lines\"", "\"partOfPeriod\": \"from-first-day\", \"lines\"");
    Agreement terms =
        TermsDocument.parse(TERMS.replaceAll("(?s)\"versions\".*", "\"model\": " + only + "}"))
            .agreement();
    Settlement settlement =
        terms.settle(
            List.of(
                facts("2026-01-01/2026-06-30", "1200000"),
                facts("2026-07-01/2026-12-31", "1500000")),
            Stage.FINAL);
    assertThat(paid(settlement)).isEqualTo("EUR 650000");
    assertThat(parts(settlement))
        .containsExactly("client EUR -650000", "a EUR 525000", "b EUR 125000");
  }

  // ---- what is refused, and what a version binds ----

  @Test
  void how_a_version_starts_inside_a_period_must_be_said() {
    assertThatThrownBy(() -> rates("2026-07-01", "", "50 %", "60 %").settle(year("1")))
        .hasMessageContaining(
            "a version starts inside period 2026-01-01/2026-12-31 on 2026-07-01; how must be said by its 'insidePeriod': back-to-start, by-days or by-facts");
  }

  @Test
  void party_that_a_version_binds_later_shares_its_days() {
    String ruled =
        model("3", "100 %", B, AB).replace("\"lines\"", "\"partOfPeriod\": \"by-days\", \"lines\"");
    Agreement terms =
        TermsDocument.parse(
                """
                {"format": "openbook-alliance/terms", "version": 1, "language": "en", "label": "T",
                 "term": "2026-01-01/2026-12-31", "versions": [{"inForce": "2026-01-01/2026-12-31",
                  "bindingFrom": {"b": "2026-07-01"}, "model": MODEL}]}
                """
                    .replace("MODEL", ruled))
            .agreement();
    assertThat(parts(terms.settle(year("1999000"))))
        .containsExactly("client EUR -1000", "a EUR 747.95", "b EUR 252.05");
  }

  // ---- in a history ----

  @Test
  void history_takes_the_segments_and_attributes_the_difference() {
    Agreement before =
        TermsDocument.parse(
                TERMS.replaceAll(
                    "(?s)\"versions\".*", "\"model\": " + model("3", "50 %", "", "\"a\"") + "}"))
            .agreement();
    Agreement after = rates("2026-07-01", BY_DAYS, "50 %", "60 %");
    SettlementHistory history =
        SettlementHistory.of(before)
            .issue(before.settle(facts("2026-01-01/2026-06-30", "1000000")), act("2026-07-10"))
            .amend(after, act("2026-07-15"));
    history = history.issue(after.settle(year("1000000")), act("2027-01-15"));
    assertThat(history.last().trueUps().stream().map(one -> one.of(PartyId.of("a"))).toList())
        .containsExactly(Rational.parse("50410.96"));
    assertThat(history.changes(SettlementId.of(1), SettlementId.of(2)).toString())
        .contains("terms (terms ", "pay 50410.96");
    assertThat(Stream.of(history.last()).map(last -> last.settlement().model().digest()))
        .noneMatch(after.versions().get(1).model().digest()::equals);
    assertThat(again(history)).isEqualTo(history);
  }

  private static SettlementHistory again(SettlementHistory history) {
    HistoryDocument document = HistoryDocument.parse(HistoryDocument.of(history).toJson());
    assertThat(Verification.of(document).holds()).isTrue();
    return document.history();
  }

  @Test
  void history_holds_what_was_settled_by_facts_of_each_part() {
    Agreement agreed = rates("2026-07-01", BY_FACTS, "50 %", "60 %");
    SettlementHistory history =
        SettlementHistory.of(agreed).issue(byFacts(BY_FACTS), act("2027-01-15"));
    assertThat(again(history)).isEqualTo(history);

    String altered =
        HistoryDocument.of(history)
            .toJson()
            .replaceAll("(\"terms\": *\")[0-9a-f]{8}", "$100000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryDocument.parse(altered))
        .withMessageContaining("are agreed for period 2026-01-01/2026-12-31");
  }

  private static Act act(String day) {
    return Act.of(LocalDate.parse(day), "board");
  }

  @Test
  void party_is_known_by_the_terms_that_are_put_together() {
    Settlement settlement =
        amended("2026-07-01", BY_DAYS, model("3", "100 %", B, AB), model("3", "100 %", "", "\"a\""))
            .settle(year("1999000"));
    assertThat(settlement.model().alliance().isBound(PartyId.of("b"), LocalDate.of(2026, 6, 30)))
        .isTrue();
    assertThat(settlement.model().alliance().isBound(PartyId.of("b"), LocalDate.of(2026, 7, 1)))
        .isFalse();
  }
}
