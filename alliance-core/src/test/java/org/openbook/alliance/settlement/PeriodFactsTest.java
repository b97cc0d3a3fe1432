package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.measured;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class PeriodFactsTest {
  private static final ContractPeriod OTHER = ContractPeriod.parse("2022-01-01/2024-12-31");

  private static Inputs.Input visits(String number) {
    return new Inputs.Input(Rational.parse(number), Unit.COUNT, Source.measurement("register"));
  }

  @Test
  void costs_and_target_of_another_period_are_told_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PeriodFacts.builder()
                    .period(OTHER)
                    .costs(SettlementSamples.costs("1"))
                    .target(SettlementSamples.target("1").build())
                    .build())
        .withMessage(
            "facts of 2022-01-01/2024-12-31 has 2 faults: "
                + "(1) cost statement is of 2018-04-01/2021-12-31; it is of 2022-01-01/2024-12-31 · "
                + "(2) target cost is of 2018-04-01/2021-12-31; it is of 2022-01-01/2024-12-31");
  }

  @Test
  void value_given_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SettlementSamples.open()
                    .addMeasurements(measured("nps", "1"))
                    .addBaselines(measured("nps", "1"))
                    .addBaselines(measured("nps", "2"))
                    .build())
        .withMessageContainingAll(
            "measurement of indicator 'nps' is given twice; it is given once",
            "baseline of indicator 'nps' is given twice; it is given once");
  }

  @Test
  void order_of_measurements_has_no_meaning_for_the_digest() {
    PeriodFacts turned =
        PeriodFacts.builder()
            .period(SettlementSamples.PERIOD)
            .addMeasurements(measured("acuta", "71"))
            .addMeasurements(measured("nps", "79"))
            .build();

    assertThat(turned.digest()).isEqualTo(SettlementSamples.open().build().digest());
  }

  @Test
  void compared_actual_is_without_what_the_client_bears_alone() {
    TargetEvent rise =
        TargetEvent.builder()
            .provision(SettlementSamples.term("Price level"))
            .kind(TargetEvent.Kind.INDEX)
            .bearer(TargetEvent.Bearer.OWNER)
            .amount(Amounts.euros("6700000"))
            .recognisedCost(Amounts.euros("6500000"))
            .date(LocalDate.of(2020, 1, 1))
            .approver("Leadership team")
            .build();
    PeriodFacts facts =
        SettlementSamples.open()
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").addEvents(rise).build())
            .build();
    Formula fee = Formula.money(Rational.of(2_104_000));
    Formula with =
        PeriodFacts.comparedActual(
            ComparisonBasis.directCostsAnd(ComparisonBasis.Content.FEE), fee);
    Formula without = PeriodFacts.comparedActual(ComparisonBasis.directCosts(), fee);
    Settlement settled =
        SmallModel.open(MissingMeasurement.REFUSE)
            .addReported(with)
            .addReported(without)
            .build()
            .settle(facts);

    assertThat(settled.figure(without).value()).isEqualTo(Rational.of(39_500_000));
    assertThat(settled.figure(with).value()).isEqualTo(Rational.of(41_604_000));
  }

  @Test
  void costs_of_a_party_are_asked_for_under_its_name() {
    Party clinic = Party.of(PartyId.of("clinic"), Label.of("Klinikka", "", "Clinic"));
    Formula asked = PeriodFacts.actualCostOf(clinic);
    Label label = StandardLabel.DIRECTLY_REIMBURSABLE_COSTS_OF_PARTY.of(clinic.name());

    assertThat(asked)
        .isEqualTo(Formula.quantity(QuantityId.of("actual-cost.clinic"), Unit.MONEY, label));
    assertThat(label.fi()).isEqualTo("Suoraan korvattavat kustannukset: Klinikka");
    assertThat(label.sv()).isEqualTo("Direkt ersättningsgilla kostnader: [en] Clinic");
    assertThat(label.en()).isEqualTo("Directly reimbursable costs: Clinic");
  }

  @Test
  void facts_are_equal_by_their_parts() {
    EqualityGroups.check(
        List.of(SettlementSamples.facts(), SettlementSamples.facts()),
        List.of(SettlementSamples.open().build()),
        List.of(SettlementSamples.open().putOthers(QuantityId.of("visits"), visits("1")).build()),
        List.of(SettlementSamples.open().putOthers(QuantityId.of("visits"), visits("2")).build()),
        List.of(SettlementSamples.open().addBaselines(measured("nps", "1")).build()),
        List.of(PeriodFacts.builder().period(SettlementSamples.PERIOD).build()),
        List.of(PeriodFacts.builder().period(OTHER).build()));
  }

  @Test
  void builder_of_facts_begins_with_all_of_them() {
    PeriodFacts facts =
        SettlementSamples.open()
            .costs(SettlementSamples.costs("46000000"))
            .target(SettlementSamples.target("52600000").build())
            .addUnmeasured(KeyResultId.of("plan"))
            .addBaselines(measured("nps", "60"))
            .putOthers(QuantityId.of("visits"), visits("7"))
            .build();

    assertThat(facts.toBuilder().build()).isEqualTo(facts);
  }
}
