package org.openbook.alliance.cases.qof;

import java.math.RoundingMode;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.RoundingPlace;
import org.openbook.alliance.term.Provision;

/**
 * What a practice is paid for its points.
 *
 * <p>Not rounded only at the end: the value of a point is rounded to pennies, and the list factor
 * to two decimals, before anything is multiplied. Worked numbers: 227.02 at a prevalence of 0.3
 * against 0.5 nationally is 136.21, and 26 points of it 3 541.46 rather than 3 541.51; a list of 15
 * 326 against 9 962 is a factor of 1.54, and 100 000 at it 154 000 rather than 153 844.61.
 */
public final class PracticePayment {
  private static final String STATEMENT = "QOF, Statement of Financial Entitlements";
  private static final Formula ONE_POINT = Formula.score(Rational.ONE);
  private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2, RoundingMode.HALF_UP);

  private PracticePayment() {}

  /**
   * The points for an achievement: none up to the lower threshold, the most from the upper,
   * straight between.
   */
  public static Formula points(
      Formula achieved, Rational lower, Rational upper, Rational mostPoints) {
    return achieved
        .onCurve(
            Polyline.of(
                List.of(Polyline.point(lower, Rational.ZERO), Polyline.point(upper, mostPoints)),
                Polyline.End.CLAMP,
                Polyline.End.CLAMP),
            Unit.SCORE)
        .named(term("Points"));
  }

  /** The value of a point at the practice's prevalence, in pennies. */
  public static Formula pointValue(
      Formula national, Formula prevalence, Formula nationalPrevalence) {
    return place("Value of a point at the practice's prevalence")
        .apply(national.times(prevalence.dividedBy(nationalPrevalence)));
  }

  /** The list against the average list, to two decimals. */
  public static Formula listFactor(Formula list, Formula averageList) {
    return place("Contractor population index").apply(list.dividedBy(averageList));
  }

  /** Points × value of a point; neither is rounded again. */
  public static Formula income(Formula points, Formula pointValue) {
    return pointValue.times(points.dividedBy(ONE_POINT)).named(term("Income from points"));
  }

  /** A payment at a list factor. */
  public static Formula adjusted(Formula payment, Formula listFactor) {
    return payment.times(listFactor).named(term("Payment at the list factor"));
  }

  private static RoundingPlace place(String english) {
    return RoundingPlace.of(term(english), TWO_DECIMALS);
  }

  private static Provision term(String english) {
    return Wording.agreed(english, STATEMENT);
  }
}
