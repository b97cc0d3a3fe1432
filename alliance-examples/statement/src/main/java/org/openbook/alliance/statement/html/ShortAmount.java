package org.openbook.alliance.statement.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/**
 * Numbers as short as a chart needs them: amounts in millions or thousands with three decimals at
 * most, points with one.
 *
 * <p>Not for tables: there every number stands in full.
 */
final class ShortAmount {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final Rational TENTH = Rational.of(1, 10);
  private static final int DECIMALS = 3;

  private final TextStyle style;

  ShortAmount(TextStyle style) {
    this.style = style;
  }

  /** A value in its unit: {@code 2,1 M€}, {@code €2.1m}, {@code −41.4}. */
  String of(Rational value, Unit unit) {
    return unit.isMoney()
        ? money(value)
        : style.value(value.rounded(TENTH, RoundingMode.HALF_UP), unit);
  }

  private String money(Rational value) {
    BigDecimal amount = value.toDecimal(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal size = amount.abs();
    if (size.compareTo(MILLION) >= 0) {
      return scaled(amount, MILLION, style.language() == Language.EN ? "m" : "M");
    }
    return size.compareTo(THOUSAND) >= 0
        ? scaled(amount, THOUSAND, "k")
        : scaled(amount, BigDecimal.ONE, "");
  }

  private String scaled(BigDecimal amount, BigDecimal by, String prefix) {
    BigDecimal number = amount.abs().divide(by, DECIMALS, RoundingMode.HALF_UP);
    String digits = style.value(Rational.of(number), Unit.COUNT);
    String sign = amount.signum() < 0 ? "−" : "";
    boolean isEuro = style.currency().getCurrencyCode().equals("EUR");
    String symbol = isEuro ? "€" : style.currency().getCurrencyCode();
    if (style.language() == Language.EN) {
      return sign + symbol + (isEuro ? "" : "\u00a0") + digits + prefix;
    }
    return sign
        + digits
        + "\u00a0"
        + prefix
        + (isEuro || prefix.isEmpty() ? "" : "\u00a0")
        + symbol;
  }
}
