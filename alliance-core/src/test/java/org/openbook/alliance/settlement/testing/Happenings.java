package org.openbook.alliance.settlement.testing;

import java.util.List;
import org.openbook.alliance.exact.Rational;

/**
 * What happened, before it is fitted to terms.
 *
 * @param target the target
 * @param difference target less actual, where the actual stays 0 or more
 * @param ownerBorne what an owner-borne event costs
 * @param points a measured value for each indicator that there may be
 * @param measured how many of them were measured, where the terms permit that some are missing
 */
record Happenings(
    Rational target, Rational difference, Rational ownerBorne, List<Integer> points, int measured) {
  Rational actual() {
    return target.minus(difference).max(Rational.ZERO).plus(ownerBorne);
  }
}
