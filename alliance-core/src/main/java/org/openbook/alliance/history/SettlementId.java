package org.openbook.alliance.history;

import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;

/**
 * The number of an issued settlement in its history: the first is 1, and none is given twice, also
 * when a settlement is withdrawn.
 *
 * @param number 1 or more
 */
public record SettlementId(int number) implements Canonical {
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

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("settlement-id").with("number", number);
  }

  /** {@code 3}. */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
