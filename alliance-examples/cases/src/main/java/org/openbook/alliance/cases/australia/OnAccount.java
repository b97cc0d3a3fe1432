package org.openbook.alliance.cases.australia;

import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;

/**
 * Interim payments of the third limb: gain less a retention, pain in full, all on account.
 *
 * <p>Not a settlement: at final completion the limb is computed anew, and the difference to what
 * was paid is paid or refunded. Worked numbers: of an interim gain of 100 with 20 % retained 80 is
 * paid; if the final result is 60, 20 is refunded; an interim pain of 100 is taken in full.
 *
 * @param retention the part of a gain that is kept back; 0 to 1
 */
public record OnAccount(Rational retention) {
  /** Refuses a retention outside 0 to 1. */
  public OnAccount {
    Faults.in("interim payment")
        .require(
            retention.signum() >= 0 && !retention.isMoreThan(Rational.ONE),
            () -> "retention is %s; it is 0 to 1".formatted(retention))
        .throwIfAny();
  }

  /** What is paid, or taken below 0, of an interim result. */
  public Formula paid(Formula interimResult) {
    return interimResult
        .positivePart()
        .times(Rational.ONE.minus(retention))
        .minus(interimResult.negativePart())
        .named(ThreeLimb.term("Risk or reward on account"));
  }

  /** What is paid, or refunded below 0, when the final result is known. */
  public static Formula trueUp(Formula finalResult, Formula paidOnAccount) {
    return finalResult.minus(paidOnAccount).named(ThreeLimb.term("Difference at final completion"));
  }
}
