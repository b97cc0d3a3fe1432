package org.openbook.alliance.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Node;

/** Looks for bands, pieces of curves, steps and branches that are never reached. */
final class ReachCheck extends SomeNodes {
  private static final boolean LOOKED_AT = true;

  private final Together together;
  private final Parts parts;
  private final LimitCheck limits;
  private int current;

  ReachCheck(Together together, LimitCheck limits) {
    this.together = together;
    this.parts = together.parts();
    this.limits = limits;
  }

  void check(int part) {
    current = part;
    parts.formula(part).node().accept(this);
  }

  /** Numbers between two edges, with or without them; without an upper edge all above one. */
  private record Between(Relation above, Rational from, Relation below, @Nullable Rational to) {
    boolean meets(Enclosure range) {
      return Truths.holds(above, range.high().compareTo(from))
          && (to == null || Truths.holds(below, range.low().compareTo(to)));
    }

    List<Piecewise> holding(Piecewise input, Payouts on) {
      Piecewise over = Together.compared(input, above, on.constant(from));
      return to == null
          ? List.of(over)
          : List.of(over, Together.compared(input, below, on.constant(to)));
    }
  }

  @Override
  public Boolean bands(Node.Bands node) {
    Enclosure base = together.bound(parts.operands(current)[1]).range();
    if (base == null || !base.isExact()) {
      together.verdicts().unknown(Kind.NEVER_REACHED);
      return LOOKED_AT;
    }
    for (MarginalScale.Band band : node.scale().bands()) {
      Rational edge = band.from().times(base.low());
      reach(new Between(Relation.MORE, edge, Relation.LESS, null), "band %s".formatted(band));
    }
    return LOOKED_AT;
  }

  @Override
  public Boolean curve(Node.Curve node) {
    for (int i = 0; i + 1 < node.line().points().size(); i++) {
      Rational from = node.line().points().get(i).at();
      Rational to = node.line().points().get(i + 1).at();
      reach(
          new Between(Relation.MORE, from, Relation.LESS, to),
          "piece %s to %s".formatted(from, to));
    }
    return LOOKED_AT;
  }

  @Override
  public Boolean steps(Node.Steps node) {
    Staircase stairs = node.stairs();
    boolean lower = stairs.owned() == Staircase.OwnedEnd.LOWER;
    Relation above = lower ? Relation.AT_LEAST : Relation.MORE;
    Relation below = lower ? Relation.LESS : Relation.AT_MOST;
    for (int i = 0; i < stairs.steps().size(); i++) {
      Staircase.Step step = stairs.steps().get(i);
      Rational end =
          i + 1 < stairs.steps().size()
              ? stairs.steps().get(i + 1).from()
              : stairs.end().orElse(null);
      reach(new Between(above, step.from(), below, end), "step %s".formatted(step));
    }
    return LOOKED_AT;
  }

  private void reach(Between where, String what) {
    int part = current;
    int input = parts.operands(part)[0];
    Enclosure range = together.bound(input).range();
    if (range != null && !where.meets(range)) {
      neverReached(part, what, input);
    } else if (together.curves().stream()
        .noneMatch(c -> Together.holdsSomewhere(where.holding(c.value(input), c)))) {
      together.undecided(Kind.NEVER_REACHED, input, () -> neverReached(part, what, input));
    }
  }

  // ---- what stands right under a name of the contract ----

  @Override
  public Boolean named(Node.Named node) {
    int of = parts.operands(current)[0];
    return node.clause().isPresent() && parts.formula(of).node().accept(new UnderName(of));
  }

  /** What the terms have a name for: its branches, and in plain arithmetic what decides. */
  private final class UnderName extends SomeNodes {
    private final int part;

    UnderName(int part) {
      this.part = part;
    }

    @Override
    public Boolean choice(Node.Choice node) {
      int condition = parts.operands(part)[0];
      branch(part, condition, Value.TRUE, "met");
      branch(part, condition, Value.FALSE, "failed");
      return LOOKED_AT;
    }

    // Of a cap or floor of the contract the limit is known; see LimitCheck.
    @Override
    public Boolean least(Node.Least node) {
      return plain(1);
    }

    @Override
    public Boolean greatest(Node.Greatest node) {
      return plain(-1);
    }

    private boolean plain(int direction) {
      boolean isPlain = !limits.isLimited(current);
      if (isPlain) {
        limits.operands(part, direction);
      }
      return isPlain;
    }
  }

  private void branch(int part, int condition, Value.Known truth, String what) {
    Bound bound = together.bound(condition);
    if (bound.touched().isEmpty()) {
      return;
    }
    String never = "the condition is never %s".formatted(what);
    if (bound.isCertainly(Rational.ONE.minus(truth.number()))) {
      neverReached(part, never, condition);
    } else if (together.curves().stream()
        .allMatch(c -> Stretch.where(c.value(condition), truth::equals).isEmpty())) {
      together.undecided(Kind.NEVER_REACHED, condition, () -> neverReached(part, never, condition));
    }
  }

  private void neverReached(int part, String what, int input) {
    together.add(
        Kind.NEVER_REACHED,
        part,
        "'%s': %s is never reached; %s".formatted(parts.label(part), what, together.told(input)));
  }
}
