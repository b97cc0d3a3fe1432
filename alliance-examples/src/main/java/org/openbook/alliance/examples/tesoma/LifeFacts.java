package org.openbook.alliance.examples.tesoma;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.wording.TwoSides;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * What happened over the agreement's life, without targets: those are the agreement's.
 *
 * <p>Of the second period nothing was published but the tranche 2022; its costs and measured values
 * are imagined, and every source says so.
 */
final class LifeFacts {
  private static final Source IMAGINED = Source.assumption("imagined, to show the second period");
  private static final Source BUDGET = Source.assumption("yearly share, never published");
  private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);
  private static final List<String> SECOND_VALUES =
      List.of("62", "61", "74", "58", "90", "2.8", "410", "2060", "-2", "76", "86");

  /**
   * What a year's twelfths are of.
   *
   * @param provider the yearly costs of the provider
   * @param city the yearly costs of the city as a provider
   * @param fee the yearly part of the fee
   */
  private record YearlyShares(String provider, String city, String fee) {
    static YearlyShares of(int year) {
      return switch (year) {
        case 2018, 2019, 2020, 2021 -> new YearlyShares("10200000", "1920000", "540000");
        case 2022 -> new YearlyShares("12000000", "3120000", "600000");
        default -> new YearlyShares("12600000", "3240000", "620000");
      };
    }
  }

  private LifeFacts() {}

  /** The first period as it is known since 2022. */
  static PeriodFacts firstPeriod() {
    PeriodFacts known = TesomaFacts.underrun();
    return PeriodFacts.builder()
        .period(known.period())
        .costs(known.costs().orElseThrow())
        .addAllMeasurements(known.measurements())
        .build();
  }

  /** One month on account. */
  static PeriodFacts month(YearMonth month) {
    YearlyShares shares = YearlyShares.of(month.getYear());
    PeriodFacts.Builder facts =
        PeriodFacts.builder().period(ContractPeriod.of(month.atDay(1), month.atEndOfMonth()));
    putShare(facts, "costs-mehilainen", shares.provider());
    putShare(facts, "costs-tampere", shares.city());
    putShare(facts, "fee", shares.fee());
    if (!month.atDay(1).isBefore(LifeTerms.JOINS)) {
      putOrdered(facts, TesomaTerms.TAMPERE, Rational.ZERO, BUDGET);
      putOrdered(facts, TesomaTerms.PIRHA, Rational.ONE, BUDGET);
    }
    return facts.build();
  }

  private static void putShare(PeriodFacts.Builder facts, String line, String euros) {
    facts.putOthers(
        LifeTerms.yearlyShareId(LineId.of(line)), TwoSides.money(Rational.parse(euros), BUDGET));
  }

  private static void putOrdered(
      PeriodFacts.Builder facts, Party client, Rational amount, Source source) {
    facts.putOthers(LifeTerms.orderedId(client.id()), TwoSides.money(amount, source));
  }

  /** The second period with the costs up to a month. */
  static PeriodFacts secondPeriod(YearMonth through) {
    CostStatement costs = costs(through);
    Rational all = costs.value(CostClass.REIMBURSABLE);
    YearMonth lastOfOne = YearMonth.from(LifeTerms.JOINS.minusDays(1));
    Rational before = costs.valueThrough(CostClass.REIMBURSABLE, lastOfOne);
    PeriodFacts.Builder facts = PeriodFacts.builder().period(LifeTerms.SECOND_PERIOD).costs(costs);
    putOrdered(facts, TesomaTerms.TAMPERE, before, costs.source());
    putOrdered(facts, TesomaTerms.PIRHA, all.minus(before), costs.source());
    return facts.addAllMeasurements(measured()).build();
  }

  private static List<Measurement> measured() {
    Iterator<String> values = SECOND_VALUES.iterator();
    List<Measurement> measured = new ArrayList<>();
    for (KeyResultIndicator indicator : TesomaScorecard.scorecard().indicators()) {
      measured.add(Measurement.of(indicator.id(), Rational.parse(values.next()), IMAGINED));
    }
    return measured;
  }

  private static CostStatement costs(YearMonth through) {
    List<CostEntry> entries = new ArrayList<>();
    for (YearMonth month = FIRST_MONTH; !month.isAfter(through); month = month.plusMonths(1)) {
      entries.add(cost(TesomaTerms.MEHILAINEN, month, monthly(month, "1000000", "50000")));
      entries.add(cost(TesomaTerms.TAMPERE, month, monthly(month, "260000", "10000")));
    }
    OpenBook book =
        OpenBook.of(BookId.of("tesoma-imagined"), Amounts.EUR, TesomaTerms.TERM)
            .post(through.atEndOfMonth(), entries);
    return CostStatement.of(
        book, TesomaFacts.classification(), TesomaTerms.alliance(), LifeTerms.SECOND_PERIOD);
  }

  // Costs rise from year to year.
  private static Rational monthly(YearMonth month, String in2022, String rise) {
    long years = FIRST_MONTH.until(month, ChronoUnit.YEARS);
    return Rational.parse(in2022).plus(Rational.parse(rise).times(Rational.of(years)));
  }

  private static CostEntry cost(Party party, YearMonth month, Rational euros) {
    String id = "imagined-" + party.id() + "-" + month;
    LocalDate posted = month.atEndOfMonth();
    return CostEntry.builder()
        .id(EntryId.of(id))
        .party(party.id())
        .costType(CostTypeId.of("3"))
        .accruedIn(month)
        .postedOn(posted)
        .value(euros)
        .currency(Amounts.EUR)
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(Origin.of("imagined", id, "1"))
        .build();
  }
}
