package org.openbook.alliance.formula.testing;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;

/** How one more formula is made from those in the pool; one kind of node each. */
interface Instruction {
  Formula make(Pool pool);

  /** Every kind of node, each about as often. */
  static Arbitrary<Instruction> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, constant()),
        Tuple.of(4, leaf()),
        Tuple.of(6, ofSeveral()),
        Tuple.of(2, difference()),
        Tuple.of(2, product()),
        Tuple.of(2, quotient()),
        Tuple.of(6, piecewise()),
        Tuple.of(3, choice()),
        Tuple.of(2, comparison()),
        Tuple.of(2, rounded()),
        Tuple.of(2, named()),
        Tuple.of(1, opaque()));
  }

  /** Some units more often than others, so that formulas of one unit meet and grow. */
  private static Arbitrary<Unit> unit() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(Unit.MONEY, Unit.RATIO)),
        Tuple.of(2, Arbitraries.of(Pool.NUMBERS)));
  }

  /** The newest most often, so that the last formula rests on many of those before. */
  private static Arbitrary<Integer> place() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(0, 9)));
  }

  private static Arbitrary<List<Integer>> places() {
    return place().list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<Instruction> constant() {
    Arbitrary<Instruction> number =
        Combinators.combine(unit(), Numbers.any())
            .as((unit, value) -> pool -> Formula.constant(value, unit));
    Arbitrary<Instruction> truth =
        Arbitraries.of(Rational.ZERO, Rational.ONE)
            .map(value -> pool -> Formula.constant(value, Unit.CONDITION));
    return Arbitraries.frequencyOf(Tuple.of(4, number), Tuple.of(1, truth));
  }

  private static Arbitrary<Instruction> leaf() {
    Arbitrary<Unit> unit = Arbitraries.frequencyOf(Tuple.of(3, unit()), Tuple.of(1, condition()));
    return Combinators.combine(unit, place()).as((of, place) -> pool -> Pool.leaf(of, place));
  }

  private static Arbitrary<Unit> condition() {
    return Arbitraries.just(Unit.CONDITION);
  }

  private static Arbitrary<Instruction> ofSeveral() {
    return Combinators.combine(Arbitraries.integers().between(0, 4), unit(), places())
        .as(
            (kind, unit, places) ->
                pool ->
                    switch (kind) {
                      case 0 -> Formula.sum(pool.pick(unit, places));
                      case 1 -> Formula.least(pool.pick(unit, places));
                      case 2 -> Formula.greatest(pool.pick(unit, places));
                      case 3 -> Formula.allOf(pool.pick(Unit.CONDITION, places));
                      default -> Formula.anyOf(pool.pick(Unit.CONDITION, places));
                    });
  }

  private static Arbitrary<Instruction> difference() {
    return Combinators.combine(unit(), place(), place())
        .as((unit, a, b) -> pool -> pool.pick(unit, a).minus(pool.pick(unit, b)));
  }

  private static Arbitrary<Instruction> product() {
    Arbitrary<List<Unit>> units =
        Arbitraries.of(
            List.of(Unit.MONEY, Unit.RATIO),
            List.of(Unit.RATIO, Unit.MONEY),
            List.of(Unit.MONEY, Unit.COUNT),
            List.of(Unit.COUNT, Unit.MONEY),
            List.of(Unit.SCORE, Unit.RATIO),
            List.of(Unit.RATIO, Unit.RATIO),
            List.of(Unit.COUNT, Unit.RATIO),
            List.of(Unit.COUNT, Unit.COUNT),
            List.of(Unit.measure("%"), Unit.RATIO),
            List.of(Unit.measure("NPS"), Unit.COUNT),
            List.of(Unit.MONEY, Unit.measure("NPS")),
            List.of(Unit.measure("NPS"), Unit.MONEY));
    return Combinators.combine(units, place(), place())
        .as((of, a, b) -> pool -> pool.pick(of.get(0), a).times(pool.pick(of.get(1), b)));
  }

  private static Arbitrary<Instruction> quotient() {
    Arbitrary<List<Unit>> other =
        Arbitraries.of(
            List.of(Unit.MONEY, Unit.RATIO),
            List.of(Unit.MONEY, Unit.COUNT),
            List.of(Unit.SCORE, Unit.RATIO),
            List.of(Unit.RATIO, Unit.COUNT),
            List.of(Unit.COUNT, Unit.RATIO),
            List.of(Unit.measure("%"), Unit.COUNT),
            List.of(Unit.MONEY, Unit.measure("NPS")));
    Arbitrary<List<Unit>> units = Arbitraries.oneOf(unit().map(unit -> List.of(unit, unit)), other);
    return Combinators.combine(units, place(), place(), Numbers.positive().optional(0.7))
        .as(
            (of, a, b, divisor) ->
                pool -> pool.pick(of.get(0), a).dividedBy(constantOr(divisor, pool, of.get(1), b)));
  }

  /** A constant most often, because a divisor or base from the pool is often refused. */
  private static Formula constantOr(Optional<Rational> constant, Pool pool, Unit unit, int place) {
    return constant
        .map(value -> Formula.constant(value, unit))
        .orElseGet(() -> pool.pick(unit, place));
  }

  private static Arbitrary<Instruction> piecewise() {
    return Arbitraries.oneOf(bands(), curve(), steps());
  }

  private static Arbitrary<Instruction> bands() {
    return Combinators.combine(
            unit(),
            place(),
            place(),
            Numbers.positive().optional(0.7),
            Pieces.scales(),
            Arbitraries.just(Unit.MONEY).optional(0.3))
        .as(
            (unit, a, b, base, scale, result) ->
                pool ->
                    inBands(pool.pick(unit, a), constantOr(base, pool, unit, b), scale, result));
  }

  private static Formula inBands(
      Formula input, Formula base, MarginalScale scale, Optional<Unit> result) {
    return result
        .map(unit -> input.inBands(base, scale, unit))
        .orElseGet(() -> input.inBands(base, scale));
  }

  private static Arbitrary<Instruction> curve() {
    return Combinators.combine(unit(), place(), Pieces.polylines(), unit())
        .as((unit, a, line, result) -> pool -> pool.pick(unit, a).onCurve(line, result));
  }

  private static Arbitrary<Instruction> steps() {
    return Combinators.combine(unit(), place(), Pieces.staircases(), unit())
        .as((unit, a, stairs, result) -> pool -> pool.pick(unit, a).onSteps(stairs, result));
  }

  private static Arbitrary<Instruction> choice() {
    return Combinators.combine(unit(), place(), place(), place())
        .as(
            (unit, condition, a, b) ->
                pool ->
                    Formula.choice(
                        pool.pick(Unit.CONDITION, condition),
                        pool.pick(unit, a),
                        pool.pick(unit, b)));
  }

  private static Arbitrary<Instruction> comparison() {
    return Combinators.combine(unit(), place(), Arbitraries.of(Condition.Relation.class), place())
        .as(
            (unit, a, relation, b) ->
                pool -> pool.pick(unit, a).compared(relation, pool.pick(unit, b)));
  }

  private static Arbitrary<Instruction> rounded() {
    Arbitrary<Rounding> rounding =
        Combinators.combine(Numbers.positive(), Arbitraries.of(RoundingMode.class))
            .as(Rounding::of);
    return Combinators.combine(unit(), place(), rounding)
        .as((unit, a, to) -> pool -> pool.pick(unit, a).rounded(to, "paid in whole steps"));
  }

  private static Arbitrary<Instruction> named() {
    Arbitrary<Unit> unit = Arbitraries.frequencyOf(Tuple.of(3, unit()), Tuple.of(1, condition()));
    Arbitrary<Label> label = Arbitraries.of("fee", "pool", "score").map(Label::en);
    Arbitrary<Optional<Clause>> clause = Arbitraries.of("1", "2").map(Clause::of).optional();
    Arbitrary<Optional<Source>> source = Arbitraries.just(Source.contract("annex")).optional();
    return Combinators.combine(unit, place(), label, clause, source)
        .as(
            (of, a, name, in, from) ->
                pool -> Formula.of(new Node.Named(pool.pick(of, a), name, in, from)));
  }

  private static Arbitrary<Instruction> opaque() {
    return Combinators.combine(unit(), places(), unit())
        .as(
            (unit, places, result) ->
                pool ->
                    Formula.of(
                        new Node.Opaque(
                            "sum-of-squares",
                            "1",
                            pool.pick(unit, places),
                            result,
                            Instruction::sumOfSquares)));
  }

  private static Rational sumOfSquares(List<Rational> values) {
    return values.stream().map(value -> value.times(value)).reduce(Rational.ZERO, Rational::plus);
  }
}
