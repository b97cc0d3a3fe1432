package org.openbook.alliance.catalogue;

import java.util.Locale;

/**
 * What the contract does with a cost: the three answers a cost annex gives.
 *
 * <p>Not a default: a cost type that the contract does not classify is none of these; it is a
 * finding.
 */
public enum CostClass {
  /** The client pays it as it is: directly reimbursable. */
  REIMBURSABLE,
  /** The alliance fee pays for it already. */
  COVERED_BY_FEE,
  /** The party bears it itself. */
  EXCLUDED;

  /** {@code covered by fee}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
