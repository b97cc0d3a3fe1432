package org.openbook.alliance.analysis;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Known;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.quantity.QuantityId;

/** What is known along one axis, or of the terms as a whole: a proof holds until it is weakened. */
final class Verdicts {
  private final Map<Kind, Set<Verdict>> known = new EnumMap<>(Kind.class);

  /** One check of a kind goes through the whole range; only what is said besides can weaken it. */
  void checked(Kind kind) {
    of(kind);
  }

  void found(Kind kind) {
    of(kind).add(Verdict.FOUND);
  }

  /** Somewhere there may be one more. */
  void unknown(Kind kind) {
    of(kind).add(Verdict.UNKNOWN);
  }

  /** A party or a part was left out, so whatever the others prove is no proof for all. */
  void skipped(Kind kind) {
    of(kind).add(Verdict.NOT_CHECKED);
  }

  /** What was looked for has somewhere no known value. */
  void weaken(Kind kind) {
    if (known.containsKey(kind)) {
      unknown(kind);
    }
  }

  private Set<Verdict> of(Kind kind) {
    return known.computeIfAbsent(kind, any -> EnumSet.noneOf(Verdict.class));
  }

  List<Known> along(Optional<QuantityId> quantity) {
    return known.entrySet().stream()
        .map(
            each ->
                new Known(
                    each.getKey(),
                    quantity,
                    each.getValue().isEmpty() ? Set.of(Verdict.PROVED_ABSENT) : each.getValue()))
        .toList();
  }
}
