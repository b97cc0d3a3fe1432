package org.openbook.alliance.statement.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.TextStyle;

class ShortAmountTest {
  @ParameterizedTest
  @CsvSource({
    "52225000, EN, EUR, €52.23m",
    "-526000, EN, EUR, −€526k",
    "12.345, EN, EUR, €12.35",
    "0, FI, EUR, '0 €'",
    "2104000, FI, EUR, '2,10 M€'",
    "-1052000, SV, EUR, '−1,05 M€'",
    "2104000, EN, NZD, 'NZD 2.10m'",
    "2100000, SV, SEK, '2,1 M SEK'"
  })
  void amount_is_short_in_the_way_of_its_language(
      String amount, Language language, String currency, String written) {
    TextStyle style = TextStyle.of(language, Amounts.currency(currency));
    Rational value = Rational.parse(amount);
    assertThat(ShortAmount.of(style, List.of(value)).of(value, Unit.MONEY).replace('\u00a0', ' '))
        .isEqualTo(written);
  }

  @Test
  void amounts_of_one_chart_have_one_scale_and_as_many_decimals() {
    ShortAmount amounts =
        ShortAmount.of(
            TextStyle.of(Language.FI, Amounts.EUR),
            List.of(Rational.of(52_600_000), Rational.of(2_104_000)));
    assertThat(
            Stream.of(52_600_000L, 2_104_000L, 20_000_000L, 0L)
                .map(amount -> amounts.of(Rational.of(amount), Unit.MONEY).replace('\u00a0', ' ')))
        .containsExactly("52,60 M€", "2,10 M€", "20,00 M€", "0,00 M€");
  }

  @Test
  void points_have_one_decimal() {
    ShortAmount english = ShortAmount.of(TextStyle.of(Language.EN, Amounts.EUR), List.of());
    assertThat(english.of(Rational.of(-290, 7), Unit.SCORE)).isEqualTo("−41.4");
    assertThat(english.of(Rational.of(58), Unit.SCORE)).isEqualTo("+58.0");
  }
}
