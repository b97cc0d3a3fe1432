package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.FormulaLaws;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.Payoff;
import org.openbook.alliance.law.PayoffLaws;
import org.openbook.alliance.law.PayoutRule;
import org.openbook.alliance.law.SettlementLaws;
import org.openbook.alliance.law.SettlementRule;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** The first contract period keeps the library's laws, as it was and at the imagined overrun. */
class TesomaLawsTest {
  private static final Agreement AGREEMENT = TesomaTerms.agreement();
  private static final List<PeriodFacts> FACTS =
      List.of(TesomaFacts.underrun(), TesomaFacts.overrun());
  private static final List<Inputs> INPUTS =
      FACTS.stream().map(AGREEMENT::settle).map(Settlement::inputs).toList();

  @Test
  void settlement_keeps_the_laws_of_every_settlement() {
    for (Law<SettlementRule, PeriodFacts> law :
        List.of(
            SettlementLaws.replayed(),
            SettlementLaws.explained(),
            SettlementLaws.instalmentsAddUp(),
            SettlementLaws.orderOfFactsHasNoMeaning())) {
      assertThat(law.violationsAmong(AGREEMENT::settle, FACTS)).isEmpty();
    }
    assertThat(
            SettlementLaws.conserving().violationsAmong(PayoutRule.of(TesomaTerms.model()), INPUTS))
        .isEmpty();
  }

  @Test
  void lines_are_the_same_in_a_currency_of_another_size() {
    Law<Formula, Inputs> law = FormulaLaws.scaleInvariant(Rational.of(1, 7));
    for (Line line : TesomaTerms.model().lines()) {
      assertThat(law.violationsAmong(line.payable(), INPUTS)).isEmpty();
    }
  }

  @Test
  void provider_keeps_no_more_of_higher_costs() {
    QuantityId cost = QuantityId.of("actual-cost." + TesomaTerms.MEHILAINEN.id());
    Payoff paid = Payoff.ofParty(PayoutRule.of(TesomaTerms.model()), TesomaTerms.MEHILAINEN.id());
    Payoff kept = facts -> paid.on(facts).minus(facts.find(cost).orElseThrow().value());
    Law<Payoff, Inputs> law =
        PayoffLaws.neverRises(Rational.of(250_000), cost, QuantityId.of("compared-cost"));

    assertThat(law.violationsAmong(kept, INPUTS)).isEmpty();
  }
}
