package org.openbook.alliance.scoring.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.law.ScoringLaws.ScoredCard;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.Scorecard.Weighting;
import org.openbook.alliance.term.Source;

/** Scorecards of a few areas and indicators on −100…+100, and measurements that leave some out. */
public final class ScoringArbitraries {
  private static final int MOST = 3;

  private ScoringArbitraries() {}

  /** Curves of all kinds: rising, falling, binary, with a dead zone, tables, rounded, limited. */
  public static Arbitrary<ScoreCurve> curves() {
    return Arbitraries.of(
        Cards.asMeasured(),
        ScoreCurve.throughLevels(Rational.of(80), Rational.of(60), Rational.of(50)),
        ScoreCurve.throughLevels(Rational.of(50), Rational.of(70), Rational.of(70)),
        ScoreCurve.linear(
            Polyline.point(Rational.ZERO, Rational.of(-50)),
            Polyline.point(Rational.of(20), Rational.ZERO),
            Polyline.point(Rational.of(40), Rational.ZERO),
            Polyline.point(Rational.of(50), Rational.HUNDRED)),
        ScoreCurve.steps(
            Staircase.of(
                    List.of(
                        Staircase.step(Rational.ZERO, Rational.of(-10)),
                        Staircase.step(Rational.of(50), Rational.of(70))),
                    Staircase.OwnedEnd.LOWER)
                .otherwise(Rational.of(-100))),
        ScoreCurve.along(
                Polyline.of(
                    List.of(
                        Polyline.point(Rational.ZERO, Rational.ZERO),
                        Polyline.point(Rational.of(3), Rational.of(10))),
                    Polyline.End.EXTEND,
                    Polyline.End.EXTEND))
            .limited(Rational.of(-100), Rational.HUNDRED));
  }

  /** Measured values: around the points of the curves, and far outside. */
  public static Arbitrary<Rational> values() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-120, 120).map(Rational::of),
        Arbitraries.integers().between(-1000, 1000).map(tenths -> Rational.of(tenths, 10)));
  }

  /**
   * Scorecards in either weighting; a few indicators weigh nothing, a few are scored on
   * improvement.
   */
  public static Arbitrary<Scorecard> scorecards() {
    return Combinators.combine(
            areas().list().ofMinSize(1).ofMaxSize(MOST), Arbitraries.of(Weighting.class))
        .as(ScoringArbitraries::scorecard);
  }

  /** Scorecards of which every indicator was measured, and its baseline too. */
  public static Arbitrary<ScoredCard> measuredCards() {
    return scorecards()
        .flatMap(card -> measurementsOf(card).map(facts -> new ScoredCard(card, facts)));
  }

  /** Every indicator measured, and its baseline too. */
  public static Arbitrary<Inputs> measurementsOf(Scorecard scorecard) {
    int indicators = scorecard.indicators().size();
    return Combinators.combine(
            values().list().ofSize(indicators), values().list().ofSize(indicators))
        .as((measured, baselines) -> inputs(scorecard.indicators(), measured, baselines));
  }

  /** The same, but of some indicators nothing is given. */
  public static Arbitrary<Inputs> someMeasurementsOf(Scorecard scorecard) {
    return Combinators.combine(
            measurementsOf(scorecard),
            Arbitraries.of(true, false).list().ofSize(scorecard.indicators().size()))
        .as((all, kept) -> kept(scorecard.indicators(), all, kept));
  }

  /** What can be measured: at least every value that {@link #values} makes. */
  public static Arbitrary<KeyResultIndicator.Possible> possible() {
    return Combinators.combine(
            Arbitraries.integers().between(-2000, -120), Arbitraries.integers().between(120, 2000))
        .as(
            (least, most) ->
                new KeyResultIndicator.Possible(Rational.of(least), Rational.of(most)));
  }

  /** What is told of an indicator and not calculated with. */
  private static Arbitrary<Label> told() {
    return Arbitraries.of(
        Label.of("18–65-vuotiaat", "18–65-åringar", "aged 18–65"), Label.same("SAP"));
  }

  private record Weighted(
      int weight,
      ScoreCurve curve,
      boolean improves,
      Optional<KeyResultIndicator.Possible> possible,
      Optional<Label> targetGroup,
      Optional<Label> dataSource) {}

  private static Arbitrary<List<Weighted>> areas() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            curves(),
            Arbitraries.of(true, false, false),
            possible().optional(0.2),
            told().optional(0.2),
            told().optional(0.2))
        .as(Weighted::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST)
        .filter(area -> area.stream().anyMatch(indicator -> indicator.weight() > 0));
  }

  private static Scorecard scorecard(List<List<Weighted>> areas, Weighting weighting) {
    int whole = areas.stream().mapToInt(ScoringArbitraries::weight).sum();
    List<KeyResultArea> built = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      List<Weighted> area = areas.get(i);
      int base = weighting == Weighting.OF_THE_WHOLE ? whole : weight(area);
      built.add(area("a" + i, area, Rational.of(weight(area), whole), base));
    }
    return Scorecard.builder()
        .provision(Given.term("Score"))
        .wholeWeight(Rational.ONE)
        .weighting(weighting)
        .addAllAreas(built)
        .build();
  }

  private static int weight(List<Weighted> area) {
    return area.stream().mapToInt(Weighted::weight).sum();
  }

  private static KeyResultArea area(String id, List<Weighted> parts, Rational weight, int base) {
    KeyResultArea.Builder area =
        KeyResultArea.builder().id(KeyResultId.of(id)).provision(Given.term(id)).weight(weight);
    for (int i = 0; i < parts.size(); i++) {
      area.addIndicators(indicator(id + "." + i, parts.get(i), base));
    }
    return area.build();
  }

  private static KeyResultIndicator indicator(String id, Weighted part, int base) {
    KeyResultIndicator.Builder indicator =
        KeyResultIndicator.builder()
            .id(KeyResultId.of(id))
            .provision(Given.term(id))
            .unit(Cards.PERCENT)
            .weight(Rational.of(part.weight(), base))
            .curve(part.curve());
    part.possible().ifPresent(indicator::possible);
    part.targetGroup().ifPresent(indicator::targetGroup);
    part.dataSource().ifPresent(indicator::dataSource);
    return part.improves() ? indicator.improvement(Cards.asMeasured()).build() : indicator.build();
  }

  private static Inputs inputs(
      List<KeyResultIndicator> indicators, List<Rational> measured, List<Rational> baselines) {
    Inputs.Builder facts = Inputs.builder();
    for (int i = 0; i < indicators.size(); i++) {
      KeyResultIndicator indicator = indicators.get(i);
      Source source = Source.measurement("generated");
      facts.put(indicator.measuredId(), measured.get(i), Cards.PERCENT, source);
      facts.put(indicator.baselineId(), baselines.get(i), Cards.PERCENT, source);
    }
    return facts.build();
  }

  private static Inputs kept(List<KeyResultIndicator> indicators, Inputs all, List<Boolean> kept) {
    Inputs.Builder facts = Inputs.builder();
    for (int i = 0; i < indicators.size(); i++) {
      if (kept.get(i)) {
        KeyResultIndicator indicator = indicators.get(i);
        for (var id : List.of(indicator.measuredId(), indicator.baselineId())) {
          Inputs.Input fact = all.find(id).orElseThrow();
          facts.put(id, fact.value(), fact.unit(), fact.source());
        }
      }
    }
    return facts.build();
  }
}
