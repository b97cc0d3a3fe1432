package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The cells of facts: what follows from others is a formula, and amounts are in any currency. */
final class WorkbookFactsTest {
  private static final ContractPeriod YEAR = ContractPeriod.parse("2026-01-01/2026-12-31");
  private static final Source BOOKS = Source.ledger("books");
  private static final Party CITY = Party.of(PartyId.of("city"), Label.en("City"));
  private static final Party A = Party.of(PartyId.of("a"), Label.en("A"));
  private static final Party B = Party.of(PartyId.of("b"), Label.en("B"));

  private static Line line(String id, Formula amount) {
    return Line.of(
        LineId.of(id),
        amount.named(Provision.of(Label.en(id), Clause.of("1"))),
        Participation.sole(CITY.id()),
        Participation.sole(A.id()));
  }

  private static Settlement settled(String currency, String a, String b) {
    Alliance alliance =
        Alliance.builder()
            .add(CITY, Role.CLIENT, YEAR.start())
            .add(A, Role.PROVIDER, YEAR.start())
            .add(B, Role.PROVIDER, YEAR.start())
            .build();
    CommercialModel model =
        CommercialModel.builder()
            .provision(Provision.of(Label.en("Model"), Clause.of("1")))
            .currency(Amounts.currency(currency))
            .alliance(alliance)
            .addLines(line("costs", PeriodFacts.actualCostOf(A).plus(PeriodFacts.actualCostOf(B))))
            .addLines(line("half", PeriodFacts.actualCost().times(Rational.of(1, 2))))
            .build();
    return model.settle(
        PeriodFacts.builder()
            .period(YEAR)
            .putOthers(PeriodFacts.actualId(A.id()), cost(a))
            .putOthers(PeriodFacts.actualId(B.id()), cost(b))
            .build());
  }

  private static Inputs.Input cost(String amount) {
    return new Inputs.Input(Rational.parse(amount), Unit.MONEY, BOOKS);
  }

  private static OpenedWorkbook open(Settlement settlement) {
    return OpenedWorkbook.of(Spreadsheet.of(settlement, Label.en("T"), Language.EN));
  }

  @Test
  void changed_cost_of_a_party_changes_the_total_as_settling_does() {
    OpenedWorkbook workbook = open(settled("EUR", "9", "5"));
    assertThat(workbook.value(workbook.named("amount_half"))).isEqualTo("7");

    workbook.set(PeriodFacts.actualId(A.id()), Rational.of(10));

    Settlement changed = settled("EUR", "10", "5");
    assertThat(workbook.results(changed)).isEqualTo(OpenedWorkbook.expected(changed));
    assertThat(workbook.value(workbook.named("amount_half"))).isEqualTo("7.5");
  }

  @ParameterizedTest
  @CsvSource({"KWD, 0.0031, '#,##0.000;'", "JPY, 7, '#,##0;'", "EUR, 7.01, '#,##0.00;'"})
  void amounts_are_rounded_and_shown_in_the_smallest_unit(
      String currency, String cost, String shown) {
    Settlement settlement = settled(currency, cost, "0");
    OpenedWorkbook workbook = open(settlement);

    assertThat(workbook.results(settlement)).isEqualTo(OpenedWorkbook.expected(settlement));
    assertThat(workbook.named("amount_half").getCellStyle().getDataFormatString()).contains(shown);
  }
}
