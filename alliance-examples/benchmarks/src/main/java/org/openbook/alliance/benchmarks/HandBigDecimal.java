package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tesoma's settlement by hand in {@link BigDecimal}, as well as one can. */
final class HandBigDecimal {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal FEE_RATE = new BigDecimal("0.04");
  private static final BigDecimal FIRST_BAND = new BigDecimal("0.05");
  private static final BigDecimal FIRST_SHARE = new BigDecimal("0.5");
  private static final BigDecimal SECOND_SHARE = new BigDecimal("0.4");
  private static final BigDecimal PAIN_SHARE = new BigDecimal("0.5");
  private static final BigDecimal PAIN_CAP = new BigDecimal("0.5");
  private static final BigDecimal SANCTION_CAP = new BigDecimal("0.25");
  private static final BigDecimal FUNDED = new BigDecimal("1440000");
  private static final BigDecimal FUNDING_SHARE = new BigDecimal("0.1");

  private HandBigDecimal() {}

  /** The seven lines, each followed by what the two clients pay or are paid of it. */
  static BigDecimal[] settle(SettlementCase period) {
    BigDecimal target = period.target();
    BigDecimal actual = period.ownCosts().add(period.cityCosts());
    BigDecimal fee = cents(target.multiply(FEE_RATE));
    BigDecimal underrun = target.subtract(actual).max(BigDecimal.ZERO);
    BigDecimal overrun = actual.subtract(target).max(BigDecimal.ZERO);
    BigDecimal edge = target.multiply(FIRST_BAND);
    BigDecimal gain =
        underrun
            .min(edge)
            .multiply(FIRST_SHARE)
            .add(underrun.subtract(edge).max(BigDecimal.ZERO).multiply(SECOND_SHARE));
    BigDecimal pain = overrun.multiply(PAIN_SHARE).min(fee.multiply(PAIN_CAP));
    BigDecimal pool = FUNDED.add(underrun.multiply(FUNDING_SHARE));
    // A score has at most 34 digits; divided by 100 it keeps them.
    BigDecimal released = pool.multiply(HandScore.overall(period.measured()).movePointLeft(2));
    BigDecimal bonus = released.max(BigDecimal.ZERO);
    BigDecimal sanction = released.negate().max(BigDecimal.ZERO).min(fee.multiply(SANCTION_CAP));
    return withShares(
        cents(period.ownCosts()),
        cents(period.cityCosts()),
        fee,
        cents(gain),
        cents(pain),
        cents(bonus),
        cents(sanction));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal[] withShares(BigDecimal... lines) {
    BigDecimal[] all = new BigDecimal[3 * lines.length];
    for (int i = 0; i < lines.length; i++) {
      BigDecimal second = lines[i].divide(TWO, 2, RoundingMode.DOWN);
      all[3 * i] = lines[i];
      all[3 * i + 1] = lines[i].subtract(second);
      all[3 * i + 2] = second;
    }
    return all;
  }
}
