package org.openbook.alliance.history.testing;

import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.TERM;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.time.DayCount;
import org.openbook.alliance.time.TimeQuantity;

/**
 * The small alliance paid over time: costs and 40 000 of fee a month on account, half of the gain
 * retained until the end, due after 14 days, 8 % interest when late.
 *
 * <p>First period: target 52 600 000, actual 46 000 000: fee 2 104 000, gain 3 300 000.
 */
public final class HistorySamples {
  /** The second contract period. */
  public static final ContractPeriod SECOND = ContractPeriod.parse("2022-01-01/2024-12-31");

  /** What is paid back. */
  public static final LineId COSTS = LineId.of("costs");

  /** The fee. */
  public static final LineId FEE = LineId.of("fee");

  /** The providers' part of an under-run. */
  public static final LineId GAIN = LineId.of("gain");

  /** The providers' part of an overrun. */
  public static final LineId PAIN = LineId.of("pain");

  private HistorySamples() {}

  // ---- terms ----

  /** Due after 14 days, 8 % interest by actual/365, advances recouped in full. */
  public static PaymentTerms.Builder payment() {
    return PaymentTerms.builder()
        .provision(term("Payment"))
        .due(DueTerm.days(14))
        .interest(
            LateInterest.of(term("Late interest"), Rational.ofPercent("8"), DayCount.ACTUAL_365));
  }

  /** The model, of which the terms of paying are still to be given. */
  public static CommercialModel.Builder open() {
    Formula costs = PeriodFacts.actualCost().named(term("Costs"));
    Formula monthly =
        Formula.money(Rational.of(40_000))
            .times(TimeQuantity.ELAPSED_MONTHS.formula())
            .named(term("Fee on account"));
    GainPainShare share = share();
    return CommercialModel.builder()
        .provision(term("Small model over time"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addLines(paid(COSTS, costs).kind(Line.Kind.COSTS).onAccount(costs).build())
        .addLines(paid(FEE, SmallModel.FEE).kind(Line.Kind.FEE).onAccount(monthly).build())
        .addLines(
            paid(GAIN, share.gain())
                .retention(Rate.of(term("Retention"), Rational.of(1, 2)))
                .build())
        .addLines(Line.of(PAIN, share.pain(), SmallModel.PROVIDERS, SmallModel.CLIENTS));
  }

  private static Line.Builder paid(LineId id, Formula amount) {
    return Line.builder()
        .id(id)
        .amount(amount)
        .payers(SmallModel.CLIENTS)
        .payees(SmallModel.PROVIDERS);
  }

  private static GainPainShare share() {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(PeriodFacts.targetCost())
        .actual(PeriodFacts.comparedActual(ComparisonBasis.directCosts(), SmallModel.FEE))
        .addGainRules(Rate.of(term("Shared gain"), Rational.of(1, 2)))
        .addPainRules(Rate.of(term("Shared pain"), Rational.of(1, 2)))
        .build();
  }

  /** The agreement: ten years, two contract periods. */
  public static Agreement agreement() {
    return agreement(open().payment(payment().build()).build());
  }

  /** The agreement with another model. */
  public static Agreement agreement(CommercialModel model) {
    return Agreement.builder()
        .label(Label.en("Small over time"))
        .term(TERM)
        .addVersions(Agreement.Version.of(TERM, model))
        .addPeriods(PERIOD)
        .addPeriods(SECOND)
        .build();
  }

  // ---- facts ----

  /** The first months of the first period, with the clinic's costs of all of them. */
  public static PeriodFacts months(int months, String euros) {
    LocalDate end = PERIOD.start().plusMonths(months).minusDays(1);
    return facts(ContractPeriod.of(PERIOD.start(), end), euros).build();
  }

  /** The first period whole: the clinic's costs and the target. */
  public static PeriodFacts whole(String euros, String target) {
    return facts(PERIOD, euros).target(SettlementSamples.target(target).build()).build();
  }

  /** The facts of a period, of which the target is still to be given. */
  public static PeriodFacts.Builder facts(ContractPeriod period, String euros) {
    CostEntry entry =
        SettlementSamples.entry("e-" + period.start(), CLINIC, "1", period.start())
            .amount(Amounts.euros(euros))
            .build();
    return PeriodFacts.builder()
        .period(period)
        .costs(SettlementSamples.costs(Amounts.EUR, period, java.util.List.of(entry)));
  }

  // ---- what happens ----

  /** Somebody acts on a day. */
  public static Act on(String day) {
    return Act.of(LocalDate.parse(day), "Controller");
  }

  /** A payment of the city to the clinic, of which the settlement is still to be given. */
  public static Payment.Builder payment(String day, String euros, String reference) {
    return payment(CITY, CLINIC, day, euros).reference(reference);
  }

  /** A payment of which the reference is still to be given. */
  public static Payment.Builder payment(PartyId payer, PartyId payee, String day, String euros) {
    return Payment.builder()
        .payer(payer)
        .payee(payee)
        .amount(Amounts.euros(euros))
        .date(LocalDate.parse(day));
  }

  /** A settlement of the first months on account. */
  public static Settlement onAccount(int months, String euros) {
    return agreement().settle(months(months, euros), Stage.ON_ACCOUNT);
  }

  /** A settlement of the whole first period. */
  public static Settlement settled(String euros, Stage stage) {
    return agreement().settle(whole(euros, "52600000"), stage);
  }

  /** Nothing was settled yet. */
  public static SettlementHistory none() {
    return SettlementHistory.of(agreement());
  }

  /**
   * One month on account (costs 1 000 000, fee 40 000), issued on 2018-05-02 and due on the 16th.
   */
  public static SettlementHistory oneMonth() {
    return none().issue(onAccount(1, "1000000"), on("2018-05-02"));
  }

  /** The first settlement. */
  public static SettlementId first() {
    return SettlementId.of(1);
  }
}
