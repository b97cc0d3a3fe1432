package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * Facts that are stated one by one, beside book, target and measurements: each is asked for, and
 * none contradicts what follows from the others.
 */
final class StatedFacts {
  private final CommercialModel model;
  private final PeriodFacts facts;
  private final StageTerms terms;
  private final Inputs.Builder inputs;
  private final Faults faults;

  StatedFacts(
      CommercialModel model,
      PeriodFacts facts,
      StageTerms terms,
      Inputs.Builder inputs,
      Faults faults) {
    this.model = model;
    this.facts = facts;
    this.terms = terms;
    this.inputs = inputs;
    this.faults = faults;
  }

  /** Puts them after what book, target and measurements give; costs are compared through a day. */
  void put(LocalDate through) {
    StatedCosts stated = new StatedCosts(model, facts.others());
    stated.check(faults);
    if (facts.costs().isEmpty()) {
      stated.total().ifPresent(total -> putTotal(total, through));
    }
    facts.others().forEach((id, fact) -> putOther(id, fact, stated));
  }

  // A total that is stated has no months to cut: unless what is compared is stated too, it is
  // compared whole.
  private void putTotal(Inputs.Input total, LocalDate through) {
    Inputs.Input compared = facts.others().get(PeriodFacts.COMPARED);
    boolean isCut = through.isBefore(facts.period().endInclusive());
    if (compared == null && terms.asked().contains(PeriodFacts.COMPARED)) {
      putFact(PeriodFacts.COMPARED, total);
    }
    faults.require(
        compared == null || isCut || compared.value().equals(total.value()),
        () ->
            "fact '%s' is %s and fact '%s' is %s; nothing is open, so they must be the same"
                .formatted(
                    PeriodFacts.COMPARED,
                    requireNonNull(compared).value(),
                    PeriodFacts.ACTUAL_ID,
                    total.value()));
    if (terms.asked().contains(PeriodFacts.ACTUAL_ID)) {
      putFact(PeriodFacts.ACTUAL_ID, total);
    }
  }

  // A misspelt id would otherwise be dropped in silence where the terms can do without the fact.
  private void putOther(QuantityId id, Inputs.Input fact, StatedCosts stated) {
    requireDecimals(id, fact);
    if (model.asked().contains(id) && !id.equals(PeriodFacts.ACTUAL_ID)) {
      putFact(id, fact);
    } else if (stated.isUsed(id)) {
      requireCurrency(id, fact);
      facts.costs().ifPresent(costs -> requireSameAsBook(id, fact, costs));
    } else {
      faults.add("fact '%s': no term asks for it, they ask for %s".formatted(id, model.asked()));
    }
  }

  private void requireSameAsBook(QuantityId id, Inputs.Input fact, CostStatement costs) {
    Rational follows =
        id.equals(PeriodFacts.ACTUAL_ID)
            ? costs.value(CostClass.REIMBURSABLE)
            : costs.value(StatedCosts.partyOf(id), CostClass.REIMBURSABLE);
    requireSame(id, fact, follows);
  }

  private void putFact(QuantityId id, Inputs.Input fact) {
    if (inputs.contains(id)) {
      requireSame(id, fact, inputs.build().find(id).orElseThrow().value());
      return;
    }
    requireCurrency(id, fact);
    faults.require(
        !id.equals(PeriodFacts.TARGET) || fact.value().signum() >= 0,
        () -> "fact '%s' is %s; a target cost must be 0 or more".formatted(id, fact.value()));
    Unit unit = fact.unit().isMoney() ? Unit.MONEY : fact.unit();
    inputs.put(id, fact.value(), unit, fact.source());
  }

  // What follows from other facts is stated a second time.
  private void requireSame(QuantityId id, Inputs.Input stated, Rational follows) {
    faults.require(
        stated.value().equals(follows),
        () ->
            "fact '%s' is %s and follows as %s from the other facts; it must be the same, or be left out"
                .formatted(id, stated.value(), follows));
  }

  private void requireCurrency(QuantityId id, Inputs.Input fact) {
    if (fact.unit().isMoney() && !fact.unit().symbol().isEmpty()) {
      String agreed = model.currency().getCurrencyCode();
      faults.require(
          fact.unit().symbol().equals(agreed),
          () ->
              "fact '%s' is in %s; the agreement's currency is %s"
                  .formatted(id, fact.unit().symbol(), agreed));
    }
  }

  // An amount that was paid has no tenths of a cent; who writes a price says money without a
  // currency.
  private void requireDecimals(QuantityId id, Inputs.Input fact) {
    int has = model.currency().getDefaultFractionDigits();
    boolean isAmount = fact.unit().isMoney() && !fact.unit().symbol().isEmpty();
    faults.require(
        !isAmount || has < 0 || fact.value().decimals() <= has,
        () ->
            "fact '%s' is %s %s, with more than the %s decimals of %s; it must have no more, or be money without a currency if it is a price"
                .formatted(id, fact.unit().symbol(), fact.value(), has, fact.unit().symbol()));
  }
}
