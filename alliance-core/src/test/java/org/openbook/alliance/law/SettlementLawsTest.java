package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.PayoutRule.LinePayout;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** Each law with the small model, which keeps it, and a way to settle that was broken. */
class SettlementLawsTest {
  private static final CommercialModel MODEL = SmallModel.model();
  private static final PeriodFacts FACTS = SettlementSamples.facts();
  private static final PeriodFacts DEARER =
      SettlementSamples.open()
          .costs(SettlementSamples.costs("46000001"))
          .target(SettlementSamples.target("52600000").build())
          .build();

  private static Inputs inputs() {
    return MODEL.settle(FACTS).inputs();
  }

  private static <S> void assertCaught(
      Law<S, PeriodFacts> law, S kept, S broken, String expected, String given) {
    assertThat(law.violations(kept, FACTS)).isEmpty();
    assertThat(law.violations(broken, FACTS))
        .first()
        .extracting(Violation::expected, Violation::given, Violation::witnesses)
        .containsExactly(expected, given, List.of(FACTS));
  }

  @Test
  void cent_lost_between_the_parties_is_found() {
    LineId bonus = LineId.of("bonus");
    Map<PartyId, Rational> paid = Map.of(SettlementSamples.CITY, Rational.parse("0.67"));
    Map<PartyId, Rational> received = Map.of(SettlementSamples.CLINIC, Rational.ONE);
    PayoutRule losing = facts -> List.of(new LinePayout(bonus, Rational.ONE, paid, received));

    assertThat(SettlementLaws.conserving().violations(PayoutRule.of(MODEL), inputs())).isEmpty();
    assertThat(SettlementLaws.conserving().violations(losing, Inputs.none()))
        .singleElement()
        .hasToString(
            "the payers of a line pay, and its payees are paid, exactly its amount:"
                + " expected line 'bonus': paid 1, given 0.67; on {}");
  }

  @Test
  void line_that_computes_something_else_every_time_is_found_by_replay() {
    CommercialModel impure = withLine(FormulaLawsTest.impure(PeriodFacts.actualCost()));

    assertCaught(
        SettlementLaws.replayed(),
        MODEL::settle,
        impure::settle,
        "46000002 from [Directly reimbursable costs = 46000000 MONEY]",
        "46000001 MONEY");
  }

  private static CommercialModel withLine(Formula amount) {
    return SmallModel.open(MissingMeasurement.REFUSE)
        .addLines(SmallModel.paid("extra", amount.named(Given.term("Extra"))))
        .build();
  }

  @Test
  void reported_figure_that_nobody_can_place_is_found() {
    CommercialModel unexplained =
        SmallModel.open(MissingMeasurement.REFUSE).addReported(Given.money("12")).build();

    assertCaught(
        SettlementLaws.explained(),
        MODEL::settle,
        unexplained::settle,
        "a name of what is reported",
        "12 MONEY");
  }

  @Test
  void final_settlement_of_something_else_than_the_interim_one_is_found() {
    SettlementRule drifting =
        (facts, stage) -> MODEL.settle(stage == Stage.FINAL ? DEARER : facts, stage);

    assertCaught(
        SettlementLaws.instalmentsAddUp(),
        MODEL::settle,
        drifting,
        "line 'costs': interim amount 46000001",
        "46000000");
  }

  @Test
  void settlement_that_follows_the_first_measurement_is_found() {
    SettlementRule favouring =
        (facts, stage) -> {
          boolean isTurned = !facts.measurements().get(0).equals(FACTS.measurements().get(0));
          return MODEL.settle(isTurned ? DEARER : facts, stage);
        };

    assertThat(SettlementLaws.orderOfFactsHasNoMeaning().violations(MODEL::settle, FACTS))
        .isEmpty();
    assertThat(SettlementLaws.orderOfFactsHasNoMeaning().violations(favouring, FACTS))
        .first()
        .satisfies(
            found -> {
              assertThat(found.expected()).startsWith("lines [").contains("costs 46000000");
              assertThat(found.given()).contains("costs 46000001");
              assertThat(found)
                  .asString()
                  .endsWith(
                      "on facts of 2018-04-01/2021-12-31: actual-cost 46000000,"
                          + " target-cost 52600000, nps 79, acuta 71");
            });
  }

  @Test
  void line_that_counts_the_lines_before_it_is_found() {
    CommercialModel impure = withLine(FormulaLawsTest.impure(PeriodFacts.actualCost()));

    assertThat(SettlementLaws.orderOfLinesHasNoMeaning().violations(MODEL, FACTS)).isEmpty();
    assertThat(SettlementLaws.orderOfLinesHasNoMeaning().violations(impure, FACTS)).isNotEmpty();
  }

  @Property(tries = 100)
  void nothing_is_lost_when_an_order_is_turned(@ForAll("cases") SettlementCase any) {
    assertThat(Turned.of(Turned.of(any.model()))).isEqualTo(any.model());
    assertThat(Turned.of(Turned.of(any.facts()))).isEqualTo(any.facts());
  }

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Test
  void settlements_that_pay_differently_are_found() {
    Settlement one = MODEL.settle(FACTS);

    assertThat(SettlementLaws.payingAlike().violations(one, MODEL.settle(FACTS))).isEmpty();
    assertThat(SettlementLaws.payingAlike().violations(one, MODEL.settle(FACTS, Stage.FINAL)))
        .extracting(Violation::expected)
        .containsExactly("stage interim");
    assertThat(SettlementLaws.payingAlike().violations(one, MODEL.settle(DEARER)))
        .extracting(found -> found.expected().split(" ")[0])
        .containsExactly("lines", "payable", "parties");
  }
}
