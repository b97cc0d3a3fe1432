package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.testing.Figures;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** Formulas of any size and depth are built, compared, evaluated and explained. */
class LargeFormulaTest {
  private static final int MANY = 100_000;
  private static final Formula X =
      Formula.quantity(QuantityId.of("x"), Unit.MONEY, Label.en("the amount"));
  private static final Inputs INPUTS = InputsTest.money("x", 3);

  @Test
  void sum_of_many_different_parts_is_computed_and_explained() {
    Formula sum = Formula.sum(constants());

    assertComputed(sum, Rational.of((long) MANY * (MANY - 1) / 2), MANY + 1);
    assertThat(Formula.sum(constants())).isEqualTo(sum).hasSameHashCodeAs(sum);
  }

  @Test
  void sum_of_one_part_many_times_shows_the_part_each_time() {
    Formula sum = Formula.sum(IntStream.range(0, MANY).mapToObj(i -> X).toList());

    assertComputed(sum, Rational.of(3L * MANY), 2);
    assertThat(sum.evaluate(INPUTS).operands()).hasSize(MANY);
  }

  @Test
  void sum_of_many_conditions_is_decided() {
    Formula any =
        Formula.anyOf(
            constants().stream()
                .map(amount -> amount.compared(Condition.Relation.EQUAL, X))
                .toList());

    Figure figure = any.evaluate(INPUTS);

    assertThat(figure.value()).isEqualTo(Rational.ONE);
    assertThat(figure.recomputed()).isEqualTo(Rational.ONE);
  }

  @Test
  void deep_chain_of_sums_is_computed_and_explained() {
    assertChain((chain, i) -> chain.plus(money(1)), Rational.of(MANY + 3L), MANY + 2);
  }

  @Test
  void deep_chain_of_choices_is_computed_and_explained() {
    Formula zero = money(0);
    assertChain(
        (chain, i) -> Formula.choice(X.isLessThan(zero), money(i), chain),
        Rational.of(3),
        MANY + 3);
  }

  @Test
  void deep_chain_of_names_is_computed_and_explained() {
    assertChain((chain, i) -> chain.named(Label.en("stage " + i)), Rational.of(3), MANY + 1);
  }

  @Test
  void formula_with_more_paths_than_can_be_walked_is_computed_and_explained() {
    Formula doubled = doubled();

    assertComputed(doubled, Rational.of(3).times(Rational.of(1L << 60)), 61);
    assertThat(doubled()).isEqualTo(doubled).hasSameHashCodeAs(doubled);
    assertThat(Calculation.of(List.of(doubled, X)).parts()).hasSize(61);
  }

  @Test
  void what_is_missing_at_the_bottom_of_a_deep_chain_is_found() {
    Formula chain = X;
    for (int i = 0; i < MANY; i++) {
      chain = chain.plus(money(1));
    }

    Outcome outcome = Outcome.of(chain, Inputs.none());

    assertThat(outcome.missing()).containsExactly(QuantityId.of("x"));
    assertThat(outcome.faults()).isEmpty();
  }

  private static void assertChain(
      BiFunction<Formula, Integer, Formula> link, Rational value, int figures) {
    Formula chain = chain(link);
    assertComputed(chain, value, figures);
    assertThat(chain(link)).isEqualTo(chain).hasSameHashCodeAs(chain);
  }

  private static void assertComputed(Formula formula, Rational value, int figures) {
    Figure figure = formula.evaluate(INPUTS);

    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.toString()).hasSizeLessThan(100);
    assertThat(formula.toString()).hasSizeLessThan(100);
    assertThat(Figures.under(figure))
        .hasSize(figures)
        .allMatch(part -> part.recomputed().equals(part.value()));
  }

  private static Formula chain(BiFunction<Formula, Integer, Formula> link) {
    Formula chain = X;
    for (int i = 0; i < MANY; i++) {
      chain = link.apply(chain, i);
    }
    return chain;
  }

  private static Formula doubled() {
    Formula doubled = X;
    for (int i = 0; i < 60; i++) {
      doubled = doubled.plus(doubled);
    }
    return doubled;
  }

  private static List<Formula> constants() {
    return IntStream.range(0, MANY).mapToObj(LargeFormulaTest::money).toList();
  }

  private static Formula money(int amount) {
    return Formula.money(Rational.of(amount));
  }
}
