package org.openbook.alliance.cli.history;

import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.money.Amounts;

/** An amount as it is written on a command line: {@code 1000.50} or {@code EUR 1000.50}. */
final class GivenAmount {
  private static final Pattern WITH_CURRENCY = Pattern.compile("[A-Z]{3} .*");

  private GivenAmount() {}

  /**
   * The amount; without a currency it is in the agreement's. The history tells whether another
   * currency has a place in it.
   *
   * @throws IllegalArgumentException if it is no amount
   */
  static MonetaryAmount of(String text, SettlementHistory history) {
    return WITH_CURRENCY.matcher(text).matches()
        ? Amounts.parse(text)
        : Amounts.of(text, history.agreement().versions().get(0).model().currency());
  }
}
