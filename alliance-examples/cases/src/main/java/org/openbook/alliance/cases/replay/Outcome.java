package org.openbook.alliance.cases.replay;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the replay of one row came to.
 *
 * @param kind the class of outcome that it is counted under
 * @param status the comparison that the row allows
 * @param checks the figures that must agree for the row to match
 * @param asides figures that are compared and reported without deciding
 * @param explanation how the figures came about; made only when it is asked for
 */
record Outcome(
    String kind,
    Status status,
    List<Check> checks,
    List<Check> asides,
    Supplier<String> explanation) {
  /** A row that was computed. */
  static Outcome computed(
      String kind, Status status, List<Check> checks, Supplier<String> explanation) {
    return new Outcome(kind, status, List.copyOf(checks), List.of(), explanation);
  }

  /** A row that cannot be computed, and why. */
  static Outcome notComputable(Status status) {
    return new Outcome("not computable", status, List.of(), List.of(), () -> "");
  }

  /** The same with figures that do not decide. */
  Outcome aside(List<Check> figures) {
    return new Outcome(kind, status, checks, List.copyOf(figures), explanation);
  }

  boolean matches() {
    return status.isComputable() && checks.stream().allMatch(Check::holds);
  }
}
