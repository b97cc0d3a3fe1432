package org.openbook.alliance.cases.tesoma;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.TimeQuantity;

/**
 * The agreement over its life, as it stood at each point of it.
 *
 * <p>Published: the periods, the target of the first, the tranche 2022 of the second, that 2023 and
 * 2024 were open then, the tranche 2024 as it was confirmed on 13.3.2023, and that the wellbeing
 * services county came in as a second client when it took over the services of the city on
 * 1.1.2023. All else is an assumption.
 */
final class LifeTerms {
  static final ContractPeriod SECOND_PERIOD = ContractPeriod.parse("2022-01-01/2024-12-31");

  private static final Rate RETENTION =
      Rate.of(
          TesomaClauses.assumed(
              Label.of("Maksun pidättäminen", "Innehållande av betalning", "Retention"),
              TesomaClauses.RETENTION,
              Label.of(
                  "20\u00a0% hyötyosuudesta ja bonuksesta taloudelliseen loppuselvitykseen asti",
                  "20\u00a0% av vinstandelen och bonusen fram till slutavräkningen",
                  "20\u00a0% of gain and bonus until the final settlement")),
          Rational.ofPercent("20"));

  private static final PaymentTerms PAYMENT =
      PaymentTerms.of(
          TesomaClauses.assumed(
              Label.of("Maksuehdot", "Betalningsvillkor", "Terms of payment"),
              TesomaClauses.PAYMENT,
              Label.of("21 päivää", "21 dagar", "21 days")),
          DueTerm.days(21));

  /**
   * How many months of the contract period an interim settlement has settled; 0 before the first.
   */
  static final QuantityId MONTHS_SETTLED = QuantityId.of("months-settled");

  private LifeTerms() {}

  /** Everybody who is ever a party. */
  static List<Party> parties() {
    return List.of(TesomaTerms.PIRHA, TesomaTerms.TAMPERE, TesomaTerms.MEHILAINEN);
  }

  static Party party(PartyId id) {
    return TesomaTerms.alliance().party(id);
  }

  // ---- the agreement at points of its life ----

  /** As it was signed: one client, both periods, the target of the first. */
  static Agreement signed() {
    return Agreement.builder()
        .label(TesomaTerms.agreement().label())
        .term(TesomaTerms.TERM)
        .addVersions(Agreement.Version.of(TesomaTerms.TERM, oneClient()))
        .addPeriods(TesomaTerms.FIRST_PERIOD)
        .addPeriods(SECOND_PERIOD)
        .addTargets(TesomaTargets.first())
        .build();
  }

  /** In 2022: of the second period the tranche 2022 is decided. */
  static Agreement inSecondPeriod() {
    return signed().withTarget(TesomaTargets.second());
  }

  /** From 2023: the second client has joined. */
  static Agreement amended() {
    ContractPeriod days = ContractPeriod.of(TesomaTerms.JOINS, TesomaTerms.TERM.endInclusive());
    return inSecondPeriod()
        .amended(
            Agreement.Version.of(days, twoClients())
                .binding(TesomaTerms.PIRHA.id(), TesomaTerms.JOINS));
  }

  /** From 13.3.2023: the tranche 2024 is confirmed. */
  static Agreement confirmed() {
    return amended().withTarget(TesomaTargets.secondConfirmed());
  }

  /** In 2025: all tranches are decided, the last one moved to the prices of its year. */
  static Agreement decided() {
    return confirmed().withTarget(TesomaTargets.secondDecided());
  }

  static ContractPeriod year(int year) {
    return ContractPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  // ---- versions ----

  private static CommercialModel oneClient() {
    Alliance alliance =
        Alliance.builder()
            .add(TesomaTerms.TAMPERE, Role.CLIENT, TesomaTerms.START)
            .addMemberships(
                Membership.of(TesomaTerms.TAMPERE.id(), Role.PUBLIC_PROVIDER, TesomaTerms.START))
            .add(TesomaTerms.MEHILAINEN, Role.PROVIDER, TesomaTerms.START)
            .build();
    return new TesomaModel(
            alliance,
            Distribution.of(Participation.sole(TesomaTerms.TAMPERE.id())),
            LifeTerms::staged)
        .open()
        .payment(PAYMENT)
        .build();
  }

  private static CommercialModel twoClients() {
    return new TesomaModel(
            TesomaTerms.alliance(),
            Distribution.by(List.of(ordered(TesomaTerms.TAMPERE), ordered(TesomaTerms.PIRHA))),
            LifeTerms::staged)
        .open()
        .partOfPeriod(PartOfPeriod.WHOLE_PERIOD)
        .payment(PAYMENT)
        .build();
  }

  // Each client pays for the services that it ordered, which none did before it joined: its part
  // of the period is in what is measured. How they share was never published.
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
      case "costs-mehilainen", "costs-tampere", "fee" -> line.onAccount(twelfths(id)).build();
      case "gain-share", "bonus" -> line.retention(RETENTION).build();
      default -> line.build();
    };
  }

  // What was settled so far, and one twelfth of the yearly share for each month since.
  private static Formula twelfths(LineId line) {
    Label settled = Label.of("Tilitetty", "Redan avräknat", "Settled so far");
    Label share =
        Label.of("Vuosittain maksettava osuus", "Andel som betalas årligen", "Yearly share");
    Label months = Label.of("Tilitetyt kuukaudet", "Avräknade månader", "Months settled");
    Formula since =
        TimeQuantity.ELAPSED_MONTHS
            .formula()
            .minus(Formula.quantity(MONTHS_SETTLED, Unit.COUNT, months));
    return Formula.quantity(settledId(line), Unit.MONEY, settled)
        .plus(
            Formula.quantity(yearlyShareId(line), Unit.MONEY, share)
                .times(since)
                .dividedBy(Formula.count(Rational.of(12))))
        .named(
            TesomaClauses.assumed(
                Label.of("Ennakko", "Förskott", "Payment on account"),
                TesomaClauses.ON_ACCOUNT,
                Label.of(
                    "kuukaudessa kahdestoistaosa vuosittain maksettavasta osuudesta",
                    "per månad en tolftedel av den andel som betalas årligen",
                    "one twelfth of the yearly share a month")));
  }

  /** What of a line was settled by the last interim settlement is given as. */
  static QuantityId settledId(LineId line) {
    return QuantityId.of("settled." + line);
  }

  /** What a line's yearly share is given as. */
  static QuantityId yearlyShareId(LineId line) {
    return QuantityId.of("yearly-share." + line);
  }
}
