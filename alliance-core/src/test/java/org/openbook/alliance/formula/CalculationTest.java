package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

class CalculationTest {
  private static final int THREADS = 8;
  private static final int EACH = 250;
  private static final Formula COST =
      Formula.quantity(QuantityId.of("cost"), Unit.MONEY, Label.en("Actual cost"));
  private static final Formula TARGET =
      Formula.quantity(QuantityId.of("target"), Unit.MONEY, Label.en("Target cost"));
  private static final Formula SAVING = TARGET.minus(COST);

  @Test
  void parts_that_formulas_share_are_there_once_and_before_those_that_use_them() {
    Formula squeezed = SAVING.plus(SAVING).atMost(SAVING);
    Calculation calculation = Calculation.of(List.of(squeezed, SAVING, COST));

    assertThat(calculation.parts())
        .containsExactly(TARGET, COST, SAVING, SAVING.plus(SAVING), squeezed);
    assertThat(calculation.roots()).containsExactly(squeezed, SAVING, COST);
  }

  @Test
  void quantities_are_all_that_any_part_may_ask_for() {
    Formula never = Formula.constant(Rational.ZERO, Unit.CONDITION);
    Formula choice = Formula.choice(never, SAVING, COST);

    assertThat(Calculation.of(List.of(choice)).quantities())
        .containsExactly(QuantityId.of("target"), QuantityId.of("cost"));
    assertThat(Calculation.of(List.of(Formula.present(QuantityId.of("x")))).quantities()).isEmpty();
  }

  @Test
  void calculation_prints_its_formulas_and_an_evaluation_their_figures() {
    Calculation calculation = Calculation.of(List.of(COST));

    assertThat(calculation).hasToString("calculation of [%s] in 1 parts".formatted(COST));
    assertThat(calculation.evaluate(InputsTest.money("cost", 46)))
        .hasToString("[" + COST.evaluate(InputsTest.money("cost", 46)) + "]");
  }

  @Test
  void formulas_given_twice_have_a_figure_each() {
    Evaluation evaluation =
        Calculation.of(List.of(COST, COST)).evaluate(InputsTest.money("cost", 46));

    assertThat(evaluation.figures()).extracting(Figure::value).containsOnly(Rational.of(46));
    assertThat(evaluation.figures()).hasSize(2);
    assertThat(evaluation.inputs()).isEqualTo(InputsTest.money("cost", 46));
  }

  @Test
  void calculation_of_nothing_has_no_figures() {
    assertThat(Calculation.of(List.of()).evaluate(Inputs.none()).figures()).isEmpty();
  }

  @Test
  void figure_of_a_part_that_was_not_needed_or_is_none_is_refused() {
    Formula always = Formula.constant(Rational.ONE, Unit.CONDITION);
    Evaluation evaluation =
        Calculation.of(List.of(Formula.choice(always, COST, TARGET)))
            .evaluate(InputsTest.money("cost", 46));

    assertThat(evaluation.figure(COST).value()).isEqualTo(Rational.of(46));
    assertThatThrownBy(() -> evaluation.figure(TARGET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(TARGET + " was not needed and has no value; ask for a part that was");
    assertThatThrownBy(() -> evaluation.figure(SAVING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(SAVING + " is no part of this calculation; ask for one of its parts");
  }

  @Test
  void formulas_in_two_currencies_are_refused() {
    Formula euro = Formula.constant(Rational.ONE, Unit.money("EUR"));
    Formula krona = Formula.constant(Rational.ONE, Unit.money("SEK"));

    assertThatThrownBy(() -> Calculation.of(List.of(euro, krona)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("calculation: money in EUR and in SEK; all its money must be in one currency");
  }

  @Test
  void calculation_shared_by_threads_gives_what_it_gives_to_one() throws Exception {
    Calculation calculation = Calculation.of(List.of(share(), SAVING));
    List<Callable<List<Outcome>>> tasks =
        IntStream.range(0, THREADS)
            .<Callable<List<Outcome>>>mapToObj(thread -> () -> outcomes(calculation, thread))
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Outcome>>> found = threads.invokeAll(tasks);
      for (int thread = 0; thread < THREADS; thread++) {
        assertThat(found.get(thread).get())
            .hasSize(EACH)
            .isEqualTo(outcomes(Calculation.of(List.of(share(), SAVING)), thread));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every tenth of a thread's inputs lacks the target. */
  private static List<Outcome> outcomes(Calculation calculation, int thread) {
    return IntStream.range(0, EACH)
        .mapToObj(i -> Outcome.of(calculation, inputs(thread * EACH + i)))
        .toList();
  }

  private static Inputs inputs(int cost) {
    Inputs given = InputsTest.money("cost", cost);
    Inputs.Input target = InputsTest.money("t", 1_000).find(QuantityId.of("t")).orElseThrow();
    return cost % 10 == 0
        ? given
        : given.with(QuantityId.of("target"), target.value(), target.unit(), target.source());
  }

  private static Formula share() {
    MarginalScale scale =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, Rational.of(1, 3)),
                MarginalScale.band(Rational.of(1, 7), Rational.of(2, 3))));
    return SAVING
        .positivePart()
        .inBands(TARGET, scale)
        .dividedBy(COST)
        .times(COST)
        .rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents");
  }
}
