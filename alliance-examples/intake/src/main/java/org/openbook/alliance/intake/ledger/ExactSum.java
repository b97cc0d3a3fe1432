package org.openbook.alliance.intake.ledger;

import org.openbook.alliance.exact.Rational;

/** A sum that grows line by line and never rounds or overflows. Not for sharing between threads. */
public final class ExactSum {
  private long units;
  private Rational rest = Rational.ZERO;
  private long count;

  /** An empty sum. */
  public ExactSum() {}

  /** Adds an amount. */
  public void add(Amount amount) {
    count++;
    if (amount.isShort()) {
      addUnits(amount.units());
    } else {
      rest = rest.plus(amount.value());
    }
  }

  private void addUnits(long added) {
    long sum = units + added;
    // Both operands have the sign that the sum does not have: it overflowed.
    if (((units ^ sum) & (added ^ sum)) < 0) {
      rest = rest.plus(Amount.fromUnits(units));
      sum = added;
    }
    units = sum;
  }

  /** What was added. */
  public Rational value() {
    return rest.plus(Amount.fromUnits(units));
  }

  /** How many amounts were added. */
  public long count() {
    return count;
  }

  @Override
  public String toString() {
    return count + " amounts, " + value();
  }
}
