package org.openbook.alliance.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Value.Known;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.Settlement;

/**
 * Looks for a jump on stretches where a value is only enclosed and differs from one end to the
 * other: it may jump there, where rounding hides on which side of an edge a number lies, or go on
 * steadily. Settlements tell: what changes as much between two numbers ever nearer to each other
 * jumps, and what changes less and less is left unknown.
 */
final class HiddenJumps {
  private static final int HALVINGS = 48;
  private static final int MOST_STRETCHES = 16;
  private static final Rational TWO = Rational.of(2);

  private final Payouts payouts;
  private final LineFlow flow;
  private final Verdicts verdicts;

  /** A jump between two numbers of the unit that are next to each other. */
  record Hidden(Stretch where, Step step, List<Integer> causes) {}

  /** Two numbers, and what is paid at them. */
  private record Between(Rational low, Rational paidLow, Rational high, Rational paidHigh) {
    Rational change() {
      return paidHigh.minus(paidLow);
    }

    Between halved(Rational middle, Rational paid) {
      Between lower = new Between(low, paidLow, middle, paid);
      Between upper = new Between(middle, paid, high, paidHigh);
      return lower.change().abs().isLessThan(upper.change().abs()) ? upper : lower;
    }
  }

  HiddenJumps(Payouts payouts, LineFlow flow, Verdicts verdicts) {
    this.payouts = payouts;
    this.flow = flow;
    this.verdicts = verdicts;
  }

  List<Hidden> found() {
    Piecewise values = payouts.amount(flow);
    List<Hidden> found = new ArrayList<>();
    int looked = 0;
    for (int i = 1; i + 1 < values.between().size(); i++) {
      if (differsAcross(values, i)) {
        Optional<Hidden> jump = looked < MOST_STRETCHES ? narrowed(values, i) : Optional.empty();
        looked++;
        jump.ifPresent(found::add);
        if (jump.isEmpty()) {
          verdicts.unknown(Kind.CLIFF);
        }
      }
    }
    return found;
  }

  private static boolean differsAcross(Piecewise values, int i) {
    return values.between().get(i) instanceof Known middle
        && values.between().get(i - 1) instanceof Known left
        && values.between().get(i + 1) instanceof Known right
        && middle.radius().isMoreThan(left.radius().max(right.radius()))
        && Step.difference(
                values.breaks().get(i).place(), left, values.breaks().get(i + 1).place(), right)
            .filter(Step::isJump)
            .isPresent();
  }

  private Optional<Hidden> narrowed(Piecewise values, int i) {
    Rational low = Step.below(values, i, payouts.unit());
    Rational high = Step.above(values, i + 1, payouts.unit());
    Optional<Between> found =
        paid(low).flatMap(a -> paid(high).map(b -> new Between(low, a, high, b)));
    Rational least =
        found
            .map(whole -> whole.change().abs().dividedBy(TWO))
            .orElse(Rational.ZERO)
            .max(flow.line().payableRounding().step());
    for (int k = 0; k < HALVINGS && found.isPresent(); k++) {
      Between now = found.get();
      Rational middle = now.low().plus(now.high()).dividedBy(TWO);
      found =
          paid(middle)
              .map(paid -> now.halved(middle, paid))
              .filter(half -> half.change().abs().isMoreThan(least));
    }
    return found.map(between -> hidden(between, values.breaks().get(i).causes()));
  }

  private Hidden hidden(Between between, List<Integer> causes) {
    Rational unit = payouts.unit();
    Rational low = floor(between.low(), unit).max(payouts.axis().low());
    Rational high = floor(between.high(), unit).plus(unit).min(payouts.axis().high());
    return new Hidden(
        new Stretch(Place.of(low), Place.of(high)),
        new Step(Enclosure.of(between.change()), low, high),
        causes);
  }

  private static Rational floor(Rational number, Rational unit) {
    return Rational.of(number.dividedBy(unit).toWhole(RoundingMode.FLOOR)).times(unit);
  }

  private Optional<Rational> paid(Rational number) {
    return payouts.settledAt(number).map(this::amount);
  }

  private Rational amount(Settlement settled) {
    return Amounts.value(settled.line(flow.line().id()).amount());
  }
}
