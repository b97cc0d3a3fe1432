package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Settlement;

/** Finds where a provider's result does not move, and where it moves the wrong way. */
final class Gradient {
  private static final int NEARER = 2;
  private static final Rational THOUSAND = Rational.of(1000);

  private final Payouts payouts;
  private final PartyId party;
  private final PayoutCurve result;
  private final Findings findings;
  private final Verdicts verdicts;
  private final int worse;
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<Dead> dead = new ArrayList<>();
  private final List<Kind> level = new ArrayList<>(List.of(Kind.DEAD_ZONE));
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

    static Wrong greater(Wrong a, Wrong b) {
      return b.size().isMoreThan(a.size()) ? b : a;
    }

    private Rational size() {
      return gain.map(Enclosure::magnitude).orElse(Rational.ZERO);
    }

    Wrong and(Wrong next) {
      Stretch both = new Stretch(where.from(), next.where().to());
      return along(both, gain.flatMap(own -> next.gain().map(own::plus)));
    }
  }

  /** Where the result is the same, between two breakpoints. */
  private record Dead(Piecewise.Break from, Piecewise.Break to) {}

  Gradient(
      Payouts payouts, PartyId party, PayoutCurve result, Findings findings, Verdicts verdicts) {
    this.payouts = payouts;
    this.party = party;
    this.result = result;
    this.findings = findings;
    this.verdicts = verdicts;
    this.worse =
        switch (payouts.axis().better()) {
          case LESS -> 1;
          case MORE -> -1;
          case NOT_DECLARED -> 0;
        };
  }

  /** Looks for what goes the wrong way alone: whose costs are paid back and no more stays level. */
  void runForCostsAlone() {
    level.clear();
    run();
  }

  void run() {
    level.forEach(verdicts::checked);
    if (worse == 0) {
      verdicts.skipped(Kind.PERVERSE);
    } else {
      verdicts.checked(Kind.PERVERSE);
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
    if (level.isEmpty()) {
      dead.clear();
    }
    together(dead, zone -> rounding(zone.from(), zone.to())).forEach(this::deadZone);
    together(joined(), this::rounding).forEach(this::perverse);
  }

  private void onStretch(Known known, Piecewise.Break from, Piecewise.Break to) {
    if (known.radius().isMoreThan(result.slack())) {
      level.forEach(verdicts::unknown);
      verdicts.unknown(Kind.PERVERSE);
    } else if (known.function().isConstant()) {
      dead.add(new Dead(from, to));
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
    if (sign != worse) {
      return;
    }
    // What rounding on the way could make of it is not known to be an incentive.
    if (gain.filter(size -> !Step.isJump(size)).isPresent()) {
      verdicts.unknown(Kind.PERVERSE);
    } else {
      wrong.add(Wrong.along(where, gain));
    }
  }

  private void atBreak(Piecewise values, int i) {
    Place place = values.breaks().get(i).place();
    List<Step> steps = worse == 0 ? List.of() : Step.at(values, i, payouts.unit());
    boolean gap = !(values.breaks().get(i).value() instanceof Known);
    if (gap || steps.stream().anyMatch(step -> step.size().low().signum() != worse)) {
      turned.add(place);
    }
    steps.stream()
        .filter(step -> step.size().low().signum() == worse)
        .reduce(Step::greater)
        .ifPresent(step -> noteWrong(place, step));
  }

  // A step that rounding may hide is not known to pay.
  private void noteWrong(Place place, Step step) {
    if (step.least().isMoreThan(result.slack())) {
      Stretch where = new Stretch(place, place);
      wrong.add(new Wrong(where, Optional.of(step.size()), step.one(), step.other()));
    } else {
      verdicts.unknown(Kind.PERVERSE);
    }
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

  /** What one rounding makes of a whole range is one finding. */
  private static <T> Collection<List<T>> together(List<T> found, Function<T, OptionalInt> by) {
    Map<Integer, List<T>> together = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      int key = by.apply(found.get(i)).orElse(-1 - i);
      together.computeIfAbsent(key, any -> new ArrayList<>()).add(found.get(i));
    }
    return together.values();
  }

  private OptionalInt rounding(Piecewise.Break from, Piecewise.Break to) {
    OptionalInt before = payouts.rounding(from.causes());
    return before.isPresent() ? before : payouts.rounding(to.causes());
  }

  private OptionalInt rounding(Wrong way) {
    return way.where().isPlace()
        ? result.values().breaks().stream()
            .filter(at -> at.place().compareTo(way.where().from()) == 0)
            .findFirst()
            .map(at -> payouts.rounding(at.causes()))
            .orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }

  private void deadZone(List<Dead> zones) {
    Dead first = zones.get(0);
    Dead last = zones.get(zones.size() - 1);
    Stretch one = new Stretch(first.from().place(), first.to().place());
    Stretch where = new Stretch(first.from().place(), last.to().place());
    findings.add(
        about(Kind.DEAD_ZONE, Severity.WARNING, where)
            .addAllCauses(causes(first.from(), last.to()))
            .witness(payouts.witness(one.early(), one.late()))
            .message(
                "nothing that '%s' does with %s changes its result %s%s"
                    .formatted(
                        result.label(), payouts.axis().id(), where, stepsOf(zones.size(), " but")))
            .build(),
        verdicts);
  }

  private static String stepsOf(int places, String but) {
    return places == 1 ? "" : "%s at the steps of one rounding".formatted(but);
  }

  private void perverse(List<Wrong> ways) {
    Wrong greatest = ways.stream().reduce(Wrong::greater).orElseThrow();
    Wrong last = ways.get(ways.size() - 1);
    Stretch where = new Stretch(ways.get(0).where().from(), last.where().to());
    findings.add(
        about(Kind.PERVERSE, Severity.FAULT, where)
            .amount(greatest.gain().map(gain -> gain.times(Enclosure.of(Rational.of(worse)))))
            .addAllCauses(payouts.causesOf(result.values(), where))
            .witness(witness(greatest))
            .message(
                "'%s' gains as %s gets worse %s%s"
                    .formatted(
                        result.label(), payouts.axis().id(), where, stepsOf(ways.size(), "")))
            .build(),
        verdicts);
  }

  // Beside a steep way down a small step up shows only close to it.
  private Optional<Witness> witness(Wrong way) {
    Rational one = way.one();
    Rational other = way.other();
    Optional<Witness> shown = payouts.witness(one, other);
    for (int i = 0; i < NEARER && way.where().isPlace() && isHidden(shown); i++) {
      one = nearer(way.where().from(), one);
      other = nearer(way.where().to(), other);
      shown = payouts.witness(one, other).or(() -> payouts.witness(way.one(), way.other()));
    }
    return shown;
  }

  private boolean isHidden(Optional<Witness> shown) {
    return shown
        .filter(both -> resultOf(both.other()).minus(resultOf(both.one())).signum() != worse)
        .isPresent();
  }

  private Rational resultOf(Settlement settled) {
    return Amounts.value(
        settled.partyStatements().stream()
            .filter(statement -> statement.party().id().equals(party))
            .findFirst()
            .orElseThrow()
            .net());
  }

  private static Rational nearer(Place place, Rational number) {
    Rational at = place.enclosure().middle();
    return at.plus(number.minus(at).dividedBy(THOUSAND));
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
