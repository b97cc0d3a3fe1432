package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;

/**
 * Who gets the steps that are left when exact shares are cut to whole steps: a choice of the
 * contract.
 *
 * <p>Not a rounding mode: shares rounded one by one need not add up to the total. The <i>exact
 * share</i> of a weight is total × weight ÷ all weights; its <i>remainder</i> is what lies beyond
 * its whole steps.
 *
 * <p>Laws of all seven: the parts and the unallocated rest add up to the total; a weight of 0 gets
 * nothing; a negative total mirrors the positive one, part by part; only the proportion of the
 * weights counts, not their scale. Each constant adds how it conserves, what the order of the
 * weights means, how far a part can lie from its exact share, and whether a total of one step more
 * can pay someone less. Four of the seven methods, the two most common among them, can.
 *
 * <p>In the examples the total is a whole number and the step is 1.
 */
public enum RemainderPolicy {
  /**
   * One step each to the largest remainders; equal remainders in declared order (Hamilton's
   * method). 100 over 2, 3, 1 is 33, 50, 17.
   *
   * <ul>
   *   <li>conserves: the parts alone add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: independent, except between equal remainders
   *   <li>distance from the exact share: less than one step, and the sum of the squared distances
   *       is the least possible
   *   <li>bigger total: <b>can pay someone less</b>. 3 over 1, 3, 3 is 1, 1, 1; 4 is 0, 2, 2 (the
   *       Alabama paradox)
   * </ul>
   */
  LARGEST_REMAINDER(
      of -> of.floorsAndOneEach(Comparator.<Integer, Rational>comparing(of::remainder).reversed()),
      Reach::oneStep),

  /**
   * One step each to the first declared weights above 0, whatever their remainders. 100 over 2, 3,
   * 1 is 34, 50, 16.
   *
   * <ul>
   *   <li>conserves: the parts alone add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: decides
   *   <li>distance from the exact share: at most one step above, less than one below
   *   <li>bigger total: <b>can pay someone less</b>. 2 over 2, 1, 2 is 1, 1, 0; 3 is 2, 0, 1
   * </ul>
   */
  FIRST_DECLARED(of -> of.floorsAndOneEach(Comparator.naturalOrder()), Reach::oneStep),

  /**
   * One step each to the last declared weights above 0. 100 over 2, 3, 1 is 33, 50, 17.
   *
   * <ul>
   *   <li>conserves: the parts alone add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: decides
   *   <li>distance from the exact share: at most one step above, less than one below
   *   <li>bigger total: <b>can pay someone less</b>. 2 over 2, 1, 2 is 0, 1, 1; 3 is 1, 0, 2
   * </ul>
   */
  LAST_DECLARED(of -> of.floorsAndOneEach(Comparator.reverseOrder()), Reach::oneStep),

  /**
   * One step each to the largest weights; equal weights in declared order. 100 over 2, 3, 1 is 33,
   * 51, 16; with two steps left the second largest gets one too: 9 over 3, 3, 4 is 3, 2, 4.
   *
   * <ul>
   *   <li>conserves: the parts alone add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: independent, except between equal weights
   *   <li>distance from the exact share: at most one step above, less than one below
   *   <li>bigger total: <b>can pay someone less</b>. 4 over 2, 3, 4 is 0, 2, 2; 5 is 1, 1, 3
   * </ul>
   */
  LARGEST_SHARE(
      of -> of.floorsAndOneEach(Comparator.<Integer, Rational>comparing(of::weight).reversed()),
      Reach::oneStep),

  /**
   * Nobody: the steps that are left stay unallocated. 100 over 2, 3, 1 is 33, 50, 16 and 1
   * unallocated.
   *
   * <ul>
   *   <li>conserves: the parts and the unallocated rest add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: independent
   *   <li>distance from the exact share: never above, less than one step below
   *   <li>bigger total: never pays anyone less (the unallocated rest can shrink)
   * </ul>
   */
  SEPARATE(ShareOut::floors, Reach::oneStepAndARest),

  /**
   * Nobody, and only whole blocks are shared: the weights are reduced to whole numbers without a
   * common factor, and every weight gets the same number of times its own. 100 over 2, 3, 1 is 16
   * blocks of 6: 32, 48, 16 and 4 unallocated.
   *
   * <ul>
   *   <li>conserves: the parts and the unallocated rest add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: independent
   *   <li>distance from the exact share: never above, less than the reduced weight below; the parts
   *       are in exactly the proportion of the weights
   *   <li>bigger total: never pays anyone less (the unallocated rest can shrink)
   * </ul>
   */
  WHOLE_BLOCKS(ShareOut::wholeBlocks, Reach::ofBlocks),

  /**
   * From the last to the first, each gets the whole steps in its share of what the later ones left;
   * so the steps left over move towards the first. 100 over 2, 3, 1 is 34, 50, 16.
   *
   * <ul>
   *   <li>conserves: the parts alone add up to the total
   *   <li>zero weight: gets nothing
   *   <li>sign: mirrored
   *   <li>order: decides
   *   <li>distance from the exact share: can be <b>more than one step</b>. 9 over 5, 1, 1, 5, 5 is
   *       5, 0, 0, 2, 2, where the exact share of the first is 2.647
   *   <li>bigger total: never pays anyone less
   * </ul>
   */
  CUMULATIVE_FROM_LAST(ShareOut::cumulativeFromLast, Reach::aStepForEach);

  /**
   * How far whole steps can lie from exact shares, whatever the total; in steps.
   *
   * @param ofPart of a part from its exact share, at most
   * @param ofRest what can be left unallocated, at most
   */
  public record Reach(Rational ofPart, Rational ofRest) {
    /** Refuses null. */
    public Reach {
      requireNonNull(ofPart, "ofPart");
      requireNonNull(ofRest, "ofRest");
    }

    private static Reach oneStep(List<Rational> weights) {
      return new Reach(Rational.ONE, Rational.ZERO);
    }

    private static Reach oneStepAndARest(List<Rational> weights) {
      return new Reach(Rational.ONE, Rational.of(weights.size()));
    }

    private static Reach aStepForEach(List<Rational> weights) {
      return new Reach(Rational.of(weights.size()), Rational.ZERO);
    }

    // Of whole blocks less than one is left, and a block has as many steps as the reduced weights.
    private static Reach ofBlocks(List<Rational> weights) {
      List<Rational> reduced = new ShareOut(Rational.ZERO, weights).reduced();
      return new Reach(
          reduced.stream().reduce(Rational.ZERO, Rational::max), Rational.sum(reduced));
    }
  }

  private final Function<ShareOut, List<Rational>> rule;
  private final Function<List<Rational>, Reach> reach;

  RemainderPolicy(Function<ShareOut, List<Rational>> rule, Function<List<Rational>, Reach> reach) {
    this.rule = rule;
    this.reach = reach;
  }

  /** Whether a split can leave steps unallocated, so that the contract must say whose they are. */
  public boolean mayLeaveRemainder() {
    return this == SEPARATE || this == WHOLE_BLOCKS;
  }

  /** Whether a bigger total never pays anyone less. */
  public boolean isMonotone() {
    return mayLeaveRemainder() || this == CUMULATIVE_FROM_LAST;
  }

  /**
   * How far whole steps can lie from exact shares, whatever the total. Worked number: weights of 2,
   * 3 and 1 in whole blocks are at most 3 steps from their exact shares, and leave at most 6.
   *
   * @param weights at least one above 0
   */
  public Reach reach(List<Rational> weights) {
    return reach.apply(List.copyOf(weights));
  }

  List<Rational> shareOut(ShareOut of) {
    return rule.apply(of);
  }

  /** {@code largest remainder}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
