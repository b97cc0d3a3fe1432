package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.util.List;

/**
 * A period of the Tesoma model in plain decimals, as hand-written code takes it.
 *
 * @param ownCosts the provider's directly reimbursable costs
 * @param cityCosts those of the city as public provider
 * @param target the target cost
 * @param measured the eleven measured values in the scorecard's order
 */
record SettlementCase(
    BigDecimal ownCosts, BigDecimal cityCosts, BigDecimal target, List<BigDecimal> measured) {}
