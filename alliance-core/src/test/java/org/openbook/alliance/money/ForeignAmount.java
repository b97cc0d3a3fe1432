package org.openbook.alliance.money;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.spi.DefaultNumberValue;

/** An amount that is not Moneta's: it knows its number and its currency only. */
final class ForeignAmount {
  private ForeignAmount() {}

  static MonetaryAmount of(BigDecimal number, CurrencyUnit currency) {
    return (MonetaryAmount)
        Proxy.newProxyInstance(
            MonetaryAmount.class.getClassLoader(),
            new Class<?>[] {MonetaryAmount.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getNumber" -> DefaultNumberValue.of(number);
                  case "getCurrency" -> currency;
                  case "toString" -> "foreign " + currency + " " + number.scale();
                  default -> throw new AssertionError("not asked of an amount: " + method);
                });
  }
}
