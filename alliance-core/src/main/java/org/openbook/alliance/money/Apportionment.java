package org.openbook.alliance.money;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;

/**
 * How a total is divided by weights into whole steps without losing any: the step, and who gets the
 * steps that are left.
 *
 * <p>Not a rounding: the total is a multiple of the step before it is divided, and the parts add up
 * to it. Exact for numbers of any size. Worked number: 100.00 over 30, 20, 40, 40 in cents by
 * largest remainder is 23.08, 15.38, 30.77, 30.77.
 *
 * @param policy who gets the steps that are left
 * @param step what is divided no further: 0.01 for a cent, 0.05 for five rappen, 1 for a seat;
 *     above 0
 */
public record Apportionment(RemainderPolicy policy, Rational step) {
  /** Refuses a step that is not above 0. */
  public Apportionment {
    requireNonNull(policy, "policy");
    if (step.signum() <= 0) {
      throw new IllegalArgumentException(
          "apportionment step is %s; a step is above 0".formatted(step));
    }
  }

  /** In this step. */
  public static Apportionment of(RemainderPolicy policy, Rational step) {
    return new Apportionment(policy, step);
  }

  /** In the smallest units of a currency: in cents of EUR, in whole yen. */
  public static Apportionment inSmallestUnits(RemainderPolicy policy, CurrencyUnit currency) {
    return new Apportionment(policy, Amounts.smallestUnit(currency));
  }

  /**
   * The total divided in proportion to the weights.
   *
   * @throws IllegalArgumentException if the total is no multiple of the step, if a weight is below
   *     0, or if no weight is above 0; the message holds all of these
   */
  public Split<Rational> split(Rational total, List<Rational> weights) {
    Rational steps = total.dividedBy(step);
    requireDivisible(total, steps, weights);
    List<Rational> shares = policy.shareOut(new ShareOut(steps.abs(), weights));
    Rational signedStep = total.signum() < 0 ? step.negated() : step;
    Rational left = steps.abs().minus(Rational.sum(shares));
    return new Split<>(shares, left).map(share -> share.times(signedStep));
  }

  /**
   * The amount divided in proportion to the weights, in its currency.
   *
   * @throws IllegalArgumentException as for a number, and if the step is no finite decimal
   */
  public Split<MonetaryAmount> split(MonetaryAmount total, List<Rational> weights) {
    return split(Amounts.value(total), weights)
        .map(value -> Amounts.of(value, total.getCurrency()));
  }

  private void requireDivisible(Rational total, Rational steps, List<Rational> weights) {
    Faults faults =
        Faults.in(() -> "apportionment %s".formatted(this))
            .require(
                steps.isWhole(),
                () ->
                    "total is %s; a total is a multiple of the step: round it first"
                        .formatted(total))
            .require(
                weights.stream().anyMatch(weight -> weight.signum() > 0),
                () -> "weights are %s; at least one weight is above 0".formatted(weights));
    for (int i = 0; i < weights.size(); i++) {
      Rational weight = weights.get(i);
      int position = i + 1;
      faults.require(
          weight.signum() >= 0,
          () -> "weight %s is %s; a weight is 0 or more".formatted(position, weight));
    }
    faults.throwIfAny();
  }

  /** {@code in steps of 0.01, largest remainder}. */
  @Override
  public String toString() {
    return "in steps of %s, %s".formatted(step, policy);
  }
}
