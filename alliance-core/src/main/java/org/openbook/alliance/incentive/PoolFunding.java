package org.openbook.alliance.incentive;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * Where a part of the incentive pool comes from: the owner's money, a share of the under-run, what
 * was withheld, the fee at risk, what an earlier pool did not release.
 *
 * <p>Not a payment: what the pool releases is paid. Worked number: 10 % of an under-run of 6 600
 * 000 puts 660 000 into the pool.
 *
 * @param provision what the contract calls this part
 * @param amount how much; unit MONEY; 0 or more
 */
public record PoolFunding(Provision provision, Formula amount) {
  /** What the contract calls this part, and how much. */
  public static final ObjectForm<PoolFunding> FORM =
      ObjectForm.of(
          "",
          PoolFunding::of,
          Member.among(Provision.usually(StandardLabel.POOL_FUNDING), PoolFunding::provision),
          Member.required("amount", FormulaForm.FORM, PoolFunding::amount));

  /** Refuses a part that is no money. */
  public PoolFunding {
    requireNonNull(provision, "provision");
    Faults.in(() -> "pool funding '%s'".formatted(provision))
        .require(amount.unit().isMoney(), () -> "it is a %s; it is MONEY".formatted(amount.unit()))
        .throwIfAny();
  }

  /** Any figure: the fee at risk, what was withheld, an earlier pool's unreleased part. */
  public static PoolFunding of(Provision provision, Formula amount) {
    return new PoolFunding(provision, amount);
  }

  /**
   * The owner's money: a fixed amount.
   *
   * @throws IllegalArgumentException if it is below 0
   */
  public static PoolFunding fixed(Provision provision, MonetaryAmount amount) {
    Faults.in(() -> "pool funding '%s'".formatted(provision))
        .require(
            Amounts.value(amount).signum() >= 0,
            () -> "it is %s; it is 0 or more".formatted(Amounts.text(amount)))
        .throwIfAny();
    return new PoolFunding(provision, Formula.money(amount));
  }

  /**
   * The owner's money: a fixed amount, as a plain decimal in the agreement's currency.
   *
   * @throws IllegalArgumentException if it is below 0
   */
  public static PoolFunding fixed(Provision provision, BigDecimal value, CurrencyUnit agreed) {
    return fixed(provision, Amounts.of(value, agreed));
  }

  /**
   * A share of another figure: of the under-run, of what an earlier pool did not release.
   *
   * @throws IllegalArgumentException if the share is below 0
   */
  public static PoolFunding shareOf(Provision provision, Formula base, Rational share) {
    Faults.in(() -> "pool funding '%s'".formatted(provision))
        .require(
            share.signum() >= 0, () -> "its share is %s; a share is 0 or more".formatted(share))
        .throwIfAny();
    return new PoolFunding(provision, base.times(share));
  }

  /** This part under its name. */
  public Formula formula() {
    return amount.named(provision, Meaning.FUNDING);
  }

  @Override
  public String toString() {
    return provision.toString();
  }
}
