package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/**
 * What one party owes or pays to another.
 *
 * <p>Not yet paid: a {@link Payment} tells that. What the other way round is below 0 here is a
 * transfer from the payee.
 *
 * @param payer who pays
 * @param payee who is paid; another party
 * @param amount how much; above 0
 */
public record Transfer(PartyId payer, PartyId payee, MonetaryAmount amount) {
  /** Payer, payee and amount. */
  public static final ObjectForm<Transfer> FORM =
      ObjectForm.of(
          "",
          Transfer::new,
          Member.required("payer", PartyId.FORM, Transfer::payer),
          Member.required("payee", PartyId.FORM, Transfer::payee),
          Member.required("amount", Amounts.FORM, Transfer::amount));

  /** Refuses an amount that is not above 0, and a party that pays itself. */
  public Transfer {
    requireNonNull(payer, "payer");
    requireNonNull(payee, "payee");
    amount = Amounts.from(amount);
    check(Faults.in("transfer"), payer, payee, amount).throwIfAny();
  }

  static Faults check(Faults faults, PartyId payer, PartyId payee, MonetaryAmount amount) {
    return faults
        .require(
            !payer.equals(payee),
            () -> "payer and payee are '%s'; a party pays another".formatted(payer))
        .require(
            Amounts.value(amount).signum() > 0,
            () -> "amount is %s; it is above 0".formatted(Amounts.text(amount)));
  }

  /** {@code city → clinic EUR 12.5}. */
  @Override
  public String toString() {
    return payer + " → " + payee + " " + Amounts.text(amount);
  }
}
