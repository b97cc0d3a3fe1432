package org.openbook.alliance.rule;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.term.Provision;

/**
 * A size that an amount must reach before it counts: a minimum savings rate, an own risk.
 *
 * <p>Not a gate on another figure (see {@link Gate}). A first-dollar threshold counts the whole
 * amount once it is reached; a deductible counts only what lies above. Worked numbers: with 4 % of
 * a benchmark of 1 000, an amount of 50 counts 50 (first-dollar) or 10 (deductible); an amount of
 * 40 counts 40 if the threshold is inclusive.
 */
@Value.Immutable
public abstract class Threshold implements AmountRule {
  Threshold() {}

  /** What counts once the threshold is reached. */
  public enum Counting {
    /** The whole amount. */
    FIRST_DOLLAR,
    /** What lies above the threshold. */
    ABOVE_ONLY
  }

  /** A builder; provision, limit, bound and counting are mandatory. */
  public static Builder builder() {
    return ImmutableThreshold.builder();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** The size to reach. */
  public abstract Formula limit();

  /** Whether an amount that equals the limit has reached it. */
  public abstract Gate.Bound bound();

  /** What counts once it is reached. */
  public abstract Counting counting();

  @Override
  public Formula apply(Formula amount) {
    Formula counted =
        counting() == Counting.ABOVE_ONLY
            ? amount.minus(limit()).positivePart()
            : Formula.choice(
                amount.compared(
                    bound() == Gate.Bound.INCLUSIVE ? Relation.AT_LEAST : Relation.MORE, limit()),
                amount,
                Formula.constant(Rational.ZERO, amount.unit()));
    return counted.named(provision());
  }

  @Override
  public String toString() {
    return provision() + ": " + limit();
  }

  /** Collects a threshold's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** The size to reach. */
    Builder limit(Formula limit);

    /** Whether an amount that equals the limit has reached it. */
    Builder bound(Gate.Bound bound);

    /** What counts once it is reached. */
    Builder counting(Counting counting);

    /** The threshold. */
    Threshold build();
  }
}
