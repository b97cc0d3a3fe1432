package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.Polynomial;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Label;

/**
 * What terms pay along one axis: a curve for each line, for each party, and for all that the
 * clients pay.
 *
 * <p>Not a settlement: nothing is paid on it. Law: over all parties the curves add up to 0, and at
 * every number each curve encloses what a settlement gives there.
 */
public final class Payouts {
  private static final Label CLIENTS =
      Label.of("Tilaajat maksavat", "Beställarna betalar", "Paid by the clients");

  private final Situation situation;
  private final Axis axis;
  private final Piecewise[] values;
  private final List<LineFlow> flows;

  private Payouts(Situation situation, Axis axis) {
    this.situation = situation;
    this.axis = axis;
    this.values =
        new Interpreter(situation.parts(), situation.along(axis), axis.low(), axis.high()).run();
    this.flows =
        situation.model().lines().stream()
            .map(line -> new LineFlow(line, situation.parts(), values))
            .toList();
  }

  static Payouts of(Situation situation, Axis axis) {
    return new Payouts(situation, axis);
  }

  /** The quantity that is moved. */
  public Axis axis() {
    return axis;
  }

  Situation situation() {
    return situation;
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

  private PayoutCurve curve(LineFlow flow) {
    return new PayoutCurve(
        flow.line().name().label(), flow.amount(), flow.slack(), situation.parts());
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
   * What all lines bring to a party, less the directly reimbursable costs that it spends itself;
   * empty if who spends them is not known.
   *
   * @throws IllegalArgumentException if the alliance has no such party
   */
  public Optional<PayoutCurve> result(PartyId id) {
    Party party = situation.model().alliance().party(id);
    return situation
        .spent()
        .map(parts -> spent(parts.getOrDefault(id, Rational.ZERO)))
        .map(
            spent ->
                new PayoutCurve(
                    party.name(),
                    Weaving.weave(-1, Sums.DIFFERENCE, List.of(net(id), spent)),
                    slack(id),
                    situation.parts()));
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
    return Weaving.weave(-1, Sums.SUM, nets);
  }

  private Rational slack(PartyId party) {
    return Rational.sum(flows.stream().map(flow -> flow.slackOf(party)).toList());
  }

  private Piecewise spent(Rational part) {
    if (axis.id().equals(PeriodFacts.ACTUAL_ID)) {
      return everywhere(RationalFunction.of(Polynomial.of(Rational.ZERO, part)));
    }
    Inputs inputs = situation.inputs();
    Rational actual =
        inputs.find(PeriodFacts.ACTUAL_ID).map(Inputs.Input::value).orElseGet(() -> parts(inputs));
    return constant(actual.times(part));
  }

  private Rational parts(Inputs inputs) {
    return Rational.sum(
        situation.model().alliance().parties().stream()
            .map(party -> PeriodFacts.actualId(party.id()))
            .flatMap(id -> inputs.find(id).stream())
            .map(Inputs.Input::value)
            .toList());
  }

  Piecewise constant(Rational number) {
    return everywhere(RationalFunction.constant(number));
  }

  private Piecewise everywhere(RationalFunction function) {
    return Piecewise.everywhere(
        Place.of(axis.low()), Place.of(axis.high()), Value.Known.of(function));
  }

  /** The number on the axis itself. */
  Piecewise number() {
    return everywhere(RationalFunction.of(Polynomial.X));
  }

  /** The settlements at two numbers of the axis; empty if one of them is refused. */
  Optional<Witness> witness(Rational one, Rational other) {
    return situation
        .settledAt(axis, one)
        .flatMap(
            first -> situation.settledAt(axis, other).map(second -> new Witness(first, second)));
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
