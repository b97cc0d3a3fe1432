package org.openbook.alliance.law;

import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * A way to settle a period at a stage: {@code model::settle}, or a host's service around it.
 *
 * <p>Not terms: it says how a settlement comes about, and its laws say that it does not depend on
 * what it must not depend on. Stages and order of facts are its business; what one fact more or
 * less pays is a {@link PayoutRule}'s.
 */
@FunctionalInterface
public interface SettlementRule {
  /** The settlement of the period at the stage. */
  Settlement settle(PeriodFacts facts, Stage stage);
}
