package org.openbook.alliance.cases.qof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Unit;

class PracticePaymentTest {
  /** Published by dementiapartnerships.com. */
  @Test
  void point_value_is_rounded_before_it_is_multiplied() {
    Formula pointValue = PracticePayment.pointValue(money("227.02"), ratio("0.3"), ratio("0.5"));
    assertThat(value(pointValue)).isEqualTo(number("136.21"));
    assertThat(value(PracticePayment.income(points("26"), pointValue)))
        .isEqualTo(number("3541.46"));
  }

  /** Published by Ardens. */
  @Test
  void list_factor_is_rounded_before_it_is_multiplied() {
    Formula factor = PracticePayment.listFactor(count("15326"), count("9962"));
    assertThat(value(factor)).isEqualTo(number("1.54"));
    assertThat(value(PracticePayment.adjusted(money("100000"), factor)))
        .isEqualTo(number("154000"));
  }

  @ParameterizedTest
  @CsvSource({"30, 0", "40, 0", "65, 8.5", "90, 17", "95, 17"})
  void points_run_between_the_thresholds(String achieved, String points) {
    Formula percent = Formula.constant(number(achieved), Unit.measure("%"));
    assertThat(value(PracticePayment.points(percent, number("40"), number("90"), Rational.of(17))))
        .isEqualTo(number(points));
  }

  private static Formula ratio(String text) {
    return Formula.ratio(number(text));
  }

  private static Formula count(String text) {
    return Formula.count(number(text));
  }

  private static Formula points(String text) {
    return Formula.score(number(text));
  }
}
