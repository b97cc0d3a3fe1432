package org.openbook.alliance.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Node.Relation;
import org.openbook.alliance.settlement.Distribution;

/**
 * Looks for parts of the terms that do nothing while all axes move at once: bounds over all of them
 * prove that a part is never reached, the curves along each prove that one is.
 */
final class TermCheck {
  private final Parts parts;
  private final List<Payouts> curves;
  private final List<Bound> bounds;
  private final Findings findings;
  private final Set<Integer> limits = new HashSet<>();

  /** The curves are along facts, all of one situation. */
  TermCheck(Situation situation, List<Payouts> curves, Findings findings) {
    this.parts = situation.parts();
    this.curves = curves;
    this.bounds = Bounding.of(situation, curves.stream().map(Payouts::axis).toList());
    this.findings = findings;
  }

  void run() {
    findings.checked(Kind.NEVER_BINDS);
    findings.checked(Kind.NEVER_REACHED);
    for (int i = parts.size() - 1; i >= 0; i--) {
      noteLimit(i);
      if (!bounds.get(i).touched().isEmpty()) {
        check(i, parts.node(i));
      }
    }
    curves.forEach(this::dominated);
  }

  private void check(int part, Node node) {
    if (limits.contains(part)) {
      neverBinds(part, node instanceof Node.Least ? 1 : -1);
    } else if (node instanceof Node.Bands bands) {
      bands(part, bands.scale());
    } else if (node instanceof Node.Curve curve) {
      curve(part, curve);
    } else if (node instanceof Node.Steps steps) {
      steps(part, steps.stairs());
    } else if (node instanceof Node.Named named
        && named.clause().isPresent()
        && named.of().node() instanceof Node.Choice) {
      branches(parts.operands(part)[0]);
    }
  }

  // ---- caps and floors ----

  // A cap or floor of the contract stands right under its name; a collar is one inside the other.
  private void noteLimit(int part) {
    Node node = parts.node(part);
    boolean named = node instanceof Node.Named name && name.clause().isPresent();
    if (named || limits.contains(part)) {
      int first = parts.operands(part)[0];
      if (parts.node(first) instanceof Node.Least || parts.node(first) instanceof Node.Greatest) {
        limits.add(first);
      }
    }
  }

  private void neverBinds(int part, int direction) {
    int[] operands = parts.operands(part);
    int amount = amountAt(operands);
    for (int k = 0; k < operands.length; k++) {
      if (k != amount) {
        neverBinds(part, k, direction, operands);
      }
    }
  }

  // Rules put what they limit first; who writes a formula may put a bare number before it.
  private int amountAt(int... operands) {
    return IntStream.range(0, operands.length)
        .filter(k -> !(parts.node(operands[k]) instanceof Node.Constant))
        .findFirst()
        .orElse(0);
  }

  private void neverBinds(int part, int at, int direction, int... operands) {
    int limit = operands[at];
    int[] others =
        IntStream.range(0, operands.length).filter(k -> k != at).map(k -> operands[k]).toArray();
    if (Arrays.stream(others).anyMatch(other -> isBeyond(other, limit, direction))) {
      foundNeverBinds(part, limit, direction);
    } else if (!bindsSomewhere(others, limit, direction)) {
      undecided(Kind.NEVER_BINDS, part, () -> foundNeverBinds(part, limit, direction));
    }
  }

  private boolean isBeyond(int amount, int limit, int direction) {
    Enclosure of = bounds.get(amount).range();
    Enclosure at = bounds.get(limit).range();
    if (of == null || at == null) {
      return false;
    }
    return direction > 0 ? !at.low().isLessThan(of.high()) : !at.high().isMoreThan(of.low());
  }

  private boolean bindsSomewhere(int[] others, int limit, int direction) {
    Relation relation = direction > 0 ? Relation.MORE : Relation.LESS;
    return curves.stream()
        .anyMatch(
            curve ->
                holdsSomewhere(
                    Arrays.stream(others)
                        .mapToObj(o -> compared(curve.value(o), relation, curve.value(limit)))
                        .toList()));
  }

  private static Piecewise compared(Piecewise one, Relation relation, Piecewise other) {
    return Weaving.weave(-1, Truths.comparison(relation), List.of(one, other));
  }

  private static boolean holdsSomewhere(List<Piecewise> all) {
    Piecewise together = Weaving.weave(-1, Truths.junction(Value.FALSE, Value.TRUE), all);
    return !Stretch.where(together, Value.TRUE::equals).isEmpty();
  }

  private void foundNeverBinds(int part, int limit, int direction) {
    String what = direction > 0 ? "cap" : "floor";
    findings.add(
        structural(Kind.NEVER_BINDS, part)
            .message(
                "the %s of '%s' never binds: %s".formatted(what, parts.label(part), told(limit)))
            .build());
  }

  private String told(int part) {
    Enclosure range = bounds.get(part).range();
    return parts.label(part) + (range == null ? "" : " is " + range);
  }

  // ---- bands, pieces, steps, branches ----

  /** Numbers between two edges, with or without them; without an upper edge all above one. */
  private record Between(Relation above, Rational from, Relation below, @Nullable Rational to) {
    boolean meets(Enclosure range) {
      return Truths.holds(above, range.high().compareTo(from))
          && (to == null || Truths.holds(below, range.low().compareTo(to)));
    }

    List<Piecewise> holding(Piecewise input, Payouts on) {
      Piecewise over = compared(input, above, on.constant(from));
      return to == null ? List.of(over) : List.of(over, compared(input, below, on.constant(to)));
    }
  }

  private void bands(int part, MarginalScale scale) {
    Enclosure base = bounds.get(parts.operands(part)[1]).range();
    if (base == null || !base.isExact()) {
      findings.unknown(Kind.NEVER_REACHED);
      return;
    }
    for (MarginalScale.Band band : scale.bands()) {
      Rational edge = band.from().times(base.low());
      reach(part, new Between(Relation.MORE, edge, Relation.LESS, null), "band " + band);
    }
  }

  private void curve(int part, Node.Curve curve) {
    for (int i = 0; i + 1 < curve.line().points().size(); i++) {
      Rational from = curve.line().points().get(i).at();
      Rational to = curve.line().points().get(i + 1).at();
      Between inside = new Between(Relation.MORE, from, Relation.LESS, to);
      reach(part, inside, "piece " + from + " to " + to);
    }
  }

  private void steps(int part, Staircase stairs) {
    boolean lower = stairs.owned() == Staircase.OwnedEnd.LOWER;
    Relation above = lower ? Relation.AT_LEAST : Relation.MORE;
    Relation below = lower ? Relation.LESS : Relation.AT_MOST;
    for (int i = 0; i < stairs.steps().size(); i++) {
      Staircase.Step step = stairs.steps().get(i);
      Rational end =
          i + 1 < stairs.steps().size()
              ? stairs.steps().get(i + 1).from()
              : stairs.end().orElse(null);
      reach(part, new Between(above, step.from(), below, end), "step " + step);
    }
  }

  private void reach(int part, Between where, String what) {
    int input = parts.operands(part)[0];
    Enclosure range = bounds.get(input).range();
    if (range != null && !where.meets(range)) {
      neverReached(part, what, input);
    } else if (curves.stream()
        .noneMatch(curve -> holdsSomewhere(where.holding(curve.value(input), curve)))) {
      undecided(Kind.NEVER_REACHED, input, () -> neverReached(part, what, input));
    }
  }

  private void branches(int part) {
    int condition = parts.operands(part)[0];
    branch(part, condition, Value.TRUE, "met");
    branch(part, condition, Value.FALSE, "failed");
  }

  private void branch(int part, int condition, Value.Known truth, String what) {
    Bound bound = bounds.get(condition);
    if (bound.touched().isEmpty()) {
      return;
    }
    Rational other = Rational.ONE.minus(truth.number());
    if (bound.isCertainly(other)) {
      neverReached(part, "the condition is never " + what, condition);
    } else if (curves.stream()
        .allMatch(c -> Stretch.where(c.value(condition), truth::equals).isEmpty())) {
      undecided(
          Kind.NEVER_REACHED,
          condition,
          () -> neverReached(part, "the condition is never " + what, condition));
    }
  }

  private void neverReached(int part, String what, int input) {
    findings.add(
        structural(Kind.NEVER_REACHED, part)
            .message(
                "'%s': %s is never reached; %s".formatted(parts.label(part), what, told(input)))
            .build());
  }

  // ---- deciding ----

  // Where a single axis moves the part, its curve is the whole truth.
  private void undecided(Kind kind, int part, Runnable proved) {
    if (decidedByOneAxis(part)) {
      proved.run();
    } else {
      findings.unknown(kind);
    }
  }

  private boolean decidedByOneAxis(int part) {
    return bounds.get(part).touched().size() == 1
        && curves.stream()
            .filter(c -> bounds.get(part).touched().contains(c.axis().id()))
            .allMatch(c -> c.value(part).between().stream().allMatch(TermCheck::isExact));
  }

  private static boolean isExact(Value value) {
    return value instanceof Value.Known known && known.isExact();
  }

  private ImmutableFinding.Builder structural(Kind kind, int part) {
    return Finding.of(kind, Severity.WARNING)
        .subject(parts.label(part).toString())
        .addCauses(Cause.of(parts, part));
  }

  // ---- indicators without effect ----

  private void dominated(Payouts payouts) {
    Axis axis = payouts.axis();
    if (!axis.id().value().startsWith("measured.")) {
      return;
    }
    findings.checked(Kind.DOMINATED);
    if (paying(payouts).stream().noneMatch(p -> bounds.get(p).movers().contains(axis.id()))) {
      findings.add(
          Finding.of(Kind.DOMINATED, Severity.WARNING)
              .subject(axis.id().value())
              .quantity(axis.id())
              .from(Enclosure.of(axis.low()))
              .to(Enclosure.of(axis.high()))
              .witness(payouts.witness(axis.low(), axis.high()))
              .message("whatever '%s' measures, no line changes".formatted(axis.id()))
              .build());
    } else if (paying(payouts).stream().allMatch(p -> payouts.value(p).isLevel())) {
      findings.unknown(Kind.DOMINATED);
    }
  }

  /** What decides who pays whom how much: the amounts of the lines, and what divides them. */
  private List<Integer> paying(Payouts payouts) {
    return payouts.flows().stream()
        .map(LineFlow::line)
        .flatMap(
            line ->
                Stream.concat(
                    Stream.of(line.amount()),
                    Stream.of(line.payers(), line.payees())
                        .flatMap(by -> by.parts().stream())
                        .map(Distribution.Part::weight)))
        .map(parts::indexOf)
        .toList();
  }
}
