package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.testing.MoneyArbitraries;

class RoundingProperties {
  @Property
  void rounded_value_is_a_multiple_less_than_a_step_away(
      @ForAll("roundings") Rounding rounding, @ForAll("decimals") Rational value) {
    Rational rounded = rounding.apply(value);

    assertThat(rounded.dividedBy(rounding.step()).isWhole()).isTrue();
    assertThat(rounded.minus(value).abs()).isLessThan(rounding.step());
    assertThat(rounding.apply(rounded)).isEqualTo(rounded);
  }

  @Property
  void rounding_to_decimals_agrees_with_plain_decimals(
      @ForAll("decimals") Rational value,
      @ForAll @IntRange(max = 6) int decimals,
      @ForAll("roundings") Rounding any) {
    RoundingMode mode = any.mode();
    Rational oracle =
        Rational.of(value.toDecimal(12, RoundingMode.UNNECESSARY).setScale(decimals, mode));

    assertThat(Rounding.toDecimals(decimals, mode).apply(value)).isEqualTo(oracle);
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    return MoneyArbitraries.roundings();
  }

  @Provide
  Arbitrary<Rational> decimals() {
    return MoneyArbitraries.decimals();
  }
}
