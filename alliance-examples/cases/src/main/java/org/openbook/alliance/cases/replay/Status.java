package org.openbook.alliance.cases.replay;

import java.util.List;

/**
 * Which comparison a row allows, as its {@code status} says; never what its result is.
 *
 * @param allowance the comparison
 * @param reason why a row is not computable, in the file's word
 */
record Status(Allowance allowance, String reason) {
  private static final List<String> NOT_COMPUTABLE =
      List.of("cap-not-published", "gate-input-rounded", "inputs-rounded", "unverified");

  /** How close the computed figure must come to the published one. */
  enum Allowance {
    /** As close as the file publishes its figures. */
    EXACT,
    /** Within the row's own tolerance: a rate that it rests on is published rounded. */
    PUBLISHED_ROUNDING,
    /** Not at all: something that decides the figure was not published. */
    NOT_COMPUTABLE
  }

  /** A row whose figures are all published. */
  static Status exact() {
    return new Status(Allowance.EXACT, "");
  }

  /** A row that cannot be computed. */
  static Status notComputable(String reason) {
    return new Status(Allowance.NOT_COMPUTABLE, reason);
  }

  /** The status of a row; another word than the known ones is a fault of the row. */
  static Status of(Row row) {
    String word = row.text("status");
    if (word.equals("exact") || word.equals("verified")) {
      return exact();
    }
    if (word.equals("within-published-rate-rounding")) {
      return new Status(Allowance.PUBLISHED_ROUNDING, "");
    }
    // "unverified (no published answer)" is one of them.
    if (NOT_COMPUTABLE.stream().anyMatch(word::startsWith)) {
      return notComputable(word);
    }
    row.refuse(
        "status",
        "is '%s'; it is exact, verified, within-published-rate-rounding, or one of %s"
            .formatted(word, NOT_COMPUTABLE));
    return exact();
  }

  boolean isComputable() {
    return allowance != Allowance.NOT_COMPUTABLE;
  }
}
