package org.openbook.alliance.cases.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbook.alliance.cases.replay.Status.Allowance;

/**
 * Counts rows by class of outcome. Every row is counted once: as exact, as rounded or as not
 * computable.
 */
final class Tally {
  private static final String BAD_INPUT = "bad input";

  private final Map<String, Counts> kinds = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Aside> asides = new LinkedHashMap<>();
  private final Counts all = new Counts();

  private static final class Counts {
    private int exact;
    private int exactMatched;
    private int rounded;
    private int roundedMatched;

    private void add(Outcome outcome) {
      int matched = outcome.matches() ? 1 : 0;
      if (outcome.status().allowance() == Allowance.EXACT) {
        exact++;
        exactMatched += matched;
      } else {
        rounded++;
        roundedMatched += matched;
      }
    }

    private boolean isComplete() {
      return exact == exactMatched && rounded == roundedMatched;
    }
  }

  private static final class Aside {
    private int compared;
    private final List<String> apart = new ArrayList<>();
  }

  void add(Row row, Outcome outcome) {
    if (!outcome.status().isComputable()) {
      reasons.merge(outcome.status().reason(), 1, Integer::sum);
      return;
    }
    all.add(outcome);
    kinds.computeIfAbsent(outcome.kind(), kind -> new Counts()).add(outcome);
    for (Check check : outcome.asides()) {
      Aside aside = asides.computeIfAbsent(check.what(), what -> new Aside());
      aside.compared++;
      if (!check.holds()) {
        aside.apart.add(row.name());
      }
    }
  }

  void addBadInput() {
    reasons.merge(BAD_INPUT, 1, Integer::sum);
  }

  /** Whether every computed row matched and every row could be read. */
  boolean isClean() {
    return all.isComplete() && !reasons.containsKey(BAD_INPUT);
  }

  /** A line for each class of outcome. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach((kind, counts) -> lines.add(kind + ": " + text(counts)));
    asides.forEach((what, aside) -> lines.add(text(what, aside)));
    reasons.forEach(
        (reason, count) -> lines.add("not computable, %s: %s".formatted(reason, count)));
    return lines;
  }

  private static String text(Counts counts) {
    List<String> parts = new ArrayList<>();
    if (counts.exact > 0) {
      parts.add("%d of %d exact".formatted(counts.exactMatched, counts.exact));
    }
    if (counts.rounded > 0) {
      parts.add(
          "%d of %d within published rounding".formatted(counts.roundedMatched, counts.rounded));
    }
    return String.join(", ", parts);
  }

  private static String text(String what, Aside aside) {
    int agree = aside.compared - aside.apart.size();
    String apart =
        aside.apart.isEmpty() ? "" : "; apart: %s".formatted(String.join(", ", aside.apart));
    return "beside, %s: %d of %d%s".formatted(what, agree, aside.compared, apart);
  }

  /** The last line of a replay. */
  String summary() {
    int notComputable = reasons.values().stream().mapToInt(Integer::intValue).sum();
    List<String> why = new ArrayList<>();
    reasons.forEach((reason, count) -> why.add(count + " " + reason));
    return "matched %d of %d exact rows; %d of %d within published rounding; %d not computable%s"
        .formatted(
            all.exactMatched,
            all.exact,
            all.roundedMatched,
            all.rounded,
            notComputable,
            why.isEmpty() ? "" : " (" + String.join(", ", why) + ")");
  }
}
