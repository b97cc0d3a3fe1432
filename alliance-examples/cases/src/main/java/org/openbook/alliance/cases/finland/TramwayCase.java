package org.openbook.alliance.cases.finland;

import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.ValueForMoney;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * The tramway settled with and without the price level that the client bears alone.
 *
 * <p>Published: the target rose by about 26 M€, of which about 19 M€ is scope and 6.7 M€ is price
 * level. The baseline, the dates, the fee, the share, the costs and the causes are assumptions, in
 * round numbers that show the kind.
 */
final class TramwayCase {
  private static final ContractPeriod PERIOD = ContractPeriod.parse("2017-01-01/2021-12-31");
  private static final LocalDate AGREED = LocalDate.of(2018, 6, 30);
  private static final Source IMAGINED =
      Source.assumption(Label.of("kuvitteellinen", "fiktiv", "imagined, to show the kind"));
  private static final MonetaryAmount PRICE_LEVEL_COST = Amounts.euros("6500000");
  private static final MonetaryAmount OTHER_COSTS = Amounts.euros("217000000");
  private static final CommercialModel MODEL =
      Tramway.model(
          AllianceFee.builder()
              .provision(
                  Wording.assumed(
                      Label.of("Palkkio", "Arvode", "Fee"),
                      Tramway.AGREEMENT,
                      Label.of(
                          "kertakorvaus 10 milj. euroa",
                          "engångsersättning 10 miljoner euro",
                          "lump sum of €10 million")))
              .lumpSum(Amounts.euros("10000000"))
              .build(),
          Rational.of(1, 2),
          PERIOD.start());

  private TramwayCase() {}

  /** The target as it stood before the price level rose: baseline and added scope. */
  static TargetCost scopeOnly() {
    return Tramway.target(Amounts.euros("200000000"))
        .period(PERIOD)
        .addEvents(Tramway.addedScope(AGREED))
        .build();
  }

  /** The target with the price level. */
  static TargetCost withPriceLevel() {
    TargetEvent rise = Tramway.priceLevel(AGREED, PRICE_LEVEL_COST);
    return scopeOnly().withEvent(rise);
  }

  /** Settled as if the price level had not risen: neither its event nor its cost. */
  static Settlement withoutRise() {
    return settled(scopeOnly(), Amounts.value(OTHER_COSTS));
  }

  /** Settled with the event, and with its cost in the books. */
  static Settlement withRise() {
    return settled(
        withPriceLevel(), Amounts.value(OTHER_COSTS).plus(Amounts.value(PRICE_LEVEL_COST)));
  }

  private static Settlement settled(TargetCost target, Rational actual) {
    return MODEL.settle(
        TwoSides.facts(target, Amounts.of(actual, Amounts.EUR), IMAGINED).build(), Stage.FINAL);
  }

  /** Why target and actual differ; the business case is imagined. */
  static ValueForMoney valueForMoney() {
    return new ValueForMoney(
        Amounts.EUR,
        List.of(
            row(
                Label.of("Sovittu laajuus", "Avtalad omfattning", "Scope agreed first"),
                Label.of(
                    "rakentaminen halvempaa kuin arvioitiin",
                    "byggandet billigare än beräknat",
                    "building cost less than expected"),
                "208000000",
                "200000000",
                "197500000"),
            row(
                Label.of("Laajuuden lisäys", "Utökad omfattning", "Added scope"),
                Label.of(
                    "maaperä heikompi kuin arvioitiin",
                    "marken svagare än beräknat",
                    "the ground was weaker than expected"),
                "0",
                "19000000",
                "19500000"),
            row(
                Label.of(
                    "Hintatason nousu, tilaaja yksin",
                    "Höjd prisnivå, beställaren ensam",
                    "Price level, the client alone"),
                Label.of(
                    "hinnat nousivat arvioitua vähemmän",
                    "priserna steg mindre än beräknat",
                    "prices rose less than expected"),
                "0",
                "6700000",
                "6500000"),
            row(
                Label.of("Palkkio", "Arvode", "Fee"),
                Label.of("kiinteä", "fast", "fixed"),
                "10000000",
                "10000000",
                "10000000")));
  }

  private static ValueForMoney.Row row(Label heading, Label cause, String... caseTargetActual) {
    return new ValueForMoney.Row(
        heading,
        Amounts.euros(caseTargetActual[0]),
        Amounts.euros(caseTargetActual[1]),
        Amounts.euros(caseTargetActual[2]),
        cause);
  }
}
