package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One place where a law is broken, with the cases that show it.
 *
 * <p>Not an exception: the caller decides what follows. Two witnesses differ in what the law
 * changes and in nothing else.
 *
 * @param <C> what a case is
 * @param law the law's statement
 * @param witnesses the case, and the one beside it where it takes two; in this order
 * @param expected what the law expects
 * @param given what the subject gave instead
 */
public record Violation<C>(String law, List<C> witnesses, String expected, String given) {
  /** Refuses null, and a violation that no case shows. */
  public Violation {
    requireNonNull(law, "law");
    requireNonNull(expected, "expected");
    requireNonNull(given, "given");
    witnesses = List.copyOf(witnesses);
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException(
          "violation of '%s' has no witnesses; it has at least one".formatted(law));
    }
  }

  /** {@code a cap is never exceeded: expected at most 100, given 130; on {cost=5 MONEY …}}. */
  @Override
  public String toString() {
    return "%s: expected %s, given %s; on %s"
        .formatted(
            law,
            expected,
            given,
            witnesses.stream().map(Object::toString).collect(Collectors.joining(" beside ")));
  }
}
