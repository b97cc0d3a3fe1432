package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.Polynomial;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * What terms pay along one axis: a curve for each line, for each party, and for all that the
 * clients pay.
 *
 * <p>Not a settlement: nothing is paid on it. Law: over all parties the curves add up to 0, and at
 * every number each curve encloses what a settlement gives there.
 */
public final class Payouts {
  private static final WordGroup WORDS = WordTable.CORE.group("analysis");
  private static final Label CLIENTS = WORDS.label("clients");

  private static final Rational HUNDREDTH = Rational.of(1, 100);

  private final Situation situation;
  private final Axis axis;
  private final Piecewise[] values;
  private final BitSet roundings;
  private final List<LineFlow> flows;
  private final Piecewise settles;

  private Payouts(Situation situation, Axis axis, Map<QuantityId, RationalFunction> facts) {
    this.situation = situation;
    this.axis = axis;
    Interpreter interpreter = new Interpreter(situation.parts(), facts, axis.low(), axis.high());
    this.values = interpreter.run();
    this.roundings = interpreter.roundings();
    this.flows =
        situation.model().lines().stream()
            .map(line -> new LineFlow(line, situation.parts(), values))
            .toList();
    this.settles = Refusals.among(settled());
  }

  static Payouts of(Situation situation, Axis axis) {
    return new Payouts(situation, axis, situation.along(axis));
  }

  /** What is paid where the quantity of the axis is not given at all: the same all along it. */
  static Payouts without(Situation situation, Axis axis) {
    Map<QuantityId, RationalFunction> facts = new HashMap<>(situation.along(axis));
    facts.keySet().removeAll(situation.links(axis).keySet());
    return new Payouts(situation, axis, facts);
  }

  /** Everything that must have a value for the whole to be settled. */
  private List<Piecewise> settled() {
    List<Piecewise> settled = new ArrayList<>();
    for (LineFlow flow : flows) {
      settled.add(flow.settled());
      Stream.of(flow.line().payees(), flow.line().payers())
          .filter(by -> by.fixed().isEmpty())
          .flatMap(by -> by.parties().stream())
          .forEach(party -> settled.add(flow.netOf(party)));
    }
    situation.model().reported().stream()
        .map(situation.parts()::indexOf)
        .forEach(part -> settled.add(values[part]));
    measured().ifPresent(indicator -> settled.add(measurable(indicator)));
    return settled;
  }

  /** The indicator whose measured value is moved. */
  Optional<KeyResultIndicator> measured() {
    return situation.model().scorecard().map(Scorecard::indicators).orElse(List.of()).stream()
        .filter(indicator -> indicator.measuredId().equals(axis.id()))
        .findFirst();
  }

  /** The number on the axis, where an indicator can measure it at all. */
  Piecewise measurable(KeyResultIndicator indicator) {
    Piecewise number = everywhere(RationalFunction.of(Polynomial.X));
    if (indicator.measurable().isEmpty()) {
      return number;
    }
    Piecewise possible =
        Weaving.weave(
            -1,
            Truths.junction(Value.FALSE, Value.TRUE),
            List.of(
                compared(number, Relation.AT_LEAST, indicator.measurable().get().least()),
                compared(number, Relation.AT_MOST, indicator.measurable().get().most())));
    int part = situation.parts().indexOf(indicator.measured());
    Piecewise refused =
        Piecewise.everywhere(
            Place.of(axis.low()),
            Place.of(axis.high()),
            new Value.Nothing(Value.Lack.REFUSED, part));
    return Weaving.weave(-1, Truths.choice(part), List.of(possible, number, refused));
  }

  private Piecewise compared(Piecewise number, Relation relation, Rational with) {
    return Weaving.weave(-1, Truths.comparison(relation), List.of(number, constant(with)));
  }

  /** The same values, but none where settling is refused. */
  Piecewise whereSettled(Piecewise of) {
    return settles.isConstant() && settles.between().get(0) instanceof Value.Known
        ? of
        : Weaving.weave(-1, Refusals.MASK, List.of(of, settles));
  }

  /** The quantity that is moved. */
  public Axis axis() {
    return axis;
  }

  Situation situation() {
    return situation;
  }

  /** The rounding that makes a breakpoint one, if a rounding does. */
  OptionalInt rounding(List<Integer> causes) {
    return causes.stream().mapToInt(part -> part).filter(roundings::get).findFirst();
  }

  Piecewise value(int part) {
    return values[part];
  }

  List<LineFlow> flows() {
    return flows;
  }

  // ---- curves ----

  /** What each line comes to, in the model's order. */
  public List<PayoutCurve> lines() {
    return flows.stream().map(this::curve).toList();
  }

  /**
   * What one line comes to.
   *
   * @throws IllegalArgumentException if the model has no such line
   */
  public PayoutCurve line(LineId id) {
    requireNonNull(id, "id");
    return flows.stream()
        .filter(flow -> flow.line().id().equals(id))
        .findFirst()
        .map(this::curve)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line is '%s'; the lines are %s"
                        .formatted(id, situation.model().lines().stream().map(Line::id).toList())));
  }

  /** What a line comes to before it is rounded, where the whole is settled. */
  Piecewise amount(LineFlow flow) {
    return whereSettled(flow.amount());
  }

  private PayoutCurve curve(LineFlow flow) {
    return new PayoutCurve(flow.line().label(), amount(flow), flow.slack(), situation.parts());
  }

  /**
   * What all lines bring to a party: above 0 it is paid, below 0 it pays.
   *
   * @throws IllegalArgumentException if the alliance has no such party
   */
  public PayoutCurve party(PartyId id) {
    Party party = situation.model().alliance().party(id);
    return new PayoutCurve(party.name(), net(id), slack(id), situation.parts());
  }

  /**
   * What all lines bring to a party, less the directly reimbursable costs that it spends and that
   * are not taken to be paid back beside the terms; empty if who spends them is not known.
   *
   * @throws IllegalArgumentException if the alliance has no such party
   */
  public Optional<PayoutCurve> result(PartyId id) {
    return afterCosts(party(id), id);
  }

  private Optional<PayoutCurve> afterCosts(PayoutCurve curve, PartyId party) {
    return spentBy(party)
        .map(
            spent ->
                new PayoutCurve(
                    curve.label(),
                    Weaving.weave(-1, Sums.DIFFERENCE, List.of(curve.values(), spent)),
                    curve.slack(),
                    situation.parts()));
  }

  /** What the terms pay to one whom they move, or take of it; of a client only its own parts. */
  PayoutCurve part(PartyId id) {
    if (!performers().isClient(id)) {
      return party(id);
    }
    List<Piecewise> parts = new ArrayList<>(List.of(constant(Rational.ZERO)));
    for (LineFlow flow : flows) {
      if (performers().isPaidAsOneOf(flow.line(), id)) {
        parts.add(flow.received(id));
      } else if (performers().paysAsOneOf(flow.line(), id)) {
        parts.add(LineFlow.negated(flow.paid(id)));
      }
    }
    return new PayoutCurve(
        party(id).label(),
        whereSettled(Weaving.weave(-1, Sums.SUM, parts)),
        slack(id),
        situation.parts());
  }

  /** The same after the costs that it spends; empty if who spends them is not known. */
  Optional<PayoutCurve> incentive(PartyId id) {
    return afterCosts(part(id), id);
  }

  Performers performers() {
    return situation.performers();
  }

  /** What all clients together pay, less what they are paid. */
  public PayoutCurve clients() {
    List<PartyId> clients =
        situation.model().alliance().holding(Role.CLIENT, situation.period().endInclusive());
    List<Piecewise> nets = new ArrayList<>(List.of(constant(Rational.ZERO)));
    Rational slack = Rational.ZERO;
    for (PartyId client : clients) {
      nets.add(net(client));
      slack = slack.plus(slack(client));
    }
    Piecewise all = LineFlow.negated(Weaving.weave(-1, Sums.SUM, nets));
    return new PayoutCurve(CLIENTS, all, slack, situation.parts());
  }

  private Piecewise net(PartyId party) {
    List<Piecewise> nets = new ArrayList<>(List.of(constant(Rational.ZERO)));
    flows.stream()
        .filter(flow -> flow.concerns(party))
        .forEach(flow -> nets.add(flow.netOf(party)));
    return whereSettled(Weaving.weave(-1, Sums.SUM, nets));
  }

  private Rational slack(PartyId party) {
    return Rational.sum(flows.stream().map(flow -> flow.slackOf(party)).toList());
  }

  private Optional<Piecewise> spentBy(PartyId party) {
    return situation
        .costs()
        .map(costs -> costs.spent().getOrDefault(party, Rational.ZERO))
        .flatMap(this::partOfCosts);
  }

  /** What the clients bear of the costs beside what these terms pay; empty if it is not known. */
  Optional<Piecewise> beside() {
    return situation.costs().map(Reimbursement.Costs::beside).flatMap(this::partOfCosts);
  }

  private Optional<Piecewise> partOfCosts(Rational part) {
    if (part.isZero()) {
      return Optional.of(constant(Rational.ZERO));
    }
    return axis.id().equals(PeriodFacts.ACTUAL_ID)
        ? Optional.of(everywhere(RationalFunction.of(Polynomial.of(Rational.ZERO, part))))
        : situation.actualCost().map(actual -> constant(actual.times(part)));
  }

  Piecewise constant(Rational number) {
    return everywhere(RationalFunction.constant(number));
  }

  private Piecewise everywhere(RationalFunction function) {
    return Piecewise.everywhere(
        Place.of(axis.low()), Place.of(axis.high()), Value.Known.of(function));
  }

  /**
   * The settlements at two numbers of the axis; at a number and one next to it if they are the
   * same. Empty if one of them is refused.
   */
  Optional<Witness> witness(Rational one, Rational other) {
    if (one.equals(other)) {
      return one.isMoreThan(axis.low())
          ? witness(one.minus(unit()).max(axis.low()), one)
          : witness(one, one.plus(unit()).min(axis.high()));
    }
    return situation
        .settledAt(axis, one)
        .flatMap(
            first -> situation.settledAt(axis, other).map(second -> Witness.of(first, second)));
  }

  /** The settlement at a number of the axis; empty if it is refused. */
  Optional<Settlement> settledAt(Rational number) {
    return situation.settledAt(axis, number);
  }

  /** The smallest step that the quantity is told in: one, a cent, or a hundredth. */
  Rational unit() {
    Unit unit = situation.asked().getOrDefault(axis.id(), Unit.MONEY);
    return unit.equals(Unit.COUNT) ? Rational.ONE : unit.isMoney() ? grain() : HUNDREDTH;
  }

  /** Whether the quantity can be this number as far as its unit tells: heads are whole. */
  boolean exists(Rational number) {
    Unit unit = situation.asked().getOrDefault(axis.id(), Unit.MONEY);
    return !(unit.equals(Unit.COUNT) || unit.isMoney()) || number.dividedBy(unit()).isWhole();
  }

  /** The smallest amount of the agreement's currency. */
  Rational grain() {
    return Rounding.toSmallestUnit(situation.model().currency()).step();
  }

  /**
   * The terms that make a stretch of a curve what it is: those that change its formula at its ends,
   * or where none does the lines that move on it.
   */
  List<Cause> causesOf(Piecewise values, Stretch where) {
    List<Cause> ends =
        causes(
            values.breaks().stream()
                .filter(at -> where.endsAt(at.place()))
                .flatMap(at -> at.causes().stream()));
    return ends.isEmpty()
        ? causes(flows.stream().filter(flow -> flow.moves(where)).map(LineFlow::amountPart))
        : ends;
  }

  private List<Cause> causes(Stream<Integer> of) {
    return of.map(part -> Cause.of(situation.parts(), part)).distinct().toList();
  }

  /** The axis and the lines. */
  @Override
  public String toString() {
    return axis + ": " + situation.model().lines();
  }
}
