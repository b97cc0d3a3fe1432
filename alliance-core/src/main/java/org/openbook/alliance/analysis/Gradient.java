package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.settlement.Line;

/** Finds where a provider's result does not move, and where it moves the wrong way. */
final class Gradient {
  private final Payouts payouts;
  private final PayoutCurve result;
  private final Findings findings;
  private final int worse;
  private final List<Stretch> wrong = new ArrayList<>();

  Gradient(Payouts payouts, PayoutCurve result, Findings findings) {
    this.payouts = payouts;
    this.result = result;
    this.findings = findings;
    this.worse =
        switch (payouts.axis().better()) {
          case LESS -> 1;
          case MORE -> -1;
          case NOT_DECLARED -> 0;
        };
  }

  void run() {
    findings.checked(Kind.DEAD_ZONE);
    if (worse == 0) {
      findings.skipped(Kind.PERVERSE);
    } else {
      findings.checked(Kind.PERVERSE);
    }
    Piecewise values = result.values();
    for (int i = 0; i < values.between().size(); i++) {
      Piecewise.Break from = values.breaks().get(i);
      Piecewise.Break to = values.breaks().get(i + 1);
      if (values.between().get(i) instanceof Known known) {
        onStretch(known, from, to);
      }
      if (i > 0) {
        atBreak(from.place(), values.between().get(i - 1), values.between().get(i));
      }
    }
    joined().forEach(this::perverse);
  }

  private void onStretch(Known known, Piecewise.Break from, Piecewise.Break to) {
    if (known.radius().isMoreThan(result.slack())) {
      findings.unknown(Kind.DEAD_ZONE);
      findings.unknown(Kind.PERVERSE);
    } else if (known.function().isConstant()) {
      deadZone(from, to);
    } else if (worse != 0) {
      againstTheAim(known, from, to);
    }
  }

  private void againstTheAim(Known known, Piecewise.Break from, Piecewise.Break to) {
    Place last = from.place();
    List<Place> turns =
        new ArrayList<>(known.function().derivative().numerator().roots(from.place(), to.place()));
    turns.add(to.place());
    for (Place turn : turns) {
      wrongWay(known, new Stretch(last, turn));
      last = turn;
    }
  }

  private void wrongWay(Known known, Stretch where) {
    Optional<Enclosure> gain = Jumps.difference(where.from(), known, where.to(), known);
    int sign = known.function().derivative().valueAt(where.middle()).signum();
    // What rounding on the way could make of it is no incentive.
    if (sign == worse && gain.filter(size -> !Jumps.isJump(size)).isEmpty()) {
      wrong.add(where);
    }
  }

  private void atBreak(Place place, Value left, Value right) {
    Jumps.difference(place, left, place, right)
        .filter(Jumps::isJump)
        .filter(size -> worse != 0 && size.low().signum() == worse)
        .filter(size -> size.magnitude().isMoreThan(result.slack()))
        .ifPresent(size -> wrong.add(new Stretch(place, place)));
  }

  /** Stretches and places that touch, as one. */
  private List<Stretch> joined() {
    List<Stretch> sorted = new ArrayList<>(wrong);
    sorted.sort(Comparator.comparing(Stretch::from).thenComparing(Stretch::to));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to().compareTo(next.from()) == 0) {
        joined.set(last, new Stretch(joined.get(last).from(), next.to()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  // ---- telling ----

  private void deadZone(Piecewise.Break from, Piecewise.Break to) {
    Stretch where = new Stretch(from.place(), to.place());
    findings.add(
        about(Kind.DEAD_ZONE, Severity.WARNING, where)
            .addAllCauses(causes(from, to))
            .witness(payouts.witness(where.early(), where.late()))
            .message(
                "nothing that '%s' does with %s changes its result %s"
                    .formatted(result.label(), payouts.axis().id(), where))
            .build());
  }

  private void perverse(Stretch where) {
    Rational early = where.isPlace() ? nearby(where, -1) : where.early();
    Rational late = where.isPlace() ? nearby(where, 1) : where.late();
    findings.add(
        about(Kind.PERVERSE, Severity.FAULT, where)
            .amount(gain(where))
            .addAllCauses(causesAt(where))
            .witness(payouts.witness(early, late))
            .message(
                "'%s' gains as %s gets worse %s"
                    .formatted(result.label(), payouts.axis().id(), where))
            .build());
  }

  private Rational nearby(Stretch where, int side) {
    Rational number = where.early().plus(Rational.of(side, 100));
    return number.max(payouts.axis().low()).min(payouts.axis().high());
  }

  private Optional<Enclosure> gain(Stretch where) {
    Optional<Enclosure> extremes = Extremes.of(result.values(), where);
    return extremes.map(values -> Enclosure.of(values.width()));
  }

  // Where no term begins or ends the stretch, the lines that move on it are what makes it so.
  private List<Cause> causesAt(Stretch where) {
    List<Cause> ends = causesAtEnds(where);
    return ends.isEmpty()
        ? payouts.flows().stream()
            .filter(flow -> flow.line().kind() != Line.Kind.COSTS)
            .filter(flow -> moves(flow.amount(), where))
            .map(flow -> payouts.situation().parts().indexOf(flow.line().amount()))
            .map(part -> Cause.of(payouts.situation().parts(), part))
            .distinct()
            .toList()
        : ends;
  }

  private static boolean moves(Piecewise amount, Stretch where) {
    return !amount
        .on(Cell.point(Place.of(where.early())))
        .equals(amount.on(Cell.point(Place.of(where.late()))));
  }

  private List<Cause> causesAtEnds(Stretch where) {
    return result.values().breaks().stream()
        .filter(
            at -> at.place().compareTo(where.from()) == 0 || at.place().compareTo(where.to()) == 0)
        .flatMap(at -> at.causes().stream())
        .map(part -> Cause.of(payouts.situation().parts(), part))
        .distinct()
        .toList();
  }

  private List<Cause> causes(Piecewise.Break from, Piecewise.Break to) {
    return Stream.concat(from.causes().stream(), to.causes().stream())
        .map(part -> Cause.of(payouts.situation().parts(), part))
        .distinct()
        .toList();
  }

  private ImmutableFinding.Builder about(Kind kind, Severity severity, Stretch where) {
    return Finding.of(kind, severity)
        .subject(result.label().toString())
        .quantity(payouts.axis().id())
        .from(where.from().enclosure())
        .to(where.to().enclosure());
  }
}
