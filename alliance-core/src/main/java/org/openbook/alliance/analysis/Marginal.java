package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.QuantityId;

/**
 * What a little more of one quantity brings to one party, and what a little less takes away.
 *
 * <p>Not an average over the range: it holds at the facts, and the two sides differ where the facts
 * stand on a breakpoint. Before rounding to whole cents. Worked number: an indicator that weighs 10
 * % and has 100 points over 30 measured units releases 1 400 000 × 10 % ÷ 30 = 4 666⅔ a unit.
 *
 * @param quantity what is moved
 * @param party whom it brings something
 * @param slopes euros per unit, just below and just above
 */
public record Marginal(QuantityId quantity, PartyId party, PayoutCurve.Slopes slopes) {
  /** Refuses null. */
  public Marginal {
    requireNonNull(quantity, "quantity");
    requireNonNull(party, "party");
    requireNonNull(slopes, "slopes");
  }
}
