package org.openbook.alliance.cases.replay;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;

/**
 * A computed figure beside the published one.
 *
 * @param what the figure
 * @param computed what we make it, as text
 * @param published what the file makes it, as text
 * @param allowed how far apart they may be, as text
 * @param holds whether they are no further apart
 */
record Check(String what, String computed, String published, String allowed, boolean holds) {
  private static final String NONE = "none";

  /** Two numbers. */
  static Check within(Rational allowed, String what, Rational computed, Rational published) {
    return new Check(
        what,
        computed.toString(),
        published.toString(),
        allowed.toString(),
        !computed.minus(published).abs().isMoreThan(allowed));
  }

  /** Two numbers that are equal, or both absent. */
  static Check equal(String what, Optional<Rational> computed, Optional<Rational> published) {
    return same(what, text(computed), text(published));
  }

  /** Two texts that are equal. */
  static Check same(String what, String computed, String published) {
    return new Check(what, computed, published, "0", computed.equals(published));
  }

  private static String text(Optional<Rational> number) {
    return number.map(Rational::toString).orElse(NONE);
  }

  /** What is computed beside what is published. */
  @Override
  public String toString() {
    return "%s: computed %s, published %s, allowed %s"
        .formatted(what, computed, published, allowed);
  }
}
