package org.openbook.alliance.cases.tesoma;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The target ledgers of the two periods.
 *
 * <p>Published: the target of the first and the tranche 2022. The other tranches and the price
 * level are assumptions.
 */
final class TesomaTargets {
  private static final Label TRANCHE = Label.of("Vuosiosuus", "Årsandel", "Tranche");
  private static final Clause TARGET_CLAUSE = Clause.of("Commercial model, target cost");

  private TesomaTargets() {}

  /** Of the first period. */
  static TargetCost first() {
    return first(Amounts.euros("52600000"), Source.published("first contract period, 52.6 M€"));
  }

  /** Of the first period, had it been another. */
  static TargetCost first(MonetaryAmount baseline, Source source) {
    return target(TesomaTerms.FIRST_PERIOD, source).baseline(baseline).build();
  }

  /** Of the second period in 2022. */
  static TargetCost second() {
    return target(LifeTerms.SECOND_PERIOD, Source.published("second contract period, by tranches"))
        .addTranches(
            Tranche.decided(
                tranche(2022, Source.published("tranche 2022, 15 842 783 €")),
                LifeTerms.year(2022),
                Amounts.euros("15842783")))
        .addTranches(openTranche(2023))
        .addTranches(openTranche(2024))
        .build();
  }

  /** Of the second period in 2025, the last tranche moved to the prices of its year. */
  static TargetCost secondDecided() {
    return second()
        .withTranche(decidedTranche(2023, "16300000"))
        .withTranche(decidedTranche(2024, "16700000"))
        .withEvent(prices2024());
  }

  private static TargetCost.Builder target(ContractPeriod period, Source source) {
    return TargetCost.builder()
        .provision(
            Provision.of(Label.of("Tavoitekustannus", "Målkostnad", "Target cost"), TARGET_CLAUSE)
                .withSource(source))
        .period(period)
        .basis(ComparisonBasis.directCosts());
  }

  private static Tranche openTranche(int year) {
    return Tranche.open(tranche(year, Source.published("open in 2022")), LifeTerms.year(year));
  }

  private static Tranche decidedTranche(int year, String euros) {
    return Tranche.decided(
        tranche(year, Source.assumption("amount never published")),
        LifeTerms.year(year),
        Amounts.euros(euros));
  }

  private static Provision tranche(int year, Source source) {
    Label label =
        Label.of(TRANCHE.fi() + " " + year, TRANCHE.sv() + " " + year, TRANCHE.en() + " " + year);
    return Provision.of(label, TARGET_CLAUSE).withSource(source);
  }

  // 70 % by an index that rose from 100.0 to 103.2: factor 1.0224, of 16 700 000 it is 374 080.
  private static TargetEvent prices2024() {
    Source series = Source.assumption("index series; none was published for the contract");
    IndexAdjustment adjustment =
        IndexAdjustment.builder()
            .provision(
                TesomaModel.assumed(
                    Label.of("Hintatason kerroin", "Prisnivåfaktor", "Price-level factor"),
                    "price level",
                    "70 % indexed, four decimals"))
            .base(YearMonth.of(2022, 12))
            .current(YearMonth.of(2023, 12))
            .addComponents(
                new IndexAdjustment.Component(
                    IndexSeries.of(
                        "assumed-index",
                        series,
                        Map.of(
                            YearMonth.of(2022, 12), Rational.parse("100.0"),
                            YearMonth.of(2023, 12), Rational.parse("103.2"))),
                    Rational.ofPercent("70")))
            .notIndexed(Rational.ofPercent("30"))
            .factorRounding(Rounding.toDecimals(4, RoundingMode.HALF_UP))
            .build();
    return TargetEvent.builder()
        .provision(
            TesomaModel.assumed(
                Label.of("Hintataso 2024", "Prisnivå 2024", "Prices of 2024"),
                "price level",
                "imagined, to show an index adjustment"))
        .kind(TargetEvent.Kind.INDEX)
        .bearer(TargetEvent.Bearer.SHARED)
        .indexed(IndexedAmount.of(Amounts.euros("16700000"), adjustment))
        .date(LocalDate.of(2024, 1, 1))
        .approver("leadership team (assumption)")
        .build();
  }
}
