package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

final class TesomaWorkbookTest {
  private static final Label TITLE = TesomaDocuments.agreement().label();

  private static Settlement settle(PeriodFacts facts) {
    return TesomaDocuments.agreement().settle(facts);
  }

  private static OpenedWorkbook open(Settlement settled) {
    return OpenedWorkbook.of(Spreadsheet.of(settled, TITLE, Language.EN));
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class, names = "ON_ACCOUNT", mode = EnumSource.Mode.EXCLUDE)
  void workbook_computes_the_settlement_of_the_underrun(Stage stage) {
    Settlement settled = TesomaDocuments.agreement().settle(TesomaDocuments.underrun(), stage);
    assertThat(open(settled).results(settled)).isEqualTo(OpenedWorkbook.expected(settled));
  }

  @Test
  void workbook_computes_the_settlement_of_the_overrun() {
    Settlement settled = settle(TesomaDocuments.overrun());
    assertThat(open(settled).results(settled)).isEqualTo(OpenedWorkbook.expected(settled));
  }

  @Test
  void workbook_of_the_underrun_with_the_facts_of_the_overrun_computes_the_overrun() {
    Settlement before = settle(TesomaDocuments.underrun());
    PeriodFacts worse = TesomaDocuments.overrun();
    OpenedWorkbook workbook = open(before);
    change(workbook, worse);
    assertThat(workbook.results(before)).isEqualTo(OpenedWorkbook.expected(settle(worse)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void workbook_computes_in_every_language(Language language) {
    byte[] bytes = Spreadsheet.of(settle(TesomaDocuments.underrun()), TITLE, language);
    OpenedWorkbook workbook = OpenedWorkbook.of(bytes);
    workbook.set(QuantityId.of("target-cost"), Rational.of(54_000_000));
    assertThat(workbook.value(workbook.named("amount_gain-share"))).isEqualTo("3470000");
    assertThat(workbook.value(workbook.named("payable_gain-share"))).isEqualTo("3470000");
  }

  @Test
  void changed_cost_of_one_party_changes_what_is_compared_too() {
    Settlement before = settle(TesomaDocuments.underrun());
    OpenedWorkbook workbook = open(before);
    workbook.set(QuantityId.of("actual-cost.tampere"), Rational.parse("17222732.71"));
    assertThat(workbook.value(workbook.named("amount_gain-share"))).isEqualTo("0");
    assertThat(workbook.value(workbook.named("amount_pain-share"))).isEqualTo("1052000");
  }

  static void change(OpenedWorkbook workbook, PeriodFacts facts) {
    CostStatement costs = facts.costs().orElseThrow();
    for (PartyId party : costs.parties()) {
      workbook.set(
          QuantityId.of("actual-cost." + party), costs.value(party, CostClass.REIMBURSABLE));
    }
    workbook.set(QuantityId.of("target-cost"), facts.target().orElseThrow().sharedValue());
    for (Measurement measured : facts.measurements()) {
      workbook.set(QuantityId.of("measured." + measured.indicator()), measured.value());
    }
  }
}
