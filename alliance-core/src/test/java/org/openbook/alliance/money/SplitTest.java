package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

class SplitTest {
  @Test
  void parts_given_in_a_list_that_changes_later_stay() {
    List<Rational> given = new ArrayList<>(List.of(Rational.ONE));
    Split<Rational> split = new Split<>(given, Rational.ZERO);
    given.clear();

    assertThat(split.parts()).containsExactly(Rational.ONE);
  }

  @Test
  void text_lists_the_parts_and_the_rest() {
    List<Rational> parts = List.of(Rational.parse("0.33"), Rational.parse("0.50"));

    assertThat(new Split<>(parts, Rational.parse("0.01")))
        .hasToString("0.33 · 0.5, unallocated 0.01");
  }
}
