package org.openbook.alliance.history;

import java.time.LocalDate;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.money.Amounts;

/**
 * How two parties, or one party and all others, stand on a day: accrual and cash apart.
 *
 * <p>Not a bank account. Of a party amounts above 0 come to it and those below 0 go from it; of two
 * parties amounts above 0 go from the payer to the payee. Laws: over all parties of an agreement
 * each amount adds up to 0, and open is payable − withheld − (paid − credit). Worked numbers: of an
 * earned 3 300 000 half is retained, 1 650 000 is payable, 50 000 of it disputed, 600 000 paid: 1
 * 000 000 is open.
 */
@Value.Immutable
public abstract class Balance {
  /** What a balance is made of; what is retained and open follows from it, for people. */
  public static final Form<Balance> FORM = BalanceForm.FORM;

  Balance() {}

  /** The balance that a way to read each sum gives. */
  static Balance of(Books books, LocalDate day, Function<Flows, Rational> read) {
    CurrencyUnit currency = books.currency();
    Function<Flows, MonetaryAmount> amount = flows -> Amounts.of(read.apply(flows), currency);
    return ImmutableBalance.builder()
        .accrued(amount.apply(books.accrued()))
        .payable(amount.apply(books.payable()))
        .withheld(amount.apply(books.withheld()))
        .paid(amount.apply(books.paid()))
        .credit(amount.apply(books.credit()))
        .overdue(amount.apply(books.overdue(day)))
        .build();
  }

  /** What was earned, payable or not yet: the entitlement to date and claimed interest. */
  public abstract MonetaryAmount accrued();

  /** What settlements and claims of interest made payable. */
  public abstract MonetaryAmount payable();

  /** What of the unpaid payable is suspended or disputed, and so not due. */
  public abstract MonetaryAmount withheld();

  /** What was paid, advances included. */
  public abstract MonetaryAmount paid();

  /**
   * What of the paid is not set against a payable yet: advances still to be recouped, and payments
   * on a withdrawn settlement until another is issued.
   */
  public abstract MonetaryAmount credit();

  /** What of the open amount is past its due date. */
  public abstract MonetaryAmount overdue();

  /** What was earned and is not payable yet: retained, or shown while something is open. */
  public MonetaryAmount retained() {
    Rational retained = Amounts.value(accrued()).minus(Amounts.value(payable()));
    return Amounts.of(retained, accrued().getCurrency());
  }

  /** What is still to be paid. */
  public MonetaryAmount open() {
    Rational open =
        Amounts.value(payable())
            .minus(Amounts.value(withheld()))
            .minus(Amounts.value(paid()))
            .plus(Amounts.value(credit()));
    return Amounts.of(open, payable().getCurrency());
  }

  /** {@code earned EUR 100, payable EUR 50, withheld EUR 0, paid EUR 20, open EUR 30}. */
  @Override
  public String toString() {
    return "earned %s, payable %s, withheld %s, paid %s, open %s, overdue %s"
        .formatted(
            Amounts.text(accrued()),
            Amounts.text(payable()),
            Amounts.text(withheld()),
            Amounts.text(paid()),
            Amounts.text(open()),
            Amounts.text(overdue()));
  }
}
