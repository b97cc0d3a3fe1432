package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/**
 * A total divided: one part for each weight, in the order of the weights, and what no weight got.
 *
 * <p>Not rounded shares: the parts and the unallocated rest always add up to exactly what was
 * divided. Worked example: 1.00 over 2, 3, 1 in cents with the remainder apart is 0.33, 0.50, 0.16
 * and 0.01 unallocated.
 *
 * @param <T> a number or an amount
 * @param parts one for each weight, in their order
 * @param unallocated what is left over; 0 unless the policy {@linkplain
 *     RemainderPolicy#mayLeaveRemainder() may leave a remainder}
 */
public record Split<T>(List<T> parts, T unallocated) {
  /** Keeps its own copy of the parts. */
  public Split {
    requireNonNull(unallocated, "unallocated");
    parts = List.copyOf(parts);
  }

  <R> Split<R> map(Function<T, R> form) {
    return new Split<>(parts.stream().map(form).toList(), form.apply(unallocated));
  }

  /** {@code 0.33 · 0.5 · 0.16, unallocated 0.01}. */
  @Override
  public String toString() {
    return String.join(" · ", parts.stream().map(Split::text).toList())
        + ", unallocated "
        + text(unallocated);
  }

  // Not the amount's own toString: it follows, and may fail by, a setting on the class path.
  private static String text(Object part) {
    return part instanceof MonetaryAmount amount ? Amounts.text(amount) : part.toString();
  }
}
