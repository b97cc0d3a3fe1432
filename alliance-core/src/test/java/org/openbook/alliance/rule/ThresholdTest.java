package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Gate.Bound;

class ThresholdTest {
  private static final Formula FOUR_PERCENT = money("1000").times(number("0.04"));

  private static Rational firstDollar(String amount, Bound bound) {
    return value(
        Threshold.firstDollar(term("Minimum savings rate"), FOUR_PERCENT, bound)
            .apply(money(amount)));
  }

  private static Rational deductible(String amount) {
    return value(Threshold.deductible(term("Own risk"), FOUR_PERCENT).apply(money(amount)));
  }

  @Test
  void amount_above_the_threshold_counts_whole_or_in_part() {
    assertThat(firstDollar("50", Bound.INCLUSIVE)).isEqualTo(number("50"));
    assertThat(deductible("50")).isEqualTo(number("10"));
  }

  @Test
  void amount_at_the_threshold_counts_where_it_is_inclusive() {
    assertThat(firstDollar("40", Bound.INCLUSIVE)).isEqualTo(number("40"));
    assertThat(firstDollar("40", Bound.EXCLUSIVE)).isEqualTo(number("0"));
    assertThat(deductible("40")).isEqualTo(number("0"));
  }

  @Test
  void amount_below_the_threshold_counts_nothing() {
    assertThat(firstDollar("39.99", Bound.INCLUSIVE)).isEqualTo(number("0"));
    assertThat(deductible("39.99")).isEqualTo(number("0"));
  }

  @Test
  void negative_amount_counts_nothing() {
    assertThat(firstDollar("-50", Bound.INCLUSIVE)).isEqualTo(number("0"));
    assertThat(deductible("-50")).isEqualTo(number("0"));
    assertThat(
            value(
                Threshold.firstDollar(term("None"), money("0"), Bound.INCLUSIVE)
                    .apply(money("-1"))))
        .isEqualTo(number("0"));
  }

  // Of facts that bring the threshold below 0, found by random contracts: -0.35 of a base of 2 000.
  @Test
  void threshold_that_the_facts_bring_below_zero_lets_no_negative_amount_count() {
    Formula below = money("-2000").times(number("0.35"));

    Threshold deductible = Threshold.deductible(term("Own risk"), below);
    assertThat(value(deductible.apply(money("-400")))).isEqualTo(number("0"));
    assertThat(value(deductible.apply(money("100")))).isEqualTo(number("100"));
    Threshold first = Threshold.firstDollar(term("Rate"), below, Bound.INCLUSIVE);
    assertThat(value(first.apply(money("-600")))).isEqualTo(number("0"));
    assertThat(value(first.apply(money("100")))).isEqualTo(number("100"));
  }

  @Test
  void negative_threshold_is_refused() {
    assertThatThrownBy(() -> Threshold.deductible(term("Own risk"), money("-4")))
        .hasMessage("threshold 'Own risk (4.2)': it is -4; a threshold is 0 or more");
  }

  @Test
  void threshold_reads_as_the_contract_calls_it() {
    assertThat(Threshold.deductible(term("Own risk"), FOUR_PERCENT)).hasToString("Own risk (4.2)");
  }
}
