package org.openbook.alliance.scoring.testing;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.term.Source;

/** The short words in which a test of scoring is written. */
public final class Cards {
  /** What every indicator of these tests measures. */
  public static final Unit PERCENT = Unit.measure("%");

  private Cards() {}

  /** An indicator to complete: id, name, unit and weight are given. */
  public static KeyResultIndicator.Builder indicator(String id, String weight) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(Given.term(id))
        .unit(PERCENT)
        .weight(Rational.parse(weight));
  }

  /** An indicator whose measured value is its points, from −100 to +100. */
  public static KeyResultIndicator points(String id, String weight) {
    return indicator(id, weight).curve(asMeasured()).build();
  }

  /** The curve on which the measured value is the points, from −100 to +100. */
  public static ScoreCurve asMeasured() {
    return ScoreCurve.throughLevels(Rational.of(-100), Rational.ZERO, Rational.HUNDRED);
  }

  /** An area. */
  public static KeyResultArea area(String id, String weight, KeyResultIndicator... indicators) {
    return KeyResultArea.builder()
        .id(KeyResultId.of(id))
        .provision(Given.term(id))
        .weight(Rational.parse(weight))
        .addAllIndicators(List.of(indicators))
        .build();
  }

  /** A scorecard to complete. */
  public static Scorecard.Builder card(KeyResultArea... areas) {
    return Scorecard.builder().provision(Given.term("Score")).addAllAreas(List.of(areas));
  }

  /** Measured values by indicator: {@code measured("nps", "62", ...)}. */
  public static Inputs measured(String... idsAndValues) {
    return facts("measured.", idsAndValues, Inputs.none());
  }

  /** The same facts, with baseline values by indicator. */
  public static Inputs withBaselines(Inputs facts, String... idsAndValues) {
    return facts("baseline.", idsAndValues, facts);
  }

  private static Inputs facts(String prefix, String[] idsAndValues, Inputs facts) {
    Inputs all = facts;
    for (int i = 0; i < idsAndValues.length; i += 2) {
      all =
          all.with(
              QuantityId.of(prefix + idsAndValues[i]),
              Rational.parse(idsAndValues[i + 1]),
              PERCENT,
              Source.measurement("test"));
    }
    return all;
  }

  /** The points that a curve gives. */
  public static Rational points(ScoreCurve curve, String measured) {
    return Given.value(curve.score(Formula.constant(Rational.parse(measured), PERCENT)));
  }
}
