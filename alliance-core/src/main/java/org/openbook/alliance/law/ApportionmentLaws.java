package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Split;

/**
 * What a division of a total by weights keeps: some laws every division, some only those that claim
 * them, as the table of each {@link RemainderPolicy} says.
 *
 * <p>Not only of ours: {@code apportionment::split} is a rule, and so is a host's own division.
 */
public final class ApportionmentLaws {
  private ApportionmentLaws() {}

  /** A way to divide. */
  @FunctionalInterface
  public interface DivisionRule {
    /** The total divided in proportion to the weights; one part for each weight, in order. */
    Split<Rational> split(Rational total, List<Rational> weights);
  }

  /**
   * A case.
   *
   * @param total what is divided, a multiple of the rule's step
   * @param weights 0 or more, at least one above 0
   */
  public record Division(Rational total, List<Rational> weights) {
    /** Keeps its own copy. */
    public Division {
      requireNonNull(total, "total");
      weights = List.copyOf(weights);
    }

    /** {@code 100 over [2, 3, 1]}. */
    @Override
    public String toString() {
      return total + " over " + weights;
    }
  }

  /** The parts and what no weight got add up to the total. */
  public static Law<DivisionRule, Division> conserving() {
    return Law.of(
        "parts and rest add up to the total",
        (rule, given, findings) -> {
          Split<Rational> split = split(rule, given);
          Rational sum = Rational.sum(split.parts()).plus(split.unallocated());
          findings.expect("the total", given.total(), sum);
          findings.expect("parts", given.weights().size(), split.parts().size());
        });
  }

  /** A weight of 0 gets nothing. */
  public static Law<DivisionRule, Division> nothingForNoWeight() {
    return Law.of(
        "a weight of 0 gets nothing",
        (rule, given, findings) -> {
          List<Rational> parts = split(rule, given).parts();
          for (int i = 0; i < parts.size(); i++) {
            if (given.weights().get(i).isZero() && !parts.get(i).isZero()) {
              findings.add("0 in place %s".formatted(i + 1), parts.get(i).toString());
            }
          }
        });
  }

  /** The opposite total gives the opposite parts. */
  public static Law<DivisionRule, Division> mirroringSign() {
    return Law.of(
        "the opposite total gives the opposite parts",
        (rule, given, findings) -> {
          Division opposite = new Division(given.total().negated(), given.weights());
          expect(
              negated(split(rule, given)),
              split(rule, opposite),
              List.of(given, opposite),
              findings);
        });
  }

  private static Split<Rational> negated(Split<Rational> split) {
    return new Split<>(
        split.parts().stream().map(Rational::negated).toList(), split.unallocated().negated());
  }

  /**
   * Weights times a factor give the same parts.
   *
   * @param factor above 0
   */
  public static Law<DivisionRule, Division> onlyProportionCounts(Rational factor) {
    requireNonNull(factor, "factor");
    return Law.of(
        "only the proportion of the weights counts",
        (rule, given, findings) -> {
          List<Rational> scaled =
              given.weights().stream().map(weight -> weight.times(factor)).toList();
          Division other = new Division(given.total(), scaled);
          expect(split(rule, given), split(rule, other), List.of(given, other), findings);
        });
  }

  /** Weights in the opposite order get the same parts: claimed by some policies only. */
  public static Law<DivisionRule, Division> orderHasNoMeaning() {
    return Law.of(
        "the order of the weights has no meaning",
        (rule, given, findings) -> {
          Division turned = new Division(given.total(), Turned.list(given.weights()));
          Split<Rational> split = split(rule, given);
          Split<Rational> expected = new Split<>(Turned.list(split.parts()), split.unallocated());
          expect(expected, split(rule, turned), List.of(given, turned), findings);
        });
  }

  /**
   * A total that is more by this never pays anyone less: claimed by some policies only, and broken
   * by the two most common methods. Between totals below 0, nobody pays less.
   *
   * @param by above 0, a multiple of the rule's step
   */
  public static Law<DivisionRule, Division> moreNeverPaysLess(Rational by) {
    requireNonNull(by, "by");
    return Law.of(
        "a bigger total never pays anyone less",
        (rule, given, findings) -> {
          Division more =
              new Division(
                  given.total().signum() < 0 ? given.total().minus(by) : given.total().plus(by),
                  given.weights());
          List<Rational> before = split(rule, given).parts();
          List<Rational> after = split(rule, more).parts();
          for (int i = 0; i < before.size(); i++) {
            if (after.get(i).abs().isLessThan(before.get(i).abs())) {
              findings.add(
                  List.of(given, more),
                  "at least %s in place %s".formatted(before.get(i), i + 1),
                  after.get(i).toString());
            }
          }
        });
  }

  /** All laws that a division by this policy keeps, in the apportionment's step. */
  public static List<Law<DivisionRule, Division>> claimedBy(Apportionment apportionment) {
    List<Law<DivisionRule, Division>> laws =
        new ArrayList<>(
            List.of(
                conserving(),
                nothingForNoWeight(),
                mirroringSign(),
                onlyProportionCounts(Rational.of(3, 7))));
    RemainderPolicy policy = apportionment.policy();
    if (policy.mayLeaveRemainder()) {
      laws.add(orderHasNoMeaning());
    }
    if (policy.isMonotone()) {
      laws.add(moreNeverPaysLess(apportionment.step()));
    }
    return List.copyOf(laws);
  }

  private static Split<Rational> split(DivisionRule rule, Division given) {
    return rule.split(given.total(), given.weights());
  }

  private static void expect(
      Split<Rational> expected,
      Split<Rational> found,
      List<Division> witnesses,
      Law.Findings<Division> findings) {
    if (!found.equals(expected)) {
      findings.add(witnesses, expected.toString(), found.toString());
    }
  }
}
