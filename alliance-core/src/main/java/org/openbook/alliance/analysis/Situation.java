package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Polynomial;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.TimeQuantity;

/** Terms and facts of which one quantity may be moved: as a function of it, or to a number. */
final class Situation {
  private static final Source WHAT_IF = Source.assumption(StandardLabel.WHAT_IF.label());

  private final CommercialModel model;
  private final PeriodFacts facts;
  private final Reimbursement reimbursement;
  private final Inputs inputs;
  private final Parts parts;
  private final Performers performers;
  private final Map<QuantityId, Unit> asked = new LinkedHashMap<>();

  Situation(CommercialModel model, PeriodFacts facts, Reimbursement reimbursement) {
    this.model = model;
    this.facts = facts;
    this.reimbursement = reimbursement;
    this.inputs = model.inputs(facts);
    this.parts = Parts.of(due(model));
    this.performers = new Performers(this);
    for (int i = 0; i < parts.size(); i++) {
      Formula part = parts.formula(i);
      part.fact().ifPresent(id -> asked.putIfAbsent(id, part.unit()));
    }
  }

  /** What is due in the end: what is payable before it, or retained until it, is left out. */
  static List<Formula> due(CommercialModel model) {
    List<Formula> due = new ArrayList<>();
    for (Line line : model.lines()) {
      due.add(line.amount());
      Stream.of(line.payers(), line.payees())
          .flatMap(distribution -> distribution.parts().stream())
          .map(Distribution.Part::weight)
          .forEach(due::add);
    }
    due.addAll(model.reported());
    return due;
  }

  CommercialModel model() {
    return model;
  }

  Inputs inputs() {
    return inputs;
  }

  Parts parts() {
    return parts;
  }

  ContractPeriod period() {
    return facts.period();
  }

  boolean asks(QuantityId id) {
    return asked.containsKey(id);
  }

  Map<QuantityId, Unit> asked() {
    return asked;
  }

  /** What becomes of the costs; empty if nobody can tell. */
  Optional<Reimbursement.Costs> costs() {
    return reimbursement.of(this);
  }

  /** What is assumed, in one sentence each. */
  List<Label> assumptions() {
    return reimbursement.assumption(this).stream().toList();
  }

  /** Who is moved by what the terms pay. */
  Performers performers() {
    return performers;
  }

  /** All directly reimbursable costs of the facts; empty if they do not tell. */
  Optional<Rational> actualCost() {
    return inputs
        .find(PeriodFacts.ACTUAL_ID)
        .map(Inputs.Input::value)
        .or(
            () ->
                Optional.ofNullable(facts.others().get(PeriodFacts.ACTUAL_ID)).map(f -> f.value()))
        .or(() -> facts.costs().map(costs -> costs.value(CostClass.REIMBURSABLE)))
        .or(this::sumOfParties);
  }

  private Optional<Rational> sumOfParties() {
    List<Rational> costs =
        model.alliance().parties().stream()
            .map(party -> PeriodFacts.actualId(party.id()))
            .flatMap(id -> inputs.find(id).stream())
            .map(Inputs.Input::value)
            .toList();
    return costs.isEmpty() ? Optional.empty() : Optional.of(Rational.sum(costs));
  }

  /** The same facts under other terms. */
  Situation with(CommercialModel terms) {
    return new Situation(terms, facts, reimbursement);
  }

  // ---- an axis that is a figure ----

  /** The same situation in which a figure is a fact, with the value that it has now if it has. */
  Situation with(Axis axis) {
    if (axis.figure().isEmpty()) {
      return this;
    }
    Formula figure = axis.figure().get();
    int part = parts.indexOf(figure);
    if (part < 0 || asks(axis.id())) {
      throw new IllegalArgumentException(
          "axis '%s': %s; it is a part of the terms under an id that is new to them"
              .formatted(
                  axis.id(), part < 0 ? "the terms have no such figure" : "the terms ask for it"));
    }
    Label label = parts.label(part);
    Formula fact = Formula.quantity(axis.id(), figure.unit(), label);
    CommercialModel changed = Rewriting.of(model, figure, fact);
    Inputs.Input now = new Inputs.Input(axis.low(), figure.unit(), WHAT_IF);
    PeriodFacts given = facts.toBuilder().putOthers(axis.id(), now).build();
    return new Situation(changed, given, reimbursement);
  }

  // ---- as a function of the axis ----

  /** Every fact as a function of the number on the axis. */
  Map<QuantityId, RationalFunction> along(Axis axis) {
    Map<QuantityId, RationalFunction> functions = new HashMap<>();
    inputs.asMap().forEach((id, fact) -> put(functions, id, fact));
    links(axis)
        .forEach(
            (id, factor) ->
                functions.put(id, RationalFunction.of(Polynomial.of(Rational.ZERO, factor))));
    return functions;
  }

  // A fact in another unit than the terms ask for is as good as missing: evaluation refuses it.
  private void put(Map<QuantityId, RationalFunction> functions, QuantityId id, Inputs.Input fact) {
    Unit wanted = asked.getOrDefault(id, fact.unit());
    if (wanted.goesWith(fact.unit())) {
      functions.put(id, RationalFunction.constant(fact.value()));
    }
  }

  /** Every fact that moves with the axis, and how fast. */
  Map<QuantityId, Rational> links(Axis axis) {
    Map<QuantityId, Rational> links = new LinkedHashMap<>();
    if (axis.id().equals(PeriodFacts.ACTUAL_ID)) {
      links.put(PeriodFacts.ACTUAL_ID, Rational.ONE);
      links.put(PeriodFacts.COMPARED, Rational.ONE);
      reimbursement
          .links(this)
          .forEach((party, share) -> links.put(PeriodFacts.actualId(party), share));
    } else {
      refuseParts(axis);
      links.put(axis.id(), Rational.ONE);
    }
    links.keySet().removeIf(id -> !asks(id));
    if (links.isEmpty()) {
      throw new IllegalArgumentException(
          "axis '%s': the terms do not use it; they use %s".formatted(axis.id(), asked.keySet()));
    }
    return links;
  }

  private void refuseParts(Axis axis) {
    if (costIds().contains(axis.id())) {
      throw new IllegalArgumentException(
          "axis '%s' is a part of '%s'; move the whole"
              .formatted(axis.id(), PeriodFacts.ACTUAL_ID));
    }
    if (TimeQuantity.find(axis.id()).isPresent()) {
      throw new IllegalArgumentException(
          "axis '%s' is what the period of the facts says; move another quantity"
              .formatted(axis.id()));
    }
  }

  private List<QuantityId> costIds() {
    return Stream.concat(
            Stream.of(PeriodFacts.COMPARED),
            model.alliance().parties().stream().map(Party::id).map(PeriodFacts::actualId))
        .toList();
  }

  /** The number that the facts give on the axis. */
  Rational now(Axis axis) {
    if (axis.figure().isPresent()) {
      return model.settle(facts, Stage.INTERIM).figure(axis.figure().get()).value();
    }
    return links(axis).keySet().stream()
        .filter(id -> id.equals(axis.id()) || id.equals(PeriodFacts.COMPARED))
        .findFirst()
        .flatMap(inputs::find)
        .map(Inputs.Input::value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "axis '%s': the facts do not give it; it is given".formatted(axis.id())));
  }

  // ---- at a number of the axis ----

  /** The facts in which only the quantity of the axis is another. */
  PeriodFacts at(Axis axis, Rational number) {
    Map<QuantityId, Rational> moved = new LinkedHashMap<>();
    links(axis).forEach((id, factor) -> moved.put(id, number.times(factor)));
    PeriodFacts.Builder changed = facts.ofSamePeriod();
    putUnmeasured(moved.keySet(), changed);
    putMeasured(moved, changed);
    putTarget(moved, changed);
    putCosts(moved, changed);
    facts.others().forEach((id, fact) -> putUnlessMoved(id, fact, moved, changed));
    moved.forEach((id, value) -> changed.putOthers(id, new Inputs.Input(value, unit(id), WHAT_IF)));
    return changed.build();
  }

  private Unit unit(QuantityId id) {
    return asked.getOrDefault(id, Unit.MONEY);
  }

  private static void putUnlessMoved(
      QuantityId id,
      Inputs.Input fact,
      Map<QuantityId, Rational> moved,
      PeriodFacts.Builder changed) {
    if (!moved.containsKey(id)) {
      changed.putOthers(id, fact);
    }
  }

  // An indicator that is moved is measured, whatever the facts say.
  private void putUnmeasured(Set<QuantityId> moved, PeriodFacts.Builder changed) {
    indicators().stream()
        .filter(indicator -> !moved.contains(indicator.measuredId()))
        .map(KeyResultIndicator::id)
        .filter(facts.unmeasured()::contains)
        .forEach(changed::addUnmeasured);
  }

  private List<KeyResultIndicator> indicators() {
    return model.scorecard().map(Scorecard::indicators).orElse(List.of());
  }

  private void putMeasured(Map<QuantityId, Rational> moved, PeriodFacts.Builder changed) {
    for (KeyResultIndicator indicator : indicators()) {
      measured(facts.measurements(), indicator, moved.remove(indicator.measuredId()))
          .ifPresent(changed::addMeasurements);
      measured(facts.baselines(), indicator, moved.remove(indicator.baselineId()))
          .ifPresent(changed::addBaselines);
    }
  }

  private static Optional<Measurement> measured(
      List<Measurement> given, KeyResultIndicator indicator, @Nullable Rational moved) {
    return moved == null
        ? given.stream().filter(value -> value.indicator().equals(indicator.id())).findFirst()
        : Optional.of(Measurement.of(indicator.id(), moved, WHAT_IF));
  }

  private void putTarget(Map<QuantityId, Rational> moved, PeriodFacts.Builder changed) {
    List<QuantityId> ids = List.of(PeriodFacts.TARGET, PeriodFacts.OWNER_BORNE);
    if (ids.stream().noneMatch(moved::containsKey)) {
      facts.target().ifPresent(changed::target);
    } else if (facts.target().isPresent()) {
      ids.forEach(id -> putGiven(id, moved, changed));
    }
  }

  // What moves with the whole is asked for only as far as the terms do; the whole is always given,
  // and what is compared follows from it.
  private void putCosts(Map<QuantityId, Rational> moved, PeriodFacts.Builder changed) {
    Rational compared = moved.remove(PeriodFacts.COMPARED);
    if (compared != null) {
      moved.put(PeriodFacts.ACTUAL_ID, compared);
    }
    if (moved.keySet().stream().anyMatch(this::isCost)) {
      costIds().stream()
          .filter(id -> !id.equals(PeriodFacts.COMPARED))
          .forEach(id -> putGivenByCosts(id, moved, changed));
    } else {
      facts.costs().ifPresent(changed::costs);
    }
  }

  private boolean isCost(QuantityId id) {
    return id.equals(PeriodFacts.ACTUAL_ID) || costIds().contains(id);
  }

  private void putGivenByCosts(
      QuantityId id, Map<QuantityId, Rational> moved, PeriodFacts.Builder changed) {
    if (facts.costs().isPresent()) {
      putGiven(id, moved, changed);
    }
  }

  private void putGiven(
      QuantityId id, Map<QuantityId, Rational> moved, PeriodFacts.Builder changed) {
    if (asks(id) && !moved.containsKey(id)) {
      inputs.find(id).ifPresent(fact -> changed.putOthers(id, fact));
    }
  }

  /** The situation in which only the quantity of the axis is another. */
  Situation moved(Axis axis, Rational number) {
    return new Situation(model, at(axis, number), reimbursement);
  }

  /** The settlement in which only the quantity of the axis is another; empty if it is refused. */
  Optional<Settlement> settledAt(Axis axis, Rational number) {
    return settled(at(axis, number));
  }

  /** The settlement in which an indicator stays without a value; empty if it is refused. */
  Optional<Settlement> settledWithout(KeyResultIndicator left) {
    PeriodFacts.Builder changed = facts.ofSamePeriod();
    facts.costs().ifPresent(changed::costs);
    facts.target().ifPresent(changed::target);
    facts.measurements().stream()
        .filter(measured -> !measured.indicator().equals(left.id()))
        .forEach(changed::addMeasurements);
    facts.baselines().forEach(changed::addBaselines);
    facts.unmeasured().stream().filter(id -> !id.equals(left.id())).forEach(changed::addUnmeasured);
    changed.addUnmeasured(left.id());
    facts.others().forEach((id, fact) -> putUnless(left, id, fact, changed));
    return settled(changed.build());
  }

  private static void putUnless(
      KeyResultIndicator left, QuantityId id, Inputs.Input fact, PeriodFacts.Builder changed) {
    if (!id.equals(left.measuredId())) {
      changed.putOthers(id, fact);
    }
  }

  private Optional<Settlement> settled(PeriodFacts changed) {
    try {
      return Optional.of(model.settle(changed, Stage.INTERIM));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
