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
  private static final Rational NEAR = Rational.of(1, 100);

  private final Payouts payouts;
  private final List<PartyId> providers;
  private final Findings findings;
  private final List<Place> seen = new ArrayList<>();

  /** A jump from one place to another, mostly the same. */
  private record Jump(Stretch where, Enclosure size, List<Integer> causes) {}

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
      Piecewise.Break at = values.breaks().get(i);
      Value left = i == 0 ? at.value() : values.between().get(i - 1);
      Value right = i == values.between().size() ? at.value() : values.between().get(i);
      at(at, left, right).ifPresent(jumps::add);
      if (i > 0 && i + 1 < values.between().size()) {
        across(values, i).ifPresent(jumps::add);
      }
    }
    return jumps;
  }

  private static Optional<Jump> at(Piecewise.Break at, Value left, Value right) {
    Stretch where = new Stretch(at.place(), at.place());
    return difference(at.place(), left, at.place(), right)
        .filter(Jumps::isJump)
        .or(() -> difference(at.place(), left, at.place(), at.value()).filter(Jumps::isJump))
        .map(size -> new Jump(where, size, at.causes()));
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
        ? difference(
                from.place(), values.between().get(i - 1), to.place(), values.between().get(i + 1))
            .filter(Jumps::isJump)
            .map(size -> new Jump(new Stretch(from.place(), to.place()), size, from.causes()))
        : Optional.empty();
  }

  /**
   * From the limit at one place to the limit at another; at one place equal limits give exactly 0.
   */
  static Optional<Enclosure> difference(Place at, Value from, Place then, Value to) {
    if (!(from instanceof Known one) || !(to instanceof Known other)) {
      return Optional.empty();
    }
    Rational radius = one.radius().plus(other.radius());
    Optional<Enclosure> size =
        at.compareTo(then) == 0
            ? at.valueOf(other.function().minus(one.function()))
            : then.valueOf(other.function()).flatMap(b -> at.valueOf(one.function()).map(b::minus));
    return size.map(exact -> exact.widened(radius));
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
            .witness(witness(jump))
            .message(
                "'%s' jumps by %s at %s %s"
                    .formatted(subject, jump.size(), payouts.axis().id(), jump.where().from()))
            .build());
  }

  private Optional<Witness> witness(Jump jump) {
    Rational low = jump.where().from().enclosure().low().minus(NEAR);
    Rational high = jump.where().to().enclosure().high().plus(NEAR);
    return payouts.witness(low.max(payouts.axis().low()), high.min(payouts.axis().high()));
  }
}
