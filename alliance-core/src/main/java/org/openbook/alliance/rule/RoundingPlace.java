package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Provision;

/**
 * A place between two rules where the contract rounds.
 *
 * <p>Not the rounding of a payable, which its line does. Worked number: a point value of 136.212 to
 * the cent is 136.21, and 26 points of it 3 541.46 rather than 3 541.51.
 *
 * @param provision what the contract calls the rounded figure
 * @param rounding how it rounds
 */
public record RoundingPlace(Provision provision, Rounding rounding) implements NamedRule {
  /** Refuses null. */
  public RoundingPlace {
    requireNonNull(provision, "provision");
    requireNonNull(rounding, "rounding");
  }

  /** A place with this rounding. */
  public static RoundingPlace of(Provision provision, Rounding rounding) {
    return new RoundingPlace(provision, rounding);
  }

  @Override
  public Formula apply(Formula amount) {
    return amount.rounded(rounding, provision.clause().reference()).named(provision);
  }

  /** What the contract calls it, and how it rounds. */
  @Override
  public String toString() {
    return provision + ": " + rounding;
  }
}
