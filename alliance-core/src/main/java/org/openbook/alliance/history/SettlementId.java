package org.openbook.alliance.history;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/**
 * The number of an issued settlement in its history: the first is 1, and none is given twice, also
 * when a settlement is withdrawn.
 *
 * @param number 1 or more
 */
public record SettlementId(int number) {
  /** The number. */
  public static final Form<SettlementId> FORM =
      Forms.INT.as(SettlementId::of, SettlementId::number);

  /** Refuses a number below 1. */
  public SettlementId {
    if (number < 1) {
      throw new IllegalArgumentException(
          "settlement number is %s; it is 1 or more".formatted(number));
    }
  }

  /** The settlement of this number. */
  public static SettlementId of(int number) {
    return new SettlementId(number);
  }

  /** {@code 3}. */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
