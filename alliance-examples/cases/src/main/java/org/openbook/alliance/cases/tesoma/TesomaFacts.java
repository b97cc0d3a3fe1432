package org.openbook.alliance.cases.tesoma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
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
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** What happened in the first period, and in an imagined worse one. */
public final class TesomaFacts {
  private static final Source ILLUSTRATIVE =
      Source.assumption(
          Label.of(
              "havainnollistava; vain kokonaispisteet (+58) on julkaistu",
              "belysande; endast totalpoängen (+58) har publicerats",
              "illustrative; only the overall +58 was published"));
  private static final Source NOT_THE_PUBLISHED_NPS =
      Source.assumption(
          Label.of(
              "havainnollistava; julkaistu 88\u00a0NPS koskee allianssin osapuolia, ei yhteistyökumppaneita",
              "belysande; det publicerade 88\u00a0NPS gäller alliansens parter, inte samarbetspartnerna",
              "illustrative; the published 88\u00a0NPS is of the alliance partners, not of the cooperation partners"));
  private static final Source IMAGINED =
      Source.assumption(Label.of("kuvitteellinen", "fiktivt", "imagined"));

  private TesomaFacts() {}

  /** Target 52.6 M€, actual 46 M€ (imagined lines), measurements that make +58. */
  public static PeriodFacts underrun() {
    return facts(
        LedgerCsv.readResource("ledger-synthetic.csv"),
        measured("1a", "60", ILLUSTRATIVE),
        measured("1b", "60", ILLUSTRATIVE),
        measured("2a", "76", ILLUSTRATIVE),
        measured("2b", "60", ILLUSTRATIVE),
        measured("2c", "93", ILLUSTRATIVE),
        measured("3a", "2.75", ILLUSTRATIVE),
        measured("3b", "420", ILLUSTRATIVE),
        measured("3c", "2080", ILLUSTRATIVE),
        measured("4", "-3", ILLUSTRATIVE),
        measured("5a", "74", ILLUSTRATIVE),
        measured("5b", "69", NOT_THE_PUBLISHED_NPS));
  }

  /** The same period imagined with an overrun of 3.4 M€ and a score below zero. */
  public static PeriodFacts overrun() {
    Source imagined =
        Source.assumption(
            Label.of(
                "kuvitteellinen, haittaosuuden ja sanktion esimerkiksi",
                "fiktivt, som exempel på förlustandel och sanktion",
                "imagined, to show pain and sanction"));
    List<CostEntry> entries = new ArrayList<>(LedgerCsv.readResource("ledger-synthetic.csv"));
    entries.addAll(LedgerCsv.readResource("ledger-overrun-synthetic.csv"));
    return facts(
        entries,
        measured("1a", "48", imagined),
        measured("1b", "47", imagined),
        measured("2a", "52", imagined),
        measured("2b", "40", imagined),
        measured("2c", "66", imagined),
        measured("3a", "2.4", imagined),
        measured("3b", "450", imagined),
        measured("3c", "2300", imagined),
        measured("4", "4", imagined),
        measured("5a", "30", imagined),
        measured("5b", "46", imagined));
  }

  /**
   * An imagined period with these costs of the provider and the city, this target, and the measured
   * values of all eleven indicators in the scorecard's order.
   */
  public static PeriodFacts of(
      BigDecimal own, BigDecimal city, BigDecimal target, List<BigDecimal> measured) {
    List<KeyResultIndicator> indicators = TesomaScorecard.scorecard().indicators();
    Measurement[] measurements = new Measurement[indicators.size()];
    for (int i = 0; i < measurements.length; i++) {
      measurements[i] =
          Measurement.of(indicators.get(i).id(), Rational.of(measured.get(i)), IMAGINED);
    }
    return facts(
        List.of(imagined(TesomaTerms.MEHILAINEN, own), imagined(TesomaTerms.TAMPERE, city)),
        TesomaTargets.first(Amounts.of(target, Amounts.EUR), IMAGINED),
        measurements);
  }

  private static CostEntry imagined(Party party, BigDecimal amount) {
    return CostEntry.builder()
        .id(EntryId.of("imagined-" + party.id()))
        .party(party.id())
        .costType(CostTypeId.of("3"))
        .accrual(TesomaTerms.FIRST_PERIOD)
        .postedOn(TesomaTerms.FIRST_PERIOD.endInclusive())
        .amount(amount, Amounts.EUR)
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(Origin.of("imagined", party.id().value(), "1"))
        .build();
  }

  private static PeriodFacts facts(List<CostEntry> entries, Measurement... measurements) {
    return facts(entries, TesomaTargets.first(), measurements);
  }

  private static PeriodFacts facts(
      List<CostEntry> entries, TargetCost target, Measurement... measurements) {
    return PeriodFacts.builder()
        .period(TesomaTerms.FIRST_PERIOD)
        .costs(costs(entries))
        .target(target)
        .addAllMeasurements(List.of(measurements))
        .build();
  }

  private static CostStatement costs(List<CostEntry> entries) {
    OpenBook book =
        OpenBook.of(
                BookId.of("tesoma-demo"),
                Amounts.EUR,
                ContractPeriod.of(TesomaTerms.START, LocalDate.of(2028, 3, 31)))
            .post(LocalDate.of(2022, 2, 28), entries);
    return CostStatement.of(
        book, classification(), TesomaTerms.alliance(), TesomaTerms.FIRST_PERIOD);
  }

  /** The cost annex of the example: what is reimbursed, and what is not. */
  static Classification classification() {
    List<CostType> types =
        List.of(
            type("1", "Palkat ja palkkiot", "Löner och arvoden", "Wages and salaries"),
            type("2", "Henkilösivukulut", "Lönebikostnader", "Social security and pension costs"),
            type(
                "3",
                "Palvelujen ostot: terveyspalvelut",
                "Köp av tjänster: hälsovård",
                "Purchased health services"),
            type(
                "4",
                "Palvelujen ostot: tutkimukset",
                "Köp av tjänster: undersökningar",
                "Purchased diagnostics"),
            type("5", "Toimitilat", "Lokaler", "Premises"),
            type(
                "6",
                "Aineet, tarvikkeet ja tavarat",
                "Material, förnödenheter och varor",
                "Medical supplies"),
            type(
                "7",
                "Palvelun tietojärjestelmät",
                "Tjänstens informationssystem",
                "ICT of the service"),
            type("8", "Muut suorat kustannukset", "Övriga direkta kostnader", "Other direct costs"),
            type("9", "Edustus ja virkistys", "Representation och rekreation", "Entertainment"));
    List<Treatment> treatments =
        types.stream()
            .map(
                type ->
                    Treatment.of(
                        type.id(),
                        type.id().value().equals("9") ? CostClass.EXCLUDED : CostClass.REIMBURSABLE,
                        TesomaClauses.ANNEX,
                        TesomaTerms.START))
            .toList();
    return Classification.of(CostCatalogue.of(types), treatments);
  }

  private static CostType type(String id, String fi, String sv, String en) {
    return CostType.of(CostTypeId.of(id), Label.of(fi, sv, en));
  }

  private static Measurement measured(String indicator, String value, Source source) {
    return Measurement.of(KeyResultId.of(indicator), Rational.parse(value), source);
  }
}
