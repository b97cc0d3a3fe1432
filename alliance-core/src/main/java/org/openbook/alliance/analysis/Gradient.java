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

/** Finds where a provider's result does not move, and where it moves the wrong way. */
final class Gradient {
  private final Payouts payouts;
  private final PayoutCurve result;
  private final Findings findings;
  private final int worse;
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<Place> turned = new ArrayList<>();

  /**
   * Where the result goes the wrong way.
   *
   * @param gain by how much; empty if nothing bounds it
   * @param one a number before it
   * @param other a number after it
   */
  private record Wrong(Stretch where, Optional<Enclosure> gain, Rational one, Rational other) {
    static Wrong along(Stretch where, Optional<Enclosure> gain) {
      return new Wrong(where, gain, where.early(), where.late());
    }

    Wrong and(Wrong next) {
      Stretch both = new Stretch(where.from(), next.where().to());
      return along(both, gain.flatMap(own -> next.gain().map(own::plus)));
    }
  }

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
      atBreak(values, i);
    }
    atBreak(values, values.between().size());
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
    Optional<Enclosure> gain = Step.difference(where.from(), known, where.to(), known);
    int sign = known.function().derivative().valueAt(where.middle()).signum();
    // What rounding on the way could make of it is no incentive.
    if (sign == worse && gain.filter(size -> !Step.isJump(size)).isEmpty()) {
      wrong.add(Wrong.along(where, gain));
    }
  }

  private void atBreak(Piecewise values, int i) {
    Place place = values.breaks().get(i).place();
    List<Step> steps = worse == 0 ? List.of() : Step.at(values, i);
    boolean gap = !(values.breaks().get(i).value() instanceof Known);
    if (gap || steps.stream().anyMatch(step -> step.size().low().signum() != worse)) {
      turned.add(place);
    }
    steps.stream()
        .filter(step -> step.size().low().signum() == worse)
        .filter(step -> step.size().magnitude().isMoreThan(result.slack()))
        .reduce(Step::greater)
        .map(s -> new Wrong(new Stretch(place, place), Optional.of(s.size()), s.one(), s.other()))
        .ifPresent(wrong::add);
  }

  /**
   * Stretches and places that touch, as one, unless between them there is no result or it jumps the
   * right way.
   */
  private List<Wrong> joined() {
    List<Wrong> sorted = new ArrayList<>(wrong);
    sorted.sort(
        Comparator.comparing((Wrong w) -> w.where().from()).thenComparing(w -> w.where().to()));
    List<Wrong> joined = new ArrayList<>();
    for (Wrong next : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last).where().to(), next.where().from())) {
        joined.set(last, joined.get(last).and(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean goesOn(Place end, Place start) {
    return end.compareTo(start) == 0 && !turned.contains(start);
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

  private void perverse(Wrong way) {
    Stretch where = way.where();
    findings.add(
        about(Kind.PERVERSE, Severity.FAULT, where)
            .amount(way.gain().map(gain -> gain.times(Enclosure.of(Rational.of(worse)))))
            .addAllCauses(payouts.causesOf(result.values(), where))
            .witness(payouts.witness(way.one(), way.other()))
            .message(
                "'%s' gains as %s gets worse %s"
                    .formatted(result.label(), payouts.axis().id(), where))
            .build());
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
