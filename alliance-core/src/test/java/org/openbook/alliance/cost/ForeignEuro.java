package org.openbook.alliance.cost;

import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;

/** The euro as a host may bring it. */
final class ForeignEuro implements CurrencyUnit {
  @Override
  public String getCurrencyCode() {
    return "EUR";
  }

  @Override
  public int getNumericCode() {
    return 978;
  }

  @Override
  public int getDefaultFractionDigits() {
    return 2;
  }

  @Override
  public CurrencyContext getContext() {
    return CurrencyContextBuilder.of("host").build();
  }

  @Override
  public int compareTo(CurrencyUnit other) {
    return getCurrencyCode().compareTo(other.getCurrencyCode());
  }
}
