package org.openbook.alliance.analysis;

import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;

/** What is known of a part's value on one cell of the range. */
sealed interface Value {
  Known FALSE = Known.of(Rational.ZERO);
  Known TRUE = Known.of(Rational.ONE);

  /** A truth that has a value, but nobody knows which: halfway, give or take a half. */
  Known EITHER = new Known(RationalFunction.constant(Rational.of(1, 2)), Rational.of(1, 2));

  /**
   * The value of the function, give or take the radius; 0 where it is exact. At a single place only
   * the function's value there counts.
   */
  record Known(RationalFunction function, Rational radius) implements Value {
    static Known of(Rational constant) {
      return new Known(RationalFunction.constant(constant), Rational.ZERO);
    }

    static Known of(RationalFunction function) {
      return new Known(function, Rational.ZERO);
    }

    boolean isExact() {
      return radius.isZero();
    }

    /** Whether it is one exact number. */
    boolean isNumber() {
      return isExact() && function.isConstant();
    }

    /** The number of a constant function. */
    Rational number() {
      return function.numerator().coefficient(0);
    }

    Known widened(Rational by) {
      return by.isZero() ? this : new Known(function, radius.plus(by));
    }
  }

  /** Why there is no value. */
  enum Lack {
    /** Evaluation refuses: a division by 0, an input outside a curve, a missing fact. */
    REFUSED,
    /** There may be a value; the analysis cannot bound it. */
    UNKNOWN
  }

  /** No value, because of a part of the calculation. */
  record Nothing(Lack lack, int part) implements Value {}
}
