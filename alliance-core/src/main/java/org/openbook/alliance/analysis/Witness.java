package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.settlement.Settlement;

/**
 * Two settlements that show a finding: their facts, or their terms, differ in one thing only.
 *
 * <p>Not a sample that may mislead: both were really settled, and their facts are in them. Worked
 * number: with a gate at a score of 0 that pays 300 000, the settlements at −0.01 and at 0 differ
 * by 300 000.
 *
 * @param one the settlement before the change
 * @param other the settlement after it
 */
public record Witness(Settlement one, Settlement other) {
  /** Refuses null. */
  public Witness {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
  }

  /** Both. */
  @Override
  public String toString() {
    return one + " | " + other;
  }
}
