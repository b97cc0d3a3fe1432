package org.openbook.alliance.examples.nec;

import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;

/**
 * A share range of the Contract Data: from one percentage of the total of the Prices to another, and the
 * Contractor's share inside it.
 *
 * <p>Not a percentage of the saving: 0.8–1 is the part of a saving between 80 % and 100 % of the target.
 *
 * @param from the lower end as a share of the total of the Prices; 0 or more
 * @param upTo the upper end; empty where the range goes on without end
 * @param share what the Contractor has or bears of it; 0.5 for one half
 */
public record ShareRange(Rational from, Optional<Rational> upTo, Rational share) {
  /** Refuses a range that starts below 0, does not rise, or shares less than nothing. */
  public ShareRange {
    Faults faults = Faults.in("share range " + text(from, upTo));
    faults.require(from.signum() >= 0, () -> "it starts below 0; it starts at 0 or above");
    upTo.ifPresent(
        end ->
            faults.require(
                from.isLessThan(end), () -> "it ends where or before it starts; it ends above"));
    faults.require(
        share.signum() >= 0, () -> "its share is %s; a share is 0 or more".formatted(share));
    faults.throwIfAny();
  }

  /** From one share of the target to another. */
  public static ShareRange between(String from, String upTo, String share) {
    return new ShareRange(
        Rational.parse(from), Optional.of(Rational.parse(upTo)), Rational.parse(share));
  }

  /** From a share of the target on. */
  public static ShareRange above(String from, String share) {
    return new ShareRange(Rational.parse(from), Optional.empty(), Rational.parse(share));
  }

  /** {@code 0.8–1: 0.25}. */
  @Override
  public String toString() {
    return text(from, upTo) + ": " + share;
  }

  private static String text(Rational from, Optional<Rational> upTo) {
    return from + "–" + upTo.map(Rational::toString).orElse("∞");
  }
}
