package org.openbook.alliance.cases.mssp;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Provision;

/**
 * The minimum savings rate by assigned persons: the smaller the population, the more of a saving
 * could be chance.
 *
 * <p>Not one falling line: each band of the regulation is closed, 5 000–5 999 falls from 3.9 % to
 * 3.6 % and 6 000–6 999 starts at 3.6 % again, so between the last person of a band and the first
 * of the next the rate stands still. Below 500 persons the regulation gives no band, and it is
 * refused. Unit RATIO, not rounded. Worked number: 9 139 persons are 3.1 % − 0.1 % × 139/999,
 * published as 0.030860861.
 */
public final class MinimumSavingsRate {
  /** The persons assigned. */
  public static final QuantityId PERSONS = QuantityId.of("assigned-persons");

  private static final Provision PROVISION =
      Wording.agreed("Minimum savings rate", "42 CFR 425.604(b)");

  private static final Polyline RATES =
      Polyline.of(
          points(
              band(500, 999, "12.2", "8.7"),
              band(1_000, 2_999, "8.7", "5.0"),
              band(3_000, 4_999, "5.0", "3.9"),
              band(5_000, 5_999, "3.9", "3.6"),
              band(6_000, 6_999, "3.6", "3.4"),
              band(7_000, 7_999, "3.4", "3.2"),
              band(8_000, 8_999, "3.2", "3.1"),
              band(9_000, 9_999, "3.1", "3.0"),
              band(10_000, 14_999, "3.0", "2.7"),
              band(15_000, 19_999, "2.7", "2.5"),
              band(20_000, 49_999, "2.5", "2.2"),
              band(50_000, 59_999, "2.2", "2.0")),
          Polyline.End.REFUSE,
          Polyline.End.CLAMP);

  private MinimumSavingsRate() {}

  /** The rate for the persons assigned; persons are whole. */
  public static Formula formula() {
    return Formula.quantity(PERSONS, Unit.COUNT, Label.en("Assigned persons"))
        .onCurve(RATES, Unit.RATIO)
        .named(PROVISION);
  }

  private record Band(Polyline.Point first, Polyline.Point last) {}

  private static Band band(long first, long last, String fromPercent, String toPercent) {
    return new Band(
        Polyline.point(Rational.of(first), Rational.ofPercent(fromPercent)),
        Polyline.point(Rational.of(last), Rational.ofPercent(toPercent)));
  }

  private static List<Polyline.Point> points(Band... bands) {
    List<Polyline.Point> points = new ArrayList<>();
    for (Band band : bands) {
      points.add(band.first());
      points.add(band.last());
    }
    return points;
  }
}
