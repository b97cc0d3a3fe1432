package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.Settlement.OpenMatter;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.TimeQuantity;

/**
 * One call of {@link CommercialModel#settle}: brings terms and facts together, or names all faults.
 */
final class Settling {
  // The events of the target ledger add up to it, whatever the baseline is known from.
  private static final Source OWNER_BORNE_SOURCE =
      Source.ledger(StandardLabel.OWNER_BORNE_EVENTS.label());

  private final CommercialModel model;
  private final PeriodFacts facts;
  private final StageTerms terms;
  private final Faults faults;
  private final Inputs.Builder inputs = Inputs.builder();

  Settling(CommercialModel model, PeriodFacts facts, StageTerms terms) {
    this.model = model;
    this.facts = facts;
    this.terms = terms;
    this.faults = Faults.in(facts::name);
  }

  Settlement settlement(Settlement.Title title) {
    putAll();
    List<OpenMatter> open = openMatters();
    requireSettleable(open);
    Evaluation evaluation = evaluate();
    List<SettledLine> lines = lines(evaluation, open);
    faults.throwIfAny();
    return new Settlement(model, facts, title, terms, evaluation, lines, open);
  }

  /** The facts as the terms ask for them, nothing computed yet. */
  Inputs inputs() {
    putAll();
    faults.throwIfAny();
    return inputs.build();
  }

  private void putAll() {
    Optional<TargetCost> compared = facts.target().map(this::compared);
    LocalDate end = facts.period().endInclusive();
    LocalDate through = compared.map(TargetCost::decidedThrough).orElse(end);
    facts.costs().ifPresent(costs -> putCosts(costs, through));
    compared.ifPresent(this::putTarget);
    putTimes();
    putMeasured(facts.measurements(), "measurement", KeyResultIndicator::measuredId);
    putMeasured(facts.baselines(), "baseline", KeyResultIndicator::baselineId);
    new StatedFacts(model, facts, terms, inputs, faults).put(through);
  }

  // What cannot be computed is told together with what is wrong otherwise; alone it keeps its type,
  // by which a host learns the missing quantities.
  private Evaluation evaluate() {
    try {
      return terms.calculation().evaluate(inputs.build());
    } catch (EvaluationException exception) {
      if (faults.isEmpty()) {
        throw exception;
      }
      faults.add(requireNonNull(exception.getMessage()));
      throw new IllegalArgumentException(faults.toString(), exception);
    }
  }

  // ---- facts ----

  private void putCosts(CostStatement costs, LocalDate through) {
    faults.require(
        !costs.isEmpty(),
        () -> "the cost statement has no entries; a period is settled on at least one");
    costs
        .findings()
        .forEach(finding -> faults.add("cost statement: %s".formatted(finding.message())));
    requireCurrency("cost statement", costs.currency().getCurrencyCode());
    costs.parties().stream()
        .filter(party -> !model.actualIds().containsKey(party))
        .forEach(
            party -> faults.add("cost statement: %s".formatted(model.alliance().unknown(party))));
    put(PeriodFacts.ACTUAL_ID, costs.value(CostClass.REIMBURSABLE), costs.source());
    putCompared(costs, through);
    model
        .actualIds()
        .forEach(
            (party, id) -> put(id, costs.value(party, CostClass.REIMBURSABLE), costs.source()));
  }

  // Like with like: while a tranche is open, costs are compared up to what was decided.
  private void putCompared(CostStatement costs, LocalDate through) {
    if (through.isBefore(facts.period().endInclusive())) {
      put(
          PeriodFacts.COMPARED,
          costs.valueThrough(CostClass.REIMBURSABLE, YearMonth.from(through)),
          Source.ledger(StandardLabel.THROUGH.of(costs.source().reference(), through.toString())));
    } else {
      put(PeriodFacts.COMPARED, costs.value(CostClass.REIMBURSABLE), costs.source());
    }
  }

  // The ledger of a longer period is compared up to the last day that is settled.
  private TargetCost compared(TargetCost target) {
    ContractPeriod period = facts.period();
    if (target.period().equals(period) || terms.stage() == Stage.ON_ACCOUNT) {
      return target;
    }
    boolean cut =
        terms.stage() != Stage.FINAL
            && target.period().start().equals(period.start())
            && target.tranches().stream()
                .anyMatch(t -> t.period().endInclusive().equals(period.endInclusive()));
    faults.require(cut, () -> facts.otherPeriod("target cost", target.period()));
    return cut ? target.through(period.endInclusive()) : target;
  }

  private void putTarget(TargetCost target) {
    requireCurrency("target cost", target.currency().getCurrencyCode());
    faults.require(
        target.basis().equals(model.basis()),
        () ->
            "target cost contains %s; the terms compare %s"
                .formatted(target.basis(), model.basis()));
    Source source = target.provision().source();
    put(PeriodFacts.TARGET, target.sharedValue(), source);
    put(PeriodFacts.OWNER_BORNE, target.ownerBorneActualValue(), OWNER_BORNE_SOURCE);
  }

  // What facts may state, and do, is not counted.
  private void putTimes() {
    for (TimeQuantity time : TimeQuantity.values()) {
      boolean isStated =
          model.factsMayState().contains(time) && facts.others().containsKey(time.id());
      if (terms.asked().contains(time.id()) && !isStated) {
        putTime(time);
      }
    }
  }

  private void putTime(TimeQuantity time) {
    ContractPeriod period = facts.period();
    Source source =
        Source.contract(
            StandardLabel.PERIOD.with(period.start().toString(), period.endInclusive().toString()));
    try {
      inputs.put(time.id(), counted(time), Unit.COUNT, source);
    } catch (IllegalArgumentException uncounted) {
      faults.add(requireNonNull(uncounted.getMessage()));
    }
  }

  private Rational counted(TimeQuantity time) {
    return facts
        .agreedDays()
        .map(agreed -> time.of(facts.period(), agreed))
        .orElseGet(() -> time.of(facts.period()));
  }

  private void requireCurrency(String what, String given) {
    String agreed = model.currency().getCurrencyCode();
    faults.require(
        given.equals(agreed),
        () -> "%s is in %s; the agreement's currency is %s".formatted(what, given, agreed));
  }

  private void put(QuantityId id, Rational amount, Source source) {
    if (terms.asked().contains(id)) {
      inputs.put(id, amount, Unit.MONEY, source);
    }
  }

  private void putMeasured(
      List<Measurement> values, String what, Function<KeyResultIndicator, QuantityId> id) {
    for (Measurement value : values) {
      KeyResultIndicator indicator = model.indicators().get(value.indicator());
      if (indicator == null) {
        faults.add(unknown(what, value.indicator()));
      } else {
        requirePossible(value, what, indicator);
        inputs.put(id.apply(indicator), value.value(), indicator.unit(), value.source());
      }
    }
  }

  private void requirePossible(Measurement value, String what, KeyResultIndicator indicator) {
    indicator
        .measurable()
        .ifPresent(
            possible ->
                faults.require(
                    possible.contains(value.value()),
                    () ->
                        "%s of indicator '%s' is %s %s; it must be from %s"
                            .formatted(
                                what,
                                value.indicator(),
                                value.value(),
                                indicator.unit().symbol(),
                                possible)));
  }

  private String unknown(String what, KeyResultId indicator) {
    return "%s of indicator '%s': the scorecard has no such indicator, it has %s"
        .formatted(what, indicator, model.indicators().keySet());
  }

  // ---- stage ----

  private List<OpenMatter> openMatters() {
    List<OpenMatter> open = new ArrayList<>(0);
    facts
        .target()
        .ifPresent(
            target ->
                target.openTranches().stream()
                    .map(Tranche::period)
                    .filter(this::matters)
                    .forEach(p -> open.add(new OpenMatter(OpenMatter.Kind.TRANCHE, p.toString()))));
    for (KeyResultIndicator indicator : model.indicators().values()) {
      if (terms.asked().contains(indicator.measuredId())
          && !inputs.contains(indicator.measuredId())
          && !facts.unmeasured().contains(indicator.id())) {
        open.add(new OpenMatter(OpenMatter.Kind.MEASUREMENT, indicator.id().value()));
      }
    }
    return open;
  }

  // What comes after the settled days is open for an interim settlement only: its incentive is that
  // of the whole contract period.
  private boolean matters(ContractPeriod tranche) {
    return terms.stage() == Stage.INTERIM
        || !tranche.start().isAfter(facts.period().endInclusive());
  }

  private void requireSettleable(List<OpenMatter> open) {
    facts.unmeasured().stream()
        .filter(id -> !model.indicators().containsKey(id))
        .forEach(id -> faults.add(unknown("unmeasured", id)));
    switch (terms.stage()) {
      case FINAL -> addEach(open, "%s is open; a final settlement has nothing open");
      case TERMINATION ->
          addEach(open, "%s is open; on termination what is not known is estimated");
      default -> {} // then the settlement is provisional
    }
    if (terms.stage() != Stage.TERMINATION) {
      addEach(facts.estimates(), "%s; only a settlement on termination takes an estimate");
    }
    faults.require(
        !terms.lines().isEmpty(),
        () -> "no line of the terms is payable %s; at least one is".formatted(terms.stage()));
  }

  private void addEach(List<?> things, String fault) {
    things.forEach(thing -> faults.add(fault.formatted(thing)));
  }

  // ---- lines ----

  private List<SettledLine> lines(Evaluation evaluation, List<OpenMatter> open) {
    List<Figure> figures = evaluation.figures();
    List<SettledLine> lines = new ArrayList<>(terms.lines().size());
    for (int k = 0; k < terms.lines().size(); k++) {
      Line line = terms.lines().get(k);
      Figure accrued = terms.accrued(k, figures);
      SettledLine.Shares payers = shares("payers", line, line.payers(), evaluation, accrued);
      SettledLine.Shares payees = shares("payees", line, line.payees(), evaluation, accrued);
      requireNotBelowZero(line, accrued);
      boolean isWithheld = !open.isEmpty() && line.kind() == Line.Kind.INCENTIVE;
      Rational payable = isWithheld ? Rational.ZERO : terms.payable(k, figures).value();
      lines.add(new SettledLine(line, accrued, payable, model.currency(), payers, payees));
    }
    new Sharing(model, Presence.of(model, facts.period())).check(lines, faults);
    return lines;
  }

  private void requireNotBelowZero(Line line, Figure accrued) {
    faults.require(
        accrued.value().signum() >= 0 || line.mayBeBelowZero(),
        () ->
            "line '%s' comes to %s; a fee must be 0 or more, unless the line says \"belowZero\": \"paid-back\""
                .formatted(line.id(), accrued.value()));
  }

  private SettledLine.Shares shares(
      String side, Line line, Distribution by, Evaluation evaluation, Figure accrued) {
    if (by.fixed().isPresent()) {
      return new SettledLine.Shares(by.fixed().get(), List.of());
    }
    Function<Formula, Rational> values = weight -> evaluation.figure(weight).value();
    List<Figure> weights = by.parts().stream().map(p -> evaluation.figure(p.weight())).toList();
    try {
      return new SettledLine.Shares(by.on(values, accrued.value()), weights);
    } catch (IllegalArgumentException refused) {
      faults.add("%s of line '%s': %s".formatted(side, line.id(), refused.getMessage()));
      return new SettledLine.Shares(by.on(any -> Rational.ZERO, Rational.ZERO), List.of());
    }
  }
}
