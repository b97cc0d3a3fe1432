package org.openbook.alliance.cases.tesoma;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * What happened over the agreement's life, without targets: those are the agreement's.
 *
 * <p>Of the second period nothing was published but the tranches 2022 and 2024; its costs and
 * measured values are imagined, and every source says so.
 */
final class LifeFacts {
  private static final Source IMAGINED =
      Source.assumption(
          Label.of(
              "kuvitteellinen, toisen sopimusjakson esimerkiksi",
              "fiktivt, som exempel på den andra avtalsperioden",
              "imagined, to show the second period"));
  private static final Source BEFORE =
      Source.ledger(
          Label.of("aiemmat tilitykset", "tidigare avräkningar", "the settlements before"));
  private static final Source YEARLY =
      Source.assumption(
          Label.of(
              "vuosittain maksettavaa osuutta ei ole julkaistu",
              "den andel som betalas årligen har inte publicerats",
              "yearly share, never published"));
  private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);
  private static final List<String> SECOND_VALUES =
      List.of("62", "61", "74", "58", "90", "2.8", "410", "2060", "-2", "76", "68");

  /** The lines that are paid on account. */
  private static final List<LineId> ON_ACCOUNT =
      Stream.of("costs-mehilainen", "costs-tampere", "fee").map(LineId::of).toList();

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

  /** The first period up to a month, on account. */
  static PeriodFacts firstOnAccount(YearMonth through) {
    PeriodFacts.Builder facts = onAccount(TesomaTerms.FIRST_PERIOD, through, 0);
    putShares(facts, "10200000", "1920000", "540000");
    ON_ACCOUNT.forEach(line -> putSettled(facts, line, Rational.ZERO, BEFORE));
    return facts.build();
  }

  /** The second period up to a month of 2022, on account. */
  static PeriodFacts secondOnAccount(YearMonth through) {
    PeriodFacts.Builder facts = onAccount(LifeTerms.SECOND_PERIOD, through, 0);
    putShares(facts, "12360000", "3213600", "636000");
    ON_ACCOUNT.forEach(line -> putSettled(facts, line, Rational.ZERO, BEFORE));
    return facts.build();
  }

  /** The second period up to a month after an interim settlement, on account on top of that. */
  static PeriodFacts secondOnAccount(YearMonth through, Settlement interim) {
    ContractPeriod settled = interim.facts().period();
    long months = settled.start().until(settled.endInclusive().plusDays(1), ChronoUnit.MONTHS);
    PeriodFacts.Builder facts = onAccount(LifeTerms.SECOND_PERIOD, through, months);
    putShares(facts, "12600000", "3276000", "665396.88");
    Source source = Source.ledger(interimOf(settled.endInclusive().getYear()));
    for (LineId line : ON_ACCOUNT) {
      putSettled(facts, line, interim.line(line).figure().value(), source);
    }
    long since = YearMonth.from(settled.endInclusive()).until(through, ChronoUnit.MONTHS);
    Rational monthly = Rational.parse("1323000"); // a twelfth of the yearly costs of both providers
    putOrdered(
        facts,
        TesomaTerms.TAMPERE,
        interim.facts().costs().orElseThrow().value(CostClass.REIMBURSABLE),
        source);
    putOrdered(facts, TesomaTerms.PIRHA, monthly.times(Rational.of(since)), YEARLY);
    return facts.build();
  }

  private static Label interimOf(int year) {
    return Label.of(
        "vuoden " + year + " välitilitys",
        "delavräkningen för " + year,
        "interim settlement of " + year);
  }

  private static PeriodFacts.Builder onAccount(
      ContractPeriod period, YearMonth through, long monthsSettled) {
    return PeriodFacts.builder()
        .period(ContractPeriod.of(period.start(), through.atEndOfMonth()))
        .putOthers(
            LifeTerms.MONTHS_SETTLED,
            new Inputs.Input(Rational.of(monthsSettled), Unit.COUNT, BEFORE));
  }

  private static void putShares(PeriodFacts.Builder facts, String... euros) {
    for (int i = 0; i < euros.length; i++) {
      facts.putOthers(
          LifeTerms.yearlyShareId(ON_ACCOUNT.get(i)),
          TwoSides.money(Rational.parse(euros[i]), YEARLY));
    }
  }

  private static void putSettled(
      PeriodFacts.Builder facts, LineId line, Rational amount, Source source) {
    facts.putOthers(LifeTerms.settledId(line), TwoSides.money(amount, source));
  }

  private static void putOrdered(
      PeriodFacts.Builder facts, Party client, Rational amount, Source source) {
    facts.putOthers(LifeTerms.orderedId(client.id()), TwoSides.money(amount, source));
  }

  /** The year 2022 of the second period, of one client. */
  static PeriodFacts year2022() {
    return known(costs(LifeTerms.year(2022))).build();
  }

  /** The whole second period. */
  static PeriodFacts secondPeriod() {
    CostStatement costs = costs(LifeTerms.SECOND_PERIOD);
    Rational all = costs.value(CostClass.REIMBURSABLE);
    YearMonth lastOfOne = YearMonth.from(TesomaTerms.JOINS.minusDays(1));
    Rational before = costs.valueThrough(CostClass.REIMBURSABLE, lastOfOne);
    PeriodFacts.Builder facts = known(costs);
    putOrdered(facts, TesomaTerms.TAMPERE, before, costs.source());
    putOrdered(facts, TesomaTerms.PIRHA, all.minus(before), costs.source());
    return facts.build();
  }

  private static PeriodFacts.Builder known(CostStatement costs) {
    return PeriodFacts.builder().period(costs.period()).costs(costs).addAllMeasurements(measured());
  }

  private static List<Measurement> measured() {
    Iterator<String> values = SECOND_VALUES.iterator();
    List<Measurement> measured = new ArrayList<>();
    for (KeyResultIndicator indicator : TesomaScorecard.scorecard().indicators()) {
      measured.add(Measurement.of(indicator.id(), Rational.parse(values.next()), IMAGINED));
    }
    return measured;
  }

  private static CostStatement costs(ContractPeriod period) {
    List<CostEntry> entries = new ArrayList<>();
    YearMonth last = YearMonth.from(period.endInclusive());
    for (YearMonth month = FIRST_MONTH; !month.isAfter(last); month = month.plusMonths(1)) {
      entries.add(cost(TesomaTerms.MEHILAINEN, month, monthly(month, "1000000", "50000")));
      entries.add(cost(TesomaTerms.TAMPERE, month, monthly(month, "260000", "13000")));
    }
    OpenBook book =
        OpenBook.of(BookId.of("tesoma-demo-2022"), Amounts.EUR, TesomaTerms.TERM)
            .post(period.endInclusive(), entries);
    return CostStatement.of(book, TesomaFacts.classification(), TesomaTerms.alliance(), period);
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
