package org.openbook.alliance.money;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbook.alliance.exact.Rational;

/** A whole number of steps over weights; one call shares it out. */
final class ShareOut {
  private final Rational steps;
  private final List<Rational> weights;
  private final Rational weightOfAll;

  /** Whole steps of 0 or more; weights of 0 or more, at least one above 0. */
  ShareOut(Rational steps, List<Rational> weights) {
    this.steps = steps;
    this.weights = weights;
    this.weightOfAll = Rational.sum(weights);
  }

  Rational weight(int position) {
    return weights.get(position);
  }

  /** What the exact share has beyond its whole steps. */
  Rational remainder(int position) {
    Rational exact = exact(position);
    return exact.minus(floor(exact));
  }

  /** The whole steps in each exact share. */
  List<Rational> floors() {
    List<Rational> floors = new ArrayList<>(weights.size());
    for (int position = 0; position < weights.size(); position++) {
      floors.add(floor(exact(position)));
    }
    return floors;
  }

  /** The floors, and one step more for the first in this order until none is left. */
  List<Rational> floorsAndOneEach(Comparator<Integer> order) {
    List<Rational> shares = floors();
    // Fewer than the weights above 0: each of them leaves less than one step.
    int left = steps.minus(Rational.sum(shares)).numerator().intValueExact();
    if (left > 0) {
      for (int position : positionsAboveZero(order).subList(0, left)) {
        shares.set(position, shares.get(position).plus(Rational.ONE));
      }
    }
    return shares;
  }

  private List<Integer> positionsAboveZero(Comparator<Integer> order) {
    List<Integer> positions = new ArrayList<>(weights.size());
    for (int position = 0; position < weights.size(); position++) {
      if (weight(position).signum() > 0) {
        positions.add(position);
      }
    }
    positions.sort(order);
    return positions;
  }

  /** Only as many steps as give every weight, in lowest whole numbers, the same number of times. */
  List<Rational> wholeBlocks() {
    List<Rational> reduced = reduced();
    Rational blocks = floor(steps.dividedBy(Rational.sum(reduced)));
    return reduced.stream().map(blocks::times).toList();
  }

  /** The weights as whole numbers without a common factor. */
  List<Rational> reduced() {
    Rational unit = greatestCommonMeasure();
    return weights.stream().map(weight -> weight.dividedBy(unit)).toList();
  }

  /** From the last to the first: the whole steps in its share of what the later ones left. */
  List<Rational> cumulativeFromLast() {
    List<Rational> shares = new ArrayList<>(weights.stream().map(any -> Rational.ZERO).toList());
    Rational left = steps;
    Rational weightLeft = weightOfAll;
    // Ends at the first weight above 0, which takes all that is left; those before it have none.
    for (int position = weights.size() - 1; weightLeft.signum() > 0; position--) {
      Rational share = floor(left.times(weight(position)).dividedBy(weightLeft));
      shares.set(position, share);
      left = left.minus(share);
      weightLeft = weightLeft.minus(weight(position));
    }
    return shares;
  }

  private Rational exact(int position) {
    return steps.times(weight(position)).dividedBy(weightOfAll);
  }

  private static Rational floor(Rational value) {
    return value.rounded(Rational.ONE, RoundingMode.FLOOR);
  }

  /** The largest number that every weight is a whole multiple of. */
  private Rational greatestCommonMeasure() {
    BigInteger multiple = BigInteger.ONE;
    for (Rational weight : weights) {
      BigInteger d = weight.denominator();
      multiple = multiple.divide(multiple.gcd(d)).multiply(d);
    }
    BigInteger divisor = BigInteger.ZERO;
    for (Rational weight : weights) {
      divisor = divisor.gcd(weight.times(Rational.of(multiple)).numerator());
    }
    return Rational.of(divisor, multiple);
  }
}
