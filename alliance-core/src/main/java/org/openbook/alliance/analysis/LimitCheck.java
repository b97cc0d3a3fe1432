package org.openbook.alliance.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.term.Meaning;

/** Looks for caps and floors that never bind. */
final class LimitCheck {
  private static final Set<Meaning> LIMITS = Set.of(Meaning.CAP, Meaning.FLOOR, Meaning.COLLAR);

  private final Together together;
  private final Parts parts;
  private final Set<List<Integer>> done = new HashSet<>();

  LimitCheck(Together together) {
    this.together = together;
    this.parts = together.parts();
  }

  /** Looks at a part if it is an amount within limits. */
  void check(int part) {
    Formula limited = parts.formula(part);
    if (NamedRule.thatMade(limited).orElse(null) instanceof Limit limit) {
      check(part, limit, NamedRule.amountBefore(limited).orElseThrow());
    } else if (LIMITS.contains(limited.meaning())) {
      // It was rebuilt over other parts, and nobody says any more which of them are its limits.
      together.verdicts().skipped(Kind.NEVER_BINDS);
    }
  }

  /** Whether the contract says of a part what its caps and floors are. */
  boolean isLimited(int part) {
    return NamedRule.thatMade(parts.formula(part)).orElse(null) instanceof Limit
        || LIMITS.contains(parts.formula(part).meaning());
  }

  private void check(int part, Limit limit, Formula amount) {
    Formula raised = limit.floor().map(amount::atLeast).orElse(amount);
    eachOf(limit.floors(), amount, (of, others) -> new Side(part, of, others, -1));
    eachOf(limit.caps(), raised, (of, others) -> new Side(part, of, others, 1));
  }

  private void eachOf(
      List<Formula> limits, Formula amount, BiFunction<Integer, List<Integer>, Side> side) {
    for (Formula limit : limits) {
      List<Integer> others =
          Stream.concat(Stream.of(amount), limits.stream().filter(other -> !other.equals(limit)))
              .map(parts::indexOf)
              .toList();
      if (!others.contains(-1) && done.add(List.of(parts.indexOf(limit), others.get(0)))) {
        check(side.apply(parts.indexOf(limit), others));
      }
    }
  }

  /**
   * A limit, and what it must be below (a cap, direction 1) or above (a floor, −1) to bind.
   *
   * @param part the whole that it limits
   */
  private record Side(int part, int limit, List<Integer> others, int direction) {}

  private void check(Side side) {
    if (isBeyondOne(side)) {
      tell(side);
    } else if (!bindsSomewhere(side)) {
      together.undecided(Kind.NEVER_BINDS, side.part(), () -> tell(side));
    }
  }

  // ---- in plain arithmetic ----

  /** Looks at the operands of a least (1) or greatest (−1) that the terms have a name for. */
  void operands(int part, int direction) {
    int[] operands = parts.operands(part);
    if (!done.add(List.of(part)) || operands.length < 2) {
      return;
    }
    Set<Integer> looked = new HashSet<>();
    for (int k = 0; k < operands.length; k++) {
      int own = k;
      if (looked.add(operands[k])) {
        List<Integer> others =
            IntStream.range(0, operands.length)
                .filter(other -> other != own)
                .mapToObj(other -> operands[other])
                .toList();
        operand(new Side(part, operands[k], others, direction));
      }
    }
  }

  private void operand(Side side) {
    String what =
        "'%s': a part never decides: %s"
            .formatted(parts.label(side.part()), together.told(side.limit()));
    if (isBeyondOne(side)) {
      together.add(Kind.NEVER_BINDS, side.part(), what);
    } else if (!bindsSomewhere(side)) {
      together.undecided(
          Kind.NEVER_BINDS, side.part(), () -> together.add(Kind.NEVER_BINDS, side.part(), what));
    }
  }

  // ---- deciding ----

  private boolean isBeyondOne(Side side) {
    return side.others().stream().anyMatch(other -> isBeyond(other, side));
  }

  private boolean isBeyond(int amount, Side side) {
    Enclosure of = together.bound(amount).range();
    Enclosure at = together.bound(side.limit()).range();
    if (amount == side.limit()) {
      return true;
    }
    if (of == null || at == null) {
      return false;
    }
    return side.direction() > 0 ? !at.low().isLessThan(of.high()) : !at.high().isMoreThan(of.low());
  }

  private boolean bindsSomewhere(Side side) {
    Relation relation = side.direction() > 0 ? Relation.MORE : Relation.LESS;
    return together.curves().stream()
        .anyMatch(
            curve ->
                Together.holdsSomewhere(
                    side.others().stream()
                        .map(
                            other ->
                                Together.compared(
                                    curve.value(other), relation, curve.value(side.limit())))
                        .toList()));
  }

  private void tell(Side side) {
    String what = side.direction() > 0 ? "cap" : "floor";
    together.add(
        Kind.NEVER_BINDS,
        side.part(),
        "the %s of '%s' never binds: %s"
            .formatted(what, parts.label(side.part()), together.told(side.limit())));
  }
}
