package org.openbook.alliance.settlement.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
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
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * A small alliance with easy numbers: a city and a region pay a clinic, 67 to 33.
 *
 * <p>Target 52 600 000, actual 46 000 000, score 58: fee 2 104 000, gain 3 300 000, bonus 1 218
 * 000.
 */
public final class SettlementSamples {
  /** Its period. */
  public static final ContractPeriod PERIOD = ContractPeriod.parse("2018-04-01/2021-12-31");

  /** A client. */
  public static final PartyId CITY = PartyId.of("city");

  /** Another client. */
  public static final PartyId REGION = PartyId.of("region");

  /** The provider. */
  public static final PartyId CLINIC = PartyId.of("clinic");

  /** The contract term. */
  public static final ContractPeriod TERM = ContractPeriod.parse("2018-04-01/2028-03-31");

  private SettlementSamples() {}

  /** What the contract calls something, in a clause of its own. */
  public static Provision term(String name) {
    return Provision.of(Label.en(name), Clause.of("4." + name.length()));
  }

  /** The city, the region and the clinic, all from the first day. */
  public static Alliance alliance() {
    return Alliance.builder()
        .add(Party.of(CITY, Label.en("City")), Role.CLIENT, PERIOD.start())
        .add(Party.of(REGION, Label.en("Region")), Role.CLIENT, PERIOD.start())
        .add(Party.of(CLINIC, Label.en("Clinic")), Role.PROVIDER, PERIOD.start())
        .build();
  }

  /** The agreement of the small alliance: one version for ten years. */
  public static Agreement agreement() {
    return Agreement.builder()
        .label(Label.en("Small"))
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, SmallModel.model()))
        .build();
  }

  /** The facts of the worked numbers. */
  public static PeriodFacts facts() {
    return open().costs(costs("46000000")).target(target("52600000").build()).build();
  }

  /** The settlement of the worked numbers. */
  public static Settlement settlement() {
    return SmallModel.model().settle(facts());
  }

  /** Facts of which the costs and the target are still to be given. */
  public static PeriodFacts.Builder open() {
    return PeriodFacts.builder()
        .period(PERIOD)
        .addMeasurements(measured("nps", "79"))
        .addMeasurements(measured("acuta", "71"));
  }

  /** A measured value. */
  public static Measurement measured(String indicator, String value) {
    return Measurement.of(
        KeyResultId.of(indicator), Rational.parse(value), Source.measurement("survey 2021"));
  }

  /** A target cost of the period, direct costs only, of which events may still be given. */
  public static TargetCost.Builder target(String euros) {
    return TargetCost.builder()
        .provision(term("Target cost"))
        .period(PERIOD)
        .basis(ComparisonBasis.directCosts())
        .baseline(Amounts.euros(euros));
  }

  /** The clinic's reimbursable costs of the period, one entry for each amount. */
  public static CostStatement costs(String... euros) {
    return costs(CLINIC, Amounts.EUR, euros);
  }

  /** A party's reimbursable costs in a currency, one entry for each amount. */
  public static CostStatement costs(PartyId party, CurrencyUnit currency, String... amounts) {
    List<CostEntry> entries = new ArrayList<>();
    for (String amount : amounts) {
      entries.add(
          entry("e" + (entries.size() + 1), party, "1", PERIOD.start())
              .amount(Amounts.of(amount, currency))
              .build());
    }
    return costs(currency, PERIOD, entries);
  }

  /** The statement of these entries in a period. */
  public static CostStatement costs(
      CurrencyUnit currency, ContractPeriod period, List<CostEntry> entries) {
    OpenBook book =
        OpenBook.of(BookId.of("small"), currency, TERM).post(TERM.endInclusive(), entries);
    return CostStatement.of(book, classification(), alliance(), period);
  }

  /** An entry of cost type 1 (reimbursable), 2 (covered by the fee) or 9 (forgotten). */
  public static CostEntry.Builder entry(String id, PartyId party, String type, LocalDate day) {
    return CostEntry.builder()
        .id(EntryId.of(id))
        .party(party)
        .costType(CostTypeId.of(type))
        .accruedOn(day)
        .postedOn(day)
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(Origin.of("ledger", id, "1"));
  }

  /** Wages are reimbursable, information technology is covered by the fee, 9 was forgotten. */
  public static Classification classification() {
    return Classification.of(
        CostCatalogue.of(List.of(type("1", "Wages"), type("2", "IT"), type("9", "Other"))),
        List.of(row("1", CostClass.REIMBURSABLE), row("2", CostClass.COVERED_BY_FEE)));
  }

  private static CostType type(String id, String name) {
    return CostType.of(CostTypeId.of(id), Label.en(name));
  }

  private static Treatment row(String type, CostClass costClass) {
    return Treatment.builder()
        .costType(CostTypeId.of(type))
        .costClass(costClass)
        .clause(Clause.of("Annex 2, row " + type))
        .from(TERM.start())
        .build();
  }
}
