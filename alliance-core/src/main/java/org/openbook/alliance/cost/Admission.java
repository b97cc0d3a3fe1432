package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cost.CostFinding.Kind;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

/** What an entry must be to enter a book, and the memory of those that did. */
final class Admission {
  private final OpenBook book;
  private final Map<EntryId, CostEntry> byId = new HashMap<>();
  private final Map<Origin, CostEntry> byOrigin = new HashMap<>();
  // What reversals and disallowances left; an entry that nobody corrected is not here.
  private final Map<EntryId, Rational> left = new HashMap<>();

  Admission(OpenBook book) {
    this.book = book;
    book.entries().forEach(this::remember);
  }

  void remember(CostEntry entry) {
    byId.put(entry.id(), entry);
    byOrigin.put(entry.origin(), entry);
    entry
        .correction()
        .filter(correction -> correction.kind() != Correction.Kind.ADJUSTMENT)
        .ifPresent(correction -> takeBack(correction.of(), entry.value()));
  }

  private void takeBack(EntryId corrected, Rational value) {
    left.merge(
        corrected, left(requireNonNull(byId.get(corrected))).plus(value), (before, now) -> now);
  }

  private Rational left(CostEntry corrected) {
    return left.getOrDefault(corrected.id(), corrected.value());
  }

  List<CostFinding> findings(CostEntry entry) {
    List<CostFinding> findings = new ArrayList<>(0);
    checkIdentity(entry, findings);
    checkFrame(entry, findings);
    entry.correction().ifPresent(correction -> checkCorrection(entry, correction, findings));
    return findings;
  }

  private void checkIdentity(CostEntry entry, List<CostFinding> findings) {
    if (byId.containsKey(entry.id())) {
      findings.add(
          CostFinding.of(
              Kind.ID_TAKEN, entry, "the book has an entry of this id; an id is used once"));
    }
    CostEntry same = byOrigin.get(entry.origin());
    if (same != null) {
      findings.add(duplicate(entry, same));
    }
  }

  private static CostFinding duplicate(CostEntry entry, CostEntry same) {
    return entry.value().equals(same.value())
        ? CostFinding.of(
            Kind.DUPLICATE,
            entry,
            "it comes from %s, as '%s' does with the same amount; a posting is recorded once"
                .formatted(entry.origin(), same.id()))
        : CostFinding.of(
            Kind.CONFLICTING_DUPLICATE,
            entry,
            "it comes from %s with %s, and '%s' does with %s; a posting has one amount"
                .formatted(entry.origin(), entry.value(), same.id(), same.value()));
  }

  private void checkFrame(CostEntry entry, List<CostFinding> findings) {
    if (!entry.currency().getCurrencyCode().equals(book.currency().getCurrencyCode())) {
      findings.add(
          CostFinding.of(
              Kind.SECOND_CURRENCY,
              entry,
              "its amount is %s; the agreement's currency is %s"
                  .formatted(Amounts.text(entry.amount()), book.currency().getCurrencyCode())));
    }
    if (!book.term().encloses(entry.accrual())) {
      findings.add(
          CostFinding.of(
              Kind.OUTSIDE_TERM,
              entry,
              "it accrues in %s; costs of book '%s' accrue in %s"
                  .formatted(entry.accrual(), book.id(), book.term())));
    }
  }

  private void checkCorrection(CostEntry entry, Correction correction, List<CostFinding> findings) {
    CostEntry corrected = byId.get(correction.of());
    if (corrected == null) {
      findings.add(
          CostFinding.of(
              Kind.CORRECTS_UNKNOWN,
              entry,
              "it is a %s; the book has no entry of that id".formatted(correction)));
      return;
    }
    String fault = wrong(entry, correction, corrected);
    if (fault != null) {
      findings.add(CostFinding.of(Kind.CORRECTS_WRONGLY, entry, fault));
    }
  }

  private @Nullable String wrong(CostEntry entry, Correction correction, CostEntry corrected) {
    return switch (correction.kind()) {
      case ADJUSTMENT -> null;
      case REVERSAL -> entry.mirrors(corrected) ? notWhole(entry, corrected) : notMirror(corrected);
      case DISALLOWANCE ->
          entry.party().equals(corrected.party()) && entry.costType().equals(corrected.costType())
              ? tooMuch(entry, corrected)
              : notSame(corrected);
    };
  }

  private @Nullable String notWhole(CostEntry entry, CostEntry corrected) {
    return left.containsKey(corrected.id()) ? beyond(entry, corrected) : null;
  }

  private @Nullable String tooMuch(CostEntry entry, CostEntry corrected) {
    Rational left = left(corrected);
    boolean isOpposite = entry.value().signum() == -left.signum();
    return isOpposite && !entry.value().abs().isMoreThan(left.abs())
        ? null
        : beyond(entry, corrected);
  }

  private String beyond(CostEntry entry, CostEntry corrected) {
    return "it takes back %s of '%s', of which %s is left; a correction takes back what there is"
        .formatted(entry.value().negated(), corrected.id(), left(corrected));
  }

  private static String notMirror(CostEntry corrected) {
    return ("it reverses %s and is not its mirror; a reversal has the same party, cost type, accrual"
            + " and VAT basis and the negated amount and hours")
        .formatted(corrected);
  }

  private static String notSame(CostEntry corrected) {
    return "it disallows %s; a disallowance has the same party and cost type".formatted(corrected);
  }
}
