package org.openbook.alliance.wording;

import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.AgreedDays;
import org.openbook.alliance.time.TimeQuantity;

/**
 * Facts that are invented for examples: costs around a target, measured values at the points of the
 * curves, and something for whatever else the terms ask for. Equal terms have equal examples.
 */
final class ExampleFacts {
  private static final Source EXAMPLE = Source.assumption(StandardLabel.WORKED_EXAMPLE.label());
  private static final Rational USUAL_TARGET = Rational.of(1_000_000);

  /** Costs as parts of the target, those first that most terms speak of. */
  private static final List<Rational> COSTS =
      Stream.of("90", "110", "98", "102", "50", "150", "75", "125", "100", "200", "0")
          .map(Rational::ofPercent)
          .toList();

  private static final int VARIANTS = 3;

  /** What the target, the costs and the period answer. */
  private static final Set<QuantityId> OF_EVERY_CONTRACT =
      Set.of(
          PeriodFacts.ACTUAL_ID, PeriodFacts.TARGET, PeriodFacts.OWNER_BORNE, PeriodFacts.COMPARED);

  private final CommercialModel model;
  private final ContractPeriod period;
  private final Rational target;
  private final Map<QuantityId, Unit> asked = new LinkedHashMap<>();

  /** How good the measured values of a case are. */
  private enum Level {
    BEST,
    WORST,
    GOOD,
    MIDDLE
  }

  private ExampleFacts(CommercialModel model, ContractPeriod period, Rational target) {
    this.model = model;
    this.period = period;
    this.target = target;
    for (Formula step : model.steps()) {
      step.fact().ifPresent(id -> asked.put(id, step.unit()));
    }
  }

  static ExampleFacts of(
      CommercialModel model, Optional<Agreement.Version> version, List<TargetCost> targets) {
    LocalDate start = firstDay(model, version);
    Optional<TargetCost> agreed =
        targets.stream()
            .filter(any -> !any.period().start().isBefore(start))
            .filter(any -> version.filter(v -> v.inForce().encloses(any.period())).isPresent())
            .filter(any -> any.sharedValue().signum() > 0)
            .findFirst();
    LocalDate year = start.plusYears(1).minusDays(1);
    LocalDate last =
        version.map(v -> v.inForce().endInclusive()).filter(year::isAfter).orElse(year);
    return new ExampleFacts(
        model,
        agreed.map(TargetCost::period).orElseGet(() -> ContractPeriod.of(start, last)),
        agreed.map(TargetCost::sharedValue).orElse(USUAL_TARGET));
  }

  private static LocalDate firstDay(CommercialModel model, Optional<Agreement.Version> version) {
    Stream<LocalDate> ofVersion =
        version.stream()
            .flatMap(
                v ->
                    Stream.concat(
                        Stream.of(v.inForce().start()), v.bindingFrom().values().stream()));
    return Stream.concat(model.alliance().memberships().stream().map(Membership::from), ofVersion)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The cases to try, in this order: good, bad and middling results at first one of each. */
  List<PeriodFacts> candidates() {
    List<PeriodFacts> candidates = new ArrayList<>();
    List<Level> levels =
        model.scorecard().isPresent() ? List.of(Level.values()) : List.of(Level.BEST);
    for (int variant = 0; variant < variants(); variant++) {
      for (int turn = 0; turn < levels.size(); turn++) {
        for (int k = 0; k < COSTS.size(); k++) {
          Level level = levels.get((k + turn) % levels.size());
          candidates.add(facts(COSTS.get(k), level, variant));
        }
      }
    }
    return candidates;
  }

  // Facts that only this contract has are tried small, at nothing and large.
  private int variants() {
    Set<QuantityId> others = new HashSet<>(asked.keySet());
    others.removeAll(OF_EVERY_CONTRACT);
    model.alliance().parties().forEach(party -> others.remove(PeriodFacts.actualId(party.id())));
    indicators().forEach(each -> others.removeAll(List.of(each.measuredId(), each.baselineId())));
    return others.isEmpty() ? 1 : VARIANTS;
  }

  private List<KeyResultIndicator> indicators() {
    return model.scorecard().map(Scorecard::indicators).orElse(List.of());
  }

  private PeriodFacts facts(Rational cost, Level level, int variant) {
    PeriodFacts.Builder facts =
        PeriodFacts.builder()
            .period(period)
            .target(target())
            .agreedDays(new AgreedDays(period, period));
    Set<QuantityId> given = new HashSet<>(OF_EVERY_CONTRACT);
    addCosts(cost, facts, given);
    indicators().forEach(indicator -> add(indicator, level, facts, given));
    asked.forEach(
        (id, unit) -> {
          if (TimeQuantity.find(id).isEmpty() && given.add(id)) {
            facts.putOthers(id, new Inputs.Input(other(unit, variant), unit, EXAMPLE));
          }
        });
    return facts.build();
  }

  private TargetCost target() {
    return TargetCost.builder()
        .provision(Provision.of(StandardLabel.TARGET_COST, "example").withSource(EXAMPLE))
        .period(period)
        .basis(model.basis())
        .baseline(Amounts.of(target, model.currency()))
        .build();
  }

  // Parties spend equal parts, in whole units, and the total is what they add up to.
  private void addCosts(Rational cost, PeriodFacts.Builder facts, Set<QuantityId> given) {
    List<QuantityId> parts =
        model.alliance().parties().stream()
            .map(Party::id)
            .map(PeriodFacts::actualId)
            .filter(asked::containsKey)
            .toList();
    Rational total = target.times(cost);
    Rational each =
        Rational.of(
            total.dividedBy(Rational.of(Math.max(1, parts.size()))).toWhole(RoundingMode.DOWN));
    parts.forEach(id -> put(id, each, facts, given));
    Rational sum = each.times(Rational.of(Math.max(1, parts.size())));
    if (!parts.isEmpty()
        || asked.containsKey(PeriodFacts.ACTUAL_ID)
        || asked.containsKey(PeriodFacts.COMPARED)) {
      put(PeriodFacts.ACTUAL_ID, sum, facts, given);
    }
  }

  private void put(
      QuantityId id, Rational amount, PeriodFacts.Builder facts, Set<QuantityId> given) {
    facts.putOthers(id, new Inputs.Input(amount, Unit.MONEY, EXAMPLE));
    given.add(id);
  }

  private Rational other(Unit unit, int variant) {
    Rational whole =
        switch (unit.dimension()) {
          case MONEY -> target.dividedBy(Rational.of(10));
          case RATIO -> Rational.of(1, 2);
          case SCORE -> Rational.of(50);
          case COUNT, CONDITION -> Rational.ONE;
          case MEASURE -> Rational.of(10);
        };
    return List.of(whole, Rational.ZERO, whole.times(Rational.of(10))).get(variant);
  }

  // ---- measured values ----

  private void add(
      KeyResultIndicator indicator, Level level, PeriodFacts.Builder facts, Set<QuantityId> given) {
    List<Rational> values = byPoints(indicator);
    Rational best = values.get(values.size() - 1);
    Rational middle = values.get(values.size() / 2);
    Rational measured =
        switch (level) {
          case BEST -> best;
          case WORST -> values.get(0);
          case GOOD -> best.plus(middle).dividedBy(Rational.of(2));
          case MIDDLE -> middle;
        };
    facts.addMeasurements(Measurement.of(indicator.id(), measured, EXAMPLE));
    given.add(indicator.measuredId());
    if (asked.containsKey(indicator.baselineId())) {
      facts.addBaselines(Measurement.of(indicator.id(), values.get(0), EXAMPLE));
    }
    given.add(indicator.baselineId());
  }

  /** The values that the curve names and that can be measured, those with fewer points first. */
  private static List<Rational> byPoints(KeyResultIndicator indicator) {
    List<Rational> places = indicator.curve().places();
    // Behind the last place of steps that own their upper end lies what no place has.
    Rational behind = places.get(places.size() - 1).plus(Rational.ONE);
    Map<Rational, Rational> byPoints = new TreeMap<>();
    for (Rational place : Iterables.concat(places, List.of(behind))) {
      if (indicator.measurable().filter(values -> !values.contains(place)).isEmpty()) {
        points(indicator, place).ifPresent(points -> byPoints.putIfAbsent(points, place));
      }
    }
    return byPoints.isEmpty() ? places : List.copyOf(byPoints.values());
  }

  private static Optional<Rational> points(KeyResultIndicator indicator, Rational measured) {
    Formula value = Formula.constant(measured, indicator.unit());
    try {
      return Optional.of(indicator.curve().score(value).evaluate(Inputs.none()).value());
    } catch (EvaluationException outsideTheCurve) {
      return Optional.empty();
    }
  }
}
