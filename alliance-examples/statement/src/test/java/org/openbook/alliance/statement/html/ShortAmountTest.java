package org.openbook.alliance.statement.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

class ShortAmountTest {
  @ParameterizedTest
  @CsvSource({
    "52225000, EN, EUR, €52.225m",
    "-526000, EN, EUR, −€526k",
    "12.345, EN, EUR, €12.345",
    "0, FI, EUR, '0 €'",
    "2104000, FI, EUR, '2,104 M€'",
    "-1052000, SV, EUR, '−1,052 M€'",
    "2104000, EN, NZD, 'NZD 2.104m'",
    "2104000, SV, SEK, '2,104 M SEK'"
  })
  void amount_is_short_in_the_way_of_its_language(
      String amount, Language language, String currency, String written) {
    TextStyle style = TextStyle.of(language, Amounts.currency(currency));
    assertThat(new ShortAmount(style).of(Rational.parse(amount), Unit.MONEY).replace('\u00a0', ' '))
        .isEqualTo(written);
  }

  @Test
  void points_have_one_decimal() {
    ShortAmount english = new ShortAmount(TextStyle.of(Language.EN, Amounts.EUR));
    assertThat(english.of(Rational.of(-290, 7), Unit.SCORE)).isEqualTo("−41.4");
    assertThat(english.of(Rational.of(58), Unit.SCORE)).isEqualTo("+58.0");
  }
}
