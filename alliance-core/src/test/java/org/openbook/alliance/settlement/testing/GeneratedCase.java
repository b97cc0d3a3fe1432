package org.openbook.alliance.settlement.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.AgreedDays;

/**
 * Terms and what happened, made to fit: only known parties spend, only permitted values are
 * missing.
 */
record GeneratedCase(GeneratedTerms terms, Happenings happenings) {
  private static final ContractPeriod PERIOD = SettlementSamples.PERIOD;
  private static final Source MEASURED = Source.measurement("generated");

  GeneratedCase withOwnerBorne(Rational cost) {
    return new GeneratedCase(terms, happenings.withOwnerBorne(cost));
  }

  GeneratedCase withMonths(int months) {
    return new GeneratedCase(terms, happenings.withMonths(months));
  }

  PeriodFacts facts() {
    PeriodFacts.Builder facts =
        PeriodFacts.builder().period(PERIOD).costs(costs(PERIOD)).target(target());
    if (terms.weights().size() == 3) {
      facts.agreedDays(new AgreedDays(PERIOD, SettlementSamples.TERM));
    }
    for (int i = 0; i < terms.weights().size(); i++) {
      if (i < measured()) {
        facts.addMeasurements(measurement(i));
      } else if (terms.weights().get(i) > 0) {
        facts.addUnmeasured(GeneratedTerms.indicatorId(i));
      }
    }
    return facts.build();
  }

  private Measurement measurement(int i) {
    return Measurement.of(
        GeneratedTerms.indicatorId(i), Rational.of(happenings.points().get(i)), MEASURED);
  }

  private int measured() {
    int indicators = terms.weights().size();
    return terms.missing() == MissingMeasurement.REFUSE
        ? indicators
        : Math.min(happenings.measured(), indicators);
  }

  /** What is known on account after some months: their costs. */
  PeriodFacts firstMonths(int count) {
    ContractPeriod part =
        ContractPeriod.of(PERIOD.start(), PERIOD.start().plusMonths(count).minusDays(1));
    return PeriodFacts.builder().period(part).costs(costs(part)).build();
  }

  /** Every provider spends the same, in as many months. */
  private CostStatement costs(ContractPeriod period) {
    List<PartyId> providers = terms.providers().parties();
    List<CostEntry> entries = new ArrayList<>();
    List<Rational> parts = inCents(happenings.actual(), providers.size());
    for (int i = 0; i < providers.size(); i++) {
      List<Rational> monthly = inCents(parts.get(i), happenings.months());
      for (int month = 0; month < monthly.size(); month++) {
        entries.add(entry(providers.get(i), month, monthly.get(month)));
      }
    }
    OpenBook book =
        OpenBook.of(BookId.of("generated"), Amounts.EUR, PERIOD)
            .post(PERIOD.endInclusive(), entries);
    return CostStatement.of(book, SettlementSamples.classification(), terms.alliance(), period);
  }

  private static CostEntry entry(PartyId party, int month, Rational amount) {
    LocalDate day = PERIOD.start().plusMonths(3L * month);
    return SettlementSamples.entry("e-" + party + "-" + month, party, "1", day)
        .amount(Amounts.of(amount, Amounts.EUR))
        .build();
  }

  private static List<Rational> inCents(Rational amount, int parts) {
    return Apportionment.inSmallestUnits(RemainderPolicy.FIRST_DECLARED, Amounts.EUR)
        .split(amount, Collections.nCopies(parts, Rational.ONE))
        .parts();
  }

  private TargetCost target() {
    TargetCost.Builder target =
        TargetCost.builder()
            .provision(SettlementSamples.term("Target"))
            .period(PERIOD)
            .basis(terms.basis())
            .baseline(Amounts.of(happenings.target(), Amounts.EUR));
    if (happenings.ownerBorne().signum() > 0) {
      target.addEvents(priceRise());
    }
    return target.build();
  }

  private TargetEvent priceRise() {
    return TargetEvent.builder()
        .provision(SettlementSamples.term("Price level"))
        .kind(TargetEvent.Kind.INDEX)
        .bearer(TargetEvent.Bearer.OWNER)
        .amount(Amounts.euros("50"))
        .recognisedCost(Amounts.of(happenings.ownerBorne(), Amounts.EUR))
        .date(PERIOD.start())
        .approver("Leadership team")
        .build();
  }
}
