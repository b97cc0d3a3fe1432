package org.openbook.alliance.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Provision;

/**
 * The most and the least that an amount may be: a cap, a floor, or both.
 *
 * <p>Not a band of 0 %: it cuts the result, wherever in the list of rules it stands. A cap is the
 * least of its bases, a floor the greatest of its bases. Worked number: pain of 3 000 000 capped at
 * the least of 50 % of a fee of 2 104 000 and 1 500 000 is 1 052 000.
 */
@Value.Immutable
public abstract class Limit implements AmountRule {
  Limit() {}

  /** A builder; the provision and at least one cap or floor are mandatory. */
  public static Builder builder() {
    return ImmutableLimit.builder();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** What the amount may not exceed: each of these. */
  public abstract List<Formula> caps();

  /** What the amount may not fall below: each of these. */
  public abstract List<Formula> floors();

  @Value.Check
  void check() {
    Faults faults = Faults.in("limit '" + provision().label() + "'");
    faults.require(
        !caps().isEmpty() || !floors().isEmpty(),
        () -> "it has neither a cap nor a floor; it has at least one of them");
    faults.throwIfAny();
  }

  /** The cap: the least of its bases, if there is one. */
  public Optional<Formula> cap() {
    return caps().isEmpty() ? Optional.empty() : Optional.of(Formula.least(caps()));
  }

  /** The floor: the greatest of its bases, if there is one. */
  public Optional<Formula> floor() {
    return floors().isEmpty() ? Optional.empty() : Optional.of(Formula.greatest(floors()));
  }

  // A cap below the floor leaves the cap: what nobody may exceed is the stronger promise.
  @Override
  public Formula apply(Formula amount) {
    Formula raised = floor().map(amount::atLeast).orElse(amount);
    return cap().map(raised::atMost).orElse(raised).named(provision());
  }

  @Override
  public String toString() {
    return provision().toString();
  }

  /** Collects a limit's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** Something that the amount may not exceed. */
    Builder addCaps(Formula cap);

    /** Something that the amount may not fall below. */
    Builder addFloors(Formula floor);

    /** The limit. */
    Limit build();
  }
}
