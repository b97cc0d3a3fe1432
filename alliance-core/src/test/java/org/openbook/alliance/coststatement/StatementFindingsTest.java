package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.coststatement.SmallContract.ALLIANCE;
import static org.openbook.alliance.coststatement.SmallContract.CATALOGUE;
import static org.openbook.alliance.coststatement.SmallContract.CLOSED;
import static org.openbook.alliance.coststatement.SmallContract.FIRST;
import static org.openbook.alliance.coststatement.SmallContract.P1;
import static org.openbook.alliance.coststatement.SmallContract.SECOND;
import static org.openbook.alliance.coststatement.SmallContract.START;
import static org.openbook.alliance.coststatement.SmallContract.book;
import static org.openbook.alliance.coststatement.SmallContract.row;
import static org.openbook.alliance.coststatement.SmallContract.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.CostFinding.Kind;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

/** What keeps an entry out of every total. */
class StatementFindingsTest {
  private static CostFinding finding(CostEntry entry) {
    CostStatement statement = statement(entry);
    assertThat(statement.lines()).isEmpty();
    assertThat(statement.unstated()).isEqualTo(entry.value());
    assertThat(statement.entries()).isEqualTo(1);
    assertThat(statement.findings()).hasSize(1);
    return statement.findings().get(0);
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
            .rule(
                AllocationRule.hoursTimesRate(
                    Amounts.euros("42.10"), Rounding.toSmallestUnit(Amounts.EUR)))
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
                    Amounts.of("420", Amounts.currency("SEK")),
                    Rounding.toSmallestUnit(Amounts.EUR)))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CostStatement.of(
                    book(), Classification.of(CATALOGUE, List.of(krona)), ALLIANCE, FIRST))
        .withMessageContaining("hourly rate of cost type '1' is SEK");
  }
}
