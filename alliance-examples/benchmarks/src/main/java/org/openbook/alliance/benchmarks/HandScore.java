package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Tesoma's score as somebody would write it by hand: decimals, 34 digits where it divides. */
final class HandScore {
  static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final MathContext PRECISE = MathContext.DECIMAL128;

  // Weight, then the curve: measured values in rising order and the points at them.
  private static final HandScore[] CARD = {
    levels("7.5", "40", "50", "75"),
    levels("7.5", "40", "50", "75"),
    levels("15", "40", "60", "80"),
    levels("15", "30", "50", "70"),
    levels("5", "50", "70", "90"),
    levels("5", "2.0", "2.5", "3.0"),
    falling("5", "300", "400", "500"),
    falling("5", "1800", "2200", "2600"),
    new HandScore("15", decimals("-5", "0", "1", "5"), decimals("100", "0", "0", "-100")),
    levels("10", "0", "50", "90"),
    levels("10", "30", "50", "70")
  };

  private final BigDecimal weight;
  private final BigDecimal[] at;
  private final BigDecimal[] points;

  private HandScore(String weight, BigDecimal[] at, BigDecimal[] points) {
    this.weight = new BigDecimal(weight);
    this.at = at;
    this.points = points;
  }

  private static HandScore levels(String weight, String failure, String minimum, String best) {
    return new HandScore(weight, decimals(failure, minimum, best), decimals("-100", "0", "100"));
  }

  private static HandScore falling(String weight, String best, String minimum, String failure) {
    return new HandScore(weight, decimals(best, minimum, failure), decimals("100", "0", "-100"));
  }

  private static BigDecimal[] decimals(String... numbers) {
    BigDecimal[] decimals = new BigDecimal[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      decimals[i] = new BigDecimal(numbers[i]);
    }
    return decimals;
  }

  /** The weighted mean of the points for these measured values. */
  static BigDecimal overall(List<BigDecimal> measured) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < CARD.length; i++) {
      sum = sum.add(CARD[i].weight.multiply(CARD[i].points(measured.get(i))));
    }
    return sum.divide(HUNDRED, PRECISE);
  }

  private BigDecimal points(BigDecimal x) {
    int last = at.length - 1;
    if (x.compareTo(at[0]) <= 0) {
      return points[0];
    }
    if (x.compareTo(at[last]) >= 0) {
      return points[last];
    }
    int i = 1;
    while (x.compareTo(at[i]) > 0) {
      i++;
    }
    BigDecimal part = x.subtract(at[i - 1]).divide(at[i].subtract(at[i - 1]), PRECISE);
    return points[i - 1].add(points[i].subtract(points[i - 1]).multiply(part));
  }
}
