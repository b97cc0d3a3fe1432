package org.openbook.alliance.coststatement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.StatedEntry;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/** Adds entries up to lines, each entry looked at once. */
final class Tally {
  private final Recognition recognition;
  private final Alliance alliance;
  private final ContractPeriod period;
  private final Map<Key, Sums> sums = new HashMap<>();
  private final List<CostFinding> findings = new ArrayList<>();
  private long entries;
  private Rational unstated = Rational.ZERO;

  private record Key(
      PartyId party,
      CostClass costClass,
      CostTypeId costType,
      YearMonth month,
      Optional<YearMonth> carriedFrom,
      CostLine.Nature nature) {}

  private static final class Sums {
    private Rational charges = Rational.ZERO;
    private Rational credits = Rational.ZERO;
    private final List<Digest> entries = new ArrayList<>();
  }

  Tally(Classification classification, Alliance alliance, ContractPeriod period) {
    this.recognition = new Recognition(classification, alliance, period);
    this.alliance = alliance;
    this.period = period;
  }

  void add(OpenBook book) {
    for (StatedEntry stated : book.stated()) {
      if (period.contains(stated.statedOn())) {
        add(stated);
      }
    }
  }

  private void add(StatedEntry stated) {
    entries++;
    Recognition.Outcome outcome = recognition.of(stated);
    if (!outcome.findings().isEmpty()) {
      findings.addAll(outcome.findings());
      unstated = unstated.plus(stated.entry().value());
      return;
    }
    Rational value = stated.entry().value();
    if (outcome.costClass() == CostClass.EXCLUDED || outcome.recognised().equals(value)) {
      // Once: of a cost that is excluded anyway the rest is no entry of its own.
      add(stated, outcome.costClass(), value);
    } else {
      add(stated, outcome.costClass(), outcome.recognised());
      add(stated, CostClass.EXCLUDED, value.minus(outcome.recognised()));
    }
  }

  private void add(StatedEntry stated, CostClass costClass, Rational value) {
    Sums line = sums.computeIfAbsent(key(stated, costClass), key -> new Sums());
    if (stated.entry().isCredit()) {
      line.credits = line.credits.plus(value);
    } else {
      line.charges = line.charges.plus(value);
    }
    line.entries.add(stated.digest());
  }

  private static Key key(StatedEntry stated, CostClass costClass) {
    CostEntry entry = stated.entry();
    return new Key(
        entry.party(),
        costClass,
        entry.costType(),
        YearMonth.from(stated.statedOn()),
        stated.carriedFrom(),
        entry.correction().map(Tally::nature).orElse(CostLine.Nature.COST));
  }

  private static CostLine.Nature nature(Correction correction) {
    return correction.kind() == Correction.Kind.DISALLOWANCE
        ? CostLine.Nature.DISALLOWANCE
        : CostLine.Nature.CORRECTION;
  }

  List<CostLine> lines() {
    List<PartyId> order = alliance.parties().stream().map(Party::id).toList();
    return sums.entrySet().stream()
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<CostLine>comparingInt(line -> order.indexOf(line.party()))
                .thenComparing(CostLine::costClass)
                .thenComparing(CostLine::costType)
                .thenComparing(CostLine::month)
                .thenComparing(line -> line.carriedFrom().orElse(line.month()))
                .thenComparing(CostLine::nature))
        .toList();
  }

  private static CostLine line(Key key, Sums sums) {
    return ImmutableCostLine.builder()
        .party(key.party())
        .costClass(key.costClass())
        .costType(key.costType())
        .month(key.month())
        .carriedFrom(key.carriedFrom())
        .nature(key.nature())
        .charges(sums.charges)
        .credits(sums.credits)
        .entries(sums.entries.size())
        .digestOfEntries(CostLine.digestOf(sums.entries))
        .build();
  }

  /** In the order of the entries' ids: the order of posting has no meaning here. */
  List<CostFinding> findings() {
    return findings.stream()
        .sorted(Comparator.comparing(finding -> finding.entry().value()))
        .toList();
  }

  long entries() {
    return entries;
  }

  Rational unstated() {
    return unstated;
  }
}
