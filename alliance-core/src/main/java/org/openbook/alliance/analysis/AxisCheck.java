package org.openbook.alliance.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** Looks for everything that shows along one axis. */
final class AxisCheck {
  private final Payouts payouts;
  private final Questions questions;
  private final Findings findings;
  private final Verdicts verdicts;

  AxisCheck(Payouts payouts, Questions questions, Findings findings) {
    this.payouts = payouts;
    this.questions = questions;
    this.findings = findings;
    this.verdicts = findings.along(payouts.axis().id());
  }

  void run() {
    new Jumps(payouts, findings, verdicts).run();
    for (PartyId performer : payouts.performers().all()) {
      incentive(performer);
      belowRounding(performer);
    }
    new NotMeasuring(payouts, findings, verdicts).run();
    clients();
    noValue();
  }

  // ---- where nothing is settled ----

  private void noValue() {
    verdicts.checked(Kind.NO_VALUE);
    for (LineFlow flow : payouts.flows()) {
      noValue(flow.line().label(), flow.settled());
    }
    for (Formula figure : payouts.situation().model().reported()) {
      int part = payouts.situation().parts().indexOf(figure);
      noValue(payouts.situation().parts().label(part), payouts.value(part));
    }
    payouts
        .measured()
        .ifPresent(
            indicator -> noValue(indicator.provision().label(), payouts.measurable(indicator)));
    // A line that has a value may still be refused where it is divided among the parties.
    for (Party party : payouts.situation().model().alliance().parties()) {
      payouts.flows().stream()
          .filter(flow -> flow.concerns(party.id()))
          .forEach(flow -> noValue(party.name(), flow.netOf(party.id())));
    }
  }

  private void noValue(Label subject, Piecewise values) {
    for (Value.Nothing lack : lacks(values)) {
      if (lack.lack() == Value.Lack.UNKNOWN) {
        Questions.ALONG_AN_AXIS.forEach(verdicts::weaken);
        verdicts.weaken(Kind.NO_VALUE);
      } else {
        // What is paid on one side was not compared with the other.
        verdicts.weaken(Kind.CLIFF);
        verdicts.weaken(Kind.PERVERSE);
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
            .build(),
        verdicts);
  }

  // ---- what a provider is moved to do ----

  private void incentive(PartyId provider) {
    Optional<PayoutCurve> result = payouts.incentive(provider);
    boolean hasFee = questions.hasFee(payouts.situation().model().lines());
    if (result.isEmpty()) {
      verdicts.skipped(Kind.DEAD_ZONE);
      verdicts.skipped(Kind.PERVERSE);
      verdicts.skipped(Kind.PAIN_BEYOND_FEE);
      return;
    }
    Gradient gradient = new Gradient(payouts, provider, result.get(), findings, verdicts);
    if (payouts.performers().isRewarded(provider)) {
      gradient.run();
    } else {
      gradient.runForCostsAlone();
    }
    if (hasFee && payouts.performers().isProducing(provider)) {
      painBeyondFee(provider, result.get());
    }
  }

  private void painBeyondFee(PartyId provider, PayoutCurve result) {
    verdicts.checked(Kind.PAIN_BEYOND_FEE);
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
              .build(),
          verdicts);
    }
  }

  // ---- what an indicator is worth ----

  private void belowRounding(PartyId provider) {
    if (!payouts.axis().isMeasured()) {
      return;
    }
    verdicts.checked(Kind.BELOW_ROUNDING);
    PayoutCurve net = payouts.part(provider);
    Optional<Enclosure> values = Extremes.of(net.values());
    if (values.isEmpty()) {
      verdicts.unknown(Kind.BELOW_ROUNDING);
    } else if (values.get().width().signum() > 0 && values.get().width().isLessThan(leastStep())) {
      belowRounding(provider, net, values.get());
    }
  }

  // Less than a step may still make one, where it goes over an edge of the rounding.
  private void belowRounding(PartyId party, PayoutCurve net, Enclosure values) {
    Optional<Witness> shown = witness(payouts.axis().low(), payouts.axis().high());
    if (shown
        .filter(both -> netOf(party, both.one()).equals(netOf(party, both.other())))
        .isEmpty()) {
      verdicts.unknown(Kind.BELOW_ROUNDING);
    } else {
      belowRounding(net, values);
    }
  }

  private static MonetaryAmount netOf(PartyId party, Settlement settled) {
    return settled.partyStatements().stream()
        .filter(statement -> statement.party().id().equals(party))
        .findFirst()
        .orElseThrow()
        .net();
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
            .build(),
        verdicts);
  }

  private Rational leastStep() {
    return payouts.situation().model().lines().stream()
        .map(line -> line.payableRounding().step())
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
    verdicts.checked(Kind.OVER_BUDGET);
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
              .build(),
          verdicts);
    }
  }

  private static Optional<Enclosure> excess(Piecewise values, Stretch where, Rational over) {
    return Extremes.of(values, where).map(e -> Enclosure.of(e.high().minus(over)));
  }

  // What the terms do not pay back of the costs, the clients bear beside what they pay.
  private void paysMoreThanSaved(PayoutCurve paid, Rational target) {
    verdicts.checked(Kind.PAYS_MORE_THAN_SAVED);
    Piecewise whole =
        payouts
            .beside()
            .map(costs -> Weaving.weave(-1, Sums.SUM, List.of(paid.values(), costs)))
            .orElse(paid.values());
    Value there = whole.on(Cell.point(Place.of(target)));
    if (!(there instanceof Value.Known known)) {
      verdicts.unknown(Kind.PAYS_MORE_THAN_SAVED);
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
                .build(),
            verdicts);
      }
    }
  }

  // ---- what all have in common ----

  private static Piecewise compared(Piecewise values, Relation relation, Piecewise other) {
    return Weaving.weave(-1, Truths.comparison(relation), List.of(values, other));
  }

  private void noteUnknown(Kind kind, Piecewise truth) {
    boolean unknown =
        Stream.concat(truth.between().stream(), truth.breaks().stream().map(Piecewise.Break::value))
            .anyMatch(v -> !v.equals(Value.TRUE) && !v.equals(Value.FALSE));
    if (unknown) {
      verdicts.unknown(kind);
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
