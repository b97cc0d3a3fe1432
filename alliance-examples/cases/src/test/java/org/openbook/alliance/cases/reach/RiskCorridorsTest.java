package org.openbook.alliance.cases.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.term.Source;

class RiskCorridorsTest {
  private static final Source CHOSEN = Source.assumption("a round number");

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL, 8, 3.55",
    "PROFESSIONAL, 20, 5.25",
    "GLOBAL, 25, 25",
    "GLOBAL, 30, 27.5",
    "GLOBAL, 60, 34.75"
  })
  void savings_and_losses_are_shared_alike_in_corridors(
      RiskArrangement arrangement, String difference, String shared) {
    Formula benchmark = money("100");
    RiskCorridors corridors = RiskCorridors.of(arrangement);
    GainPainShare saving = corridors.on(benchmark, benchmark.minus(money(difference)));
    GainPainShare loss = corridors.on(benchmark, benchmark.plus(money(difference)));

    assertThat(value(saving.result())).isEqualTo(number(shared));
    assertThat(value(loss.result())).isEqualTo(number(shared).negated());
  }

  @Test
  void discount_is_taken_before_the_difference() {
    Formula benchmark = RiskCorridors.afterDiscount(money("100"), number("0.02"));
    GainPainShare share = RiskCorridors.of(RiskArrangement.GLOBAL).on(benchmark, money("90"));
    assertThat(value(share.gain())).isEqualTo(number("8"));
  }

  @ParameterizedTest
  @CsvSource({"8, 3.479", "-8, -3.55"})
  void sequestration_takes_of_savings_only(String gross, String left) {
    Rational savings = number(gross);
    Inputs facts =
        Inputs.builder()
            .put(RiskCorridors.GROSS_SAVINGS, savings, Unit.money("USD"), CHOSEN)
            .put(RiskCorridors.COST, Rational.HUNDRED.minus(savings), Unit.money("USD"), CHOSEN)
            .build();
    Formula after = RiskCorridors.of(RiskArrangement.PROFESSIONAL).sharedAfterSequestration();
    assertThat(after.evaluate(facts).value()).isEqualTo(number(left));
  }
}
