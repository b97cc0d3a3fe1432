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
                    earlier.kind() == finding.kind() && earlier.causes().equals(finding.causes()));
    if (!known) {
      add(finding);
    }
  }

  void add(Finding finding) {
    found.add(finding);
    verdicts.put(finding.kind(), Verdict.FOUND);
  }

  /** One check of a kind went through the whole range; only what others say can weaken it. */
  void checked(Finding.Kind kind) {
    verdicts.putIfAbsent(kind, Verdict.PROVED_ABSENT);
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
