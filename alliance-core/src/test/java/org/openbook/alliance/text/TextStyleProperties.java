package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Language;

class TextStyleProperties {
  private static final Rational MILLIONTH = Rational.of(1, 1_000_000);

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void value_printed_without_mark_is_exact_and_with_mark_is_cut_towards_zero(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    String text = TextStyle.of(language, Amounts.EUR).value(value, unit);
    Rational read = readIn(unit, text, language);
    Statistics.collect(PrintedNumber.isCut(text));
    Statistics.coverage(
        checker -> {
          checker.check(true).percentage(share -> share > 10);
          checker.check(false).percentage(share -> share > 10);
        });
    if (PrintedNumber.isCut(text)) {
      assertThat(read.abs()).isLessThan(value.abs());
      assertThat(value.minus(read).abs()).isLessThan(MILLIONTH);
    } else {
      assertThat(read).isEqualTo(value);
    }
  }

  @Property
  void value_of_the_terms_is_never_cut(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    String text = TextStyle.of(language, Amounts.EUR).term(value, unit);
    assertThat(PrintedNumber.isCut(text)).isFalse();
    if (value.isDecimal()) {
      assertThat(readIn(unit, text, language)).isEqualTo(value);
    }
  }

  @Property
  void value_has_only_spaces_that_do_not_break(
      @ForAll Language language, @ForAll("units") Unit unit, @ForAll("values") Rational value) {
    assertThat(TextStyle.of(language, Amounts.EUR).value(value, unit)).doesNotContain(" ");
  }

  // A measure in per cent is a number of per cents, not a ratio.
  private static Rational readIn(Unit unit, String text, Language language) {
    Rational read = PrintedNumber.read(text, language);
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
