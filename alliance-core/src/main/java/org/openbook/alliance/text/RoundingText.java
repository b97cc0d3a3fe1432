package org.openbook.alliance.text;

import java.math.RoundingMode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;

/** Adds to a derivation that its result is rounded, of whom, where, how and why. */
final class RoundingText {
  private static final Rational CENT = Rational.of(1, 100);

  private final TextStyle style;
  private final Language language;
  private final Node.Rounded node;
  private final String name;

  /** The name is that of what is rounded. */
  RoundingText(TextStyle style, Node.Rounded node, String name) {
    this.style = style;
    this.language = style.language();
    this.node = node;
    this.name = name;
  }

  /** The derivation of the exact figure as that of the rounded one. */
  Derivation of(Derivation derivation, Figure exact, Figure rounded) {
    // After lines of its own a comma would read as part of the sentence's last number.
    String gap = derivation.lines().isEmpty() ? ", " : "; ";
    Derivation added = derivation.withSentence(derivation.sentence() + gap + how(exact.unit()));
    return exact.value().equals(rounded.value()) ? added : added.withLine(before(exact));
  }

  private String how(Unit unit) {
    String how = how(node.rounding(), unit, style);
    boolean isUsual = node.reason().equals(StandardLabel.PAYABLE.label());
    return isUsual
        ? how
        : how.substring(0, how.length() - 1) + "; " + node.reason().in(language) + ")";
  }

  /** The step and the way, without a reason: {@code to the cent (half up)}. */
  static String how(Rounding rounding, Unit unit, TextStyle style) {
    String mode = word(rounding.mode()).in(style.language());
    return step(rounding, unit, style) + " (" + mode + ")";
  }

  // Without it nobody could see what the rounding gave or took.
  private Derivation.Line before(Figure exact) {
    return new Derivation.Line(
        Words.UNROUNDED_OF.in(language, name), style.fine(exact.value(), exact.unit()), "");
  }

  private static String step(Rounding rounding, Unit unit, TextStyle style) {
    Language language = style.language();
    Rational step = rounding.step();
    boolean isCent =
        unit.isMoney() && step.equals(CENT) && style.currencyOf(unit).equals(Amounts.EUR);
    return isCent ? Words.TO_CENT.in(language) : Words.TO_STEP.in(language, style.term(step, unit));
  }

  private static Words word(RoundingMode mode) {
    return switch (mode) {
      case UP -> Words.UP;
      case DOWN -> Words.DOWN;
      case CEILING -> Words.CEILING;
      case FLOOR -> Words.FLOOR;
      case HALF_UP -> Words.HALF_UP;
      case HALF_DOWN -> Words.HALF_DOWN;
      case HALF_EVEN -> Words.HALF_EVEN;
      case UNNECESSARY -> Words.UNNECESSARY;
    };
  }
}
