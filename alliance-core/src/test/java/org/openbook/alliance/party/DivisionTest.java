package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.RemainderPolicy;

class DivisionTest {
  private static final Rational RAPPEN = number("0.05");
  private static final PartyId HOLDER = PartyId.of("holder");

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Participation shares(String... weights) {
    return Participation.of(
        IntStream.range(0, weights.length)
            .mapToObj(i -> Participation.share(PartyId.of("p" + (i + 1)), number(weights[i])))
            .toList());
  }

  private static List<String> texts(Division division) {
    return division.parts().stream()
        .map(p -> p.party() + " " + p.exact() + " " + p.whole() + " " + p.amount())
        .toList();
  }

  /** The worked number of the Javadoc; brick/money issue 39. */
  @Test
  void rappen_that_are_left_over_are_held_by_a_party_without_a_share() {
    Participation apart = shares("48", "41", "11").withRemainder(RemainderPolicy.SEPARATE, HOLDER);
    Division division = new Division(apart, number("987.65"), RAPPEN);
    assertThat(texts(division))
        .containsExactly(
            "p1 474.072 474.05 474.05",
            "p2 404.9365 404.9 404.9",
            "p3 108.6415 108.6 108.6",
            "holder 0 0 0.1");
    assertThat(division.remainder()).isEqualTo(number("0.1"));
    assertThat(division.weightOfAll()).isEqualTo(Rational.HUNDRED);
    assertThat(division.parts().get(3).ofRemainder()).isEqualTo(number("0.1"));
  }

  @Test
  void yen_that_is_left_over_goes_to_the_largest_remainder() {
    Division division = new Division(shares("1", "1", "1"), Rational.HUNDRED, Rational.ONE);
    assertThat(texts(division))
        .containsExactly("p1 100/3 33 34", "p2 100/3 33 33", "p3 100/3 33 33");
    assertThat(division).hasToString("100 over p1 1, p2 1, p3 1; largest remainder");
  }

  @Test
  void negative_amount_mirrors_the_positive_one() {
    Division division = new Division(shares("1", "1", "1"), Rational.of(-100), Rational.ONE);
    assertThat(texts(division))
        .containsExactly("p1 -100/3 -33 -34", "p2 -100/3 -33 -33", "p3 -100/3 -33 -33");
    assertThat(division.remainder()).isEqualTo(Rational.of(-1));
  }

  @Test
  void amount_that_is_no_multiple_of_the_step_is_refused() {
    assertThatThrownBy(() -> new Division(shares("1", "2"), number("0.5"), Rational.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a total is a multiple of the step");
  }
}
