package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.QuantityId;

/** Collects what the checks find, and what they prove, cannot tell or do not look for. */
final class Findings {
  private final Set<Finding> found = new LinkedHashSet<>();
  private final Verdicts terms = new Verdicts();
  private final Map<QuantityId, Verdicts> along = new LinkedHashMap<>();

  /** Adds what was not found before along another axis. */
  void addOnce(Finding finding, Verdicts verdicts) {
    boolean known =
        found.stream()
            .anyMatch(
                earlier ->
                    earlier.kind() == finding.kind()
                        && earlier.causes().equals(finding.causes())
                        && samePlace(earlier, finding));
    if (!known) {
      found.add(finding);
    }
    verdicts.found(finding.kind());
  }

  // Of what holds over all quantities together, or of an order of rules, once is enough.
  private static boolean samePlace(Finding earlier, Finding finding) {
    return finding.kind() == Finding.Kind.ORDER_MATTERS
        || (earlier.quantity().equals(finding.quantity())
            && earlier.from().equals(finding.from())
            && earlier.to().equals(finding.to()));
  }

  void add(Finding finding, Verdicts verdicts) {
    found.add(finding);
    verdicts.found(finding.kind());
  }

  /** What is known of the terms as a whole, all quantities moving. */
  Verdicts terms() {
    return terms;
  }

  /** What is known along one axis. */
  Verdicts along(QuantityId axis) {
    return along.computeIfAbsent(axis, any -> new Verdicts());
  }

  IncentiveReport report(List<Label> assumptions) {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Finding::severity).reversed());
    List<IncentiveReport.Known> known = new ArrayList<>(terms.along(Optional.empty()));
    along.forEach((axis, verdicts) -> known.addAll(verdicts.along(Optional.of(axis))));
    return new IncentiveReport(sorted, known, assumptions);
  }
}
