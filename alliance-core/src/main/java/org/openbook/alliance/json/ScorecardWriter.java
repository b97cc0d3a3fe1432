package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.util.List;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.ScoreScale;
import org.openbook.alliance.scoring.Scorecard;

/** Writes scorecards. */
final class ScorecardWriter {
  private ScorecardWriter() {}

  static JsonNode scorecard(Scorecard card) {
    ObjectNode object = Tree.provision(Tree.object(), card.provision());
    if (!card.scale().equals(ScoreScale.minusHundredToHundred())) {
      object.set("scale", scale(card.scale()));
    }
    if (!card.wholeWeight().equals(Rational.HUNDRED)) {
      object.put("wholeWeight", Scalars.text(card.wholeWeight()));
    }
    if (card.weighting() != Scorecard.Weighting.OF_THE_WHOLE) {
      object.put("weighting", Scalars.text(card.weighting()));
    }
    return object.set("areas", Tree.array(card.areas(), ScorecardWriter::area));
  }

  private static JsonNode scale(ScoreScale scale) {
    return Tree.object()
        .put("lowest", Scalars.text(scale.lowest()))
        .put("neutral", Scalars.text(scale.neutral()))
        .put("highest", Scalars.text(scale.highest()));
  }

  private static JsonNode area(KeyResultArea area) {
    ObjectNode object = Tree.object().put("id", area.id().value());
    Tree.provision(object, area.provision()).put("weight", Scalars.text(area.weight()));
    return object.set("indicators", Tree.array(area.indicators(), ScorecardWriter::indicator));
  }

  private static JsonNode indicator(KeyResultIndicator indicator) {
    ObjectNode object = Tree.object().put("id", indicator.id().value());
    Tree.provision(object, indicator.provision())
        .put("weight", Scalars.text(indicator.weight()))
        .put("unit", Scalars.text(indicator.unit()));
    object.set("curve", curve(indicator.curve()));
    indicator.improvement().ifPresent(curve -> object.set("improvement", curve(curve)));
    indicator
        .improvementGoal()
        .ifPresent(goal -> object.put("improvementGoal", Scalars.text(goal)));
    return object;
  }

  private static JsonNode curve(ScoreCurve curve) {
    if (curve instanceof ScoreCurve.Line line) {
      return isThroughLevels(line)
          ? Tree.object("levels", levels(line))
          : Tree.object("line", Tree.line(Tree.object(), line.line()));
    }
    if (curve instanceof ScoreCurve.Table table) {
      return Tree.object("steps", Tree.stairs(Tree.object(), table.stairs()));
    }
    return curve instanceof ScoreCurve.Rounded rounded
        ? rounded(rounded)
        : limited((ScoreCurve.Limited) curve);
  }

  private static boolean isThroughLevels(ScoreCurve.Line line) {
    List<Polyline.Point> points = inOrder(line);
    return points.size() == 3
        && points.get(1).value().isZero()
        && points.get(2).value().equals(Rational.HUNDRED)
        && line.equals(
            ScoreCurve.throughLevels(points.get(0).at(), points.get(1).at(), points.get(2).at()));
  }

  /** The points from failure to excellence. */
  private static List<Polyline.Point> inOrder(ScoreCurve.Line line) {
    List<Polyline.Point> points = line.line().points();
    return line.falls() ? Lists.reverse(points) : points;
  }

  private static JsonNode levels(ScoreCurve.Line line) {
    List<Polyline.Point> points = inOrder(line);
    return Tree.object()
        .put("failure", Scalars.text(points.get(0).at()))
        .put("minimum", Scalars.text(points.get(1).at()))
        .put("excellence", Scalars.text(points.get(2).at()));
  }

  private static JsonNode rounded(ScoreCurve.Rounded rounded) {
    ObjectNode members = Tree.object("curve", curve(rounded.curve()));
    Tree.rounding(members, rounded.rounding()).put("clause", rounded.clause().reference());
    return Tree.object("rounded", members);
  }

  private static JsonNode limited(ScoreCurve.Limited limited) {
    ObjectNode members = Tree.object("curve", curve(limited.curve()));
    members
        .put("lowest", Scalars.text(limited.lowest()))
        .put("highest", Scalars.text(limited.highest()));
    return Tree.object("limited", members);
  }
}
