package org.openbook.alliance.exact.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * Checks that values fall into groups: those of one group are equal in every respect, those of
 * different groups are not.
 *
 * <p>Every respect is {@code equals}, {@code hashCode} and {@code toString}.
 */
public final class EqualityGroups {
  private EqualityGroups() {}

  /** Fails unless the values are equal within a group and different across groups. */
  public static void check(List<?>... groups) {
    assertThat(groups).isNotEmpty();
    for (List<?> group : groups) {
      for (List<?> other : groups) {
        compare(group, other);
      }
    }
  }

  private static void compare(List<?> group, List<?> other) {
    for (Object a : group) {
      for (Object b : other) {
        if (group == other) {
          assertSame(a, b);
        } else {
          assertDifferent(a, b);
        }
      }
      assertThat(a.equals(null)).as(a + " equals null").isFalse();
      assertThat(a).isNotEqualTo(new Object());
    }
  }

  private static void assertSame(Object a, Object b) {
    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).hasToString(b.toString());
  }

  private static void assertDifferent(Object a, Object b) {
    assertThat(a).isNotEqualTo(b);
  }
}
