package org.openbook.alliance.analysis;

import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Source;

/** Terms with one deliberate fault each, and the same terms repaired. */
final class FaultyTerms {
  static final QuantityId SCORE = QuantityId.of("score");
  static final Formula TARGET = PeriodFacts.targetCost();
  static final Formula ACTUAL = PeriodFacts.actualCost();

  private static final Formula POINTS = Formula.quantity(SCORE, Unit.SCORE, Label.en("Score"));
  private static final Formula FEE = fee("4", "0");

  private FaultyTerms() {}

  // ---- a bonus gate at a score of 0 with a jump of 300 000 ----

  static CommercialModel bonusGate() {
    return scored(Formula.money(Rational.of(300_000)).plus(perPoint("2000")));
  }

  static CommercialModel bonusWithoutGate() {
    return scored(perPoint("2000"));
  }

  private static CommercialModel scored(Formula bonus) {
    Formula sanction = perPoint("3000").negativePart().named(term("Sanction"));
    Gate gate =
        Gate.builder()
            .provision(term("Bonus gate"))
            .measured(POINTS)
            .limit(Formula.score(Rational.ZERO))
            .bound(Gate.Bound.INCLUSIVE)
            .effect(Gate.Effect.ALL_OR_NOTHING)
            .build();
    return model(paid("bonus", gate.apply(bonus)), owed("sanction", sanction));
  }

  private static Formula perPoint(String euros) {
    return Formula.money(Rational.parse(euros))
        .times(POINTS.dividedBy(Formula.score(Rational.ONE)));
  }

  // ---- a cap that leaves the provider indifferent above the fee ----

  static CommercialModel painCap() {
    return shared(
        Rate.of(term("Shared pain"), Rational.of(1, 2)), Limit.atMost(term("Pain cap"), FEE));
  }

  static CommercialModel painWithoutCap() {
    return shared(Rate.of(term("Shared pain"), Rational.of(1, 4)));
  }

  private static CommercialModel shared(AmountRule... painRules) {
    GainPainShare share =
        GainPainShare.builder()
            .gainProvision(term("Gain"))
            .painProvision(term("Pain"))
            .target(TARGET)
            .actual(PeriodFacts.comparedActual(ComparisonBasis.directCosts(), FEE))
            .addGainRules(Rate.of(term("Shared gain"), Rational.of(1, 2)))
            .addAllPainRules(List.of(painRules))
            .build();
    return model(costs(), feeLine(FEE), paid("gain", share.gain()), owed("pain", share.pain()));
  }

  // ---- a cost-plus fee that makes an overrun profitable ----

  static CommercialModel costPlusFee() {
    return model(costs(), feeLine(fee("0", "4")));
  }

  static CommercialModel feeOfTarget() {
    return painWithoutCap();
  }

  // ---- first-dollar sharing behind a minimum savings rate ----

  static CommercialModel minimumSavingsRate() {
    Threshold minimum =
        Threshold.firstDollar(
            term("Minimum savings rate"),
            TARGET.times(Rational.ofPercent("4")),
            Gate.Bound.INCLUSIVE);
    Formula saved = TARGET.minus(ACTUAL).positivePart();
    Formula shared = Rate.of(term("Shared savings"), Rational.of(1, 2)).apply(minimum.apply(saved));
    return model(costs(), feeLine(FEE), paid("savings", shared));
  }

  static CommercialModel sharedFromTheFirstEuro() {
    Formula shared =
        Rate.of(term("Shared difference"), Rational.of(1, 4)).apply(TARGET.minus(ACTUAL));
    return model(costs(), feeLine(FEE), paid("difference", shared));
  }

  // ---- parts ----

  private static Formula fee(String percentOfTarget, String percentOfActual) {
    return AllianceFee.builder()
        .provision(term("Fee"))
        .shareOfTarget(Rational.ofPercent(percentOfTarget))
        .shareOfActual(Rational.ofPercent(percentOfActual))
        .build()
        .on(TARGET, ACTUAL);
  }

  static Line costs() {
    return line("costs", ACTUAL.named(term("Costs"))).kind(Line.Kind.COSTS).build();
  }

  private static Line feeLine(Formula fee) {
    return line("fee", fee).kind(Line.Kind.FEE).build();
  }

  static Line paid(String id, Formula amount) {
    return line(id, amount).build();
  }

  private static Line.Builder line(String id, Formula amount) {
    return Line.builder()
        .id(LineId.of(id))
        .amount(amount)
        .payers(Participation.sole(CITY))
        .payees(Participation.sole(CLINIC));
  }

  private static Line owed(String id, Formula amount) {
    return Line.of(LineId.of(id), amount, Participation.sole(CLINIC), Participation.sole(CITY));
  }

  static CommercialModel model(Line... lines) {
    return CommercialModel.builder()
        .provision(term("Terms"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance())
        .addAllLines(List.of(lines))
        .build();
  }

  /** A target of 50 000 000, of which all was spent. */
  static PeriodFacts facts() {
    return PeriodFacts.builder()
        .period(PERIOD)
        .target(SettlementSamples.target("50000000").build())
        .putOthers(PeriodFacts.ACTUAL_ID, fact("50000000", Unit.MONEY))
        .build();
  }

  /** A score of 10. */
  static PeriodFacts scoredFacts() {
    return PeriodFacts.builder().period(PERIOD).putOthers(SCORE, fact("10", Unit.SCORE)).build();
  }

  static Inputs.Input fact(String value, Unit unit) {
    return new Inputs.Input(Rational.parse(value), unit, Source.assumption("test"));
  }
}
