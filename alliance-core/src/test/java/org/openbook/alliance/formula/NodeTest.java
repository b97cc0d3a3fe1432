package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

class NodeTest {
  private static final Formula ONE = Formula.ratio(Rational.ONE);
  private static final Formula TRUE = Formula.constant(Rational.ONE, Unit.CONDITION);
  private static final Polyline LINE =
      Polyline.of(List.of(Polyline.point(Rational.ZERO, Rational.ONE)), End.CLAMP, End.CLAMP);
  private static final Staircase STAIRS =
      Staircase.of(List.of(Staircase.step(Rational.ZERO, Rational.ONE)), OwnedEnd.LOWER);

  @Test
  void nothing_to_add_compare_or_join_is_refused() {
    assertRefused(() -> Formula.sum(List.of()), "a sum has no part; it must have at least one");
    assertRefused(
        () -> Formula.least(List.of()), "the least has no part; it must have at least one");
    assertRefused(
        () -> Formula.greatest(List.of()), "the greatest has no part; it must have at least one");
    assertRefused(() -> Formula.allOf(List.of()), "all-of has no part; it must have at least one");
    assertRefused(() -> Formula.anyOf(List.of()), "any-of has no part; it must have at least one");
  }

  @Test
  void condition_where_a_number_belongs_is_refused() {
    assertRefused(
        () -> Formula.sum(List.of(TRUE)), "part 1 of a sum is a CONDITION; it must be a number");
    assertRefused(
        () -> TRUE.onCurve(LINE, Unit.SCORE),
        "input of a curve is a CONDITION; it must be a number");
    assertRefused(
        () -> ONE.onCurve(LINE, Unit.CONDITION),
        "result of a curve is a CONDITION; it must be a number");
    assertRefused(
        () -> TRUE.onSteps(STAIRS, Unit.SCORE),
        "input of steps is a CONDITION; it must be a number");
    assertRefused(
        () -> ONE.onSteps(STAIRS, Unit.CONDITION),
        "result of steps is a CONDITION; it must be a number");
    assertRefused(
        () -> TRUE.rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"),
        "what is rounded is a CONDITION; it must be a number");
    assertRefused(
        () -> Formula.quantity(QuantityId.of("x"), Unit.CONDITION, Label.en("x")),
        "unit of quantity 'x' is CONDITION; a fact is a number, compare it");
    assertRefused(
        () -> Formula.choice(TRUE, TRUE, TRUE),
        "part 1 of a choice is a CONDITION; it must be a number");
  }

  @Test
  void number_where_a_condition_belongs_is_refused() {
    assertRefused(
        () -> Formula.choice(ONE, ONE, ONE),
        "condition of a choice is a RATIO; it must be a CONDITION");
    assertRefused(
        () -> Formula.allOf(List.of(ONE, TRUE, Formula.score(Rational.ONE))),
        "all-of has 2 faults: (1) part 1 is a RATIO; it must be a CONDITION"
            + " · (2) part 3 is a SCORE; it must be a CONDITION");
    assertRefused(
        () -> Formula.anyOf(List.of(TRUE, ONE)),
        "any-of: part 2 is a RATIO; it must be a CONDITION");
    assertRefused(
        () -> Formula.constant(Rational.of(2), Unit.CONDITION),
        "constant condition is 2; it must be 1 (true) or 0 (false)");
  }

  @Test
  void rounding_without_a_reason_is_refused() {
    assertRefused(
        () -> ONE.rounded(Rounding.toSmallestUnit(Amounts.EUR), " "),
        "label is empty; a label has a text in at least one of fi, sv, en");
  }

  @Test
  void opaque_function_with_a_blank_name_and_version_is_refused_for_both() {
    assertRefused(
        () -> new Node.Opaque(" ", "", List.of(ONE), Unit.CONDITION, values -> Rational.ONE),
        "opaque function has 3 faults: (1) its name is blank; it must have a name"
            + " · (2) its version is blank; it must have a version"
            + " · (3) its result is a CONDITION; it must be a number, compare it");
  }

  @Test
  void operands_given_as_a_list_that_changes_stay_as_they_were() {
    List<Formula> parts = new ArrayList<>(List.of(ONE));
    Formula sum = Formula.sum(parts);
    Formula all = Formula.allOf(new ArrayList<>(List.of(TRUE)));
    parts.add(ONE);

    assertThat(sum.node().operands()).containsExactly(ONE);
    assertThatThrownBy(() -> all.node().operands().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertRefused(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
