package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/**
 * What a party is paid on a grid over two quantities.
 *
 * <p>Not a proof of what lies between the grid's nodes: at a node the amount is exactly that of a
 * settlement. Worked number: with 2 steps from 0 to 100 the grid stands at 0, 50 and 100.
 */
@Value.Immutable
public abstract class PayoutMap {
  PayoutMap() {}

  /** Who is paid. */
  public abstract PartyId party();

  /** The numbers of the quantity across. */
  public abstract List<Rational> across();

  /** The numbers of the other quantity. */
  public abstract List<Rational> up();

  /**
   * The amounts: for each number of the other quantity a row, in it one for each number across;
   * empty where settling is refused.
   */
  public abstract List<List<Optional<Rational>>> amounts();

  static PayoutMap of(Situation situation, PartyId party, List<Axis> axes, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "steps of a map are %s; there is at least one".formatted(steps));
    }
    List<Rational> across = numbers(axes.get(0), steps);
    List<Rational> up = numbers(axes.get(1), steps);
    List<List<Optional<Rational>>> rows = new ArrayList<>();
    for (Rational number : up) {
      Situation row = situation.moved(axes.get(1), number);
      rows.add(across.stream().map(x -> paid(row, axes.get(0), x, party)).toList());
    }
    return ImmutablePayoutMap.builder()
        .party(party)
        .addAllAcross(across)
        .addAllUp(up)
        .addAllAmounts(rows)
        .build();
  }

  private static List<Rational> numbers(Axis axis, int steps) {
    Rational step = axis.high().minus(axis.low()).dividedBy(Rational.of(steps));
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> axis.low().plus(step.times(Rational.of(i))))
        .toList();
  }

  private static Optional<Rational> paid(
      Situation situation, Axis axis, Rational number, PartyId party) {
    return situation
        .settledAt(axis, number)
        .flatMap(
            settled ->
                settled.partyStatements().stream()
                    .filter(statement -> statement.party().id().equals(party))
                    .findFirst())
        .map(statement -> Amounts.value(statement.net()));
  }

  /** The party and the size of the grid. */
  @Override
  public String toString() {
    return "%s on %s × %s".formatted(party(), across().size(), up().size());
  }
}
