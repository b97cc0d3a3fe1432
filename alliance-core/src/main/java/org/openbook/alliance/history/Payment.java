package org.openbook.alliance.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/**
 * Money that one party paid to another: against an issued settlement, or as an advance.
 *
 * <p>Not what is owed. A payment against a settlement that is withdrawn later stays paid and counts
 * for the next one of the same contract period.
 */
@Value.Immutable
public abstract class Payment {
  /** The payment as a list of payments tells it. */
  public static final ObjectForm<Payment> FORM =
      ObjectForm.of("", Payment::builder, Payment.Builder::build)
          .required("date", Scalars.DATE, Payment::date, Payment.Builder::date)
          .required("payer", PartyId.FORM, Payment::payer, Payment.Builder::payer)
          .required("payee", PartyId.FORM, Payment::payee, Payment.Builder::payee)
          .required("amount", Amounts.FORM, Payment::amount, Payment.Builder::amount)
          .required("reference", Forms.WORDS, Payment::reference, Payment.Builder::reference)
          .optional(
              "settlement", SettlementId.FORM, Payment::settlement, Payment.Builder::settlement)
          .described("The number of the settlement that was paid; an advance has none.")
          .form();

  Payment() {}

  /** A builder; everything but the settlement is mandatory. */
  public static Builder builder() {
    return ImmutablePayment.builder();
  }

  /** Who paid. */
  public abstract PartyId payer();

  /** Who was paid. */
  public abstract PartyId payee();

  /** How much; above 0. */
  public abstract MonetaryAmount amount();

  /** The day of the payment; it may be before the settlement was issued. */
  public abstract LocalDate date();

  /** What the bank statement calls it; a payer uses it once towards a payee. */
  public abstract String reference();

  /** The settlement that was paid; of an advance none. */
  public abstract Optional<SettlementId> settlement();

  @Value.Check
  Payment check() {
    Faults faults = Faults.in(() -> "payment '%s'".formatted(reference()));
    Transfer.check(faults, payer(), payee(), amount())
        .require(!reference().isBlank(), () -> "its reference is blank; a payment has one")
        .throwIfAny();
    MonetaryAmount canonical = Amounts.from(amount());
    return canonical.equals(amount()) ? this : ((ImmutablePayment) this).withAmount(canonical);
  }

  /** {@code 2022-01-31 city → clinic EUR 12.5, 'A-17', settlement 3}. */
  @Override
  public String toString() {
    return "%s %s → %s %s, '%s', %s"
        .formatted(
            date(),
            payer(),
            payee(),
            Amounts.text(amount()),
            reference(),
            settlement().map(id -> "settlement " + id).orElse("advance"));
  }

  /** Collects a payment's parts. */
  public interface Builder {
    /** Who paid. */
    Builder payer(PartyId party);

    /** Who was paid. */
    Builder payee(PartyId party);

    /** How much. */
    Builder amount(MonetaryAmount amount);

    /** How much, as a plain decimal in the agreement's currency. */
    default Builder amount(BigDecimal value, CurrencyUnit agreed) {
      return amount(Amounts.of(value, agreed));
    }

    /** Who paid whom, and how much: just what was to be transferred. */
    default Builder transfer(Transfer transfer) {
      return payer(transfer.payer()).payee(transfer.payee()).amount(transfer.amount());
    }

    /** The day of the payment. */
    Builder date(LocalDate date);

    /** What the bank statement calls it. */
    Builder reference(String reference);

    /** The settlement that was paid. */
    Builder settlement(SettlementId settlement);

    /** The payment. */
    Payment build();
  }
}
