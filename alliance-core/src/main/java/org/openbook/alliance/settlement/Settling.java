package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Source;

/**
 * One call of {@link CommercialModel#settle}: brings terms and facts together, or names all faults.
 */
final class Settling {
  // The events of the target ledger add up to it, whatever the baseline is known from.
  private static final Source OWNER_BORNE_SOURCE =
      Source.ledger("owner-borne events of the target");

  private final CommercialModel model;
  private final PeriodFacts facts;
  private final Faults faults;
  private final Inputs.Builder inputs = Inputs.builder();

  Settling(CommercialModel model, PeriodFacts facts) {
    this.model = model;
    this.facts = facts;
    this.faults = Faults.in(facts::toString);
  }

  Settlement settlement() {
    facts.costs().ifPresent(this::putCosts);
    facts.target().ifPresent(this::putTarget);
    putMeasured(facts.measurements(), "measurement", KeyResultIndicator::measuredId);
    putMeasured(facts.baselines(), "baseline", KeyResultIndicator::baselineId);
    facts.others().forEach(this::putOther);
    Evaluation evaluation = evaluate();
    faults.throwIfAny();
    return new Settlement(model, facts, evaluation);
  }

  // What cannot be computed is told together with what is wrong otherwise; alone it keeps its type,
  // by which a host learns the missing quantities.
  private Evaluation evaluate() {
    try {
      return model.calculation().evaluate(inputs.build());
    } catch (EvaluationException exception) {
      if (faults.isEmpty()) {
        throw exception;
      }
      faults.add(requireNonNull(exception.getMessage()));
      throw new IllegalArgumentException(faults.toString(), exception);
    }
  }

  private void putCosts(CostStatement costs) {
    faults.require(
        !costs.isEmpty(),
        () -> "the cost statement has no entries; a period is settled on at least one");
    costs.findings().forEach(finding -> faults.add("cost statement: " + finding.message()));
    requireCurrency("cost statement", costs.currency().getCurrencyCode());
    costs.parties().stream()
        .filter(party -> !model.actualIds().containsKey(party))
        .forEach(party -> faults.add("cost statement: " + model.alliance().unknown(party)));
    put(PeriodFacts.ACTUAL_ID, costs.value(CostClass.REIMBURSABLE), costs.source());
    model
        .actualIds()
        .forEach(
            (party, id) -> put(id, costs.value(party, CostClass.REIMBURSABLE), costs.source()));
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

  private void requireCurrency(String what, String given) {
    String agreed = model.currency().getCurrencyCode();
    faults.require(
        given.equals(agreed),
        () -> "%s is in %s; the agreement's currency is %s".formatted(what, given, agreed));
  }

  private void put(QuantityId id, Rational amount, Source source) {
    inputs.put(id, amount, Unit.MONEY, source);
  }

  // A misspelt id would otherwise be dropped in silence where the terms can do without the fact.
  private void putOther(QuantityId id, Inputs.Input fact) {
    String currency = fact.unit().isMoney() ? fact.unit().symbol() : "";
    if (!model.asked().contains(id)) {
      faults.add("fact '%s': no term asks for it, they ask for %s".formatted(id, model.asked()));
    } else if (inputs.contains(id)) {
      faults.add("fact '%s' is given twice; it is given once".formatted(id));
    } else if (currency.isEmpty()) {
      inputs.put(id, fact.value(), fact.unit(), fact.source());
    } else {
      requireCurrency("fact '" + id + "'", currency);
      inputs.put(id, fact.value(), Unit.MONEY, fact.source());
    }
  }

  private void putMeasured(
      List<Measurement> values, String what, Function<KeyResultIndicator, QuantityId> id) {
    for (Measurement value : values) {
      KeyResultIndicator indicator = model.indicators().get(value.indicator());
      if (indicator == null) {
        faults.add(
            "%s of indicator '%s': the scorecard has no such indicator, it has %s"
                .formatted(what, value.indicator(), model.indicators().keySet()));
      } else {
        inputs.put(id.apply(indicator), value.value(), indicator.unit(), value.source());
      }
    }
  }
}
