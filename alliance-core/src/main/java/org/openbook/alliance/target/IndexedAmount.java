package org.openbook.alliance.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;

/**
 * An amount of a target cost and the index adjustment that moves it to other prices.
 *
 * <p>Not the adjusted amount: {@link #change} is the difference. Worked number: 180 300 000 by a
 * factor of 1.075 changes by 13 522 500.
 *
 * @param amount what is adjusted
 * @param adjustment how
 */
public record IndexedAmount(MonetaryAmount amount, IndexAdjustment adjustment) {
  /** The amount among the members of the adjustment. */
  public static final ObjectForm<IndexedAmount> FORM =
      ObjectForm.of(
          "indexAdjustment",
          IndexedAmount::of,
          Member.<IndexedAmount, MonetaryAmount>required("of", Amounts.FORM, IndexedAmount::amount)
              .described("The amount that is adjusted."),
          Member.among(IndexAdjustment.FORM, IndexedAmount::adjustment));

  /** Refuses null. */
  public IndexedAmount {
    amount = Amounts.from(amount);
    requireNonNull(adjustment, "adjustment");
  }

  /** An amount and how it is adjusted. */
  public static IndexedAmount of(MonetaryAmount amount, IndexAdjustment adjustment) {
    return new IndexedAmount(amount, adjustment);
  }

  /** An amount, as a plain decimal in the agreement's currency, and how it is adjusted. */
  public static IndexedAmount of(
      BigDecimal value, CurrencyUnit agreed, IndexAdjustment adjustment) {
    return of(Amounts.of(value, agreed), adjustment);
  }

  /** By how much the amount changes. */
  public Formula change() {
    return adjustment.change(amount);
  }

  /** {@code EUR 180300000 by Prices (4.3), 2018-04 to 2021-12}. */
  @Override
  public String toString() {
    return Amounts.text(amount) + " by " + adjustment;
  }
}
