package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

class TextStyleProperties {
  @Property
  void value_is_shown_half_up_to_two_decimals_or_two_digits(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    Rational read = readIn(unit, TextStyle.of(language, Amounts.EUR).value(value, unit), language);
    Rational scaled = isPercentage(unit, value) ? value.times(Rational.HUNDRED) : value;
    Rational shown = isPercentage(unit, value) ? read.times(Rational.HUNDRED) : read;

    assertThat(shown.minus(scaled).abs()).isLessThanOrEqualTo(Rational.of(1, 200));
    assertThat(read.signum()).isEqualTo(value.signum());
    if (scaled.abs().isMoreThan(Rational.of(1, 100))) {
      assertThat(shown).isEqualTo(scaled.rounded(Rational.of(1, 100), RoundingMode.HALF_UP));
    }
  }

  private static boolean isPercentage(Unit unit, Rational value) {
    return unit.equals(Unit.RATIO) && !value.abs().isMoreThan(Rational.of(10));
  }

  @Property
  void exact_style_shows_every_digit(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    String text = TextStyle.of(language, Amounts.EUR).exactly().value(value, unit);
    assertThat(readIn(unit, text, language)).isEqualTo(value);
  }

  @Property
  void value_of_the_terms_has_all_its_decimals(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    String text = TextStyle.of(language, Amounts.EUR).term(value, unit);
    if (value.isDecimal()) {
      assertThat(readIn(unit, text, language)).isEqualTo(value);
    } else {
      assertThat(text).doesNotContain("/ ");
    }
  }

  @Property
  void no_value_has_an_ascii_minus_or_in_finnish_a_point(
      @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    TextStyle finnish = TextStyle.of(Language.FI, Amounts.EUR);
    for (TextStyle style : List.of(finnish, finnish.exactly())) {
      assertThat(style.value(value, unit) + style.term(value, unit)).doesNotContain("-", ".");
    }
  }

  @Property
  void value_has_only_spaces_that_do_not_break(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    assertThat(TextStyle.of(language, Amounts.EUR).value(value, unit)).doesNotContain(" ");
  }

  // A measure in per cent is a number of per cents, not a ratio.
  private static Rational readIn(Unit unit, String text, Language language) {
    Rational read = PrintedNumber.read(text.replace("€/client", ""), language);
    return unit.symbol().equals("%") ? read.times(Rational.HUNDRED) : read;
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        List.of(
            Unit.MONEY,
            Unit.money("SEK"),
            Unit.RATIO,
            Unit.SCORE,
            Unit.COUNT,
            Unit.measure("%"),
            Unit.measure("€/client"),
            Unit.measure("NPS")));
  }

  @Provide
  Arbitrary<Rational> values() {
    Arbitrary<Long> numerators =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
            Arbitraries.longs().between(-20, 20));
    Arbitrary<Long> denominators =
        Arbitraries.of(1L, 2L, 3L, 7L, 40L, 100L, 1_000_000L, 100_000_000L, 1_000_000_000L);
    return Combinators.combine(numerators, denominators).as(Rational::of);
  }
}
