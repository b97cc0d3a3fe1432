package org.openbook.alliance.settlement.testing;

import java.util.List;
import org.openbook.alliance.exact.Rational;

/**
 * What happened, before it is fitted to terms.
 *
 * @param target the target
 * @param difference target less actual, where the actual stays 0 or more
 * @param ownerBorne what owner-borne events cost
 * @param points a measured value for each indicator that there may be
 * @param measured how many of them were measured, where the terms permit that some are missing
 * @param months in how many months each party's costs were posted
 */
record Happenings(
    Rational target,
    Rational difference,
    Rational ownerBorne,
    List<Integer> points,
    int measured,
    int months) {
  Rational actual() {
    return target.minus(difference).max(Rational.ZERO).plus(ownerBorne);
  }

  Happenings withOwnerBorne(Rational more) {
    return new Happenings(target, difference, ownerBorne.plus(more), points, measured, months);
  }

  Happenings withMonths(int other) {
    return new Happenings(target, difference, ownerBorne, points, measured, other);
  }
}
