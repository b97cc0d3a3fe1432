package org.openbook.alliance.coststatement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.money.Amounts;

/**
 * A line of the purchase-invoice data that a public body publishes.
 *
 * <p>Not evidence for a cost: later corrections, internal items and personnel costs are missing
 * from such data. It corroborates an open book and never replaces it.
 *
 * @param document the voucher, as the entries' origin names it
 * @param supplier whom it was paid to
 * @param amount how much; below 0 for a credit note
 */
public record PublishedPurchase(String document, String supplier, MonetaryAmount amount) {
  /** Refuses a blank voucher. */
  public PublishedPurchase {
    requireNonNull(supplier, "supplier");
    amount = Amounts.from(amount);
    Faults.in("published purchase")
        .require(!document.isBlank(), () -> "document is blank; a purchase names its voucher")
        .throwIfAny();
  }

  /** A line of a voucher. */
  public static PublishedPurchase of(String document, String supplier, MonetaryAmount amount) {
    return new PublishedPurchase(document, supplier, amount);
  }

  /** A line of a voucher, its amount a plain decimal in the agreement's currency. */
  public static PublishedPurchase of(
      String document, String supplier, BigDecimal value, CurrencyUnit agreed) {
    return of(document, supplier, Amounts.of(value, agreed));
  }

  /** {@code 19000417 of Apteekki Oy, EUR 12.5}. */
  @Override
  public String toString() {
    return document + " of " + supplier + ", " + Amounts.text(amount);
  }
}
