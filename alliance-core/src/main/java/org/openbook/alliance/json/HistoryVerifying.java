package org.openbook.alliance.json;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.StatedHistory.StatedIssue;

/**
 * One verification of a history. What follows from something that is wrong already is not told
 * again: settlements of an altered agreement, events after one that is refused, and what events add
 * up to that are not all right.
 */
final class HistoryVerifying {
  private final HistoryDocument document;
  private final StatedHistory stated;
  private final List<Verification.Finding> findings = new ArrayList<>();
  private int figures;
  private Optional<SettlementHistory> history = Optional.empty();

  HistoryVerifying(HistoryDocument document) {
    this.document = document;
    this.stated = document.stated();
    checkTables();
    findings.addAll(EventChain.findings(stated));
    readThrough();
    history.filter(any -> findings.isEmpty()).ifPresent(this::checkReferences);
    history.filter(any -> findings.isEmpty()).ifPresent(this::checkResults);
  }

  Verification verification() {
    return new Verification(Verification.Scope.HISTORY, figures, findings);
  }

  /** The history; only if nothing was found. */
  Optional<SettlementHistory> history() {
    return history.filter(any -> findings.isEmpty());
  }

  private void add(Path path, String message) {
    findings.add(new Verification.Finding(path.toString(), message));
  }

  // ---- what events refer to ----

  private void checkTables() {
    Set<Digest> altered = new HashSet<>();
    Path agreements = Path.ROOT.at(HistoryForm.AGREEMENTS);
    if (!stated.agreements().containsKey(stated.began())) {
      add(
          Path.ROOT.at("began"),
          "it states %s; no agreement of this document has this digest".formatted(stated.began()));
    }
    stated
        .agreements()
        .forEach(
            (digest, agreement) -> {
              if (!agreement.digest().equals(digest)) {
                altered.add(digest);
                add(
                    agreements.at(digest.hex()),
                    "the agreement was altered: its digest is %s; settlements made under it are not compared"
                        .formatted(agreement.digest()));
              }
            });
    stated.settlements().forEach((digest, issue) -> checkSettlement(digest, issue, altered));
  }

  private void checkSettlement(Digest digest, StatedIssue issue, Set<Digest> altered) {
    figures += issue.settlement().figures().size();
    Digest due = issue.settlement().digest();
    if (!due.equals(digest) && !altered.contains(issue.agreement())) {
      add(
          Path.ROOT.at(HistoryForm.SETTLEMENTS).at(digest.hex()),
          "the settlement was altered: settled anew from its terms and facts, its digest is %s"
              .formatted(due));
    }
  }

  // ---- events ----

  // An event that is refused may be so because of what was found before; then that is what to mend.
  private void readThrough() {
    if (!stated.agreements().containsKey(stated.began())) {
      return;
    }
    SettlementHistory begun = SettlementHistory.of(stated.agreements().get(stated.began()));
    int[] reached = {-1};
    try {
      history =
          Optional.of(
              begun.appendAll(
                  Iterables.transform(
                      stated.events(),
                      each -> {
                        reached[0]++;
                        return each.event();
                      })));
    } catch (IllegalArgumentException refused) {
      if (findings.isEmpty()) {
        int index = reached[0];
        String name = EventChain.name(index, stated.events().get(index).event());
        add(EventChain.at(index).at("event"), "%s: %s".formatted(name, refused.getMessage()));
      }
    }
  }

  // The digest of a settlement does not say under which agreement it was made, and no link says
  // what no event refers to.
  private void checkReferences(SettlementHistory whole) {
    StatedHistory.Tables due = StatedHistory.Tables.of(whole);
    Path agreements = Path.ROOT.at(HistoryForm.AGREEMENTS);
    Path settlements = Path.ROOT.at(HistoryForm.SETTLEMENTS);
    stated
        .agreements()
        .keySet()
        .forEach(
            digest -> {
              if (!due.agreements().containsKey(digest)) {
                add(agreements.at(digest.hex()), "no event refers to it");
              }
            });
    stated
        .settlements()
        .forEach((digest, issue) -> checkReference(settlements.at(digest.hex()), issue, due));
  }

  private void checkReference(Path at, StatedIssue issue, StatedHistory.Tables tables) {
    StatedIssue due = tables.settlements().get(issue.settlement().digest());
    if (due == null) {
      add(at, "no event issues it");
    } else if (!due.agreement().equals(issue.agreement())
        || !due.inForce().equals(issue.inForce())) {
      add(
          at,
          "it states the agreement %s, its terms of %s; it was issued under %s, its terms of %s"
              .formatted(issue.agreement(), issue.applied(), due.agreement(), due.applied()));
    }
  }

  // ---- what they add up to ----

  private void checkResults(SettlementHistory whole) {
    Optional<Tree> due =
        StatedHistory.results(whole)
            .map(results -> HistoryForm.ADDED_UP.write(results, Writing.brief()));
    Optional<Tree> given = document.tree().find(HistoryForm.RESULTS);
    findings.addAll(Differences.of(asResults(given), asResults(due), path -> false));
  }

  private static Tree asResults(Optional<Tree> results) {
    return results
        .map(any -> Tree.member(HistoryForm.RESULTS, any))
        .orElseGet(() -> Tree.members(Map.of()));
  }
}
