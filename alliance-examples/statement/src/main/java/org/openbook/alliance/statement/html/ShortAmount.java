package org.openbook.alliance.statement.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.TextStyle;

/**
 * Amounts as the labels and axes of one chart write them: in millions or thousands, all with as
 * many decimals, {@code 2,10 M€} beside {@code 52,60 M€}.
 */
final class ShortAmount {
  private static final Rational TENTH = Rational.of(1, 10);
  private static final int MOST_DECIMALS = 2;

  /** What amounts are counted in. */
  private enum Scale {
    ONES(1, "", ""),
    THOUSANDS(1_000, "k", "k"),
    MILLIONS(1_000_000, "M", "m");

    private final Rational size;
    private final String prefix;
    private final String englishPrefix;

    Scale(long size, String prefix, String englishPrefix) {
      this.size = Rational.of(size);
      this.prefix = prefix;
      this.englishPrefix = englishPrefix;
    }

    static Scale of(Rational greatest) {
      Scale scale = ONES;
      for (Scale larger : values()) {
        scale = greatest.isLessThan(larger.size) ? scale : larger;
      }
      return scale;
    }
  }

  private final TextStyle style;
  private final Scale scale;
  private final int decimals;

  private ShortAmount(TextStyle style, Scale scale, int decimals) {
    this.style = style;
    this.scale = scale;
    this.decimals = decimals;
  }

  /**
   * How the amounts of one chart read: by the greatest, with the decimals that all of them need.
   */
  static ShortAmount of(TextStyle style, List<Rational> amounts) {
    Rational greatest =
        amounts.stream().map(Rational::abs).reduce(Rational.ZERO, (one, other) -> one.max(other));
    Scale scale = Scale.of(greatest);
    int decimals =
        amounts.stream()
            .map(amount -> amount.dividedBy(scale.size).decimals())
            .mapToInt(needed -> needed < 0 ? MOST_DECIMALS : Math.min(needed, MOST_DECIMALS))
            .max()
            .orElse(0);
    return new ShortAmount(style, scale, decimals);
  }

  /** A value in its unit: {@code 2,10 M€}, {@code €2.10m}, {@code −41.4}. */
  String of(Rational value, Unit unit) {
    return unit.isMoney()
        ? money(value)
        : style.value(value.rounded(TENTH, RoundingMode.HALF_UP), unit);
  }

  private String money(Rational value) {
    BigDecimal scaled = value.abs().dividedBy(scale.size).toDecimal(decimals, RoundingMode.HALF_UP);
    String number = Numerals.of(scaled, style.language());
    String sign = value.signum() < 0 ? Numerals.MINUS : "";
    boolean isEuro = style.currency().getCurrencyCode().equals("EUR");
    String symbol = isEuro ? "€" : style.currency().getCurrencyCode();
    if (style.language() == Language.EN) {
      String gap = isEuro ? "" : Numerals.NO_BREAK_SPACE;
      return sign + symbol + gap + number + scale.englishPrefix;
    }
    boolean isOne = isEuro || scale == Scale.ONES;
    return sign
        + number
        + Numerals.NO_BREAK_SPACE
        + scale.prefix
        + (isOne ? "" : Numerals.NO_BREAK_SPACE)
        + symbol;
  }
}
