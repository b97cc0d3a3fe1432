package org.openbook.alliance.history.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.payment.testing.PaymentArbitraries;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;

/**
 * Whole histories: settlements on account and interim, some final; paid on time, late, in part and
 * in advance; withdrawn and issued again, approved, disputed, suspended, with interest claimed and
 * terms amended.
 */
public final class HistoryArbitraries {
  private static final int MOST_STEPS = 14;

  private HistoryArbitraries() {}

  /** Histories of generated agreements, with the case that each comes from. */
  public static Arbitrary<HistoryCase> cases() {
    return Combinators.combine(
            SettlementArbitraries.cases(),
            PaymentArbitraries.terms(),
            Arbitraries.of(HistoryStep.class).list().ofMaxSize(MOST_STEPS))
        .as(HistoryCase::new);
  }

  /** Histories of generated agreements. */
  public static Arbitrary<SettlementHistory> histories() {
    return cases().map(HistoryCase::history);
  }
}
