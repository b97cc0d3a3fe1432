package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.target.IndexSeriesTest.BASE;
import static org.openbook.alliance.target.IndexSeriesTest.CURRENT;
import static org.openbook.alliance.target.IndexSeriesTest.series;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.testing.Figures;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.target.IndexAdjustment.Component;
import org.openbook.alliance.term.Source;

class IndexAdjustmentTest {
  private static IndexAdjustment.Builder open() {
    return IndexAdjustment.builder()
        .provision(Given.term("Price level"))
        .base(BASE)
        .factorRounding(Rounding.toDecimals(4, RoundingMode.HALF_UP));
  }

  static IndexAdjustment worked() {
    return open()
        .current(CURRENT)
        .notIndexed(Rational.parse("0.4"))
        .addComponents(new Component(series("maku", "100.0", "112.5"), Rational.parse("0.6")))
        .build();
  }

  private static String factor(IndexAdjustment adjustment) {
    return adjustment.factor().evaluate(Inputs.none()).value().toString();
  }

  @Test
  void factor_is_the_weighted_rise_of_the_indices() {
    assertThat(factor(worked())).isEqualTo("1.075");
    assertThat(
            worked().change(Amounts.euros("180300000")).evaluate(Inputs.none()).value().toString())
        .isEqualTo("13522500");
    assertThat(worked()).hasToString("Price level (4.2), 2013-05 to 2016-05");
  }

  @Test
  void factor_is_rounded_to_the_decimals_of_the_terms() {
    IndexAdjustment thirds =
        open()
            .current(CURRENT)
            .addComponents(new Component(series("a", "3", "3.1"), Rational.of(1, 2)))
            .addComponents(new Component(series("b", "7", "7.5"), Rational.of(1, 2)))
            .build();

    // 0.5 · 3.1/3 + 0.5 · 7.5/7 = 1.0523809…
    assertThat(factor(thirds)).isEqualTo("1.0524");
  }

  @Test
  void factor_can_be_made_again_from_the_published_series() {
    assertThat(Figures.under(worked().factor().evaluate(Inputs.none())))
        .allSatisfy(figure -> assertThat(figure.recomputed()).isEqualTo(figure.value()))
        .anySatisfy(
            figure -> {
              assertThat(figure.source()).contains(Source.published("statistics office, maku"));
              assertThat(figure.label().orElseThrow()).hasToString("maku 2016-05");
            });
  }

  @Test
  void adjustment_is_the_change_of_an_event() {
    TargetEvent event =
        TargetEvent.builder()
            .provision(Given.term("Price level"))
            .kind(TargetEvent.Kind.INDEX)
            .bearer(TargetEvent.Bearer.SHARED)
            .change(worked().change(Amounts.euros("180300000")))
            .date(LocalDate.of(2016, 6, 1))
            .approver("Leadership team")
            .build();

    assertThat(event.amount()).isEqualTo(Amounts.euros("13522500"));
    assertThat(event.figure().operands()).isNotEmpty();
  }

  @Test
  void months_without_values_and_wrong_weights_are_told_at_once() {
    IndexAdjustment.Builder wrong =
        open()
            .current(YearMonth.of(2017, 1))
            .notIndexed(Rational.parse("-0.1"))
            .addComponents(new Component(series("maku", "100", "112.5"), Rational.ONE));

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage(
            "index adjustment 'Price level (4.2)' has 3 faults: "
                + "(1) its parts add up to 0.9; they add up to 1 · "
                + "(2) its part without an index is -0.1; it is 0 or more · "
                + "(3) index 'maku' has no value of 2017-01; it has 2 of 2013-05 to 2016-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Component(series("maku", "1", "1"), Rational.of(-1)))
        .withMessage("weight of index 'maku' is -1; a weight is 0 or more");
  }
}
