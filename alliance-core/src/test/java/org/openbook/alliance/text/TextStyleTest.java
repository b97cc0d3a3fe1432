package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class TextStyleTest {
  private static final TextStyle FI = TextStyle.of(Language.FI, Amounts.EUR);
  private static final TextStyle SV = TextStyle.of(Language.SV, Amounts.EUR);
  private static final TextStyle EN = TextStyle.of(Language.EN, Amounts.EUR);

  // The blanks in the expected texts are no-break spaces; here they stand as underscores.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY              | 1218000     | 1_218_000,00_€     | €1,218,000.00
          MONEY              | -25000      | −25_000,00_€       | −€25,000.00
          MONEY              | 0           | 0,00_€             | €0.00
          MONEY              | 999.5       | 999,50_€           | €999.50
          MONEY              | 0.005       | 0,01_€             | €0.01
          MONEY              | 6954869/2   | 3_477_434,50_€     | €3,477,434.50
          MONEY              | 145200/41   | 3_541,46_€         | €3,541.46
          MONEY              | 0.0000005   | 0,000001_€         | €0.000001
          MONEY              | -1/3        | −0,33_€            | −€0.33
          MONEY(SEK)         | 1234.5      | 1_234,50_SEK       | SEK_1,234.50
          MONEY(SEK)         | -1234.5     | −1_234,50_SEK      | −SEK_1,234.50
          MONEY(JPY)         | 1234        | 1_234_JPY          | JPY_1,234
          MONEY(EUR)         | 7           | 7,00_€             | €7.00
          RATIO              | 0.125       | 12,5_%             | 12.5%
          RATIO              | 1           | 100_%              | 100%
          RATIO              | 10          | 1_000_%            | 1,000%
          RATIO              | 100         | 100                | 100
          RATIO              | -0.005      | −0,5_%             | −0.5%
          RATIO              | 33/263      | 12,55_%            | 12.55%
          SCORE              | 58          | +58,0              | +58.0
          SCORE              | -12.5       | −12,5              | −12.5
          SCORE              | 0           | 0,0                | 0.0
          SCORE              | 58.25       | +58,25             | +58.25
          COUNT              | 23000       | 23_000             | 23,000
          COUNT              | 1234.5      | 1_234,5            | 1,234.5
          MEASURE(%)         | 62.5        | 62,5_%             | 62.5%
          MEASURE(€/client)  | 1234        | 1_234,00_€/client  | 1,234.00_€/client
          MEASURE(NPS)       | -88         | −88_NPS            | −88_NPS
          CONDITION          | 1           | kyllä              | yes
          CONDITION          | 0           | ei                 | no
          """)
  void value_in_finnish_and_english_follows_the_table(
      String unit, String value, String fi, String en) {
    assertThat(FI.value(Rational.parse(value), unit(unit))).isEqualTo(noBreak(fi));
    assertThat(EN.value(Rational.parse(value), unit(unit))).isEqualTo(noBreak(en));
  }

  @Test
  void value_in_swedish_reads_as_in_finnish_but_for_its_words() {
    assertThat(SV.value(Rational.of(1_218_000), Unit.MONEY)).isEqualTo(noBreak("1_218_000,00_€"));
    assertThat(SV.value(Rational.ofPercent("12.5"), Unit.RATIO)).isEqualTo(noBreak("12,5_%"));
    assertThat(SV.value(Rational.ONE, Unit.CONDITION)).isEqualTo("ja");
    assertThat(SV.value(Rational.ZERO, Unit.CONDITION)).isEqualTo("nej");
  }

  @Test
  void money_of_an_agreement_in_another_currency_reads_by_code() {
    TextStyle kronor = TextStyle.of(Language.SV, Amounts.currency("SEK"));
    assertThat(kronor.value(Rational.of(12), Unit.MONEY)).isEqualTo(noBreak("SEK_12,00"));
    assertThat(kronor.value(Rational.of(12), Unit.measure("SEK/besök")))
        .isEqualTo(noBreak("12,00_SEK/besök"));
    assertThat(kronor.value(Rational.of(12), Unit.measure("€/besök")))
        .isEqualTo(noBreak("12_€/besök"));
  }

  @Test
  void range_has_its_unit_once() {
    Unit perClient = Unit.measure("€/asiakas", "€/klient", "€/client");
    assertThat(FI.range(Rational.ofPercent("40"), Rational.ofPercent("75"), Unit.RATIO))
        .isEqualTo(noBreak("40–75_%"));
    assertThat(FI.range(Rational.of(300), Rational.of(500), perClient))
        .isEqualTo(noBreak("300,00–500,00_€/asiakas"));
    assertThat(SV.range(Rational.of(-5), Rational.of(3), Unit.measure("%")))
        .isEqualTo(noBreak("−5 – 3_%"));
    assertThat(EN.range(Rational.of(300), Rational.of(500), Unit.MONEY))
        .isEqualTo("€300.00 – €500.00");
  }

  @Test
  void money_in_an_unknown_currency_is_refused() {
    assertThatThrownBy(() -> FI.value(Rational.ONE, Unit.money("EURO")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'EURO'");
  }

  @Test
  void amount_reads_in_its_own_currency() {
    assertThat(FI.amount(Amounts.euros("1218000.01"))).isEqualTo(noBreak("1_218_000,01_€"));
    assertThat(FI.amount(Amounts.parse("SEK 12.5"))).isEqualTo(noBreak("12,50_SEK"));
  }

  @Test
  void term_in_arithmetic_is_never_cut() {
    assertThat(FI.term(Rational.of(1, 3), Unit.RATIO)).isEqualTo("1 ÷ 3");
    assertThat(FI.term(Rational.parse("0.123456789"), Unit.RATIO))
        .isEqualTo(noBreak("12,3456789_%"));
    assertThat(FI.term(Rational.of(100), Unit.SCORE)).isEqualTo("100");
    assertThat(FI.term(Rational.of(-100, 3), Unit.MONEY)).isEqualTo(noBreak("−33,33_€"));
  }

  @Test
  void date_reads_as_each_language_writes_it() {
    LocalDate day = LocalDate.of(2021, 12, 31);
    assertThat(FI.date(day)).isEqualTo("31.12.2021");
    assertThat(SV.date(day)).isEqualTo("31.12.2021");
    assertThat(EN.date(day)).isEqualTo("31 December 2021");
  }

  @Test
  void period_has_both_its_days() {
    ContractPeriod period = ContractPeriod.parse("2018-04-01/2021-12-31");
    assertThat(FI.period(period)).isEqualTo("1.4.2018–31.12.2021");
    assertThat(SV.period(period)).isEqualTo("1.4.2018–31.12.2021");
    assertThat(EN.period(period)).isEqualTo("1 April 2018 – 31 December 2021");
  }

  @ParameterizedTest
  @CsvSource({
    "CONTRACT, sopimus, avtal, contract",
    "PUBLISHED, julkaistu, publicerat, published",
    "LEDGER, kirjanpito, bokföring, ledger",
    "MEASUREMENT, mittaus, mätning, measurement",
    "ESTIMATE, arvio, uppskattning, estimate",
    "ASSUMPTION, oletus, antagande, assumption"
  })
  void source_has_its_kind_in_words(Source.Kind kind, String fi, String sv, String en) {
    Source source = new Source(kind, Label.same("x 1"));
    assertThat(FI.source(source)).isEqualTo(fi + ": x 1");
    assertThat(SV.source(source)).isEqualTo(sv + ": x 1");
    assertThat(EN.source(source)).isEqualTo(en + ": x 1");
  }

  @Test
  void style_does_not_follow_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(FI.value(Rational.of(12_345), Unit.MONEY)).isEqualTo(noBreak("12_345,00_€"));
      assertThat(EN.date(LocalDate.of(2018, 4, 1))).isEqualTo("1 April 2018");
      assertThat(Words.FROM.in(Language.EN, "a", "b")).isEqualTo("from a: b");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void styles_of_one_language_and_currency_are_equal() {
    assertThat(TextStyle.of(Language.FI, Amounts.currency("EUR")))
        .isEqualTo(FI)
        .hasSameHashCodeAs(FI)
        .hasToString("FI EUR")
        .isNotEqualTo(SV)
        .isNotEqualTo(TextStyle.of(Language.FI, Amounts.currency("SEK")));
  }

  private static Unit unit(String text) {
    int symbol = text.indexOf('(');
    return symbol < 0
        ? new Unit(Unit.Dimension.valueOf(text), "")
        : new Unit(
            Unit.Dimension.valueOf(text.substring(0, symbol)),
            text.substring(symbol + 1, text.length() - 1));
  }

  private static String noBreak(String text) {
    return text.replace('_', '\u00A0');
  }
}
