package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The part of a target cost that belongs to a part of its period, mostly a year; decided, or still
 * open.
 *
 * <p>An open tranche has no amount, not even an estimated one; only where the contract ends before
 * it is decided is one estimated. Worked example: of Tesoma's period 2022–2024 the tranche 2022 was
 * decided at 15 842 783 € while 2023 and 2024 were open.
 *
 * @param provision what the contract calls it, and how the amount is known
 * @param period the days that it is the target of
 * @param amount how much, if it was decided; 0 or more
 */
public record Tranche(Provision provision, ContractPeriod period, Optional<MonetaryAmount> amount) {
  /** Provision, period and, once it was decided, the amount. */
  public static final ObjectForm<Tranche> FORM =
      ObjectForm.of(
              "tranche",
              Tranche::new,
              Member.among(Provision.FORM, Tranche::provision),
              Member.required("period", ContractPeriod.FORM, Tranche::period),
              Member.<Tranche, MonetaryAmount>optional("amount", Amounts.FORM, Tranche::amount)
                  .described("How much, if it was decided."))
          .described("A part of the period with a target of its own.");

  /** Refuses an amount below 0. */
  public Tranche {
    requireNonNull(provision, "provision");
    requireNonNull(period, "period");
    amount = amount.map(Amounts::from);
    if (amount.isPresent() && Amounts.value(amount.get()).signum() < 0) {
      throw new IllegalArgumentException(
          "tranche %s is %s; a tranche is 0 or more".formatted(period, Amounts.text(amount.get())));
    }
  }

  /** A tranche that was decided. */
  public static Tranche decided(Provision provision, ContractPeriod period, MonetaryAmount amount) {
    return new Tranche(provision, period, Optional.of(amount));
  }

  /** A tranche that was decided, as a plain decimal in the agreement's currency. */
  public static Tranche decided(
      Provision provision, ContractPeriod period, BigDecimal value, CurrencyUnit agreed) {
    return decided(provision, period, Amounts.of(value, agreed));
  }

  /**
   * A tranche that nobody will decide any more, estimated in good faith for a settlement on
   * termination.
   *
   * @param reason what the estimate rests on
   */
  public static Tranche estimated(
      Provision provision, ContractPeriod period, MonetaryAmount amount, String reason) {
    return decided(provision.withSource(Source.estimate(reason)), period, amount);
  }

  /** A tranche that is still to be decided. */
  public static Tranche open(Provision provision, ContractPeriod period) {
    return new Tranche(provision, period, Optional.empty());
  }

  /** Whether it is still to be decided. */
  public boolean isOpen() {
    return amount.isEmpty();
  }

  /** {@code 2022-01-01/2022-12-31: EUR 15842783}. */
  @Override
  public String toString() {
    return period + ": " + amount.map(Amounts::text).orElse("open");
  }
}
