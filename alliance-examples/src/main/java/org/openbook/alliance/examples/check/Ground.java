package org.openbook.alliance.examples.check;

import java.util.List;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Source;

/**
 * What an analysis stands on: terms, and the facts that are held while one quantity moves.
 *
 * @param agreement what the agreement is called
 * @param model the terms
 * @param facts what is held
 */
record Ground(Label agreement, CommercialModel model, PeriodFacts facts) {
  /** What was not given, and what it is held at. */
  List<Assumed> assumed() {
    return model.inputs(facts).asMap().entrySet().stream()
        .filter(fact -> fact.getValue().source().kind() == Source.Kind.ASSUMPTION)
        .map(fact -> new Assumed(fact.getKey(), fact.getValue().source()))
        .toList();
  }

  /** A fact that is an assumption. */
  record Assumed(QuantityId id, Source source) {}
}
