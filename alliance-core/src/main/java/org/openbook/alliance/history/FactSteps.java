package org.openbook.alliance.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.coststatement.StatementChange.Reason;
import org.openbook.alliance.coststatement.StatementComparison;
import org.openbook.alliance.history.SettlementChange.Cause;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;

/** The way from some facts to later ones, one thing replaced after the other. */
final class FactSteps {
  private static final Set<Reason> NEW = Set.of(Reason.COST, Reason.CARRIED_OVER);
  private static final String NONE = "none";

  private final PeriodFacts from;
  private final PeriodFacts to;
  private final List<Step> steps = new ArrayList<>();

  private ContractPeriod period;
  private Optional<CostStatement> costs;
  private Optional<TargetCost> target;
  private final Map<KeyResultId, Reading> measured;
  private final Map<KeyResultId, Measurement> baselines;
  private final Map<QuantityId, Inputs.Input> others;

  /** A replacement, and the facts after it; they may turn out not to fit each other. */
  record Step(Cause cause, String what, Supplier<PeriodFacts> facts) {}

  /** What is known of an indicator: its value, or that it stays without one for good. */
  private record Reading(Optional<Measurement> value) {
    @Override
    public String toString() {
      return value.map(Measurement::toString).orElse("without a value");
    }
  }

  FactSteps(PeriodFacts from, PeriodFacts to) {
    this.from = from;
    this.to = to;
    this.period = from.period();
    this.costs = from.costs();
    this.target = from.target();
    this.measured = readings(from);
    this.baselines = byIndicator(from.baselines());
    this.others = new LinkedHashMap<>(from.others());
  }

  private static Map<KeyResultId, Reading> readings(PeriodFacts facts) {
    Map<KeyResultId, Reading> readings = new LinkedHashMap<>();
    facts.measurements().forEach(m -> readings.put(m.indicator(), new Reading(Optional.of(m))));
    facts.unmeasured().forEach(id -> readings.put(id, new Reading(Optional.empty())));
    return readings;
  }

  private static Map<KeyResultId, Measurement> byIndicator(List<Measurement> values) {
    Map<KeyResultId, Measurement> byIndicator = new LinkedHashMap<>();
    values.forEach(value -> byIndicator.put(value.indicator(), value));
    return byIndicator;
  }

  List<Step> steps() {
    replacePeriod();
    replaceCosts();
    replaceTarget();
    replaceMeasurements();
    replaceOthers();
    return steps;
  }

  private void step(Cause cause, String what) {
    PeriodFacts.Builder facts = (period.equals(to.period()) ? to : from).ofSamePeriod();
    costs.ifPresent(facts::costs);
    target.ifPresent(facts::target);
    measured.forEach(
        (id, reading) ->
            reading.value().ifPresentOrElse(facts::addMeasurements, () -> facts.addUnmeasured(id)));
    baselines.values().forEach(facts::addBaselines);
    others.forEach(facts::putOthers);
    steps.add(new Step(cause, what, facts::build));
  }

  // Costs are of the period that is settled; a target of the contract period may stay.
  private void replacePeriod() {
    if (!period.equals(to.period())) {
      period = to.period();
      costs = to.costs();
      target = target.filter(any -> any.period().encloses(period)).or(to::target);
      step(Cause.PERIOD, "period %s → %s".formatted(from.period(), to.period()));
    }
  }

  private void replaceCosts() {
    Optional<CostStatement> later = to.costs();
    if (costs.equals(later)) {
      return;
    }
    Optional<CostStatement> onlyNew = later.flatMap(this::withNewCostsOf);
    boolean isCorrected = onlyNew.filter(some -> !isLike(some, later)).isPresent();
    if (isCorrected && onlyNew.filter(some -> !isLike(some, costs)).isPresent()) {
      replaceCosts(Cause.NEW_COST, onlyNew);
    }
    replaceCosts(isCorrected ? Cause.CORRECTED_COST : Cause.NEW_COST, later);
  }

  // Of a statement of the same book what is new can be told from what was corrected.
  private Optional<CostStatement> withNewCostsOf(CostStatement later) {
    return costs
        .filter(earlier -> earlier.book().equals(later.book()))
        .map(earlier -> StatementComparison.of(earlier, later).changedOnlyFor(NEW));
  }

  private static boolean isLike(CostStatement some, Optional<CostStatement> other) {
    return other.filter(o -> Set.copyOf(o.lines()).equals(Set.copyOf(some.lines()))).isPresent();
  }

  private void replaceCosts(Cause cause, Optional<CostStatement> next) {
    String what = "costs %s → %s".formatted(reimbursable(costs), reimbursable(next));
    costs = next;
    step(cause, what);
  }

  private static String reimbursable(Optional<CostStatement> costs) {
    return costs.map(known -> known.value(CostClass.REIMBURSABLE).toString()).orElse(NONE);
  }

  private void replaceTarget() {
    to.target().ifPresent(this::decideTranches);
    to.target().ifPresent(this::addEvents);
    if (!target.equals(to.target())) {
      replaceTarget("target %s → %s".formatted(amount(target), amount(to.target())), to::target);
    }
  }

  // What does not fit alone is left to the replacement of the whole target.
  private void replaceTarget(String what, Supplier<Optional<TargetCost>> next) {
    try {
      target = next.get();
    } catch (IllegalArgumentException onlyWithOthers) {
      return;
    }
    step(Cause.TARGET, what);
  }

  private void decideTranches(TargetCost later) {
    for (Tranche tranche : later.tranches()) {
      if (!tranche.isOpen() && target.filter(known -> isOpen(known, tranche)).isPresent()) {
        replaceTarget(
            "tranche %s".formatted(tranche), () -> target.map(known -> known.withTranche(tranche)));
      }
    }
  }

  private static boolean isOpen(TargetCost target, Tranche tranche) {
    return target.openTranches().stream().anyMatch(open -> open.period().equals(tranche.period()));
  }

  private void addEvents(TargetCost later) {
    int known = target.map(earlier -> earlier.events().size()).orElse(0);
    List<TargetEvent> all = later.events();
    if (target.filter(earlier -> startsWith(all, earlier.events())).isPresent()) {
      for (TargetEvent event : all.subList(known, all.size())) {
        replaceTarget(
            "event %s".formatted(event), () -> target.map(earlier -> earlier.withEvent(event)));
      }
    }
  }

  private static boolean startsWith(List<TargetEvent> all, List<TargetEvent> known) {
    return all.size() >= known.size() && all.subList(0, known.size()).equals(known);
  }

  private static String amount(Optional<TargetCost> target) {
    return target.map(known -> Amounts.text(known.shared())).orElse(NONE);
  }

  private void replaceMeasurements() {
    replaceEach(measured, readings(to), "measurement", Cause.MEASUREMENT);
    replaceEach(baselines, byIndicator(to.baselines()), "baseline", Cause.MEASUREMENT);
  }

  private void replaceOthers() {
    replaceEach(others, to.others(), "fact", Cause.OTHER_FACT);
  }

  private <K, V> void replaceEach(Map<K, V> known, Map<K, V> later, String what, Cause cause) {
    Map<String, K> ids = new TreeMap<>();
    known.keySet().forEach(id -> ids.put(id.toString(), id));
    later.keySet().forEach(id -> ids.put(id.toString(), id));
    ids.forEach(
        (name, id) -> {
          Optional<V> before = Optional.ofNullable(known.get(id));
          Optional<V> after = Optional.ofNullable(later.get(id));
          if (!before.equals(after)) {
            known.remove(id);
            after.ifPresent(value -> known.put(id, value));
            step(cause, "%s '%s': %s → %s".formatted(what, name, text(before), text(after)));
          }
        });
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(NONE);
  }
}
