package org.openbook.alliance.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.ComparisonBasis;

/** The facts that terms ask for by a name alone, because every model has them. */
final class KnownFacts {
  static final String COMPARED_ACTUAL = "compared-actual";

  private final Map<String, Formula> byName = new LinkedHashMap<>();
  private final Map<Formula, String> byFormula = new LinkedHashMap<>();

  private final boolean isReadable;

  private KnownFacts(boolean isReadable) {
    this.isReadable = isReadable;
  }

  /** Those of a document that has no model. */
  static KnownFacts none() {
    return new KnownFacts(true);
  }

  /** Those of a model whose parties, scorecard or basis could not be read: nobody knows which. */
  static KnownFacts unreadable() {
    return new KnownFacts(false);
  }

  static KnownFacts of(Alliance alliance, Optional<Scorecard> scorecard, ComparisonBasis basis) {
    KnownFacts known = new KnownFacts(true);
    known.addCosts(basis);
    alliance.parties().forEach(known::addParty);
    scorecard.map(Scorecard::indicators).orElse(List.of()).forEach(known::addIndicator);
    return known;
  }

  private void addCosts(ComparisonBasis basis) {
    addQuantity(PeriodFacts.targetCost());
    addQuantity(PeriodFacts.actualCost());
    addQuantity(PeriodFacts.elapsedMonths());
    Formula compared =
        PeriodFacts.comparedActual(ComparisonBasis.directCosts(), Formula.money(Rational.ZERO));
    ((Node.Named) compared.node()).of().node().operands().forEach(this::addQuantity);
    if (!basis.contents().contains(ComparisonBasis.Content.FEE)) {
      add(COMPARED_ACTUAL, compared);
    }
  }

  private void addParty(Party party) {
    addIfNameable(() -> PeriodFacts.actualCostOf(party));
  }

  private void addIndicator(KeyResultIndicator indicator) {
    addIfNameable(indicator::measured);
    addIfNameable(indicator::baseline);
  }

  // With an id of the greatest length the fact's own id has too many characters: no model asks it.
  private void addIfNameable(Supplier<Formula> fact) {
    try {
      addQuantity(fact.get());
    } catch (IllegalArgumentException tooLong) {
      return;
    }
  }

  private void addQuantity(Formula quantity) {
    add(((Node.Quantity) quantity.node()).id().value(), quantity);
  }

  private void add(String name, Formula formula) {
    byName.put(name, formula);
    byFormula.put(formula, name);
  }

  /** Whether a name that is not among them is wrong. */
  boolean isReadable() {
    return isReadable;
  }

  Map<String, Formula> byName() {
    return Collections.unmodifiableMap(byName);
  }

  Optional<String> nameOf(Formula formula) {
    return Optional.ofNullable(byFormula.get(formula));
  }
}
