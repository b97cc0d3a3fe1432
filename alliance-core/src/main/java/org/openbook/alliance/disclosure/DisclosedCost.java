package org.openbook.alliance.disclosure;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/**
 * What a view shows of another party's costs: the net sum of one cell.
 *
 * <p>Not a statement line: no count, no gross figures and no digest of the entries.
 *
 * @param party whose costs
 * @param cell which of them
 * @param value the net sum, in the agreement's currency
 */
public record DisclosedCost(PartyId party, CostCell cell, Rational value) {
  /** Refuses null. */
  public DisclosedCost {
    requireNonNull(party, "party");
    requireNonNull(cell, "cell");
    requireNonNull(value, "value");
  }

  /** {@code mehilainen, reimbursable 4.2: 1200}. */
  @Override
  public String toString() {
    return party + ", " + cell + ": " + value;
  }
}
