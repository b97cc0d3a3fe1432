package org.openbook.alliance.workbook;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.PeriodFacts;

/** Formulas made so far, by unit; each instruction makes one more of every kind from them. */
final class GeneratedFormulas {
  private static final Unit MEASURE = Unit.measure("min");
  private static final List<Rational> STEPS =
      List.of(
          Rational.parse("0.01"),
          Rational.parse("0.05"),
          Rational.parse("0.5"),
          Rational.of(1, 3),
          Rational.of(20));

  /** The total, what is compared, and the parties' costs of which it is the sum. */
  private static final List<Formula> COSTS =
      List.of(
          PeriodFacts.actualCost(),
          Formula.quantity(PeriodFacts.COMPARED, Unit.MONEY, Label.en("the costs compared")),
          cost("p0"),
          cost("p1"));

  private final List<Formula> money = new ArrayList<>();
  private final List<Formula> ratios = new ArrayList<>();
  private final List<Formula> scores = new ArrayList<>();
  private final List<Formula> conditions = new ArrayList<>();

  GeneratedFormulas() {
    money.add(quantity("money", 0, Unit.MONEY));
    money.add(quantity("money", 1, Unit.MONEY));
    money.add(Formula.money(Rational.parse("-12.5")));
    ratios.add(quantity("ratio", 0, Unit.RATIO));
    ratios.add(Formula.ratio(Rational.of(2, 3)));
    scores.add(quantity("score", 0, Unit.SCORE));
    scores.add(quantity("score", 1, Unit.SCORE));
    Formula maybe = quantity("maybe", 0, Unit.MONEY);
    conditions.add(Formula.present(id("maybe", 0)));
    money.add(Formula.choice(conditions.get(0), maybe, Formula.money(Rational.of(7))));
  }

  private static Formula quantity(String kind, int i, Unit unit) {
    return Formula.quantity(id(kind, i), unit, Label.en("the " + id(kind, i)));
  }

  private static Formula cost(String party) {
    return PeriodFacts.actualCostOf(Party.of(PartyId.of(party), Label.en("Party " + party)));
  }

  private static QuantityId id(String kind, int i) {
    return QuantityId.of(kind + "-" + i);
  }

  /** Which of the generated values a fact takes. */
  static int placeOf(QuantityId id) {
    return switch (id.value()) {
      case "money-0" -> 0;
      case "money-1" -> 1;
      case "ratio-0" -> 2;
      case "score-0" -> 3;
      case "score-1" -> 4;
      case "maybe-0" -> 5;
      case "measure-0" -> 6;
      case "actual-cost.p0" -> 8;
      case "actual-cost.p1" -> 9;
      case "actual-cost" -> 10;
      case "count-1" -> 11;
      default -> 7;
    };
  }

  /** The pick-th newest amount. */
  Formula money(int pick) {
    return pick(money, pick);
  }

  /** The pick-th newest weight of the pick-th kind: amounts, ratios or points, 0 or more. */
  Formula weight(int kind, int pick) {
    return pick(List.of(money, ratios, scores).get(kind % 3), pick).positivePart();
  }

  private static Formula pick(List<Formula> from, int pick) {
    return from.get(from.size() - 1 - pick % from.size());
  }

  void add(List<Integer> c) {
    Formula a = money(c.get(1));
    Formula b = money(c.get(2));
    switch (c.get(0) % 26) {
      case 0 -> money.add(Formula.sum(List.of(a, b, money(c.get(3)))));
      case 1 -> money.add(a.minus(b));
      case 2 -> money.add(a.times(pick(ratios, c.get(2))));
      case 3 -> money.add(Formula.least(List.of(a, b, money(c.get(3)))));
      case 4 -> money.add(Formula.greatest(List.of(a, b)));
      case 5 -> money.add(a.inBands(b, bands(c)));
      case 6 -> score(measured().onCurve(curve(c), Unit.SCORE), c);
      case 7 -> ratio(pick(scores, c.get(1)).onCurve(curve(c), Unit.RATIO), a);
      case 8 -> money.add(pick(scores, c.get(1)).onSteps(stairs(c), Unit.MONEY));
      case 9 -> money.add(Formula.choice(pick(conditions, c.get(3)), a, b));
      case 10 -> condition(a.compared(relation(c), b), a, b);
      case 11 ->
          condition(pick(scores, c.get(1)).compared(relation(c), pick(scores, c.get(2))), a, b);
      case 12 -> condition(Formula.allOf(conditions(c)), a, b);
      case 13 -> condition(Formula.anyOf(conditions(c)), a, b);
      case 14, 15 -> money.add(a.rounded(rounding(c), "whole steps"));
      case 16 -> money.add(a.named(Label.en("=named(" + c.get(1) + ")")));
      case 17 -> ratio(a.dividedBy(b), a);
      case 18 -> money.add(a.dividedBy(counted(0)));
      case 19 -> money.add(counted(0).times(counted(1)).times(Formula.money(Rational.of(1, 4))));
      case 20 -> money.add(Formula.money(Rational.of(1, 8)).times(measured()));
      case 21 ->
          money.add(counted(0).inBands(Formula.count(Rational.of(10)), bands(c), Unit.MONEY));
      case 22 -> money.add(COSTS.get(c.get(1) % COSTS.size()));
      case 23 -> money.add(energy(pick(ratios, c.get(1))).times(Formula.money(Rational.of(1, 8))));
      case 24 -> score(pick(scores, c.get(1)).rounded(rounding(c), "whole steps"), c);
      default -> money.add(opaque(a));
    }
  }

  // What is no amount is used at once, or it would seldom be.
  private void condition(Formula condition, Formula a, Formula b) {
    conditions.add(condition);
    money.add(Formula.choice(condition, a, b));
  }

  private void score(Formula score, List<Integer> c) {
    scores.add(score);
    condition(
        score.compared(relation(c), pick(scores, c.get(2))), money(c.get(1)), money(c.get(2)));
  }

  private void ratio(Formula ratio, Formula of) {
    ratios.add(ratio);
    money.add(of.times(ratio));
  }

  private static Formula measured() {
    return quantity("measure", 0, MEASURE);
  }

  private static Formula energy(Formula ratio) {
    return measured().plus(measured().times(ratio));
  }

  private static Formula counted(int i) {
    return quantity("count", i, Unit.COUNT);
  }

  private static Formula opaque(Formula of) {
    // Of a constant only: what depends on a fact stays as settled when the fact is changed.
    return Formula.of(
        new Node.Opaque(
            "double",
            "1",
            List.of(Formula.money(Rational.of(3))),
            of.unit(),
            v -> v.get(0).plus(v.get(0))));
  }

  private List<Formula> conditions(List<Integer> c) {
    return List.of(
        pick(conditions, c.get(1)), pick(conditions, c.get(2)), pick(conditions, c.get(3)));
  }

  private static Condition.Relation relation(List<Integer> c) {
    return Condition.Relation.values()[c.get(4) % Condition.Relation.values().length];
  }

  private static Rounding rounding(List<Integer> c) {
    return Rounding.of(
        STEPS.get(c.get(2) % STEPS.size()),
        RoundingMode.values()[c.get(3) % RoundingMode.values().length]);
  }

  private static MarginalScale bands(List<Integer> c) {
    return MarginalScale.of(
        List.of(
            MarginalScale.band(Rational.of(c.get(3) % 3 - 1), Rational.of(c.get(3) % 9, 10)),
            MarginalScale.band(Rational.of(5, 2), Rational.of(c.get(4) % 9 - 4, 10)),
            MarginalScale.band(Rational.of(4), Rational.of(1, 3))));
  }

  private static Polyline curve(List<Integer> c) {
    List<Polyline.End> ends = List.of(Polyline.End.values());
    int first = c.get(2) % 60 - 30;
    return Polyline.of(
        List.of(
            Polyline.point(Rational.of(first), Rational.of(c.get(3) % 20 - 10)),
            Polyline.point(Rational.of(first + 7), Rational.of(c.get(4) % 20 - 10)),
            Polyline.point(Rational.of(first + 30), Rational.ONE)),
        ends.get(c.get(3) % 3),
        ends.get(c.get(4) % 3));
  }

  private static Staircase stairs(List<Integer> c) {
    int first = c.get(2) % 60 - 40;
    Staircase stairs =
        Staircase.of(
            List.of(
                Staircase.step(Rational.of(first), Rational.of(c.get(3) % 30)),
                Staircase.step(Rational.of(first + 10), Rational.of(-5)),
                Staircase.step(Rational.of(first + 25), Rational.of(c.get(4) % 30))),
            Staircase.OwnedEnd.values()[c.get(3) % 2]);
    Staircase ended = c.get(4) % 2 == 0 ? stairs : stairs.endingAt(Rational.of(first + 60));
    return c.get(3) % 4 == 0 ? ended : ended.otherwise(Rational.ZERO);
  }
}
