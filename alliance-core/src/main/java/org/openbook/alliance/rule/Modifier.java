package org.openbook.alliance.rule;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.term.Provision;

/**
 * A change of an amount that an event or a judgement makes outside the score: a major success, a
 * major failure, a disaster adjustment.
 *
 * <p>Not a rate that always holds (see {@link Rate}): it is applied where its condition holds and
 * leaves the amount as it is elsewhere. Whether it touches gain, pain or both follows from the list
 * in which it stands. Worked numbers: with the event, a factor of 0.8 makes 1 000 to 800 and an
 * amount of −300 makes it 700.
 */
@Value.Immutable
public abstract class Modifier implements AmountRule {
  Modifier() {}

  /**
   * Multiplies by a factor (unit RATIO) or adds an amount (unit MONEY) where the condition holds.
   */
  public static Modifier of(Provision provision, Formula condition, Formula change) {
    return ImmutableModifier.builder()
        .provision(provision)
        .condition(condition)
        .change(change)
        .build();
  }

  /** What the contract calls it. */
  public abstract Provision provision();

  /** When it is applied. */
  public abstract Formula condition();

  /** The factor or the amount. */
  public abstract Formula change();

  @Value.Check
  void check() {
    Unit change = change().unit();
    Unit condition = condition().unit();
    Faults.in("modifier '" + provision().label() + "'")
        .require(
            change.equals(Unit.RATIO) || change.isMoney(),
            () -> "its change is a %s; it is a RATIO (factor) or MONEY".formatted(change))
        .require(
            condition.equals(Unit.CONDITION),
            () -> "its condition is a %s; it is a CONDITION".formatted(condition))
        .throwIfAny();
  }

  @Override
  public Formula apply(Formula amount) {
    Formula changed = change().unit().isMoney() ? amount.plus(change()) : amount.times(change());
    return Formula.choice(condition(), changed, amount).named(provision());
  }

  @Override
  public String toString() {
    return provision().toString();
  }
}
