package org.openbook.alliance.cli.check;

import java.math.RoundingMode;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.TextStyle;

/** How numbers and ranges read; JSON and CSV hold them exactly. */
record Numbers(TextStyle style) {
  static final String NONE = "–";
  private static final int MILLIONTHS = 6;

  /** The number in its unit. */
  String of(Rational number, Unit unit) {
    return style.value(number, unit);
  }

  /** The number, or the two between which it lies. */
  String enclosed(Enclosure number, Unit unit) {
    String low = of(number.low(), unit);
    String high = of(number.high(), unit);
    return low.equals(high) ? low : low + " … " + high;
  }

  /** Money per unit, to a millionth: cents would hide it. */
  String perUnit(Rational amount) {
    return style
        .exactly()
        .value(Rational.of(amount.toDecimal(MILLIONTHS, RoundingMode.HALF_UP)), Unit.MONEY);
  }

  /** A place, or the two ends of a stretch. */
  String stretch(Enclosure from, Enclosure to, Unit unit) {
    if (from.equals(to)) {
      return enclosed(from, unit);
    }
    return from.isExact() && to.isExact()
        ? range(from.low(), to.low(), unit)
        : enclosed(from, unit) + " – " + enclosed(to, unit);
  }

  /** From one number to another. */
  String range(Rational low, Rational high, Unit unit) {
    return style.range(low, high, unit);
  }

  /** The number before it is rounded to cents, or a dash. */
  String middle(Optional<Enclosure> number, Unit unit) {
    return number.map(value -> of(value.middle(), unit)).orElse(NONE);
  }
}
