package org.openbook.alliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;

/**
 * The points of indicators that weigh nothing: no engine needs them, so their own curves give them.
 */
final class Unweighed {
  private final Scorecard card;
  private final Inputs facts;

  Unweighed(Scorecard card, Inputs facts) {
    this.card = card;
    this.facts = facts;
  }

  boolean isUnweighed(KeyResultArea area, KeyResultIndicator indicator) {
    return card.share(area, indicator).isZero();
  }

  /** The points of every such indicator that was measured. */
  List<Figure> points() {
    List<Figure> points = new ArrayList<>();
    for (KeyResultArea area : card.areas()) {
      area.indicators().stream()
          .filter(indicator -> isUnweighed(area, indicator))
          .flatMap(indicator -> points(indicator).stream())
          .forEach(points::add);
    }
    return points;
  }

  /** Its points for what was measured; empty if it was not. */
  Optional<Figure> points(KeyResultIndicator indicator) {
    return facts.find(indicator.measuredId()).isPresent()
        ? Optional.of(formula(indicator).evaluate(facts))
        : Optional.empty();
  }

  private Formula formula(KeyResultIndicator indicator) {
    Formula achieved = indicator.achievementScore();
    return indicator
        .improvementScore()
        .filter(any -> facts.find(indicator.baselineId()).isPresent())
        .map(improved -> achieved.atLeast(improved).named(indicator.provision()))
        .orElse(achieved);
  }
}
