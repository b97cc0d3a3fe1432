package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

class EvaluationExceptionTest {
  private static final Label BONUS = Label.en("Bonus");
  private static final Formula COST = quantity("cost", Unit.MONEY, "Actual cost");
  private static final Formula TARGET = quantity("target", Unit.MONEY, "Target cost");
  private static final Formula VISITS = quantity("visits", Unit.COUNT, "Visits");
  private static final Formula TRUE = Formula.constant(Rational.ONE, Unit.CONDITION);

  private static Formula quantity(String id, Unit unit, String label) {
    return Formula.quantity(QuantityId.of(id), unit, Label.en(label));
  }

  private static Inputs given(String id, long value, Unit unit) {
    return Inputs.none()
        .with(QuantityId.of(id), Rational.of(value), unit, Source.measurement("test"));
  }

  private static EvaluationException refused(Formula formula, Inputs inputs) {
    return catchThrowableOfType(EvaluationException.class, () -> formula.evaluate(inputs));
  }

  private static void assertFault(Formula formula, Inputs inputs, String fault) {
    EvaluationException refused = refused(formula, inputs);
    assertThat(refused.faults()).containsExactly(fault);
    assertThat(refused.missing()).isEmpty();
    assertThat(refused).hasMessage("not computable; " + fault);
  }

  @Test
  void everything_missing_is_listed_at_once() {
    EvaluationException refused =
        refused(COST.minus(TARGET).dividedBy(VISITS).plus(COST), Inputs.none());

    assertThat(refused.missing())
        .containsExactly(QuantityId.of("cost"), QuantityId.of("visits"), QuantityId.of("target"));
    assertThat(refused.faults()).isEmpty();
    assertThat(refused)
        .hasMessage("not computable; missing: cost, visits, target (each is given as a fact)");
  }

  @Test
  void everything_missing_in_several_formulas_is_listed_at_once() {
    Formula one = Formula.money(Rational.ONE);
    Calculation together = Calculation.of(List.of(COST, TARGET.plus(COST), one));

    assertThat(Outcome.of(together, Inputs.none()).missing())
        .containsExactlyInAnyOrder(QuantityId.of("cost"), QuantityId.of("target"));
  }

  @Test
  void branch_that_is_not_taken_needs_nothing() {
    Formula broken = COST.dividedBy(Formula.count(Rational.ZERO));
    Formula choice = Formula.choice(TRUE, TARGET, broken.plus(COST));

    assertThat(choice.evaluate(given("target", 5, Unit.MONEY)).value()).isEqualTo(Rational.of(5));
    assertThat(refused(choice, Inputs.none()).missing()).containsExactly(QuantityId.of("target"));
  }

  @Test
  void condition_that_is_not_known_is_asked_for_before_its_branches() {
    Formula choice = Formula.choice(COST.isLessThan(COST), TARGET, TARGET);

    assertThat(refused(choice, Inputs.none()).missing()).containsExactly(QuantityId.of("cost"));
  }

  @Test
  void one_condition_that_decides_is_enough() {
    Formula unknown = COST.isLessThan(TARGET);
    Formula no = Formula.constant(Rational.ZERO, Unit.CONDITION);

    assertThat(Formula.anyOf(List.of(unknown, TRUE)).evaluate(Inputs.none()).value())
        .isEqualTo(Rational.ONE);
    assertThat(Formula.allOf(List.of(unknown, no)).evaluate(Inputs.none()).value())
        .isEqualTo(Rational.ZERO);
    assertThat(refused(Formula.allOf(List.of(unknown, TRUE)), Inputs.none()).missing())
        .containsExactly(QuantityId.of("cost"), QuantityId.of("target"));
  }

  @Test
  void division_by_0_names_the_place_and_the_divisor() {
    Formula one = Formula.money(Rational.ONE);

    assertFault(
        one.dividedBy(VISITS).plus(one).named(BONUS),
        given("visits", 0, Unit.COUNT),
        "in 'Bonus': division by 'Visits', which is 0; a divisor is not 0");
  }

  @Test
  void fault_outside_of_any_name_is_found_by_the_formula() {
    Formula quotient = VISITS.dividedBy(VISITS);

    assertFault(
        quotient,
        given("visits", 0, Unit.COUNT),
        "in %s: division by 'Visits', which is 0; a divisor is not 0".formatted(quotient));
  }

  @Test
  void input_outside_a_curve_that_refuses_it_is_told_with_the_curve() {
    Polyline line =
        Polyline.of(
            List.of(
                Polyline.point(Rational.of(50), Rational.ZERO),
                Polyline.point(Rational.of(70), Rational.HUNDRED)),
            End.CLAMP,
            End.REFUSE);

    assertFault(
        VISITS.onCurve(line, Unit.SCORE).named(BONUS),
        given("visits", 75, Unit.COUNT),
        "in 'Bonus': 75 is outside the curve 50 → 0, 70 → 100, which refuses it");
  }

  @Test
  void input_that_falls_through_steps_is_told_with_the_steps() {
    Staircase stairs =
        Staircase.of(List.of(Staircase.step(Rational.ZERO, Rational.of(30))), OwnedEnd.LOWER)
            .endingAt(Rational.of(4));

    assertFault(
        VISITS.onSteps(stairs, Unit.RATIO).named(BONUS),
        given("visits", 4, Unit.COUNT),
        "in 'Bonus': 4 falls through the steps from 0: 30, up to 4, which have no default");
  }

  @Test
  void negative_base_of_bands_is_told() {
    MarginalScale scale =
        MarginalScale.of(List.of(MarginalScale.band(Rational.ZERO, Rational.ONE)));

    assertFault(
        Formula.money(Rational.ONE).inBands(TARGET, scale).named(BONUS),
        given("target", -5, Unit.MONEY),
        "in 'Bonus': base of bands is -5; a base is 0 or more");
  }

  @Test
  void rounding_that_is_not_allowed_is_told() {
    Rounding exact = Rounding.toDecimals(0, RoundingMode.UNNECESSARY);
    Formula half = Formula.ratio(Rational.of(1, 2)).rounded(exact, "persons are whole");

    assertFault(
        half.named(BONUS),
        Inputs.none(),
        "in 'Bonus': 0.5 is between two steps of the rounding to 1 unnecessary, which refuses it");
    assertThat(
            Formula.choice(TRUE, Formula.ratio(Rational.ONE), half).evaluate(Inputs.none()).value())
        .isEqualTo(Rational.ONE);
  }

  @Test
  void fact_in_another_unit_is_told() {
    assertFault(
        COST.plus(COST),
        given("cost", 5, Unit.SCORE),
        "quantity 'cost' is given as a SCORE; the terms ask for a MONEY");
  }

  @Test
  void amount_in_another_currency_than_a_term_is_told() {
    Formula fee = COST.plus(Formula.constant(Rational.ONE, Unit.money("EUR")));

    assertFault(
        fee,
        given("cost", 5, Unit.money("SEK")),
        "quantity 'cost' is given as a MONEY(SEK); the terms ask for a MONEY(EUR)");
    assertThat(fee.evaluate(given("cost", 5, Unit.money("EUR"))).value()).isEqualTo(Rational.of(6));
    assertThat(fee.evaluate(given("cost", 5, Unit.MONEY)).value()).isEqualTo(Rational.of(6));
  }

  @Test
  void opaque_function_that_fails_is_told_with_what_it_threw() {
    ArithmeticException thrown = new ArithmeticException("no root of -1");
    Formula root =
        opaque(
            values -> {
              throw thrown;
            });

    EvaluationException refused = refused(root.named(BONUS), Inputs.none());

    assertThat(refused.faults())
        .containsExactly(
            "in 'Bonus': opaque function 'root' version '1' failed on [-1]: " + thrown);
    assertThat(refused).hasSuppressedException(thrown);
  }

  @Test
  void opaque_function_that_fails_where_it_is_not_needed_does_not_refuse() {
    Formula root =
        opaque(
            values -> {
              throw new ArithmeticException("no root of -1");
            });

    Formula choice = Formula.choice(TRUE, Formula.ratio(Rational.ONE), root);

    assertThat(choice.evaluate(Inputs.none()).value()).isEqualTo(Rational.ONE);
  }

  @SuppressWarnings("NullAway") // A host may do so, whatever the type says.
  @Test
  void opaque_function_that_gives_null_is_told() {
    assertFault(
        opaque(values -> null).named(BONUS),
        Inputs.none(),
        "in 'Bonus': opaque function 'root' version '1' gave null on [-1]; it gives a number");
  }

  private static Formula opaque(Function<List<Rational>, Rational> function) {
    List<Formula> operands = List.of(Formula.ratio(Rational.of(-1)));
    return Formula.of(new Node.Opaque("root", "1", operands, Unit.RATIO, function));
  }

  @Test
  void missing_facts_and_faults_of_all_parts_are_told_together() {
    Formula quotient = Formula.ratio(Rational.ONE).dividedBy(Formula.ratio(Rational.ZERO));
    EvaluationException refused =
        refused(COST.times(quotient.named(Label.en("Rate"))).named(BONUS), Inputs.none());

    assertThat(refused.getMessage())
        .startsWith("not computable; missing: cost (each is given as a fact); in 'Rate': division");
  }
}
