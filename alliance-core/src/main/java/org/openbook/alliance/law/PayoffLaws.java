package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

/**
 * What terms may declare of one number on all facts: the direction in which it goes, its cap, that
 * gain and pain mirror each other, that it does not jump.
 *
 * <p>Not true of all terms: a contract with a cliff on purpose declares no continuity. Each law
 * takes a case and changes one quantity of it; the changed facts are the second witness. Quantities
 * that are one fact in two places, such as {@code actual-cost} and {@code compared-cost} of a
 * period's facts, move together by the same. A case without the quantities is refused.
 */
public final class PayoffLaws {
  private static final int HALVINGS = 96;
  private static final Rational NEAR = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(HALVINGS));

  private PayoffLaws() {}

  // ---- directions ----

  /**
   * With so much more of a quantity, and all other facts alike, the payoff is never less.
   *
   * @param by above 0
   */
  public static Law<Payoff, Inputs> neverFalls(
      Rational by, QuantityId along, QuantityId... together) {
    Along way = new Along(along, together);
    return directed("more of %s never gives less".formatted(way), way, by, Rational.ONE);
  }

  /**
   * With so much more of a quantity, and all other facts alike, the payoff is never more.
   *
   * @param by above 0
   */
  public static Law<Payoff, Inputs> neverRises(
      Rational by, QuantityId along, QuantityId... together) {
    Along way = new Along(along, together);
    return directed("more of %s never gives more".formatted(way), way, by, Rational.of(-1));
  }

  private static Law<Payoff, Inputs> directed(
      String statement, Along along, Rational by, Rational direction) {
    requireAboveZero("change of %s".formatted(along), by);
    String required = direction.signum() > 0 ? "at least " : "at most ";
    return Law.of(
        statement,
        (payoff, facts, findings) -> {
          Inputs more = along.moved(facts, by);
          Rational before = payoff.on(facts);
          Rational after = payoff.on(more);
          if (after.minus(before).times(direction).signum() < 0) {
            findings.add(List.of(facts, more), required + before, after.toString());
          }
        });
  }

  // ---- bounds ----

  /** A cap is respected: on the same facts the payoff is never above it. */
  public static Law<Payoff, Inputs> neverAbove(Payoff cap) {
    requireNonNull(cap, "cap");
    return Law.of(
        "the cap is never exceeded",
        (payoff, facts, findings) -> {
          Rational most = cap.on(facts);
          Rational given = payoff.on(facts);
          if (given.isMoreThan(most)) {
            findings.add("at most %s".formatted(most), given.toString());
          }
        });
  }

  /** A floor is respected: on the same facts the payoff is never below it. */
  public static Law<Payoff, Inputs> neverBelow(Payoff floor) {
    requireNonNull(floor, "floor");
    return Law.of(
        "the floor is always kept",
        (payoff, facts, findings) -> {
          Rational least = floor.on(facts);
          Rational given = payoff.on(facts);
          if (given.isLessThan(least)) {
            findings.add("at least %s".formatted(least), given.toString());
          }
        });
  }

  // ---- symmetry ----

  /**
   * Gain and pain mirror each other: as far on the other side of a centre, the payoff is the same
   * with the other sign. Worked number: along the actual cost with the target 100 as the centre, 5
   * at 90 asks for −5 at 110.
   */
  public static Law<Payoff, Inputs> mirrored(
      Payoff centre, QuantityId along, QuantityId... together) {
    requireNonNull(centre, "centre");
    Along way = new Along(along, together);
    return Law.of(
        "as far beyond its centre, %s gives the same with the other sign".formatted(way),
        (payoff, facts, findings) -> {
          Rational toCentre = centre.on(facts).minus(way.value(facts));
          Inputs beyond = way.moved(facts, toCentre.plus(toCentre));
          expect(payoff.on(facts).negated(), payoff.on(beyond), List.of(facts, beyond), findings);
        });
  }

  /**
   * All amounts among the facts times a factor give the payoff times the factor. So it is where the
   * terms have neither fixed amounts nor roundings; {@link FormulaLaws#scaleInvariant} is for those
   * that have.
   *
   * @param factor above 0
   */
  public static Law<Payoff, Inputs> proportional(Rational factor) {
    requireAboveZero("factor", factor);
    return Law.of(
        "all amounts times %s give so many times as much".formatted(factor),
        (payoff, facts, findings) -> {
          Inputs scaled = Along.scaled(facts, factor);
          Rational expected = payoff.on(facts).times(factor);
          expect(expected, payoff.on(scaled), List.of(facts, scaled), findings);
        });
  }

  // ---- continuity ----

  /**
   * At this value of the quantity, a band's edge or a gate, the payoff does not jump by more than
   * the tolerance. It looks 2⁻⁹⁶ to either side: it shows a jump at this place and says nothing of
   * any other.
   *
   * @param tolerance above 0: a payable in cents jumps by a cent wherever it is rounded
   */
  public static Law<Payoff, Inputs> continuousAt(
      Rational edge, Rational tolerance, QuantityId along, QuantityId... together) {
    requireNonNull(edge, "edge");
    requireAboveZero("tolerance", tolerance);
    Along way = new Along(along, together);
    return Law.of(
        "no jump at %s = %s".formatted(way, edge),
        (payoff, facts, findings) -> {
          Inputs at = way.moved(facts, edge.minus(way.value(facts)));
          Stream.of(NEAR.negated(), NEAR)
              .map(side -> way.moved(at, side))
              .filter(beside -> Gap.between(payoff, at, beside).isMoreThan(tolerance))
              .forEach(
                  beside ->
                      findings.add(
                          List.of(at, beside),
                          "a change of at most %s".formatted(tolerance),
                          "%s and %s".formatted(payoff.on(at), payoff.on(beside))));
        });
  }

  /**
   * From a case to so much more of a quantity, the payoff does not jump by more than the tolerance.
   * It halves the way 96 times and goes where the payoff changes most: it can show a jump, between
   * two facts that nearly coincide, and cannot show that there is none.
   *
   * @param by above 0
   * @param tolerance above 0: a payable in cents jumps by a cent wherever it is rounded
   */
  public static Law<Payoff, Inputs> continuous(
      Rational by, Rational tolerance, QuantityId along, QuantityId... together) {
    Along way = new Along(along, together);
    requireAboveZero("change of %s".formatted(way), by);
    requireAboveZero("tolerance", tolerance);
    return Law.of(
        "no jump along %s".formatted(way),
        (payoff, facts, findings) -> {
          Gap gap = new Gap(payoff, way, facts, way.moved(facts, by));
          for (int i = 0; i < HALVINGS && gap.change().isMoreThan(tolerance); i++) {
            gap = gap.steeperHalf();
          }
          if (gap.change().isMoreThan(tolerance)) {
            findings.add(
                List.of(gap.left(), gap.right()),
                "a change of at most %s".formatted(tolerance),
                "%s and %s".formatted(payoff.on(gap.left()), payoff.on(gap.right())));
          }
        });
  }

  /** Two facts that differ in one quantity. */
  private record Gap(Payoff payoff, Along along, Inputs left, Inputs right) {
    static Rational between(Payoff payoff, Inputs left, Inputs right) {
      return payoff.on(right).minus(payoff.on(left)).abs();
    }

    Rational change() {
      return between(payoff, left, right);
    }

    Gap steeperHalf() {
      Rational width = along.value(right).minus(along.value(left));
      Inputs middle = along.moved(left, width.dividedBy(Rational.of(2)));
      Gap lower = new Gap(payoff, along, left, middle);
      Gap upper = new Gap(payoff, along, middle, right);
      return upper.change().isMoreThan(lower.change()) ? upper : lower;
    }
  }

  private static void expect(
      Rational expected, Rational given, List<Inputs> witnesses, Law.Findings<Inputs> findings) {
    if (!given.equals(expected)) {
      findings.add(witnesses, expected.toString(), given.toString());
    }
  }

  private static void requireAboveZero(String what, Rational number) {
    if (number.signum() <= 0) {
      throw new IllegalArgumentException("%s is %s; it is above 0".formatted(what, number));
    }
  }
}
