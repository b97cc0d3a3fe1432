package org.openbook.alliance.money.testing;

import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.money.Split;

/** Amounts, roundings and divisions as plain parameters: {@code @Domain(MoneyDomain.class)}. */
public final class MoneyDomain extends DomainContextBase {
  @Provide
  Arbitrary<MonetaryAmount> amounts() {
    return MoneyArbitraries.euros();
  }

  @Provide
  Arbitrary<CurrencyUnit> currencies() {
    return MoneyArbitraries.currencies();
  }

  @Provide
  Arbitrary<Apportionment> apportionments() {
    return MoneyArbitraries.apportionments();
  }

  @Provide
  Arbitrary<Rounding> roundings() {
    return MoneyArbitraries.roundings();
  }

  @Provide
  Arbitrary<Split<Rational>> splits() {
    return Combinators.combine(
            MoneyArbitraries.apportionments(),
            MoneyArbitraries.wholes(),
            MoneyArbitraries.weights())
        .as((by, whole, weights) -> by.split(whole.times(by.step()), weights));
  }
}
