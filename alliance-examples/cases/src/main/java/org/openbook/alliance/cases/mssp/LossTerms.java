package org.openbook.alliance.cases.mssp;

import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;

/**
 * How a track shares losses: the rate, and the most that is owed.
 *
 * <p>Not the limit by participant revenue that the lower levels also have: revenue is not
 * published, so a loss that it limits cannot be computed. Worked number: at a quality of 0.9 and a
 * most of 75 % of the savings, 1 − 0.675 = 0.325 is owed of a loss, raised to the least rate, 0.40.
 *
 * @param leastRate the least that is owed of a loss
 * @param mostRate the most that is owed of a loss, and what is owed where the quality standard
 *     fails
 * @param limits the most that is owed as a share of the benchmark, in the first, second … year of
 *     an agreement; the last holds from its year on
 */
public record LossTerms(Rational leastRate, Rational mostRate, List<Rational> limits) {
  private static final Rational LEAST = Rational.ofPercent("40");
  private static final Rational FIXED = Rational.ofPercent("30");

  /** One less the sharing rate, from 40 % to a most. */
  static LossTerms byQuality(String mostRate, String... limits) {
    return new LossTerms(LEAST, Rational.parse(mostRate), parsed(limits));
  }

  /** 30 % of a loss, whatever the quality. */
  static LossTerms fixed(String... limits) {
    return new LossTerms(FIXED, FIXED, parsed(limits));
  }

  private static List<Rational> parsed(String... numbers) {
    return Stream.of(numbers).map(Rational::parse).toList();
  }

  /** Whether quality moves the rate. */
  public boolean depends() {
    return leastRate.isLessThan(mostRate);
  }
}
