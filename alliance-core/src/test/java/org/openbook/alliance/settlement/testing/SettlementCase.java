package org.openbook.alliance.settlement.testing;

import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * A valid model and facts that it settles.
 *
 * @param model the terms
 * @param facts what happened
 */
public record SettlementCase(CommercialModel model, PeriodFacts facts) {
  /** The one on the other. */
  public Settlement settled() {
    return model.settle(facts);
  }
}
