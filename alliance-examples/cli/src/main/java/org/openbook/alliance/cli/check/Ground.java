package org.openbook.alliance.cli.check;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;

/**
 * What an analysis stands on: terms, and the facts that are held while one quantity moves.
 *
 * @param agreement what the agreement is called
 * @param model the terms
 * @param facts what is held
 */
record Ground(Label agreement, CommercialModel model, PeriodFacts facts) {
  /** The target cost that is held, whether or not the terms ask for it. */
  static Optional<Rational> target(CommercialModel model, PeriodFacts facts) {
    return model
        .inputs(facts)
        .find(PeriodFacts.TARGET)
        .map(Inputs.Input::value)
        .or(() -> facts.target().map(TargetCost::sharedValue));
  }
}
