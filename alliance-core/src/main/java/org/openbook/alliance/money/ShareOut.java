package org.openbook.alliance.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;

/** A whole number of steps over whole weights without a common factor; one call shares it out. */
final class ShareOut {
  private final BigInteger steps;
  private final List<BigInteger> weights;
  private final BigInteger weightOfAll;

  private ShareOut(BigInteger steps, List<BigInteger> weights) {
    this.steps = steps;
    this.weights = weights;
    this.weightOfAll = sum(weights);
  }

  /** Steps of 0 or more; weights of 0 or more, at least one above 0. */
  static ShareOut of(BigInteger steps, List<Rational> weights) {
    return new ShareOut(steps, coprime(weights));
  }

  BigInteger weight(int position) {
    return weights.get(position);
  }

  /** What the exact share has beyond its whole steps, times the weight of all. */
  BigInteger remainder(int position) {
    return steps.multiply(weight(position)).mod(weightOfAll);
  }

  /** The whole steps in each exact share. */
  List<BigInteger> floors() {
    return weights.stream().map(weight -> steps.multiply(weight).divide(weightOfAll)).toList();
  }

  /** The floors, and one step more for the first in this order until none is left. */
  List<BigInteger> floorsAndOneEach(Comparator<Integer> order) {
    List<BigInteger> shares = new ArrayList<>(floors());
    // Fewer than the weights above 0: each of them leaves less than one step.
    int left = steps.subtract(sum(shares)).intValueExact();
    IntStream.range(0, shares.size())
        .filter(position -> weight(position).signum() > 0)
        .boxed()
        .sorted(order)
        .limit(left)
        .forEach(position -> shares.set(position, shares.get(position).add(BigInteger.ONE)));
    return shares;
  }

  /** Only as many steps as give every weight the same whole number of times. */
  List<BigInteger> wholeBlocks() {
    BigInteger blocks = steps.divide(weightOfAll);
    return weights.stream().map(blocks::multiply).toList();
  }

  /** From the last to the first: the whole steps in its share of what the later ones left. */
  List<BigInteger> cumulativeFromLast() {
    List<BigInteger> shares = new ArrayList<>(weights);
    BigInteger left = steps;
    BigInteger weightLeft = weightOfAll;
    // Ends at the first weight above 0, which takes all that is left; those before it have none.
    for (int position = weights.size() - 1; weightLeft.signum() > 0; position--) {
      BigInteger share = left.multiply(weight(position)).divide(weightLeft);
      shares.set(position, share);
      left = left.subtract(share);
      weightLeft = weightLeft.subtract(weight(position));
    }
    return shares;
  }

  static BigInteger sum(List<BigInteger> values) {
    return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static List<BigInteger> coprime(List<Rational> weights) {
    BigInteger multiple = BigInteger.ONE;
    for (Rational weight : weights) {
      BigInteger d = weight.denominator();
      multiple = multiple.divide(multiple.gcd(d)).multiply(d);
    }
    Rational scale = Rational.of(multiple);
    List<BigInteger> whole = weights.stream().map(w -> w.times(scale).numerator()).toList();
    BigInteger factor = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return whole.stream().map(weight -> weight.divide(factor)).toList();
  }
}
