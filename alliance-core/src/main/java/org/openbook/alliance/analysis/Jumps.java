package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Party;

/** Finds where the amount of a line jumps, or a party's part of it where the amount does not. */
final class Jumps {
  private final Payouts payouts;
  private final Findings findings;
  private final Verdicts verdicts;
  private final List<Jump> ofLines = new ArrayList<>();

  /** A jump from one place to another, mostly the same. */
  private record Jump(Stretch where, Step step, List<Integer> causes) {
    Enclosure size() {
      return step.size();
    }

    /** The greater; of equal ones the first that shows on both sides of its edge. */
    static Jump greater(Jump a, Jump b) {
      int order = b.size().magnitude().compareTo(a.size().magnitude());
      boolean showsMore = b.step().showsBoth(b.where()) && !a.step().showsBoth(a.where());
      return order > 0 || (order == 0 && showsMore) ? b : a;
    }
  }

  Jumps(Payouts payouts, Findings findings, Verdicts verdicts) {
    this.payouts = payouts;
    this.findings = findings;
    this.verdicts = verdicts;
  }

  void run() {
    verdicts.checked(Kind.CLIFF);
    payouts.flows().forEach(this::ofLine);
    payouts.situation().model().alliance().parties().forEach(this::ofParty);
  }

  // ---- lines ----

  private void ofLine(LineFlow flow) {
    Piecewise amount = payouts.amount(flow);
    noteHidden(amount);
    List<Jump> certain = jumps(amount);
    certain.addAll(
        new HiddenJumps(payouts, flow, verdicts).found().stream().map(Jumps::of).toList());
    ofLines.addAll(certain);
    List<Jump> told = certain.stream().filter(jump -> shows(jump, flow, amount)).toList();
    report(flow.line().label(), told);
  }

  private static Jump of(HiddenJumps.Hidden hidden) {
    return new Jump(hidden.where(), hidden.step(), hidden.causes());
  }

  // A jump by less than the line rounds may vanish in the rounding.
  private boolean shows(Jump jump, LineFlow flow, Piecewise amount) {
    Rounding rounding = flow.line().payableRounding();
    boolean shows =
        jump.step().least().isMoreThan(rounding.step()) || differs(jump, rounding, amount);
    if (!shows) {
      verdicts.unknown(Kind.CLIFF);
    }
    return shows;
  }

  private static boolean differs(Jump jump, Rounding rounding, Piecewise amount) {
    List<Optional<Rational>> around = new ArrayList<>();
    for (int i = 0; i < amount.breaks().size(); i++) {
      Place place = amount.breaks().get(i).place();
      if (jump.where().isPlace() && place.compareTo(jump.where().from()) == 0) {
        around.add(i == 0 ? Optional.empty() : exact(amount.between().get(i - 1), place));
        around.add(
            place.isExact() ? exact(amount.breaks().get(i).value(), place) : Optional.empty());
        around.add(
            i == amount.between().size()
                ? Optional.empty()
                : exact(amount.between().get(i), place));
      }
    }
    return around.stream().flatMap(Optional::stream).map(rounding::apply).distinct().count() > 1;
  }

  private static Optional<Rational> exact(Value value, Place place) {
    return value instanceof Known known && known.isExact()
        ? place.valueOf(known.function()).filter(Enclosure::isExact).map(Enclosure::low)
        : Optional.empty();
  }

  // Where a value is known no better than this, a jump may hide in what is not known.
  private void noteHidden(Piecewise values) {
    boolean hidden =
        values.between().stream().anyMatch(this::hides)
            || values.breaks().stream().map(Piecewise.Break::value).anyMatch(this::hides);
    if (hidden) {
      verdicts.unknown(Kind.CLIFF);
    }
  }

  // What lies within a radius can jump by twice as much.
  private boolean hides(Value value) {
    return value instanceof Known known
        ? known.radius().times(Rational.of(2)).isMoreThan(payouts.grain())
        : value instanceof Value.Nothing nothing && nothing.lack() == Value.Lack.UNKNOWN;
  }

  private List<Jump> jumps(Piecewise values) {
    List<Jump> jumps = new ArrayList<>();
    for (int i = 0; i < values.breaks().size(); i++) {
      Piecewise.Break at = values.breaks().get(i);
      Stretch where = new Stretch(at.place(), at.place());
      Step.at(values, i, payouts.unit()).stream()
          .reduce(Step::greater)
          .ifPresent(step -> jumps.add(new Jump(where, step, at.causes())));
    }
    return jumps;
  }

  // ---- parties ----

  // A part of a line that jumps jumps with it; what jumps more is what the parties share by.
  private void ofParty(Party party) {
    PayoutCurve curve = payouts.party(party.id());
    noteHidden(curve.values());
    List<Jump> told = new ArrayList<>();
    for (Jump jump : jumps(curve.values())) {
      if (jump.step().least().isMoreThan(ofLinesAt(jump.where()).plus(curve.slack()))) {
        told.add(jump);
      } else if (ofLinesAt(jump.where()).isZero()) {
        verdicts.unknown(Kind.CLIFF);
      }
    }
    report(curve.label(), told);
  }

  private Rational ofLinesAt(Stretch where) {
    return Rational.sum(
        ofLines.stream()
            .filter(jump -> jump.where().equals(where))
            .map(jump -> jump.size().magnitude())
            .toList());
  }

  // ---- telling ----

  // The jumps of one rounding are one finding.
  private void report(Label subject, List<Jump> jumps) {
    Map<Integer, List<Jump>> ofOneRounding = new LinkedHashMap<>();
    for (int i = 0; i < jumps.size(); i++) {
      OptionalInt rounding = payouts.rounding(jumps.get(i).causes());
      int key = rounding.isPresent() ? rounding.getAsInt() : -1 - i;
      ofOneRounding.computeIfAbsent(key, any -> new ArrayList<>()).add(jumps.get(i));
    }
    ofOneRounding.values().forEach(together -> reportOne(subject, together));
  }

  private void reportOne(Label subject, List<Jump> jumps) {
    Jump greatest = jumps.stream().reduce(Jump::greater).orElseThrow();
    Jump last = jumps.get(jumps.size() - 1);
    Parts parts = payouts.situation().parts();
    List<Cause> causes =
        jumps.stream()
            .flatMap(jump -> jump.causes().stream())
            .map(part -> Cause.of(parts, part))
            .distinct()
            .toList();
    boolean isSmall = !greatest.size().magnitude().isMoreThan(payouts.grain());
    findings.add(
        Finding.of(Kind.CLIFF, isSmall ? Severity.NOTE : Severity.FAULT)
            .subject(subject.toString())
            .quantity(payouts.axis().id())
            .from(jumps.get(0).where().from().enclosure())
            .to(last.where().to().enclosure())
            .amount(greatest.size())
            .addAllCauses(causes)
            .witness(witness(greatest))
            .message(message(subject, jumps, greatest))
            .build(),
        verdicts);
  }

  private String message(Label subject, List<Jump> jumps, Jump greatest) {
    Stretch first = jumps.get(0).where();
    Stretch last = jumps.get(jumps.size() - 1).where();
    return jumps.size() == 1
        ? "'%s' jumps by %s at %s %s"
            .formatted(subject, greatest.size(), payouts.axis().id(), first.from())
        : "'%s' jumps by up to %s at %s steps of one rounding, %s from %s to %s"
            .formatted(
                subject,
                greatest.size().magnitude(),
                jumps.size(),
                payouts.axis().id(),
                first.from(),
                last.to());
  }

  // Below, at and above the edge, where the edge is a number that the quantity can be.
  private Optional<Witness> witness(Jump jump) {
    Optional<Witness> both = payouts.witness(jump.step().one(), jump.step().other());
    if (!jump.where().isPlace() || !jump.where().from().isExact()) {
      return both;
    }
    Rational edge = jump.where().from().enclosure().low();
    boolean between =
        edge.isMoreThan(jump.step().one())
            && edge.isLessThan(jump.step().other())
            && payouts.exists(edge);
    return both.map(
        shown -> between ? payouts.settledAt(edge).map(shown::at).orElse(shown) : shown);
  }
}
