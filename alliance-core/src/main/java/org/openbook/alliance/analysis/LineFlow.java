package org.openbook.alliance.analysis;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;

/** What one line comes to along the axis, and what it brings to each party. */
final class LineFlow {
  private static final Operation.Strict MINUS_FIRST =
      new Operation.Strict() {
        @Override
        Value value(Cell cell, List<Value.Known> operands) {
          Value.Known of = operands.get(0);
          return new Value.Known(of.function().times(Rational.of(-1)), of.radius());
        }
      };

  private final Line line;
  private final Parts parts;
  private final Piecewise[] values;
  private final Piecewise amount;

  LineFlow(Line line, Parts parts, Piecewise[] values) {
    this.line = line;
    this.parts = parts;
    this.values = values;
    this.amount = values[parts.indexOf(line.amount())];
  }

  Line line() {
    return line;
  }

  /** The amount before it is rounded, whether or not all else of the settlement has a value. */
  Piecewise amount() {
    return amount;
  }

  /**
   * The amount where the line can be settled: its rounding may refuse what is not whole, and a fee
   * what rounds to less than 0.
   */
  Piecewise settled() {
    Rounding rounding = line.payableRounding();
    Piecewise rounded =
        rounding.mode() == RoundingMode.UNNECESSARY
            ? Weaving.weave(
                amountPart(), Roundings.rounded(rounding, amountPart()), List.of(amount))
            : amount;
    return line.mayBeBelowZero() ? rounded : refusedWhereBelow(rounded, rounding);
  }

  private Piecewise refusedWhereBelow(Piecewise rounded, Rounding rounding) {
    Rational most = mostBelowZero(rounding);
    boolean isBelow =
        rounding.mode() == RoundingMode.UNNECESSARY
            ? most.signum() < 0
            : rounding.apply(most).signum() < 0;
    Piecewise below =
        Weaving.weave(
            amountPart(),
            Truths.comparison(isBelow ? Relation.AT_MOST : Relation.LESS),
            List.of(amount, constant(most)));
    return Weaving.weave(
        amountPart(),
        Truths.choice(amountPart()),
        List.of(below, constant(new Value.Nothing(Value.Lack.REFUSED, amountPart())), rounded));
  }

  // Up to here, or only below it, a number rounds to less than 0.
  private static Rational mostBelowZero(Rounding rounding) {
    Rational quarter = rounding.step().dividedBy(Rational.of(-4));
    if (rounding.mode() == RoundingMode.UNNECESSARY || rounding.apply(quarter).signum() < 0) {
      return Rational.ZERO;
    }
    return rounding.apply(quarter.times(Rational.of(3))).signum() < 0
        ? rounding.step().dividedBy(Rational.of(-2))
        : rounding.step().negated();
  }

  /** How far what is paid can be from the amount before it is rounded. */
  Rational slack() {
    return Roundings.reach(line.payableRounding());
  }

  /** Whether what it pays beside the costs differs on a stretch of the range. */
  boolean moves(Stretch where) {
    return line.kind() != Line.Kind.COSTS
        && !amount
            .on(Cell.point(Place.of(where.early())))
            .equals(amount.on(Cell.point(Place.of(where.late()))));
  }

  boolean concerns(PartyId party) {
    return line.payers().parties().contains(party)
        || line.payees().parties().contains(party)
        || line.payers().remainderHolder().filter(party::equals).isPresent()
        || line.payees().remainderHolder().filter(party::equals).isPresent();
  }

  /** What the line brings to a party before anything is rounded. */
  Piecewise netOf(PartyId party) {
    return Weaving.weave(amountPart(), Sums.DIFFERENCE, List.of(received(party), paid(party)));
  }

  /** What it brings to a party as one of those that are paid. */
  Piecewise received(PartyId party) {
    return part(line.payees(), party);
  }

  /** What it takes of a party as one of those that pay. */
  Piecewise paid(PartyId party) {
    return part(line.payers(), party);
  }

  /** How far what a party is paid can be from that. */
  Rational slackOf(PartyId party) {
    return slack(line.payees(), party).plus(slack(line.payers(), party));
  }

  int amountPart() {
    return parts.indexOf(line.amount());
  }

  // ---- a party's part ----

  private Piecewise part(Distribution by, PartyId party) {
    if (!by.parties().contains(party)) {
      return constant(Rational.ZERO);
    }
    Optional<Participation> fixed = by.fixed();
    return fixed.isPresent()
        ? scaled(amount, fraction(fixed.get(), party))
        : partByFigures(by, party);
  }

  private Piecewise scaled(Piecewise of, Rational factor) {
    return Weaving.weave(amountPart(), Sums.product(amountPart()), List.of(of, constant(factor)));
  }

  private Piecewise constant(Rational number) {
    return constant(Value.Known.of(number));
  }

  private Piecewise constant(Value value) {
    List<Piecewise.Break> ends = amount.breaks();
    Place from = ends.get(0).place();
    Place to = ends.get(ends.size() - 1).place();
    return Piecewise.everywhere(from, to, value);
  }

  private static Rational fraction(Participation of, PartyId party) {
    Map<PartyId, Rational> fractions = Reimbursement.fractions(of);
    return fractions.getOrDefault(party, Rational.ZERO);
  }

  // As settling shares: a weight below 0 is refused; where there is nothing to share and nothing to
  // share it by, nobody gets anything.
  private Piecewise partByFigures(Distribution by, PartyId party) {
    List<Piecewise> weights = new ArrayList<>();
    Piecewise own = constant(Rational.ZERO);
    for (Distribution.Part part : by.parts()) {
      Piecewise weight = refusedBelowZero(part.weight());
      weights.add(weight);
      own = part.party().equals(party) ? weight : own;
    }
    int at = amountPart();
    Piecewise all = Weaving.weave(at, Sums.SUM, weights);
    Piecewise part =
        Weaving.weave(
            at,
            Sums.product(at),
            List.of(amount, Weaving.weave(at, Sums.quotient(at), List.of(own, all))));
    Piecewise nothing =
        Weaving.weave(
            at, Truths.junction(Value.FALSE, Value.TRUE), List.of(isZero(all), isZero(amount)));
    return Weaving.weave(at, Truths.choice(at), List.of(nothing, constant(Rational.ZERO), part));
  }

  private Piecewise refusedBelowZero(Formula weight) {
    int at = parts.indexOf(weight);
    Piecewise below = compared(at, values[at], Relation.LESS);
    Piecewise refused = constant(new Value.Nothing(Value.Lack.REFUSED, at));
    return Weaving.weave(at, Truths.choice(at), List.of(below, refused, values[at]));
  }

  private Piecewise isZero(Piecewise of) {
    return compared(amountPart(), of, Relation.EQUAL);
  }

  private Piecewise compared(int at, Piecewise of, Relation relation) {
    return Weaving.weave(at, Truths.comparison(relation), List.of(of, constant(Rational.ZERO)));
  }

  static Piecewise negated(Piecewise of) {
    return Weaving.weave(0, MINUS_FIRST, List.of(of));
  }

  // ---- what whole steps can move ----

  private Rational slack(Distribution by, PartyId party) {
    boolean holds = by.remainderHolder().filter(party::equals).isPresent();
    if (!by.parties().contains(party) && !holds) {
      return Rational.ZERO;
    }
    Rational fraction = by.fixed().map(fixed -> fraction(fixed, party)).orElse(Rational.ONE);
    Rational steps = by.parties().size() == 1 ? Rational.ZERO : steps(by, holds);
    return slack().times(fraction).plus(steps.times(line.payableRounding().step()));
  }

  /** How many steps a part in whole steps can lie from the exact part. */
  private static Rational steps(Distribution by, boolean holds) {
    if (by.remainder() == RemainderPolicy.WHOLE_BLOCKS) {
      return blocks(by);
    }
    boolean gathers = holds || by.remainder() == RemainderPolicy.CUMULATIVE_FROM_LAST;
    return gathers ? Rational.of(by.parties().size()) : Rational.ONE;
  }

  // Of whole blocks less than one is left, and a block has as many steps as the reduced weights.
  private static Rational blocks(Distribution by) {
    Rational all = Rational.ZERO;
    BigInteger whole = BigInteger.ONE;
    for (Participation.Share share : by.fixed().orElseThrow().shares()) {
      BigInteger denominator = share.weight().denominator();
      whole = whole.multiply(denominator.divide(whole.gcd(denominator)));
      all = all.plus(share.weight());
    }
    return all.times(Rational.of(whole));
  }
}
