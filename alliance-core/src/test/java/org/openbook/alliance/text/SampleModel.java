package org.openbook.alliance.text;

import static org.openbook.alliance.exact.MarginalScale.band;
import static org.openbook.alliance.exact.Polyline.point;

import java.util.List;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * A small commercial model in three languages; target and actual cost are Tesoma's published ones.
 */
final class SampleModel {
  private static final Unit NPS = Unit.measure("NPS");
  private static final Source FINAL_REPORT = Source.published("final report");
  private static final Formula TARGET =
      money("target-cost", "tavoitekustannus", "målkostnad", "target cost");
  private static final Formula ACTUAL =
      money("actual-cost", "toteutunut kustannus", "faktisk kostnad", "actual cost");

  private SampleModel() {}

  /** The gain share and the key result bonus, which share nothing but the report they rest on. */
  static List<Figure> figures() {
    Calculation calculation = Calculation.of(List.of(gainShare(), bonus()));
    return calculation.evaluate(inputs()).figures();
  }

  /** Half of the under-run, and half of the overrun, which is none. */
  static List<Figure> gainAndPain() {
    Formula underRun = TARGET.minus(ACTUAL).positivePart().named(Label.en("under-run"));
    Formula overrun = ACTUAL.minus(TARGET).positivePart().named(Label.en("overrun"));
    Formula gain = half(underRun, Provision.of(Label.en("Gain share"), Clause.of("Annex 3, 3.1")));
    Formula pain = half(overrun, Provision.of(Label.en("Pain share"), Clause.of("Annex 3, 3.2")));
    return Calculation.of(List.of(gain, pain)).evaluate(inputs()).figures();
  }

  private static Formula half(Formula whole, Provision provision) {
    return whole
        .times(Rational.ofPercent("50"))
        .rounded(Rounding.toSmallestUnit(Amounts.EUR), "a payable")
        .named(provision);
  }

  private static Formula gainShare() {
    Formula underRun =
        TARGET
            .minus(ACTUAL)
            .positivePart()
            .named(Label.of("alitus", "underskridande", "under-run"));
    MarginalScale scale =
        MarginalScale.of(
            List.of(
                band(Rational.ZERO, Rational.ofPercent("50")),
                band(Rational.ofPercent("5"), Rational.ofPercent("25"))));
    return underRun
        .inBands(TARGET, scale)
        .rounded(Rounding.toSmallestUnit(Amounts.EUR), "a payable")
        .named(
            Provision.of(
                    Label.of("Kustannusbonus", "Kostnadsbonus", "Gain share"),
                    Clause.of("Annex 3, 3.1"))
                .withSource(Source.assumption("shares not published")));
  }

  private static Formula bonus() {
    Formula pool =
        Formula.money(Rational.of(2_100_000))
            .named(
                Provision.of(
                        Label.of("bonuspooli", "bonuspool", "incentive pool"),
                        Clause.of("Annex 3, 4.1"))
                    .withSource(Source.assumption("pool not published")));
    return pool.times(score().dividedBy(Formula.score(Rational.HUNDRED)))
        .rounded(Rounding.toSmallestUnit(Amounts.EUR), "a payable")
        .named(
            Provision.of(
                Label.of("Avaintulosbonus", "Nyckelresultatbonus", "Key result bonus"),
                Clause.of("Annex 3, 4.2")));
  }

  private static Formula score() {
    Formula nps =
        Formula.quantity(
                QuantityId.of("nps"),
                NPS,
                Label.of("kumppanien tyytyväisyys", "partnernöjdhet", "partner satisfaction"))
            .onCurve(
                Polyline.of(
                    List.of(
                        point(Rational.of(70), Rational.ZERO),
                        point(Rational.of(90), Rational.HUNDRED)),
                    Polyline.End.CLAMP,
                    Polyline.End.CLAMP),
                Unit.SCORE)
            .named(Label.of("tyytyväisyyspisteet", "nöjdhetspoäng", "satisfaction score"));
    Formula others =
        Formula.quantity(
            QuantityId.of("others"),
            Unit.SCORE,
            Label.of("muut mittarit", "övriga indikatorer", "other indicators"));
    return nps.times(Rational.ofPercent("50"))
        .plus(others.times(Rational.ofPercent("50")))
        .named(Label.of("kokonaispisteet", "totalpoäng", "overall score"));
  }

  private static Formula money(String id, String fi, String sv, String en) {
    return Formula.quantity(QuantityId.of(id), Unit.MONEY, Label.of(fi, sv, en));
  }

  private static Inputs inputs() {
    return Inputs.builder()
        .put(QuantityId.of("target-cost"), Rational.of(52_600_000), Unit.MONEY, FINAL_REPORT)
        .put(QuantityId.of("actual-cost"), Rational.of(46_000_000), Unit.MONEY, FINAL_REPORT)
        .put(QuantityId.of("nps"), Rational.of(88), NPS, FINAL_REPORT)
        .put(
            QuantityId.of("others"),
            Rational.of(26),
            Unit.SCORE,
            Source.assumption("so that the score is 58"))
        .build();
  }
}
