package org.openbook.alliance.analysis;

import java.util.List;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.formula.Condition.Relation;

/**
 * What is known of every part while all axes move at once: bounds over all of them prove that
 * something never happens, the curves along each show that it does.
 */
final class Together {
  private final Parts parts;
  private final List<Payouts> curves;
  private final List<Bound> bounds;
  private final Findings findings;

  /** The curves are all of one situation. */
  Together(Situation situation, List<Payouts> curves, Findings findings) {
    this.parts = situation.parts();
    this.curves = curves;
    this.bounds = Bounding.of(situation, curves.stream().map(Payouts::axis).toList());
    this.findings = findings;
  }

  Parts parts() {
    return parts;
  }

  List<Payouts> curves() {
    return curves;
  }

  Bound bound(int part) {
    return bounds.get(part);
  }

  boolean moves(int part) {
    return !bounds.get(part).touched().isEmpty();
  }

  Verdicts verdicts() {
    return findings.terms();
  }

  // ---- somewhere along one of the axes ----

  static Piecewise compared(Piecewise one, Relation relation, Piecewise other) {
    return Weaving.weave(-1, Truths.comparison(relation), List.of(one, other));
  }

  static boolean holdsSomewhere(List<Piecewise> all) {
    Piecewise together = Weaving.weave(-1, Truths.junction(Value.FALSE, Value.TRUE), all);
    return !Stretch.where(together, Value.TRUE::equals).isEmpty();
  }

  // ---- deciding ----

  /** Where a single axis moves the part, its curve is the whole truth. */
  void undecided(Kind kind, int part, Runnable proved) {
    if (isDecidedByOneAxis(part)) {
      proved.run();
    } else {
      verdicts().unknown(kind);
    }
  }

  private boolean isDecidedByOneAxis(int part) {
    return bounds.get(part).touched().size() == 1
        && curves.stream()
            .filter(c -> bounds.get(part).touched().contains(c.axis().id()))
            .allMatch(c -> c.value(part).between().stream().allMatch(Together::isExact));
  }

  private static boolean isExact(Value value) {
    return value instanceof Value.Known known && known.isExact();
  }

  // ---- telling ----

  void add(Kind kind, int part, String message) {
    findings.add(
        Finding.of(kind, Severity.WARNING)
            .subject(parts.label(part).toString())
            .addCauses(Cause.of(parts, part))
            .message(message)
            .build(),
        verdicts());
  }

  String told(int part) {
    Enclosure range = bounds.get(part).range();
    String label = parts.label(part).toString();
    return range == null ? label : "%s is %s".formatted(label, range);
  }
}
