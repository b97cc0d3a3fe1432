package org.openbook.alliance.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.term.Label;

/** Looks for everything that shows along one axis. */
final class AxisCheck {
  private final Payouts payouts;
  private final Questions questions;
  private final Findings findings;

  AxisCheck(Payouts payouts, Questions questions, Findings findings) {
    this.payouts = payouts;
    this.questions = questions;
    this.findings = findings;
  }

  void run() {
    new Jumps(payouts, providers(), findings).run();
    for (PartyId provider : providers()) {
      incentive(provider);
      belowRounding(provider);
    }
    clients();
    noValue();
  }

  private List<PartyId> providers() {
    Alliance alliance = payouts.situation().model().alliance();
    LocalDate day = payouts.situation().period().endInclusive();
    List<PartyId> clients = alliance.holding(Role.CLIENT, day);
    return alliance.holding(Role.PROVIDER, day).stream()
        .filter(party -> !clients.contains(party))
        .toList();
  }

  // ---- where nothing is settled ----

  private void noValue() {
    findings.checked(Kind.NO_VALUE);
    for (LineFlow flow : payouts.flows()) {
      noValue(flow.line().name().label(), flow.amount());
    }
    for (Formula figure : payouts.situation().model().reported()) {
      int part = payouts.situation().parts().indexOf(figure);
      noValue(payouts.situation().parts().label(part), payouts.value(part));
    }
    // A line that has a value may still be refused where it is divided among the parties.
    for (Party party : payouts.situation().model().alliance().parties()) {
      noValue(party.name(), payouts.party(party.id()).values());
    }
  }

  private void noValue(Label subject, Piecewise values) {
    for (Value.Nothing lack : lacks(values)) {
      if (lack.lack() == Value.Lack.UNKNOWN) {
        Questions.ALONG_AN_AXIS.forEach(findings::weaken);
        findings.weaken(Kind.NO_VALUE);
      } else {
        // What is paid on one side was not compared with the other.
        findings.weaken(Kind.CLIFF);
        findings.weaken(Kind.PERVERSE);
        Stretch.where(values, lack::equals).forEach(where -> noValue(subject, lack, where));
      }
    }
  }

  private static List<Value.Nothing> lacks(Piecewise values) {
    return Stream.concat(
            values.breaks().stream().map(Piecewise.Break::value), values.between().stream())
        .filter(Value.Nothing.class::isInstance)
        .map(Value.Nothing.class::cast)
        .distinct()
        .toList();
  }

  private void noValue(Label subject, Value.Nothing lack, Stretch where) {
    Parts parts = payouts.situation().parts();
    findings.addOnce(
        about(Kind.NO_VALUE, Severity.FAULT, where)
            .subject(subject.toString())
            .addCauses(Cause.of(parts, lack.part()))
            .message(
                "'%s' is not computable %s: '%s' is refused"
                    .formatted(subject, at(where), parts.label(lack.part())))
            .build());
  }

  // ---- what a provider is moved to do ----

  private void incentive(PartyId provider) {
    Optional<PayoutCurve> result = payouts.result(provider);
    if (result.isEmpty()) {
      findings.skipped(Kind.DEAD_ZONE);
      findings.skipped(Kind.PERVERSE);
      return;
    }
    new Gradient(payouts, result.get(), findings).run();
    if (questions.hasFee(payouts.situation().model().lines())) {
      painBeyondFee(provider, result.get());
    }
  }

  private void painBeyondFee(PartyId provider, PayoutCurve result) {
    findings.checked(Kind.PAIN_BEYOND_FEE);
    Piecewise below = compared(result.values(), Relation.LESS, payouts.constant(Rational.ZERO));
    noteUnknown(Kind.PAIN_BEYOND_FEE, below);
    for (Stretch where : Stretch.where(below, Value.TRUE::equals)) {
      Optional<Enclosure> least =
          Extremes.of(result.values(), where).map(e -> Enclosure.of(e.low()));
      Party party = payouts.situation().model().alliance().party(provider);
      findings.add(
          about(Kind.PAIN_BEYOND_FEE, Severity.WARNING, where)
              .subject(party.name().toString())
              .amount(least)
              .addAllCauses(payouts.causesOf(result.values(), where))
              .witness(witness(where.early(), where.late()))
              .message("'%s' loses more than its fee %s".formatted(party.name(), at(where)))
              .build());
    }
  }

  // ---- what an indicator is worth ----

  private void belowRounding(PartyId provider) {
    if (!payouts.axis().id().value().startsWith("measured.")) {
      return;
    }
    findings.checked(Kind.BELOW_ROUNDING);
    PayoutCurve net = payouts.party(provider);
    Optional<Enclosure> values = Extremes.of(net.values());
    if (values.isEmpty()) {
      findings.unknown(Kind.BELOW_ROUNDING);
    } else if (values.get().width().signum() > 0 && values.get().width().isLessThan(leastStep())) {
      belowRounding(net, values.get());
    }
  }

  private void belowRounding(PayoutCurve net, Enclosure values) {
    Axis axis = payouts.axis();
    findings.add(
        Finding.of(Kind.BELOW_ROUNDING, Severity.WARNING)
            .subject(net.label().toString())
            .quantity(axis.id())
            .from(Enclosure.of(axis.low()))
            .to(Enclosure.of(axis.high()))
            .amount(Enclosure.of(values.width()))
            .witness(witness(axis.low(), axis.high()))
            .message(
                "all of '%s' moves %s for '%s', less than a rounding step of %s"
                    .formatted(axis.id(), values.width(), net.label(), leastStep()))
            .build());
  }

  private Rational leastStep() {
    return payouts.situation().model().lines().stream()
        .map(line -> line.rounding().step())
        .reduce(Rational::min)
        .orElseThrow();
  }

  // ---- what the clients pay ----

  private void clients() {
    PayoutCurve paid = payouts.clients();
    questions.budget().ifPresent(budget -> overBudget(paid, budget));
    if (payouts.axis().id().equals(PeriodFacts.ACTUAL_ID)) {
      payouts
          .situation()
          .inputs()
          .find(PeriodFacts.TARGET)
          .map(Inputs.Input::value)
          .filter(payouts.axis()::covers)
          .ifPresent(target -> paysMoreThanSaved(paid, target));
    }
  }

  private void overBudget(PayoutCurve paid, Rational budget) {
    findings.checked(Kind.OVER_BUDGET);
    Piecewise over = compared(paid.values(), Relation.MORE, payouts.constant(budget));
    noteUnknown(Kind.OVER_BUDGET, over);
    for (Stretch where : Stretch.where(over, Value.TRUE::equals)) {
      findings.add(
          about(Kind.OVER_BUDGET, Severity.FAULT, where)
              .subject(paid.label().toString())
              .amount(excess(paid.values(), where, budget))
              .addAllCauses(payouts.causesOf(paid.values(), where))
              .witness(witness(where.early(), where.late()))
              .message("the clients pay more than the budget of %s %s".formatted(budget, at(where)))
              .build());
    }
  }

  private static Optional<Enclosure> excess(Piecewise values, Stretch where, Rational over) {
    return Extremes.of(values, where).map(e -> Enclosure.of(e.high().minus(over)));
  }

  // Where the terms do not pay the costs back, the clients bear them beside what they pay.
  private void paysMoreThanSaved(PayoutCurve paid, Rational target) {
    findings.checked(Kind.PAYS_MORE_THAN_SAVED);
    boolean beside = payouts.situation().spent().filter(Map::isEmpty).isPresent();
    Piecewise whole =
        beside
            ? Weaving.weave(-1, Sums.SUM, List.of(paid.values(), payouts.number()))
            : paid.values();
    Value there = whole.on(Cell.point(Place.of(target)));
    if (!(there instanceof Value.Known known)) {
      findings.unknown(Kind.PAYS_MORE_THAN_SAVED);
      return;
    }
    Rational atTarget = known.number();
    Piecewise more = compared(whole, Relation.MORE, payouts.constant(atTarget));
    noteUnknown(Kind.PAYS_MORE_THAN_SAVED, more);
    for (Stretch where : Stretch.where(more, Value.TRUE::equals)) {
      if (where.from().compareTo(Place.of(target)) < 0) {
        findings.add(
            about(Kind.PAYS_MORE_THAN_SAVED, Severity.FAULT, where)
                .subject(paid.label().toString())
                .amount(excess(whole, where, atTarget))
                .addAllCauses(payouts.causesOf(whole, where))
                .witness(witness(where.middle(), target))
                .message(
                    "the clients pay more than at the target of %s %s".formatted(target, at(where)))
                .build());
      }
    }
  }

  // ---- what all have in common ----

  private static Piecewise compared(Piecewise values, Relation relation, Piecewise other) {
    return Weaving.weave(-1, Truths.comparison(relation), List.of(values, other));
  }

  private void noteUnknown(Kind kind, Piecewise truth) {
    boolean unknown =
        truth.between().stream().anyMatch(v -> !v.equals(Value.TRUE) && !v.equals(Value.FALSE));
    if (unknown) {
      findings.unknown(kind);
    }
  }

  private ImmutableFinding.Builder about(Kind kind, Severity severity, Stretch where) {
    return Finding.of(kind, severity)
        .quantity(payouts.axis().id())
        .from(where.from().enclosure())
        .to(where.to().enclosure());
  }

  private String at(Stretch where) {
    return payouts.axis().id() + " " + where;
  }

  private Optional<Witness> witness(Rational one, Rational other) {
    return payouts.witness(one, other);
  }
}
