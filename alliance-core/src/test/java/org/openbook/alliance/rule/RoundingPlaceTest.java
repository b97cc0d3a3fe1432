package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;

/**
 * Where a contract rounds is contract data. The cases are the published examples of the English
 * Quality and Outcomes Framework (dementiapartnerships.com, prevalence and QOF earnings;
 * ardens.freshdesk.com, contractor population index), whose amounts come out only if the factor is
 * rounded first.
 */
class RoundingPlaceTest {
  private static final RoundingPlace TO_THE_PENNY =
      RoundingPlace.of(term("Adjusted point value"), Rounding.toSmallestUnit(Amounts.EUR));
  private static final RoundingPlace TWO_DECIMALS =
      RoundingPlace.of(
          term("Contractor population index"), Rounding.toDecimals(2, RoundingMode.HALF_UP));

  private static Rational earned(List<AmountRule> rules) {
    return value(AmountRule.applyAll(rules, money("227.02")).times(Formula.count(number("26"))));
  }

  @Test
  void point_value_rounded_before_the_points_is_what_was_published() {
    Rate prevalence = Rate.of(term("Prevalence"), ratio("0.3").dividedBy(ratio("0.5")));
    assertThat(earned(List.of(prevalence, TO_THE_PENNY))).isEqualTo(number("3541.46"));
    assertThat(Rounding.toSmallestUnit(Amounts.EUR).apply(earned(List.of(prevalence))))
        .isEqualTo(number("3541.51"));
  }

  @Test
  void list_factor_rounded_before_the_payment_is_what_was_published() {
    Formula factor = Formula.count(number("15326")).dividedBy(Formula.count(number("9962")));
    Formula rounded = TWO_DECIMALS.apply(factor);
    assertThat(value(rounded)).isEqualTo(number("1.54"));
    assertThat(value(money("100000").times(rounded))).isEqualTo(number("154000"));
    assertThat(Rounding.toSmallestUnit(Amounts.EUR).apply(value(money("100000").times(factor))))
        .isEqualTo(number("153844.61"));
  }

  @Test
  void reason_of_the_rounding_is_the_clause() {
    assertThat(TO_THE_PENNY.apply(money("1")).node().operands())
        .containsExactly(money("1").rounded(Rounding.toSmallestUnit(Amounts.EUR), "4.2"));
    assertThat(TO_THE_PENNY).hasToString("Adjusted point value (4.2): to 0.01 half up");
  }
}
