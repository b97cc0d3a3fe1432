package org.openbook.alliance.incentive;

import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Provision;

/**
 * Where a part of the incentive pool comes from.
 *
 * <p>Not a payment: what the pool releases is paid. Worked number: 10 % of an under-run of 6 600
 * 000 puts 660 000 into the pool.
 *
 * @param provision what the contract calls this part
 * @param amount how much; unit MONEY
 */
public record PoolFunding(Provision provision, Formula amount) {
  /** Refuses a part that is no money. */
  public PoolFunding {
    Faults.in("pool funding '" + provision.label() + "'")
        .require(amount.unit().isMoney(), () -> "it is a %s; it is MONEY".formatted(amount.unit()))
        .throwIfAny();
  }

  /** The owner's money: a fixed amount. */
  public static PoolFunding fixed(Provision provision, MonetaryAmount amount) {
    return new PoolFunding(provision, Formula.money(amount));
  }

  /** A share of another figure: of the under-run, of the fee at risk, of what was withheld. */
  public static PoolFunding shareOf(Formula base, Rational share, Provision provision) {
    return new PoolFunding(provision, base.times(share));
  }

  /** This part under its name. */
  public Formula formula() {
    return amount.named(provision);
  }
}
