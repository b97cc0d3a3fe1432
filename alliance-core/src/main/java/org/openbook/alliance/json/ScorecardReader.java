package org.openbook.alliance.json;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.ScoreScale;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;

/** Reads scorecards. */
final class ScorecardReader {
  private ScorecardReader() {}

  static Slot<Scorecard> scorecard(Place place) {
    Fields fields = place.fields();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<Optional<ScoreScale>> scale = fields.optional("scale", ScorecardReader::scale);
    Slot<Optional<Rational>> whole = fields.optional("wholeWeight", Scalars::number);
    Slot<Optional<Scorecard.Weighting>> weighting =
        fields.optional("weighting", at -> Scalars.word(at, Scorecard.Weighting.values()));
    Slot<List<KeyResultArea>> areas =
        fields.required("areas", at -> at.list(ScorecardReader::area));
    return fields.build(
        () -> {
          Scorecard.Builder card =
              Scorecard.builder().provision(provision.get()).addAllAreas(areas.get());
          scale.get().ifPresent(card::scale);
          whole.get().ifPresent(card::wholeWeight);
          weighting.get().ifPresent(card::weighting);
          return card.build();
        });
  }

  private static Slot<ScoreScale> scale(Place place) {
    Fields fields = place.fields();
    Slot<Rational> lowest = fields.required("lowest", Scalars::number);
    Slot<Rational> neutral = fields.required("neutral", Scalars::number);
    Slot<Rational> highest = fields.required("highest", Scalars::number);
    return fields.build(() -> new ScoreScale(lowest.get(), neutral.get(), highest.get()));
  }

  static Slot<KeyResultId> id(Place place) {
    return place.text(KeyResultId::of);
  }

  private static Slot<KeyResultArea> area(Place place) {
    Fields fields = place.fields();
    Slot<KeyResultId> id = fields.required("id", ScorecardReader::id);
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<Rational> weight = fields.required("weight", Scalars::number);
    Slot<List<KeyResultIndicator>> indicators =
        fields.required("indicators", at -> at.list(ScorecardReader::indicator));
    return fields.build(
        () ->
            KeyResultArea.builder()
                .id(id.get())
                .provision(provision.get())
                .weight(weight.get())
                .addAllIndicators(indicators.get())
                .build());
  }

  private static Slot<KeyResultIndicator> indicator(Place place) {
    Fields fields = place.fields();
    Slot<KeyResultId> id = fields.required("id", ScorecardReader::id);
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<Rational> weight = fields.required("weight", Scalars::number);
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    Slot<ScoreCurve> curve = fields.required("curve", ScorecardReader::curve);
    Slot<Optional<ScoreCurve>> improvement = fields.optional("improvement", ScorecardReader::curve);
    Slot<Optional<Rational>> goal = fields.optional("improvementGoal", Scalars::number);
    return fields.build(
        () -> {
          KeyResultIndicator.Builder indicator =
              KeyResultIndicator.builder()
                  .id(id.get())
                  .provision(provision.get())
                  .weight(weight.get())
                  .unit(unit.get())
                  .curve(curve.get());
          improvement.get().ifPresent(indicator::improvement);
          goal.get().ifPresent(indicator::improvementGoal);
          return indicator.build();
        });
  }

  // ---- curves ----

  private static Slot<ScoreCurve> curve(Place place) {
    if (!place.node().isObject() || place.node().size() != 1) {
      return place.fault(
          "it is %s with %s members; a curve has one: levels, line, steps, rounded or limited"
              .formatted(place.kind(), place.node().size()));
    }
    String kind = place.node().fieldNames().next();
    Fields fields = place.at(kind).fields();
    return switch (kind) {
      case "levels" -> levels(fields);
      case "line" -> line(fields);
      case "steps" -> steps(fields);
      case "rounded" -> rounded(fields);
      case "limited" -> limited(fields);
      default ->
          place.at(kind).fault("it is unknown; a curve is levels, line, steps, rounded or limited");
    };
  }

  private static Slot<ScoreCurve> levels(Fields fields) {
    Slot<Rational> failure = fields.required("failure", Scalars::number);
    Slot<Rational> minimum = fields.required("minimum", Scalars::number);
    Slot<Rational> excellence = fields.required("excellence", Scalars::number);
    return fields.build(
        () -> ScoreCurve.throughLevels(failure.get(), minimum.get(), excellence.get()));
  }

  private static Slot<ScoreCurve> line(Fields fields) {
    Slot<Polyline> line = Pieces.line(fields);
    return fields.build(() -> ScoreCurve.along(line.get()));
  }

  private static Slot<ScoreCurve> steps(Fields fields) {
    Slot<Staircase> stairs = Pieces.stairs(fields);
    return fields.build(() -> ScoreCurve.steps(stairs.get()));
  }

  private static Slot<ScoreCurve> rounded(Fields fields) {
    Slot<ScoreCurve> curve = fields.required("curve", ScorecardReader::curve);
    Slot<Rounding> rounding = TermParts.roundingOf(fields);
    Slot<Clause> clause = fields.required("clause", Scalars::clause);
    return fields.build(() -> curve.get().rounded(rounding.get(), clause.get()));
  }

  private static Slot<ScoreCurve> limited(Fields fields) {
    Slot<ScoreCurve> curve = fields.required("curve", ScorecardReader::curve);
    Slot<Rational> lowest = fields.required("lowest", Scalars::number);
    Slot<Rational> highest = fields.required("highest", Scalars::number);
    return fields.build(() -> curve.get().limited(lowest.get(), highest.get()));
  }
}
