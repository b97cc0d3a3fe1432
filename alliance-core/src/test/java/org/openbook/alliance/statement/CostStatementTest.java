package org.openbook.alliance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.CostFinding.Kind;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Source;

class CostStatementTest {
  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final LocalDate CLOSED = LocalDate.of(2022, 2, 1);
  private static final ContractPeriod FIRST = ContractPeriod.parse("2018-04-01/2021-12-31");
  private static final ContractPeriod SECOND = ContractPeriod.parse("2022-01-01/2024-12-31");
  private static final PartyId P1 = PartyId.of("p1");
  private static final PartyId P2 = PartyId.of("p2");

  private static final Alliance ALLIANCE =
      Alliance.builder()
          .add(Party.of(P2, Label.en("City")), Role.CLIENT, START)
          .add(Party.of(P1, Label.en("Provider")), Role.PROVIDER, START)
          .build();

  private static final CostCatalogue CATALOGUE =
      CostCatalogue.of(
          List.of(type("1", "Wages"), type("2", "IT"), type("3", "Reception"), type("4", "Other")));

  /** Wages by actual cost; IT in the fee; 0.4 of the reception; "other" was forgotten. */
  private static final Classification CLASSES =
      Classification.of(
          CATALOGUE,
          List.of(
              row("1", CostClass.REIMBURSABLE).build(),
              row("2", CostClass.COVERED_BY_FEE).build(),
              row("3", CostClass.REIMBURSABLE)
                  .rule(AllocationRule.coefficient(Rational.parse("0.4"), Rounding.toCent()))
                  .build()));

  private static CostType type(String id, String name) {
    return CostType.of(CostTypeId.of(id), Label.en(name));
  }

  private static Treatment.Builder row(String type, CostClass costClass) {
    return Treatment.builder()
        .costType(CostTypeId.of(type))
        .costClass(costClass)
        .clause(Clause.of("Annex 2, row " + type))
        .from(START);
  }

  private static OpenBook book(CostEntry... entries) {
    return CostSamples.book().post(LocalDate.of(2022, 1, 10), List.of(entries));
  }

  private static CostStatement statement(OpenBook book, ContractPeriod period) {
    return CostStatement.of(book, CLASSES, ALLIANCE, period);
  }

  private static CostStatement statement(CostEntry... entries) {
    return statement(book(entries), FIRST);
  }

  private static CostFinding finding(CostEntry entry) {
    CostStatement statement = statement(entry);
    assertThat(statement.lines()).isEmpty();
    assertThat(statement.unstated()).isEqualTo(entry.value());
    assertThat(statement.entries()).isEqualTo(1);
    assertThat(statement.findings()).hasSize(1);
    return statement.findings().get(0);
  }

  @Test
  void totals_are_by_class_and_party() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p1", "2", "2021-03-16", "30"),
            CostSamples.entry("e3", "p2", "1", "2021-03-17", "7.50"));

    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("107.5"));
    assertThat(statement.total(CostClass.COVERED_BY_FEE)).isEqualTo(Amounts.euros("30"));
    assertThat(statement.total(CostClass.EXCLUDED)).isEqualTo(Amounts.euros("0"));
    assertThat(statement.total(P1, CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("100"));
    assertThat(statement.value(P2, CostClass.REIMBURSABLE)).isEqualTo(Rational.parse("7.5"));
    assertThat(statement.parties()).containsExactly(P2, P1);
    assertThat(statement.findings()).isEmpty();
  }

  @Test
  void creditNotes_show_gross_and_net() {
    CostLine line =
        statement(
                CostSamples.entry("e1", "2021-03-15", "120"),
                CostSamples.entry("e2", "2021-03-20", "-20"))
            .lines()
            .get(0);

    assertThat(line.charges()).isEqualTo(Rational.of(120));
    assertThat(line.credits()).isEqualTo(Rational.of(-20));
    assertThat(line.net()).isEqualTo(Rational.of(100));
    assertThat(line.entries()).isEqualTo(2);
  }

  @Test
  void what_a_rule_does_not_recognise_is_excluded() {
    CostStatement statement =
        statement(CostSamples.entry("e1", "p1", "3", "2021-03-15", "2731.25"));

    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("1092.5"));
    assertThat(statement.total(CostClass.EXCLUDED)).isEqualTo(Amounts.euros("1638.75"));
  }

  @Test
  void cost_of_an_unclassified_type_is_a_finding_and_in_no_total() {
    CostFinding finding = finding(CostSamples.entry("e1", "p1", "4", "2021-03-15", "5"));

    assertThat(finding.kind()).isEqualTo(Kind.UNCLASSIFIED);
    assertThat(finding.message())
        .isEqualTo(
            "cost entry 'e1': the contract does not classify cost type '4' in"
                + " 2021-03-15/2021-03-15; it is reimbursable, covered by fee or excluded");
  }

  @Test
  void cost_of_an_unknown_type_is_a_finding() {
    CostFinding finding = finding(CostSamples.entry("e1", "p1", "9", "2021-03-15", "5"));

    assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_COST_TYPE);
    assertThat(finding.message()).contains("cost type is '9'; the catalogue has 1 Wages, 2 IT");
  }

  @Test
  void cost_of_an_unknown_party_is_a_finding() {
    CostFinding finding = finding(CostSamples.entry("e1", "p9", "1", "2021-03-15", "5"));

    assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_PARTY);
    assertThat(finding.message())
        .contains("party is 'p9'; the parties of the alliance are 'p2', 'p1'");
  }

  @Test
  void cost_across_the_end_of_the_period_is_a_finding_of_the_later_one() {
    CostEntry across =
        CostEntry.builder()
            .id(CostSamples.entry("e1", "2021-03-15", "5").id())
            .party(P1)
            .costType(CostTypeId.of("1"))
            .accrual(ContractPeriod.parse("2021-12-15/2022-01-14"))
            .postedOn(CLOSED)
            .amount(Amounts.euros("5"))
            .vatBasis(CostEntry.VatBasis.NET)
            .origin(CostSamples.entry("e1", "2021-03-15", "5").origin())
            .build();

    assertThat(statement(book(across), FIRST).isEmpty()).isTrue();
    assertThat(statement(book(across), SECOND).findings())
        .extracting(CostFinding::kind)
        .containsExactly(Kind.STRADDLES_PERIOD);
  }

  @Test
  void cost_under_two_treatments_is_a_finding() {
    Treatment early = row("1", CostClass.EXCLUDED).endInclusive(LocalDate.of(2021, 3, 15)).build();
    Treatment late =
        Treatment.of(
            CostTypeId.of("1"),
            CostClass.REIMBURSABLE,
            Clause.of("Amendment 1"),
            LocalDate.of(2021, 3, 16));
    CostEntry march =
        CostEntry.builder()
            .id(CostSamples.entry("e1", "2021-03-15", "5").id())
            .party(P1)
            .costType(CostTypeId.of("1"))
            .accruedIn(YearMonth.of(2021, 3))
            .postedOn(CLOSED)
            .amount(Amounts.euros("5"))
            .vatBasis(CostEntry.VatBasis.NET)
            .origin(CostSamples.entry("e1", "2021-03-15", "5").origin())
            .build();

    CostStatement statement =
        CostStatement.of(
            book(march), Classification.of(CATALOGUE, List.of(early, late)), ALLIANCE, FIRST);

    assertThat(statement.findings())
        .extracting(CostFinding::kind)
        .containsExactly(Kind.TWO_TREATMENTS);
  }

  @Test
  void cost_without_the_hours_that_its_rule_needs_is_a_finding() {
    Treatment hourly =
        row("1", CostClass.REIMBURSABLE)
            .rule(AllocationRule.hoursTimesRate(Amounts.euros("42.10"), Rounding.toCent()))
            .build();
    Classification classes = Classification.of(CATALOGUE, List.of(hourly));
    CostEntry timed =
        CostSamples.open("e2", "p1", "1", LocalDate.of(2021, 3, 15))
            .amount(Amounts.euros("280"))
            .hours(Rational.parse("7.5"))
            .build();

    CostStatement statement =
        CostStatement.of(
            book(CostSamples.entry("e1", "2021-03-15", "5"), timed), classes, ALLIANCE, FIRST);

    assertThat(statement.findings())
        .extracting(CostFinding::message)
        .containsExactly(
            "cost entry 'e1': it has no hours; the rule of cost type '1' is hours × EUR 42.1, to"
                + " 0.01 half up");
    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("315.75"));
    assertThat(statement.total(CostClass.EXCLUDED)).isEqualTo(Amounts.euros("-35.75"));
  }

  @Test
  void cost_with_deductible_tax_is_a_finding() {
    CostEntry taxed =
        CostEntry.builder()
            .id(CostSamples.entry("e1", "2021-03-15", "5").id())
            .party(P1)
            .costType(CostTypeId.of("1"))
            .accruedOn(START)
            .postedOn(START)
            .amount(Amounts.euros("124"))
            .vatBasis(CostEntry.VatBasis.DEDUCTIBLE_VAT)
            .origin(CostSamples.entry("e1", "2021-03-15", "5").origin())
            .build();

    assertThat(finding(taxed).kind()).isEqualTo(Kind.DEDUCTIBLE_VAT);
  }

  @Test
  void entry_with_two_findings_is_unstated_once() {
    CostStatement statement = statement(CostSamples.entry("e1", "p9", "9", "2021-03-15", "5"));

    assertThat(statement.findings()).hasSize(2);
    assertThat(statement.unstated()).isEqualTo(Rational.of(5));
  }

  @Test
  void rate_in_a_second_currency_is_refused() {
    Treatment krona =
        row("1", CostClass.REIMBURSABLE)
            .rule(
                AllocationRule.hoursTimesRate(
                    Amounts.of("420", Amounts.currency("SEK")), Rounding.toCent()))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CostStatement.of(
                    book(), Classification.of(CATALOGUE, List.of(krona)), ALLIANCE, FIRST))
        .withMessageContaining("hourly rate of cost type '1' is SEK");
  }

  @Test
  void costs_of_other_periods_are_left_to_them() {
    OpenBook book =
        book(
            CostSamples.entry("e1", "2021-12-31", "100"),
            CostSamples.entry("e2", "2022-01-01", "30"));

    assertThat(statement(book, FIRST).total(CostClass.REIMBURSABLE))
        .isEqualTo(Amounts.euros("100"));
    assertThat(statement(book, SECOND).total(CostClass.REIMBURSABLE))
        .isEqualTo(Amounts.euros("30"));
  }

  @Test
  void disallowance_after_the_settlement_shows_in_the_next_statement_as_what_it_is() {
    CostEntry cost = CostSamples.entry("e1", "2021-03-15", "100");
    OpenBook settled = book(cost).lock(CLOSED, FIRST);
    CostStatement before = statement(settled, FIRST);
    OpenBook audited =
        settled.post(
            CLOSED.plusYears(1),
            List.of(CostSamples.correction("e2", Correction.Kind.DISALLOWANCE, cost, "-40")));

    CostLine line = statement(audited, SECOND).lines().get(0);

    assertThat(statement(audited, FIRST)).isEqualTo(before);
    assertThat(line.nature()).isEqualTo(CostLine.Nature.DISALLOWANCE);
    assertThat(line.carriedFrom()).contains(YearMonth.of(2021, 3));
    assertThat(line.month()).isEqualTo(YearMonth.of(2022, 1));
    assertThat(line)
        .hasToString("p1, 1, 2022-01 carried from 2021-03 disallowance: 0 − 40 = -40 reimbursable");
  }

  @Test
  void late_posting_is_carried_to_the_next_period_visibly() {
    OpenBook locked = CostSamples.book().lock(CLOSED, FIRST);
    OpenBook late = locked.post(CLOSED, List.of(CostSamples.entry("e1", "2021-12-31", "100")));

    assertThat(statement(late, FIRST).isEmpty()).isTrue();
    assertThat(statement(late, SECOND).lines())
        .extracting(CostLine::toString)
        .containsExactly("p1, 1, 2022-01 carried from 2021-12: 100 − 0 = 100 reimbursable");
  }

  @Test
  void reversal_leaves_a_correction_line_and_nothing_in_the_total() {
    CostEntry cost = CostSamples.entry("e1", "p1", "3", "2021-03-15", "33.33");
    CostStatement statement = statement(cost, CostSamples.reversal("e2", cost));

    assertThat(statement.lines())
        .extracting(CostLine::nature)
        .containsExactly(
            CostLine.Nature.COST,
            CostLine.Nature.CORRECTION,
            CostLine.Nature.COST,
            CostLine.Nature.CORRECTION);
    assertThat(statement.value(CostClass.REIMBURSABLE)).isEqualTo(Rational.ZERO);
    assertThat(statement.value(CostClass.EXCLUDED)).isEqualTo(Rational.ZERO);
  }

  @Test
  void empty_book_gives_a_statement_that_says_so() {
    CostStatement statement = statement();

    assertThat(statement.isEmpty()).isTrue();
    assertThat(statement.lines()).isEmpty();
    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("0"));
    assertThat(statement)
        .hasToString(
            "cost statement of book tesoma for 2018-04-01/2021-12-31: no entries, 0 findings");
    assertThat(statement.source().reference()).contains("book tesoma, no entries");
  }

  @Test
  void source_names_book_entries_and_digest() {
    CostStatement statement = statement(CostSamples.entry("e1", "2021-03-15", "100"));

    assertThat(statement.source())
        .isEqualTo(
            Source.ledger(
                "book tesoma, 1 entry, digest " + statement.digest().abbreviated() + "…"));
  }

  @Test
  void sums_roll_a_class_up_by_anything_that_lines_tell() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p2", "1", "2021-03-16", "30"),
            CostSamples.entry("e3", "p1", "1", "2021-04-01", "7.50"));

    assertThat(statement.sums(CostClass.REIMBURSABLE, CostLine::month))
        .containsOnly(
            Map.entry(YearMonth.of(2021, 3), Rational.of(130)),
            Map.entry(YearMonth.of(2021, 4), Rational.parse("7.5")));
    assertThat(statement.sums(CostClass.EXCLUDED, CostLine::party)).isEmpty();
  }

  @Test
  void reimbursable_costs_are_by_party_and_type() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p1", "1", "2021-04-15", "-1"),
            CostSamples.entry("e3", "p1", "2", "2021-04-15", "50"));

    assertThat(statement.reimbursable())
        .extracting(ReimbursableCost::toString)
        .containsExactly("EUR 99 of 1 for p1 in 2018-04-01/2021-12-31, 2 entries");
    assertThat(statement.reimbursable().get(0).amount()).isEqualTo(Amounts.euros("99"));
  }

  @Test
  void changed_entry_changes_the_digest_even_if_the_sums_stay() {
    CostStatement one =
        statement(
            CostSamples.entry("e1", "2021-03-15", "100"),
            CostSamples.entry("e2", "2021-03-16", "50"));
    CostStatement other =
        statement(
            CostSamples.entry("e1", "2021-03-15", "99"),
            CostSamples.entry("e2", "2021-03-16", "51"));

    assertThat(one.value(CostClass.REIMBURSABLE)).isEqualTo(other.value(CostClass.REIMBURSABLE));
    assertThat(one.digest()).isNotEqualTo(other.digest());
    assertThat(one.reimbursable().get(0).digest())
        .isNotEqualTo(other.reimbursable().get(0).digest());
  }
}
