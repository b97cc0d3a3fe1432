package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.text.Kernel.euros;
import static org.openbook.alliance.text.Kernel.explained;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.named;
import static org.openbook.alliance.text.Kernel.number;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;

/** Formulas of any size and depth: no stack overflows, no text grows faster than its formula. */
class HugeExplanationTest {
  private static final int MANY = 100_000;
  // Several times what a stack of the usual size holds.
  private static final int DEEP = 10_000;
  private static final int LINE = 120;
  private static final Formula A = fact("a", Unit.MONEY);
  private static final Inputs FACTS = facts(Unit.MONEY, "a", "1");

  private static Formula repeated(int times, UnaryOperator<Formula> step) {
    Formula formula = A;
    for (int i = 0; i < times; i++) {
      formula = step.apply(formula);
    }
    return formula;
  }

  private static String text(Formula formula) {
    return explained(formula.evaluate(FACTS));
  }

  private static void assertReadable(String text, int mostLines) {
    assertThat(text.lines().count()).isPositive().isLessThanOrEqualTo(mostLines);
    assertThat(text.lines().filter(line -> line.length() > LINE).findFirst()).isEmpty();
  }

  @Test
  void formula_with_two_to_the_sixty_paths_is_small() {
    String unnamed = text(repeated(60, half -> half.plus(half)));
    String named = text(repeated(60, half -> named("half", half.plus(half))));
    assertReadable(unnamed, 60 * 5);
    assertReadable(named, 60 * 5);
    assertThat(unnamed).startsWith("the sum of …").contains("1,152,921,504,606,846,976.00");
  }

  @Test
  void deep_chain_of_names_is_readable() {
    int names = 2 * DEEP;
    String text = text(repeated(names, inner -> named("n", inner.plus(euros("1")))));
    assertReadable(text, 3 * names);
    assertThat(text).contains("[" + names + "]");
  }

  @Test
  void deep_chain_without_names_is_readable() {
    assertReadable(
        text(repeated(DEEP, inner -> inner.plus(euros("1")).times(Rational.ONE))), 2 * DEEP);
  }

  @Test
  void sum_built_term_by_term_is_one_wrapped_sentence() {
    String text = text(named("x", repeated(MANY, inner -> inner.plus(A))));
    assertReadable(text, MANY / 20);
    assertThat(text).startsWith("x").contains("= a + a + a");
  }

  @Test
  void wide_sum_is_one_wrapped_sentence() {
    assertReadable(text(named("x", Formula.sum(Collections.nCopies(MANY, A)))), MANY / 20);
  }

  @Test
  void deep_chain_of_what_takes_a_row_is_readable() {
    Rounding cent = Rounding.toDecimals(2, RoundingMode.HALF_EVEN);
    assertReadable(text(repeated(DEEP, inner -> inner.rounded(cent, "why"))), 3 * DEEP);
    assertReadable(text(repeated(DEEP, inner -> Formula.least(List.of(inner, A, A)))), 8 * DEEP);
  }

  @Test
  void figure_within_very_many_bounds_is_one_wrapped_sentence() {
    String text = text(named("x", repeated(DEEP, inner -> inner.atMost(euros("0.5")))));
    assertReadable(text, DEEP / 4);
    assertThat(text).contains("= a, at most €0.50 (binds), at most €0.50, at most €0.50");
  }

  @Test
  void bounds_of_bounds_and_signs_of_signs_end_in_rows() {
    assertReadable(text(repeated(DEEP, inner -> A.atMost(inner))), DEEP);
    assertReadable(text(repeated(DEEP, inner -> euros("0").minus(inner))), 2 * DEEP);
    assertReadable(text(repeated(DEEP, Formula::negativePart)), 2 * DEEP);
  }

  @Test
  void calculations_below_two_names_each_stay_in_proportion() {
    Rounding cent = Rounding.toDecimals(2, RoundingMode.HALF_EVEN);
    Formula formula =
        repeated(
            60,
            inner -> {
              Formula half = inner.times(number("0.5"));
              return named("exact", half).plus(named("paid", half.rounded(cent, "why")));
            });
    assertReadable(text(formula), 60 * 10);
  }

  @Test
  void deep_chain_of_choices_is_readable() {
    Formula yes = A.isAtLeast(euros("0"));
    assertReadable(text(repeated(DEEP, inner -> Formula.choice(yes, inner, A))), 6 * DEEP);
  }

  @Test
  void deep_chain_of_conditions_is_readable() {
    Formula yes = A.isAtLeast(euros("0"));
    Formula all = yes;
    for (int i = 0; i < DEEP; i++) {
      all = Formula.allOf(Collections.nCopies(1, all));
    }
    assertReadable(text(all), 4 * DEEP);
  }
}
