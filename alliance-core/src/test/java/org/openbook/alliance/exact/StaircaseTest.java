package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.exact.Staircase.Step;

class StaircaseTest {
  private static final List<Step> STEPS = List.of(step(0, 30), step(2, 50));

  private static Step step(long from, long value) {
    return Staircase.step(Rational.of(from), Rational.of(value));
  }

  private static Staircase stairs(OwnedEnd owned) {
    return Staircase.of(STEPS, owned);
  }

  private static void assertValue(Staircase stairs, String at, long value) {
    assertThat(stairs.valueAt(Rational.parse(at))).contains(Rational.of(value));
  }

  private static void assertNothing(Staircase stairs, String at) {
    assertThat(stairs.valueAt(Rational.parse(at))).isEmpty();
    assertThat(stairs.stepAt(Rational.parse(at))).isEmpty();
  }

  @Test
  void step_that_owns_its_lower_end_holds_from_there() {
    Staircase stairs = stairs(OwnedEnd.LOWER).endingAt(Rational.of(4));

    assertNothing(stairs, "-0.1");
    assertValue(stairs, "0", 30);
    assertValue(stairs, "1", 30);
    assertValue(stairs, "2", 50);
    assertValue(stairs, "3.9", 50);
    assertNothing(stairs, "4");
    assertNothing(stairs, "5");
  }

  @Test
  void step_that_owns_its_upper_end_holds_up_to_there() {
    Staircase stairs = stairs(OwnedEnd.UPPER).endingAt(Rational.of(4));

    assertNothing(stairs, "-0.1");
    assertNothing(stairs, "0");
    assertValue(stairs, "0.1", 30);
    assertValue(stairs, "2", 30);
    assertValue(stairs, "2.1", 50);
    assertValue(stairs, "4", 50);
    assertNothing(stairs, "4.1");
  }

  @Test
  void last_step_without_an_end_goes_on() {
    assertValue(stairs(OwnedEnd.LOWER), "1000000", 50);
    assertValue(stairs(OwnedEnd.UPPER), "1000000", 50);
    assertThat(stairs(OwnedEnd.LOWER).end()).isEmpty();
  }

  @Test
  void default_holds_outside_the_steps_on_both_sides() {
    Staircase stairs = stairs(OwnedEnd.LOWER).endingAt(Rational.of(4)).otherwise(Rational.of(-1));

    assertValue(stairs, "-1", -1);
    assertValue(stairs, "4", -1);
    assertValue(stairs, "3", 50);
    assertThat(stairs.stepAt(Rational.of(4))).isEmpty();
    assertThat(stairs.otherwise()).contains(Rational.of(-1));
    assertThat(stairs.end()).contains(Rational.of(4));
  }

  @Test
  void step_at_an_input_is_told_by_its_index() {
    assertThat(stairs(OwnedEnd.LOWER).stepAt(Rational.of(2))).contains(1);
    assertThat(stairs(OwnedEnd.UPPER).stepAt(Rational.of(2))).contains(0);
    assertThat(stairs(OwnedEnd.UPPER).owned()).isEqualTo(OwnedEnd.UPPER);
    assertThat(stairs(OwnedEnd.UPPER).steps()).isEqualTo(STEPS);
  }

  @Test
  void edges_that_do_not_rise_are_refused() {
    assertThatThrownBy(() -> Staircase.of(List.of(step(2, 1), step(2, 3)), OwnedEnd.LOWER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "staircase: 'from 2: 3' stands after 'from 2: 1'; edges rise, one at each place");
    assertThatThrownBy(() -> Staircase.of(List.of(), OwnedEnd.LOWER))
        .hasMessage("staircase: it has no part; it has at least one");
  }

  @Test
  void end_that_is_not_above_the_last_edge_is_refused() {
    assertThatThrownBy(() -> stairs(OwnedEnd.LOWER).endingAt(Rational.of(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("steps end at 2; they end above the last edge, 2");
  }

  @Test
  void stairs_are_equal_if_all_their_parts_are() {
    Staircase stairs = stairs(OwnedEnd.LOWER);

    assertThat(stairs(OwnedEnd.LOWER)).isEqualTo(stairs).hasSameHashCodeAs(stairs);
    assertThat(
            List.of(
                stairs,
                stairs(OwnedEnd.UPPER),
                stairs.endingAt(Rational.of(4)),
                stairs.endingAt(Rational.of(5)),
                stairs.otherwise(Rational.of(4)),
                stairs.otherwise(Rational.of(5)),
                Staircase.of(List.of(step(0, 30)), OwnedEnd.LOWER)))
        .doesNotHaveDuplicates();
  }

  @Test
  void stairs_print_their_steps_end_and_default() {
    assertThat(stairs(OwnedEnd.LOWER)).hasToString("from 0: 30, from 2: 50");
    assertThat(stairs(OwnedEnd.LOWER).endingAt(Rational.of(4)).otherwise(Rational.ZERO))
        .hasToString("from 0: 30, from 2: 50, up to 4, otherwise 0");
  }
}
