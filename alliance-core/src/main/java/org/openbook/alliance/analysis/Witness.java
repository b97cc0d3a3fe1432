package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.settlement.Settlement;

/**
 * Two settlements that show a finding: their facts, or their terms, differ in one thing only.
 *
 * <p>Not a sample that may mislead: both were really settled, and their facts are in them. Worked
 * number: with a gate at a score of 0 that pays 300 000, the settlements at −0.01 and at 0 differ
 * by 300 000.
 *
 * @param one the settlement before the change
 * @param at the settlement right at the edge, where the change has one and it is neither of both
 * @param other the settlement after it
 */
public record Witness(Settlement one, Optional<Settlement> at, Settlement other) {
  /** Refuses null. */
  public Witness {
    requireNonNull(one, "one");
    requireNonNull(at, "at");
    requireNonNull(other, "other");
  }

  /** The settlements before and after a change. */
  public static Witness of(Settlement one, Settlement other) {
    return new Witness(one, Optional.empty(), other);
  }

  /** The same with the settlement right at the edge. */
  public Witness at(Settlement edge) {
    return new Witness(one, Optional.of(edge), other);
  }

  /** The settlements from before the change to after it. */
  public List<Settlement> settlements() {
    return Stream.of(Optional.of(one), at, Optional.of(other)).flatMap(Optional::stream).toList();
  }

  /** All of them. */
  @Override
  public String toString() {
    return String.join(" | ", settlements().stream().map(Settlement::toString).toList());
  }
}
