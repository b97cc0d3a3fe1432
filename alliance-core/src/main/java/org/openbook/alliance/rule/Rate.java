package org.openbook.alliance.rule;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.term.Provision;

/**
 * A part that is taken of an amount: a sharing rate, a discount factor, a multiplier from a score.
 *
 * <p>Not a band: the whole amount is multiplied. The rate may be fixed or any formula of unit
 * RATIO. Worked number: 75 % of 177 000 000 × 4.2 % = 7 434 000 is 5 575 500.
 */
@Value.Immutable
public abstract class Rate implements AmountRule {
  Rate() {}

  /** A rate under the name that the contract gives to its result. */
  public static Rate of(Provision provision, Formula rate) {
    return ImmutableRate.builder().provision(provision).rate(rate).build();
  }

  /** A fixed rate: 0.5 for one half. */
  public static Rate of(Provision provision, Rational rate) {
    return of(provision, Formula.ratio(rate));
  }

  /** What the contract calls the result. */
  public abstract Provision provision();

  /** The rate. */
  public abstract Formula rate();

  @Value.Check
  void check() {
    Faults.in("rate '" + provision().label() + "'")
        .require(
            rate().unit().equals(Unit.RATIO),
            () -> "it is a %s; a rate is a RATIO".formatted(rate().unit()))
        .throwIfAny();
  }

  @Override
  public Formula apply(Formula amount) {
    return amount.times(rate()).named(provision());
  }

  @Override
  public String toString() {
    return provision().toString();
  }
}
