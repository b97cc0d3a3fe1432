package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.DayCount;

class LateInterestTest {
  private static final Provision CLAUSE = Provision.of(Label.en("Late interest"), Clause.of("7.3"));
  private static final LocalDate DUE = LocalDate.of(2022, 3, 1);

  private static LateInterest terms(DayCount count) {
    return LateInterest.of(CLAUSE, Rational.ofPercent("8"), count).in(Amounts.EUR);
  }

  private static Figure interest(LateInterest terms, String amount, int days) {
    Formula late = Formula.money(Rational.parse(amount));
    return terms.payable(terms.on(late, DUE, DUE.plusDays(days))).evaluate(Inputs.none());
  }

  @Test
  void million_paid_thirty_days_late_bears_interest_for_thirty_days() {
    assertThat(interest(terms(DayCount.ACTUAL_365), "1000000", 30).value())
        .isEqualTo(Rational.parse("6575.34"));
    assertThat(interest(terms(DayCount.ACTUAL_360), "1000000", 30).value())
        .isEqualTo(Rational.parse("6666.67"));
  }

  @Test
  void interest_is_rounded_to_the_smallest_unit_of_the_currency() {
    LateInterest terms = LateInterest.of(CLAUSE, Rational.ofPercent("8"), DayCount.ACTUAL_365);

    assertThat(interest(terms.in(Amounts.currency("JPY")), "1000000", 30).value())
        .isEqualTo(Rational.of(6_575));
    assertThat(interest(terms.in(Amounts.currency("KWD")), "1000000", 30).value())
        .isEqualTo(Rational.parse("6575.342"));
    assertThatIllegalStateException()
        .isThrownBy(() -> interest(terms, "1000000", 30))
        .withMessage(
            "terms of interest 'Late interest (7.3)' state no rounding; they must, or be terms of a"
                + " model, whose currency tells it");
  }

  @Test
  void interest_is_a_figure_with_its_clause() {
    Figure figure = interest(terms(DayCount.ACTUAL_365), "1000000", 30);

    assertThat(figure.clause()).contains(Clause.of("7.3"));
    assertThat(figure.label()).contains(Label.en("Late interest"));
    assertThat(figure.recomputed()).isEqualTo(figure.value());
  }

  @Test
  void interest_is_never_below_zero() {
    assertThat(interest(terms(DayCount.ACTUAL_365), "-1000000", 30).value())
        .isEqualTo(Rational.ZERO);
    assertThat(interest(terms(DayCount.ACTUAL_365), "1000000", 0).value()).isEqualTo(Rational.ZERO);
  }

  @Test
  void interest_is_rounded_as_the_terms_say() {
    LateInterest floor =
        LateInterest.builder()
            .provision(CLAUSE)
            .yearlyRate(Rational.ofPercent("8"))
            .dayCount(DayCount.ACTUAL_360)
            .rounding(Rounding.of(Rational.ONE, RoundingMode.FLOOR))
            .build();

    assertThat(interest(floor, "1000000", 30).value()).isEqualTo(Rational.of(6_666));
  }

  @Test
  void rate_below_zero_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LateInterest.of(CLAUSE, Rational.ofPercent("-1"), DayCount.ACTUAL_365))
        .withMessage(
            "interest 'Late interest (7.3)': its yearly rate is -0.01; a rate is 0 or more");
  }

  @Test
  void interest_on_what_is_no_money_is_refused() {
    Formula ratio = Formula.ratio(Rational.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(DayCount.ACTUAL_365).on(ratio, DUE, DUE))
        .withMessage("interest 'Late interest (7.3)': it is on a RATIO; it is on MONEY");
  }
}
