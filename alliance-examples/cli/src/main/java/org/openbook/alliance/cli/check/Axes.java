package org.openbook.alliance.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PeriodFacts;

/** The quantities that can be moved, and from where to where. */
final class Axes {
  private static final Rational LEAST_SHARE = Rational.of(3, 4);
  private static final Rational MOST_SHARE = Rational.of(5, 4);

  private final Ground ground;
  private final Asked asked;
  private final Map<QuantityId, Setting> ranges = new LinkedHashMap<>();

  Axes(Ground ground, List<Setting> ranges) {
    this.ground = ground;
    this.asked = Asked.of(ground.model());
    for (Setting range : ranges) {
      QuantityId id = asked.named(range.name());
      if (this.ranges.put(id, range) != null) {
        throw Refusal.of("range-twice", range.name());
      }
    }
  }

  /**
   * Everything with a range: costs, indicators, the overall score, and what a range is given of.
   */
  List<Moved> all() {
    Map<QuantityId, Moved> all = new LinkedHashMap<>();
    List<QuantityId> ids = new ArrayList<>();
    if (asked.asksForCosts()) {
      ids.add(PeriodFacts.ACTUAL_ID);
    }
    asked.indicators().forEach(indicator -> ids.add(indicator.measuredId()));
    asked.scores().keySet().stream().filter(Asked.SCORE::equals).forEach(ids::add);
    ids.addAll(ranges.keySet());
    ids.forEach(id -> all.putIfAbsent(id, moved(id)));
    return List.copyOf(all.values());
  }

  /** Everything that the facts give a number of and that can be moved by itself. */
  List<Moved> atFacts() {
    Map<QuantityId, Moved> all = new LinkedHashMap<>();
    if (asked.asksForCosts()) {
      // Only the slopes at the facts are asked for, whatever the range.
      all.put(
          PeriodFacts.ACTUAL_ID,
          moved(
              Axis.actualCost(Rational.ZERO, Rational.ONE),
              PeriodFacts.actualCost(),
              Moved.Range.ASSUMED));
    }
    asked.indicators().forEach(indicator -> all.put(indicator.measuredId(), measured(indicator)));
    asked.scores().values().stream()
        .filter(score -> score.id().equals(Asked.SCORE))
        .forEach(score -> all.put(Asked.SCORE, score(score)));
    ground
        .facts()
        .others()
        .forEach(
            (id, fact) -> {
              if (asked.quantities().containsKey(id) && !asked.isCost(id)) {
                all.putIfAbsent(id, around(id, fact.value()));
              }
            });
    return List.copyOf(all.values());
  }

  private Moved around(QuantityId id, Rational now) {
    Formula quantity = asked.quantity(id);
    Axis axis = Axis.of(id, now, now.plus(Rational.ONE));
    return new Moved(axis, quantity.label().orElseThrow(), quantity.unit(), Moved.Range.GIVEN);
  }

  /** The quantity of this name. */
  Moved named(String name) {
    return moved(asked.named(name));
  }

  private Moved moved(QuantityId id) {
    Axis score = asked.scores().get(id);
    if (score != null) {
      return score(score);
    }
    asked.require(id, "unknown-quantity");
    if (id.equals(PeriodFacts.ACTUAL_ID)) {
      return costs();
    }
    Optional<KeyResultIndicator> indicator =
        asked.indicators().stream().filter(any -> any.measuredId().equals(id)).findFirst();
    return indicator.isPresent() ? measured(indicator.get()) : other(id);
  }

  private Moved costs() {
    Setting range = ranges.get(PeriodFacts.ACTUAL_ID);
    Rational target = Ground.target(ground.model(), ground.facts()).orElse(Rational.ZERO);
    if (range == null && target.signum() <= 0) {
      throw withoutRange(PeriodFacts.ACTUAL_ID);
    }
    Axis axis =
        range == null
            ? Axis.actualCost(target.times(LEAST_SHARE), target.times(MOST_SHARE))
            : Axis.actualCost(range.low(), range.high());
    return moved(
        axis, PeriodFacts.actualCost(), range == null ? Moved.Range.ASSUMED : Moved.Range.GIVEN);
  }

  private Moved measured(KeyResultIndicator indicator) {
    Setting range = ranges.get(indicator.measuredId());
    Axis axis = Axis.measured(indicator);
    Axis over = range == null ? axis : axis.within(range.low(), range.high());
    return new Moved(
        over,
        indicator.provision().label(),
        indicator.unit(),
        range == null ? Moved.Range.TERMS : Moved.Range.GIVEN);
  }

  private Moved score(Axis score) {
    Setting range = ranges.get(score.id());
    return new Moved(
        range == null ? score : score.within(range.low(), range.high()),
        scoreLabel(score.id()),
        Unit.SCORE,
        range == null ? Moved.Range.TERMS : Moved.Range.GIVEN);
  }

  private Label scoreLabel(QuantityId id) {
    Scorecard card = ground.model().scorecard().orElseThrow();
    return card.areas().stream()
        .filter(area -> id.value().equals(Asked.SCORE + "." + area.id()))
        .map(area -> area.provision().label())
        .findFirst()
        .orElse(card.provision().label());
  }

  private Moved other(QuantityId id) {
    Setting range = ranges.get(id);
    if (range == null) {
      throw withoutRange(id);
    }
    Formula quantity = asked.quantity(id);
    Axis axis = Axis.of(id, range.low(), range.high());
    boolean isScore = quantity.unit().equals(Unit.SCORE);
    return new Moved(
        isScore ? axis.whereBetterIs(Axis.Better.MORE) : axis,
        quantity.label().orElseThrow(),
        quantity.unit(),
        Moved.Range.GIVEN);
  }

  private static Moved moved(Axis axis, Formula fact, Moved.Range range) {
    return new Moved(axis, fact.label().orElseThrow(), fact.unit(), range);
  }

  private static IllegalArgumentException withoutRange(QuantityId id) {
    return Refusal.of("range-unknown", id);
  }
}
