package org.openbook.alliance.rule;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.term.Provision;

/**
 * A size that an amount must reach before it counts: a minimum savings rate, an own risk.
 *
 * <p>Not a gate on another figure (see {@link Gate}). A first-dollar threshold counts the whole
 * amount once it is reached; a deductible counts only what lies above, so it has no jump and nobody
 * owns its edge. A negative amount counts nothing. Worked numbers: with 4 % of a benchmark of 1
 * 000, an amount of 50 counts 50 (first-dollar) or 10 (deductible); an amount of 40 counts 40 if a
 * first-dollar threshold is inclusive and otherwise nothing.
 */
@Value.Immutable
public abstract class Threshold implements NamedRule {
  Threshold() {}

  /** What counts once the threshold is reached. */
  public enum Counting {
    /** The whole amount. */
    FIRST_DOLLAR,
    /** What lies above the threshold. */
    ABOVE_ONLY
  }

  /**
   * The whole amount counts once it reaches the limit.
   *
   * @param limit the size to reach; a fixed one is 0 or more
   * @param bound whether an amount that equals the limit has reached it
   */
  public static Threshold firstDollar(Provision provision, Formula limit, Gate.Bound bound) {
    return ImmutableThreshold.builder()
        .provision(provision)
        .limit(limit)
        .bound(bound)
        .counting(Counting.FIRST_DOLLAR)
        .build();
  }

  /**
   * Only what lies above the limit counts.
   *
   * @param limit the size to exceed; a fixed one is 0 or more
   */
  public static Threshold deductible(Provision provision, Formula limit) {
    return ImmutableThreshold.builder()
        .provision(provision)
        .limit(limit)
        .bound(Gate.Bound.INCLUSIVE)
        .counting(Counting.ABOVE_ONLY)
        .build();
  }

  @Override
  public abstract Provision provision();

  /** The size to reach. */
  public abstract Formula limit();

  /** Whether an amount that equals the limit has reached it; of no effect on a deductible. */
  public abstract Gate.Bound bound();

  /** What counts once it is reached. */
  public abstract Counting counting();

  @Value.Check
  void check() {
    Faults.in("threshold '" + provision() + "'")
        .require(
            !Fixed.isNegative(limit()),
            () ->
                "it is %s; a threshold is 0 or more".formatted(Fixed.value(limit()).orElseThrow()))
        .throwIfAny();
  }

  @Override
  public Formula apply(Formula amount) {
    return (counting() == Counting.ABOVE_ONLY ? above(amount) : whole(amount)).named(provision());
  }

  private Formula above(Formula amount) {
    return amount.minus(limit()).positivePart();
  }

  private Formula whole(Formula amount) {
    Relation reached = bound() == Gate.Bound.INCLUSIVE ? Relation.AT_LEAST : Relation.MORE;
    return Formula.choice(
        amount.compared(reached, limit()), amount, Formula.constant(Rational.ZERO, amount.unit()));
  }

  @Override
  public String toString() {
    return provision().toString();
  }
}
