package org.openbook.alliance.cases.tesoma;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.IndexedAmount;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The target ledgers of the two periods.
 *
 * <p>Published: the target of the first and the tranches 2022 and 2024. The tranche 2023 and the
 * price level are assumptions.
 */
final class TesomaTargets {
  private static final String TRANCHE_2024 = "17218000";

  private TesomaTargets() {}

  /** Of the first period. */
  static TargetCost first() {
    return first(
        Amounts.euros("52600000"),
        Source.published(
            Label.of(
                "ensimmäinen sopimusjakso, 52,6\u00a0milj.\u00a0€",
                "första avtalsperioden, 52,6\u00a0mn\u00a0€",
                "first contract period, 52.6\u00a0M€")));
  }

  /** Of the first period, had it been another. */
  static TargetCost first(MonetaryAmount baseline, Source source) {
    return target(TesomaTerms.FIRST_PERIOD, source).baseline(baseline).build();
  }

  /** Of the second period in 2022. */
  static TargetCost second() {
    return target(
            LifeTerms.SECOND_PERIOD,
            Source.published(
                Label.of(
                    "toinen sopimusjakso, tavoitekustannusosuuksittain",
                    "andra avtalsperioden, per målkostnadsandel",
                    "second contract period, by tranches")))
        .addTranches(
            Tranche.decided(
                tranche(
                    2022,
                    Source.published(
                        Label.of(
                            "vuoden 2022 tavoitekustannusosuus, 15\u00a0842\u00a0783\u00a0€, Tampereen kaupunginhallitus 20.12.2021 §\u00a0581",
                            "målkostnadsandel för 2022, 15\u00a0842\u00a0783\u00a0€, Tammerfors stadsstyrelse 20.12.2021 §\u00a0581",
                            "tranche 2022, 15\u00a0842\u00a0783\u00a0€, Tampere City Board 20.12.2021 §\u00a0581"))),
                LifeTerms.year(2022),
                Amounts.euros("15842783")))
        .addTranches(openTranche(2023))
        .addTranches(openTranche(2024))
        .build();
  }

  /** Of the second period from 13.3.2023, when the tranche 2024 was confirmed. */
  static TargetCost secondConfirmed() {
    Source confirmed =
        Source.published(
            Label.of(
                "vuoden 2024 tavoitekustannusosuus, 17\u00a0218\u00a0000\u00a0€, vahvistettu 13.3.2023",
                "målkostnadsandel för 2024, 17\u00a0218\u00a0000\u00a0€, fastställd 13.3.2023",
                "tranche 2024, 17\u00a0218\u00a0000\u00a0€, confirmed 13.3.2023"));
    return second().withTranche(decidedTranche(2024, TRANCHE_2024, confirmed));
  }

  /** Of the second period in 2025, the last tranche moved to the prices of its year. */
  static TargetCost secondDecided() {
    Source unknown =
        Source.assumption(
            Label.of(
                "julkaistua määrää ei löytynyt",
                "inget publicerat belopp hittades",
                "no published amount was found"));
    return secondConfirmed()
        .withTranche(decidedTranche(2023, "16300000", unknown))
        .withEvent(prices2024());
  }

  private static TargetCost.Builder target(ContractPeriod period, Source source) {
    return TargetCost.builder()
        .provision(
            Provision.of(
                    Label.of("Tavoitekustannus", "Målkostnad", "Target cost"), TesomaClauses.TARGET)
                .withSource(source))
        .period(period)
        .basis(ComparisonBasis.directCosts());
  }

  private static Tranche openTranche(int year) {
    return Tranche.open(
        tranche(
            year,
            Source.published(
                Label.of("vuonna 2022 päättämättä", "inte beslutad 2022", "open in 2022"))),
        LifeTerms.year(year));
  }

  private static Tranche decidedTranche(int year, String euros, Source source) {
    return Tranche.decided(tranche(year, source), LifeTerms.year(year), Amounts.euros(euros));
  }

  private static Provision tranche(int year, Source source) {
    Label label =
        Label.of(
            "Vuoden " + year + " tavoitekustannusosuus",
            "Målkostnadsandel för " + year,
            "Tranche " + year);
    return Provision.of(label, TesomaClauses.TARGET).withSource(source);
  }

  // 70 % by an index that rose from 100.0 to 103.2: factor 1.0224, of 17 218 000 it is 385 683.20.
  private static TargetEvent prices2024() {
    Source series =
        Source.assumption(
            Label.of(
                "indeksisarja; sopimukselle ei ole julkaistu indeksiä",
                "indexserie; inget index har publicerats för avtalet",
                "index series; none was published for the contract"));
    IndexAdjustment adjustment =
        IndexAdjustment.builder()
            .provision(
                TesomaClauses.assumed(
                    Label.of("Hintatason kerroin", "Prisnivåfaktor", "Price-level factor"),
                    TesomaClauses.PRICES,
                    Label.of(
                        "70\u00a0% sidottu indeksiin, neljä desimaalia",
                        "70\u00a0% indexbundet, fyra decimaler",
                        "70\u00a0% indexed, four decimals")))
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
            TesomaClauses.assumed(
                Label.of("Vuoden 2024 hintataso", "Prisnivå 2024", "Prices of 2024"),
                TesomaClauses.PRICES,
                Label.of(
                    "kuvitteellinen, indeksitarkistuksen esimerkiksi",
                    "fiktiv, som exempel på en indexjustering",
                    "imagined, to show an index adjustment")))
        .kind(TargetEvent.Kind.INDEX)
        .bearer(TargetEvent.Bearer.SHARED)
        .indexed(IndexedAmount.of(Amounts.euros(TRANCHE_2024), adjustment))
        .date(LocalDate.of(2024, 1, 1))
        .approver(TesomaTerms.UNNAMED)
        .build();
  }
}
