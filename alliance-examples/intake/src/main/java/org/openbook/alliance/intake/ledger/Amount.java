package org.openbook.alliance.intake.ledger;

import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/**
 * An exact amount as a ledger writes it; no currency.
 *
 * <p>Not a second kind of number: up to four decimals within the reach of a long are kept as whole
 * ten-thousandths, because millions of lines are added up; anything else is a {@link Rational}.
 */
public final class Amount {
  /** Decimals of the short form. */
  static final int DECIMALS = 4;

  private static final long UNITS = 10_000;

  private final long units;
  private final @Nullable Rational beyond;

  private Amount(long units, @Nullable Rational beyond) {
    this.units = units;
    this.beyond = beyond;
  }

  static Amount ofUnits(long tenThousandths) {
    return new Amount(tenThousandths, null);
  }

  /** An amount of any size. */
  public static Amount of(Rational value) {
    return new Amount(0, value);
  }

  boolean isShort() {
    return beyond == null;
  }

  long units() {
    return units;
  }

  static Rational fromUnits(long units) {
    return Rational.of(units, UNITS);
  }

  /** The number. */
  public Rational value() {
    return beyond == null ? fromUnits(units) : beyond;
  }

  /** Below, at or above 0. */
  public int signum() {
    return beyond == null ? Long.signum(units) : beyond.signum();
  }

  Amount negated() {
    return beyond == null ? ofUnits(-units) : of(beyond.negated());
  }

  Amount minus(Amount other) {
    return of(value().minus(other.value()));
  }

  @Override
  public String toString() {
    return value().toString();
  }
}
