package org.openbook.alliance.settlement.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * Terms and what happened, made to fit: only known parties spend, only permitted values are
 * missing.
 */
record GeneratedCase(GeneratedTerms terms, Happenings happenings) {
  private static final ContractPeriod PERIOD = SettlementSamples.PERIOD;
  private static final Source MEASURED = Source.measurement("generated");

  SettlementCase fit() {
    PeriodFacts.Builder facts =
        PeriodFacts.builder().period(PERIOD).costs(costs()).target(target());
    for (int i = 0; i < measured(); i++) {
      facts.addMeasurements(
          Measurement.of(
              GeneratedTerms.indicatorId(i), Rational.of(happenings.points().get(i)), MEASURED));
    }
    return new SettlementCase(terms.model(), facts.build());
  }

  private int measured() {
    int indicators = terms.weights().size();
    return terms.missing() == MissingMeasurement.REFUSE
        ? indicators
        : Math.min(happenings.measured(), indicators);
  }

  /** Every provider spends the same, in two years. */
  private CostStatement costs() {
    List<PartyId> providers = terms.providers().parties();
    List<CostEntry> entries = new ArrayList<>();
    List<Rational> parts =
        Apportionment.inCents(RemainderPolicy.FIRST_DECLARED)
            .split(happenings.actual(), providers.stream().map(any -> Rational.ONE).toList())
            .parts();
    for (int i = 0; i < providers.size(); i++) {
      LocalDate day = PERIOD.start().plusYears(i % 2);
      entries.add(
          SettlementSamples.entry("e" + i, providers.get(i), "1", day)
              .amount(Amounts.of(parts.get(i), Amounts.EUR))
              .build());
    }
    OpenBook book =
        OpenBook.of(BookId.of("generated"), Amounts.EUR, PERIOD)
            .post(PERIOD.endInclusive(), entries);
    return CostStatement.of(book, SettlementSamples.classification(), terms.alliance(), PERIOD);
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
