package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.AllocationRule.Posted;
import org.openbook.alliance.catalogue.AllocationRule.ThreeYearAverage;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;

class AllocationRuleTest {
  private static final Rounding CENT = Rounding.toSmallestUnit(Amounts.EUR);

  private static Optional<Rational> recognised(AllocationRule rule, String amount) {
    return rule.recognised(new Posted(Rational.parse(amount), Amounts.EUR, Optional.empty()));
  }

  @Test
  void actual_recognises_what_was_posted() {
    assertThat(recognised(AllocationRule.actual(), "12.345")).contains(Rational.parse("12.345"));
  }

  @Test
  void coefficient_recognises_a_part_to_the_cent() {
    AllocationRule rule = AllocationRule.coefficient(Rational.parse("0.4"), CENT);

    assertThat(recognised(rule, "2731.25")).contains(Rational.parse("1092.5"));
  }

  @Test
  void threeYearAverage_recognises_the_mean_part() {
    AllocationRule rule =
        AllocationRule.threeYearAverage(
            Rational.ofPercent("4"), Rational.ofPercent("5"), Rational.ofPercent("7.5"), CENT);

    assertThat(((ThreeYearAverage) rule).average()).isEqualTo(Rational.ofPercent("5.5"));
    assertThat(recognised(rule, "3000")).contains(Rational.of(165));
  }

  @Test
  void hoursTimesRate_recognises_the_rate_whatever_was_posted() {
    AllocationRule rule = AllocationRule.hoursTimesRate(Amounts.euros("42.10"), CENT);
    Posted posted = new Posted(Rational.of(280), Amounts.EUR, Optional.of(Rational.parse("7.5")));

    assertThat(rule.recognised(posted)).contains(Rational.parse("315.75"));
  }

  @Test
  void hoursTimesRate_without_hours_recognises_nothing_at_all() {
    assertThat(recognised(AllocationRule.hoursTimesRate(Amounts.euros("42.10"), CENT), "280"))
        .isEmpty();
  }

  @Test
  void creditNote_mirrors_the_cost_under_a_rounding_that_is_not_symmetric() {
    AllocationRule rule =
        AllocationRule.coefficient(
            Rational.parse("0.5"), Rounding.toDecimals(2, RoundingMode.CEILING));

    assertThat(recognised(rule, "0.01")).contains(Rational.parse("0.01"));
    assertThat(recognised(rule, "-0.01")).contains(Rational.parse("-0.01"));
  }

  @Test
  void rules_with_negative_parts_are_refused() {
    Rational negative = Rational.of(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationRule.coefficient(negative, CENT))
        .withMessageContaining("coefficient is -1; it is 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationRule.hoursTimesRate(Amounts.euros("-1"), CENT))
        .withMessageContaining("hourly rate is -1; it is 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AllocationRule.threeYearAverage(Rational.ONE, negative, Rational.ONE, CENT))
        .withMessageContaining("part of the second year is -1");
  }

  @Test
  void rules_read_as_what_they_do() {
    assertThat(AllocationRule.actual()).hasToString("actual");
    assertThat(AllocationRule.coefficient(Rational.parse("0.4"), CENT))
        .hasToString("× 0.4, to 0.01 half up");
    assertThat(AllocationRule.hoursTimesRate(Amounts.euros("42.10"), CENT))
        .hasToString("hours × EUR 42.1, to 0.01 half up");
    assertThat(
            AllocationRule.threeYearAverage(
                Rational.ofPercent("4"), Rational.ofPercent("5"), Rational.ofPercent("7.5"), CENT))
        .hasToString("× mean of 0.04, 0.05, 0.075, to 0.01 half up");
  }
}
