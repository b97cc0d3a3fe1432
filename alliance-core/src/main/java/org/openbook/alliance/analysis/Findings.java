package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;

/** Collects what the checks find, and what they prove, cannot tell or do not look for. */
final class Findings {
  private final Set<Finding> found = new LinkedHashSet<>();
  private final Map<Finding.Kind, Verdict> verdicts = new EnumMap<>(Finding.Kind.class);

  /** Adds what was not found before along another axis. */
  void addOnce(Finding finding) {
    boolean known =
        found.stream()
            .anyMatch(
                earlier ->
                    earlier.kind() == finding.kind()
                        && earlier.causes().equals(finding.causes())
                        && samePlace(earlier, finding));
    if (!known) {
      add(finding);
    }
  }

  // Of what holds over all quantities together, or of an order of rules, once is enough.
  private static boolean samePlace(Finding earlier, Finding finding) {
    return finding.kind() == Finding.Kind.ORDER_MATTERS
        || (earlier.quantity().equals(finding.quantity())
            && earlier.from().equals(finding.from())
            && earlier.to().equals(finding.to()));
  }

  void add(Finding finding) {
    found.add(finding);
    verdicts.put(finding.kind(), Verdict.FOUND);
  }

  /** One check of a kind goes through the whole range; only what is said besides can weaken it. */
  void checked(Finding.Kind kind) {
    verdicts.putIfAbsent(kind, Verdict.PROVED_ABSENT);
  }

  /** One axis or party was left out, so whatever the others prove is no proof for all. */
  void skipped(Finding.Kind kind) {
    verdicts.merge(
        kind, Verdict.NOT_CHECKED, (before, now) -> before == Verdict.PROVED_ABSENT ? now : before);
  }

  /** What was proved so far is not: something of it has no known value. */
  void weaken(Finding.Kind kind) {
    verdicts.computeIfPresent(
        kind, (known, before) -> before == Verdict.PROVED_ABSENT ? Verdict.UNKNOWN : before);
  }

  void unknown(Finding.Kind kind) {
    verdicts.merge(
        kind, Verdict.UNKNOWN, (before, now) -> before == Verdict.FOUND ? Verdict.FOUND : now);
  }

  IncentiveReport report() {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Finding::severity).reversed());
    return new IncentiveReport(sorted, verdicts);
  }
}
