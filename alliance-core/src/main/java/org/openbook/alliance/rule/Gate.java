package org.openbook.alliance.rule;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.term.Provision;

/**
 * A condition on some other figure that an amount must pass to be paid: a least score, a quality
 * standard.
 *
 * <p>Not a threshold on the amount itself (see {@link Threshold}). All-or-nothing: below the limit
 * nothing is left, at or above it everything. Proportional: below the limit the part that the
 * figure has reached of it. Whether the limit itself passes is written in the terms. Worked
 * numbers: with a limit of 50, inclusive, an amount of 1 000 stays 1 000 at 50 and becomes 0 at 49
 * (all-or-nothing) or 980 (proportional).
 */
@Value.Immutable
public abstract class Gate implements AmountRule {
  Gate() {}

  /** Whether a figure that equals the limit passes. */
  public enum Bound {
    /** It passes. */
    INCLUSIVE,
    /** It does not. */
    EXCLUSIVE
  }

  /** What a gate leaves of the amount below its limit. */
  public enum Effect {
    /** Nothing. */
    ALL_OR_NOTHING,
    /** The part of it that the figure has reached of the limit, at least nothing. */
    PROPORTIONAL
  }

  /** A builder; provision, measured, limit, bound and effect are mandatory. */
  public static Builder builder() {
    return ImmutableGate.builder();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** The figure that must reach the limit. */
  public abstract Formula measured();

  /** The limit, in the unit of the figure. */
  public abstract Formula limit();

  /** Whether the limit itself passes. */
  public abstract Bound bound();

  /** What is left below the limit. */
  public abstract Effect effect();

  @Value.Check
  void check() {
    // Refuses a limit of another unit here, where the gate is made, and not when it is applied.
    passes();
  }

  /** Whether the gate is passed. */
  public Formula passes() {
    return measured()
        .compared(bound() == Bound.INCLUSIVE ? Relation.AT_LEAST : Relation.MORE, limit());
  }

  @Override
  public Formula apply(Formula amount) {
    Formula below =
        effect() == Effect.ALL_OR_NOTHING
            ? Formula.constant(Rational.ZERO, amount.unit())
            : amount.times(measured().dividedBy(limit()).positivePart());
    return Formula.choice(passes(), amount, below).named(provision());
  }

  @Override
  public String toString() {
    return provision() + ": " + measured() + (bound() == Bound.INCLUSIVE ? " ≥ " : " > ") + limit();
  }

  /** Collects a gate's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** The figure that must reach the limit. */
    Builder measured(Formula measured);

    /** The limit. */
    Builder limit(Formula limit);

    /** Whether the limit itself passes. */
    Builder bound(Bound bound);

    /** What is left below the limit. */
    Builder effect(Effect effect);

    /** The gate. */
    Gate build();
  }
}
