package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.Label;

/** Finds where the amount of a line jumps, or a provider's part of it where the amount does not. */
final class Jumps {
  private final Payouts payouts;
  private final List<PartyId> providers;
  private final Findings findings;
  private final List<Place> seen = new ArrayList<>();

  /** A jump from one place to another, mostly the same. */
  private record Jump(Stretch where, Step step, List<Integer> causes) {
    Enclosure size() {
      return step.size();
    }
  }

  Jumps(Payouts payouts, List<PartyId> providers, Findings findings) {
    this.payouts = payouts;
    this.providers = providers;
    this.findings = findings;
  }

  void run() {
    findings.checked(Kind.CLIFF);
    for (LineFlow flow : payouts.flows()) {
      Rational step = flow.line().rounding().step();
      noteHidden(flow.amount(), step);
      for (Jump jump : jumps(flow.amount())) {
        seen.add(jump.where().from());
        if (jump.size().magnitude().isMoreThan(step)) {
          report(flow.line().name().label(), jump);
        }
      }
    }
    for (PartyId provider : providers) {
      PayoutCurve curve = payouts.party(provider);
      jumps(curve.values()).stream()
          .filter(jump -> !seen.contains(jump.where().from()))
          .filter(jump -> jump.size().magnitude().isMoreThan(curve.slack()))
          .forEach(jump -> report(curve.label(), jump));
    }
  }

  // Where a value is known no better than this, a jump may hide in what is not known.
  private void noteHidden(Piecewise values, Rational step) {
    if (values.between().stream()
        .anyMatch(v -> v instanceof Known known && known.radius().isMoreThan(step))) {
      findings.unknown(Kind.CLIFF);
    }
  }

  static boolean isJump(Enclosure size) {
    return !size.contains(Rational.ZERO);
  }

  private static List<Jump> jumps(Piecewise values) {
    List<Jump> jumps = new ArrayList<>();
    for (int i = 0; i < values.breaks().size(); i++) {
      at(values, i).ifPresent(jumps::add);
      if (i > 0 && i + 1 < values.between().size()) {
        across(values, i).ifPresent(jumps::add);
      }
    }
    return jumps;
  }

  private static Optional<Jump> at(Piecewise values, int i) {
    Piecewise.Break at = values.breaks().get(i);
    return Step.at(values, i).stream()
        .reduce(Step::greater)
        .map(step -> new Jump(new Stretch(at.place(), at.place()), step, at.causes()));
  }

  // Where rounding hides on which side of a jump a number lies, the jump is across that stretch.
  private static Optional<Jump> across(Piecewise values, int i) {
    Piecewise.Break from = values.breaks().get(i);
    Piecewise.Break to = values.breaks().get(i + 1);
    boolean hidden =
        values.between().get(i) instanceof Known middle
            && values.between().get(i - 1) instanceof Known left
            && values.between().get(i + 1) instanceof Known right
            && middle.radius().isMoreThan(left.radius().max(right.radius()));
    return hidden
        ? Step.difference(
                from.place(), values.between().get(i - 1), to.place(), values.between().get(i + 1))
            .filter(Step::isJump)
            .map(size -> new Step(size, Step.below(values, i), Step.above(values, i + 1)))
            .map(step -> new Jump(new Stretch(from.place(), to.place()), step, from.causes()))
        : Optional.empty();
  }

  // ---- telling ----

  private void report(Label subject, Jump jump) {
    Parts parts = payouts.situation().parts();
    List<Cause> causes =
        jump.causes().stream().map(part -> Cause.of(parts, part)).distinct().toList();
    findings.add(
        Finding.of(Kind.CLIFF, Severity.FAULT)
            .subject(subject.toString())
            .quantity(payouts.axis().id())
            .from(jump.where().from().enclosure())
            .to(jump.where().to().enclosure())
            .amount(jump.size())
            .addAllCauses(causes)
            .witness(payouts.witness(jump.step().one(), jump.step().other()))
            .message(
                "'%s' jumps by %s at %s %s"
                    .formatted(subject, jump.size(), payouts.axis().id(), jump.where().from()))
            .build());
  }
}
