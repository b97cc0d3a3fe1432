package org.openbook.alliance.examples.tesoma;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.IndexAdjustment;
import org.openbook.alliance.target.IndexSeries;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The agreement over its life, as it stood at each point of it.
 *
 * <p>Published: the periods, the target of the first, the tranche 2022 of the second, that 2023 and
 * 2024 were open then, and that the wellbeing services county came in as a second client when it
 * took over the services of the city on 1.1.2023. All else is an assumption.
 */
final class LifeTerms {
  static final ContractPeriod SECOND_PERIOD = ContractPeriod.parse("2022-01-01/2024-12-31");

  /** The first day on which the second client is bound. */
  static final LocalDate JOINS = LocalDate.of(2023, 1, 1);

  private static final Label TRANCHE = Label.of("Vuosiosuus", "Årsandel", "Tranche");
  private static final Clause TARGET_CLAUSE = Clause.of("Commercial model, target cost");
  private static final Rate RETENTION =
      Rate.of(
          TesomaModel.assumed(
              Label.of("Pidätys", "Innehållet belopp", "Retention"),
              "retention",
              "20 % of gain and bonus until the final settlement"),
          Rational.ofPercent("20"));

  private LifeTerms() {}

  // ---- the agreement at points of its life ----

  /** As it was signed: one client, both periods, the target of the first. */
  static Agreement signed() {
    return Agreement.builder()
        .label(TesomaTerms.agreement().label())
        .term(TesomaTerms.TERM)
        .addVersions(Agreement.Version.of(TesomaTerms.TERM, oneClient()))
        .addPeriods(TesomaTerms.FIRST_PERIOD)
        .addPeriods(SECOND_PERIOD)
        .addTargets(firstTarget())
        .build();
  }

  /** In 2022: of the second period the tranche 2022 is decided. */
  static Agreement inSecondPeriod() {
    return signed().withTarget(secondTarget());
  }

  /** From 2023: the second client has joined. */
  static Agreement amended() {
    ContractPeriod days = ContractPeriod.of(JOINS, TesomaTerms.TERM.endInclusive());
    return inSecondPeriod()
        .amended(Agreement.Version.of(days, twoClients()).binding(TesomaTerms.PIRHA.id(), JOINS));
  }

  /** In 2025: all tranches are decided, the last one moved to the prices of its year. */
  static Agreement decided() {
    return amended()
        .withTarget(
            secondTarget()
                .withTranche(decidedTranche(2023, "16300000"))
                .withTranche(decidedTranche(2024, "16700000"))
                .withEvent(prices2024()));
  }

  // ---- target ledger ----

  private static TargetCost firstTarget() {
    return target(TesomaTerms.FIRST_PERIOD, Source.published("first contract period, 52.6 M€"))
        .baseline(Amounts.euros("52600000"))
        .build();
  }

  private static TargetCost secondTarget() {
    return target(SECOND_PERIOD, Source.published("second contract period, by tranches"))
        .addTranches(
            Tranche.decided(
                tranche(2022, Source.published("tranche 2022, 15 842 783 €")),
                year(2022),
                Amounts.euros("15842783")))
        .addTranches(openTranche(2023))
        .addTranches(openTranche(2024))
        .build();
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
    return Tranche.open(tranche(year, Source.published("open in 2022")), year(year));
  }

  private static Tranche decidedTranche(int year, String euros) {
    return Tranche.decided(
        tranche(year, Source.assumption("amount never published")),
        year(year),
        Amounts.euros(euros));
  }

  private static Provision tranche(int year, Source source) {
    Label label =
        Label.of(TRANCHE.fi() + " " + year, TRANCHE.sv() + " " + year, TRANCHE.en() + " " + year);
    return Provision.of(label, TARGET_CLAUSE).withSource(source);
  }

  static ContractPeriod year(int year) {
    return ContractPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
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
        .change(adjustment.change(Amounts.euros("16700000")))
        .date(LocalDate.of(2024, 1, 1))
        .approver("leadership team (assumption)")
        .build();
  }

  // ---- versions ----

  private static CommercialModel oneClient() {
    Alliance alliance =
        Alliance.builder()
            .add(TesomaTerms.TAMPERE, Role.CLIENT, TesomaTerms.START)
            .addMemberships(publicProvider())
            .add(TesomaTerms.MEHILAINEN, Role.PROVIDER, TesomaTerms.START)
            .build();
    return new TesomaModel(
            alliance,
            Distribution.of(Participation.sole(TesomaTerms.TAMPERE.id())),
            LifeTerms::staged)
        .model();
  }

  private static CommercialModel twoClients() {
    Alliance alliance =
        Alliance.builder()
            .add(TesomaTerms.PIRHA, Role.CLIENT, JOINS)
            .add(TesomaTerms.TAMPERE, Role.CLIENT, TesomaTerms.START)
            .addMemberships(publicProvider())
            .add(TesomaTerms.MEHILAINEN, Role.PROVIDER, TesomaTerms.START)
            .build();
    return new TesomaModel(
            alliance,
            Distribution.by(List.of(ordered(TesomaTerms.TAMPERE), ordered(TesomaTerms.PIRHA))),
            LifeTerms::staged)
        .model();
  }

  private static Membership publicProvider() {
    return Membership.of(TesomaTerms.TAMPERE.id(), Role.PUBLIC_PROVIDER, TesomaTerms.START);
  }

  // Each client pays for the services that it ordered; how they share was never published.
  private static Distribution.Part ordered(Party client) {
    return new Distribution.Part(
        client.id(),
        Formula.quantity(
            orderedId(client.id()),
            Unit.MONEY,
            Label.of(
                "Tilatut palvelut: " + client.name().fi(),
                "Beställda tjänster: " + client.name().sv(),
                "Services ordered: " + client.name().en())));
  }

  /** What the services that a client ordered are given as. */
  static QuantityId orderedId(PartyId client) {
    return QuantityId.of("ordered." + client);
  }

  // ---- stages of the lines ----

  private static Line staged(LineId id, Line.Builder line) {
    return switch (id.value()) {
      case "costs-mehilainen", "costs-tampere" ->
          line.kind(Line.Kind.COSTS).onAccount(twelfths(id)).build();
      case "fee" -> line.kind(Line.Kind.FEE).onAccount(twelfths(id)).build();
      case "gain-share", "bonus" -> line.retention(RETENTION).build();
      default -> line.build();
    };
  }

  private static Formula twelfths(LineId line) {
    Label share = Label.of("Vuosiosuus", "Årsandel", "Yearly share");
    return Formula.quantity(yearlyShareId(line), Unit.MONEY, share)
        .times(PeriodFacts.elapsedMonths())
        .dividedBy(Formula.count(Rational.of(12)))
        .named(
            TesomaModel.assumed(
                Label.of("Ennakko", "Förskott", "Payment on account"),
                "payments on account",
                "one twelfth of the yearly share a month"));
  }

  /** What a line's yearly share is given as. */
  static QuantityId yearlyShareId(LineId line) {
    return QuantityId.of("yearly-share." + line);
  }
}
