package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;

/**
 * Target-cost incentive contracts of the United States' federal procurement, built from a signed
 * share and limits: fee = target fee + share × (target cost − actual cost) within its limits; price
 * = actual cost + fee, at most the ceiling. Published examples from training material: the nine
 * rows of an FPIF fee table (docstoc 18627204), CPIF questions (aileenellis.com,
 * exampracticetests.com 1612, pmpexamforfree.com D 35, Wikipedia's CPIF).
 */
class TargetCostIncentiveTest {
  private static final Rounding WHOLE = Rounding.toDecimals(0, RoundingMode.HALF_UP);

  /** Target fee, share of the contractor, and what limits the fee. */
  private static Formula fee(
      String target, String fee, String share, String actual, Limit... limits) {
    Rate part = Rate.of(term("Contractor's share"), number(share));
    GainPainShare incentive =
        GainPainShare.builder()
            .gainProvision(term("Under-run share"))
            .painProvision(term("Overrun share"))
            .target(money(target))
            .actual(money(actual))
            .addGainRules(part)
            .addPainRules(part)
            .build();
    return AmountRule.applyAll(List.of(limits), money(fee).plus(incentive.result()));
  }

  private static Limit collar(String least, String most) {
    return Limit.builder()
        .provision(term("Minimum and maximum fee"))
        .addCaps(money(most))
        .addFloors(money(least))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "60000, 75000, 15000",
    "70000, 81000, 11000",
    "80000, 87000, 7000",
    "90000, 93000, 3000",
    "97500, 97500, 0",
    "100000, 99000, -1000",
    "101667, 100000, -1667",
    "110000, 100000, -10000",
    "120000, 100000, -20000"
  })
  void published_price_and_profit_of_a_fixed_price_incentive(
      String actual, String price, String profit) {
    Formula uncapped = money(actual).plus(fee("60000", "15000", "0.4", actual));
    Formula paid = Limit.atMost(term("Ceiling price"), money("100000")).apply(uncapped);
    assertThat(WHOLE.apply(value(paid))).isEqualTo(number(price));
    assertThat(WHOLE.apply(value(paid.minus(money(actual))))).isEqualTo(number(profit));
  }

  // From the point of total assumption on the contractor bears every further euro: the price that
  // the
  // share gives there is the ceiling, to the last fraction.
  @ParameterizedTest
  @CsvSource({
    "60000, 15000, 100000, 0.6, 305000/3",
    "1000000, 100000, 1200000, 0.8, 1125000",
    "130000, 15000, 160000, 0.8, 148750"
  })
  void price_at_the_published_point_of_total_assumption_is_the_ceiling(
      String cost, String fee, String ceiling, String buyer, String point) {
    Rational buyersShare = number(buyer);
    Rational assumed =
        number(ceiling)
            .minus(number(cost).plus(number(fee)))
            .dividedBy(buyersShare)
            .plus(number(cost));
    assertThat(assumed).isEqualTo(number(point));
    String share = Rational.ONE.minus(buyersShare).toString();
    assertThat(value(money(point).plus(fee(cost, fee, share, point)))).isEqualTo(number(ceiling));
  }

  @Test
  void published_fees_of_a_cost_plus_incentive() {
    assertThat(value(fee("200000", "30000", "0.3", "170000"))).isEqualTo(number("39000"));
    assertThat(value(fee("1000", "100", "0.2", "1100"))).isEqualTo(number("80"));
    assertThat(value(fee("500000", "50000", "0.2", "450000"))).isEqualTo(number("60000"));
    assertThat(value(fee("300000", "40000", "0.2", "380000", collar("10000", "60000"))))
        .isEqualTo(number("24000"));
  }

  @Test
  void published_fee_held_by_its_maximum() {
    assertThat(value(fee("500000", "45000", "0.5", "450000"))).isEqualTo(number("70000"));
    assertThat(value(fee("500000", "45000", "0.5", "450000", collar("30000", "60000"))))
        .isEqualTo(number("60000"));
  }

  @Test
  void fee_held_by_its_minimum() {
    assertThat(value(fee("300000", "40000", "0.2", "480000", collar("10000", "60000"))))
        .isEqualTo(number("10000"));
  }
}
