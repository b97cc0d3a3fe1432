package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.function.MonetaryOperators;

/** Tesoma's settlement by hand in Moneta's {@link Money}, as well as one can. */
final class HandMoneta {
  private static final CurrencyUnit EUR = Monetary.getCurrency("EUR");
  private static final MonetaryAmount ZERO = Money.of(0, EUR);
  private static final MonetaryAmount FUNDED = Money.of(1_440_000, EUR);
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal FEE_RATE = new BigDecimal("0.04");
  private static final BigDecimal FIRST_BAND = new BigDecimal("0.05");
  private static final BigDecimal FIRST_SHARE = new BigDecimal("0.5");
  private static final BigDecimal SECOND_SHARE = new BigDecimal("0.4");
  private static final BigDecimal PAIN_SHARE = new BigDecimal("0.5");
  private static final BigDecimal PAIN_CAP = new BigDecimal("0.5");
  private static final BigDecimal SANCTION_CAP = new BigDecimal("0.25");
  private static final BigDecimal FUNDING_SHARE = new BigDecimal("0.1");
  private static final MonetaryOperator TO_CENT =
      MonetaryOperators.rounding(RoundingMode.HALF_UP, 2);
  private static final MonetaryOperator DOWN_TO_CENT =
      MonetaryOperators.rounding(RoundingMode.DOWN, 2);

  private HandMoneta() {}

  /** The seven lines, each followed by what the two clients pay or are paid of it. */
  static MonetaryAmount[] settle(SettlementCase period) {
    MonetaryAmount own = Money.of(period.ownCosts(), EUR);
    MonetaryAmount city = Money.of(period.cityCosts(), EUR);
    MonetaryAmount target = Money.of(period.target(), EUR);
    MonetaryAmount actual = own.add(city);
    MonetaryAmount fee = target.multiply(FEE_RATE).with(TO_CENT);
    MonetaryAmount underrun = positive(target.subtract(actual));
    MonetaryAmount overrun = positive(actual.subtract(target));
    MonetaryAmount edge = target.multiply(FIRST_BAND);
    MonetaryAmount gain =
        least(underrun, edge)
            .multiply(FIRST_SHARE)
            .add(positive(underrun.subtract(edge)).multiply(SECOND_SHARE));
    MonetaryAmount pain = least(overrun.multiply(PAIN_SHARE), fee.multiply(PAIN_CAP));
    MonetaryAmount pool = FUNDED.add(underrun.multiply(FUNDING_SHARE));
    MonetaryAmount released = pool.multiply(HandScore.overall(period.measured()).movePointLeft(2));
    MonetaryAmount bonus = positive(released);
    MonetaryAmount sanction = least(positive(released.negate()), fee.multiply(SANCTION_CAP));
    return withShares(own, city, fee, gain, pain, bonus, sanction);
  }

  private static MonetaryAmount positive(MonetaryAmount amount) {
    return amount.isNegative() ? ZERO : amount;
  }

  private static MonetaryAmount least(MonetaryAmount one, MonetaryAmount other) {
    return one.isLessThan(other) ? one : other;
  }

  private static MonetaryAmount[] withShares(MonetaryAmount... lines) {
    MonetaryAmount[] all = new MonetaryAmount[3 * lines.length];
    for (int i = 0; i < lines.length; i++) {
      MonetaryAmount line = lines[i].with(TO_CENT);
      MonetaryAmount second = line.divide(TWO).with(DOWN_TO_CENT);
      all[3 * i] = line;
      all[3 * i + 1] = line.subtract(second);
      all[3 * i + 2] = second;
    }
    return all;
  }
}
