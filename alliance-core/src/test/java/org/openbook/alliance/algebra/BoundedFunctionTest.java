package org.openbook.alliance.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.algebra.BoundedFunction.Direction;
import org.openbook.alliance.exact.Rational;

class BoundedFunctionTest {
  private static final Enclosure RANGE = Enclosure.of(Rational.of(-100), Rational.HUNDRED);

  /** 4 × the first argument, less 1, less the second. */
  private static BoundedFunction declared(Direction... directions) {
    return BoundedFunction.of(
        arguments -> {
          Rational second = arguments.size() > 1 ? arguments.get(1) : Rational.ZERO;
          return arguments.get(0).times(Rational.of(4)).minus(Rational.ONE).minus(second);
        },
        RANGE,
        List.of(directions));
  }

  @Test
  void rising_function_lies_between_its_values_at_the_ends() {
    assertThat(declared(Direction.RISES).over(List.of(around(1, 2)))).isEqualTo(around(3, 7));
  }

  @Test
  void argument_with_which_it_falls_counts_the_other_way() {
    assertThat(declared(Direction.RISES, Direction.FALLS).over(List.of(around(1, 2), around(0, 5))))
        .isEqualTo(around(-2, 7));
  }

  @Test
  void without_a_direction_only_the_range_is_known() {
    assertThat(declared(Direction.NOT_DECLARED).over(List.of(around(1, 2)))).isEqualTo(RANGE);
  }

  private static Enclosure around(long low, long high) {
    return Enclosure.of(Rational.of(low), Rational.of(high));
  }
}
