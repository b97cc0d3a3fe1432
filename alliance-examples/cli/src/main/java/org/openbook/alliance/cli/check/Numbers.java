package org.openbook.alliance.cli.check;

import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.TextStyle;

/** How exact and enclosed numbers read. */
record Numbers(TextStyle style) {
  private static final int SHOWN_DECIMALS = 6;
  static final String NONE = "–";

  /** The number in its unit; what cannot be shown in full stands behind as a fraction. */
  String exact(Rational number, Unit unit) {
    String shown = style.value(number, unit);
    boolean isCut = !number.isDecimal() || number.decimals() > SHOWN_DECIMALS;
    return isCut ? shown + " (= " + number + ")" : shown;
  }

  /** The number, or the two between which it lies. */
  String enclosed(Enclosure number, Unit unit) {
    return number.isExact()
        ? exact(number.low(), unit)
        : style.value(number.low(), unit) + " … " + style.value(number.high(), unit);
  }

  /** A place, or the two ends of a stretch. */
  String stretch(Enclosure from, Enclosure to, Unit unit) {
    return from.equals(to)
        ? enclosed(from, unit)
        : enclosed(from, unit) + " – " + enclosed(to, unit);
  }

  /** The number before it is rounded to cents, or a dash. */
  String middle(Optional<Enclosure> number, Unit unit) {
    return number.map(value -> style.value(value.middle(), unit)).orElse(NONE);
  }
}
