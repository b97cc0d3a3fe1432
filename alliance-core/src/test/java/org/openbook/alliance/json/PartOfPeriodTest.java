package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/** Parties that are bound for a part of the year 2026 and share what it comes to. */
class PartOfPeriodTest {
  private static final String TERMS =
      """
      {"format": "openbook-alliance/terms", "version": 1, "label": {"en": "T"},
       "term": "2026-01-01/2026-12-31", "model": {
         "label": {"en": "Model"}, "clause": "1", "currency": "EUR",
         "parties": [{"id": "client", "name": {"en": "Client"}}, {"id": "a", "name": {"en": "A"}},
                     {"id": "b", "name": {"en": "B"}}],
         "memberships": [{"party": "client", "role": "client", "from": "2020-01-01"},
                         {"party": "a", "role": "provider", "from": "2020-01-01"},
                         MEMBER],
         RULE
         "formulas": {
           "pay": {"label": {"en": "Gain"}, "clause": "1", "formula": {
             "quantity": {"id": "x", "unit": "money", "label": {"en": "x"}}}}},
         "lines": [{"id": "pay", "amount": "pay", "payers": "client", "payees": SHARED LINE}]}}
      """;
  private static final String FACTS =
      """
      {"format": "openbook-alliance/facts", "version": 1, "period": "2026-01-01/2026-12-31",
       "facts": {"x": {"money": "AMOUNT", "source": "assumption: test"} MORE}}
      """;
  private static final String EQUAL = "{\"equal\": [\"a\", \"b\"]}";
  private static final String BY_SCORE =
      """
      {"shares": [
        {"party": "a", "by": {"quantity": {"id": "score.a", "unit": "count", "label": {"en": "A"}}}},
        {"party": "b", "by": {"quantity": {"id": "score.b", "unit": "count", "label": {"en": "B"}}}}]}
      """;
  private static final String BY_DAYS = "\"partOfPeriod\": \"by-days\",";

  private static String member(String days) {
    return "{\"party\": \"b\", \"role\": \"provider\", " + days + "}";
  }

  private static String from(String day) {
    return member("\"from\": \"" + day + "\"");
  }

  private static Agreement terms(String member, String rule, String shared, String line) {
    return TermsDocument.parse(
            TERMS
                .replace("MEMBER", member)
                .replace("RULE", rule)
                .replace("SHARED", shared)
                .replace("LINE", line))
        .agreement();
  }

  private static PeriodFacts facts(String amount, String more) {
    return FactsDocument.parse(FACTS.replace("AMOUNT", amount).replace("MORE", more)).facts();
  }

  private static Settlement settled(String member, String rule) {
    return terms(member, rule, EQUAL, "").settle(facts("1000", ""));
  }

  private static String of(Settlement settlement, String party) {
    return Amounts.text(net(settlement, party));
  }

  private static MonetaryAmount net(Settlement settlement, String party) {
    return settlement.partyStatements().stream()
        .filter(statement -> statement.party().id().equals(PartyId.of(party)))
        .findFirst()
        .orElseThrow()
        .net();
  }

  private static void assertPaid(Settlement settlement, String a, String b) {
    assertThat(of(settlement, "a")).isEqualTo("EUR " + a);
    assertThat(of(settlement, "b")).isEqualTo("EUR " + b);
    assertThat(
            Verification.of(SettlementDocument.parse(SettlementDocument.of(settlement).toJson()))
                .holds())
        .isTrue();
  }

  // ---- by days ----

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 500, 500", // the whole year
    "2026-07-01, 747.95, 252.05", // 184 of 365 days, half of each
    "2026-12-31, 998.63, 1.37", // one day, half of it
    "2027-07-01, 1000, 0" // none of it
  })
  void joiner_shares_the_days_on_which_it_is_bound(String day, String a, String b) {
    assertPaid(settled(from(day), BY_DAYS), a, b);
  }

  @Test
  void leaver_is_bound_on_its_last_day() {
    String left = member("\"from\": \"2020-01-01\", \"until\": \"2026-01-01\"");
    assertPaid(settled(left, BY_DAYS), "998.63", "1.37");
  }

  @Test
  void party_that_came_back_shares_both_its_times() {
    String twice =
        member("\"from\": \"2020-01-01\", \"until\": \"2026-01-31\"") + "," + from("2026-12-01");
    assertPaid(settled(twice, BY_DAYS), "915.07", "84.93"); // 62 days
  }

  @Test
  void days_on_which_nobody_who_shares_is_bound_do_not_count() {
    Settlement settlement =
        TermsDocument.parse(
                TERMS
                    .replace(
                        "\"provider\", \"from\": \"2020-01-01\"",
                        "\"provider\", \"from\": \"2026-07-01\"")
                    .replace("MEMBER", from("2026-10-01"))
                    .replace("RULE", BY_DAYS)
                    .replace("SHARED", EQUAL)
                    .replace("LINE", ""))
            .agreement()
            .settle(facts("1840", ""));
    assertPaid(settlement, "1380", "460"); // 92 days alone, 92 days half
  }

  @Test
  void shares_by_figures_are_those_of_each_day_too() {
    String more =
        ", \"score.a\": {\"count\": \"1\", \"source\": \"assumption: test\"},"
            + " \"score.b\": {\"count\": \"3\", \"source\": \"assumption: test\"}";
    Settlement settlement =
        terms(from("2026-07-01"), BY_DAYS, BY_SCORE, "").settle(facts("1000", more));
    assertPaid(settlement, "621.92", "378.08"); // b: 3/4 of 184 days
  }

  @Test
  void division_is_explained_by_the_days() {
    Settlement settlement = settled(from("2026-07-01"), BY_DAYS);
    String text =
        ExplanationText.of(TextStyle.of(Language.EN, Amounts.EUR))
            .explainDivided(List.of(Explained.of(settlement, settlement.lines().get(0))));
    assertThat(text).contains("Share of the days: B", "Days 1 July 2026 – 31 December 2026", "184");
  }

  // ---- other rules ----

  @Test
  void party_shares_as_if_it_were_bound_all_the_period() {
    assertPaid(settled(from("2026-12-31"), "\"partOfPeriod\": \"whole-period\","), "500", "500");
    assertPaid(settled(from("2027-01-01"), "\"partOfPeriod\": \"whole-period\","), "1000", "0");
  }

  @Test
  void line_may_say_another_rule_than_the_model() {
    Agreement terms =
        terms(from("2026-12-31"), BY_DAYS, EQUAL, ", \"partOfPeriod\": \"whole-period\"");
    assertPaid(terms.settle(facts("1000", "")), "500", "500");
    assertThat(TermsDocument.parse(TermsDocument.of(terms).toJson()).agreement()).isEqualTo(terms);
  }

  @Test
  void terms_in_a_period_are_timed_once() {
    var model = terms(from("2026-07-01"), BY_DAYS, EQUAL, "").versions().get(0).model();
    var year = facts("1000", "").period();
    assertThat(model.in(year).in(year)).isEqualTo(model.in(year)).isNotEqualTo(model);
    assertPaid(model.in(year).settle(facts("1000", "")), "747.95", "252.05");
  }

  // ---- what is refused ----

  @Test
  void nothing_is_shared_in_silence() {
    assertThatThrownBy(() -> settled(from("2026-07-01"), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "party 'b' shares line 'pay' and is bound on 2026-07-01/2026-12-31 only; how it shares must be said by 'partOfPeriod'");
  }

  @Test
  void party_that_is_bound_on_no_day_needs_a_rule_too() {
    assertThatThrownBy(() -> settled(from("2027-07-01"), ""))
        .hasMessageContaining("party 'b' shares line 'pay' and is bound on no day of the period");
  }

  @Test
  void sharing_from_the_first_day_needs_facts_of_each_part() {
    assertThatThrownBy(() -> settled(from("2026-07-01"), "\"partOfPeriod\": \"from-first-day\","))
        .hasMessageContaining("with facts of 2026-01-01/2026-06-30, 2026-07-01/2026-12-31");
  }

  @Test
  void last_day_before_the_first_and_overlapping_memberships_are_refused() {
    String reversed = member("\"from\": \"2026-07-01\", \"until\": \"2026-06-30\"");
    assertThatThrownBy(() -> terms(reversed, "", EQUAL, ""))
        .hasMessageContaining("its last day must be its first or later");
    String twice =
        member("\"from\": \"2026-01-01\", \"until\": \"2026-07-01\"") + "," + from("2026-07-01");
    assertThatThrownBy(() -> terms(twice, "", EQUAL, ""))
        .hasMessageContaining("from 2026-01-01 and from 2026-07-01 on the same days");
  }

  @Test
  void parts_add_up() {
    Settlement settlement = settled(from("2026-07-01"), BY_DAYS);
    Rational sum =
        Rational.sum(
            List.of("client", "a", "b").stream()
                .map(party -> Amounts.value(net(settlement, party)))
                .toList());
    assertThat(sum).isEqualTo(Rational.ZERO);
  }
}
