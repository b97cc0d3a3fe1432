package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.testing.PartyArbitraries;

/**
 * The replay law of divisions: each part follows from the weights, the amount, the step and the
 * policy alone, worked out here in whole numbers by another way.
 */
@StatisticsReport(onFailureOnly = true)
class DivisionProperties {
  @Provide
  Arbitrary<Division> divisions() {
    return PartyArbitraries.divisions();
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_part_follows_from_weights_amount_step_and_policy_alone(
      @ForAll("divisions") Division division) {
    RemainderPolicy policy = division.participation().remainder();
    List<BigInteger> due = replayed(division);
    List<Rational> shares =
        division.parts().stream()
            .limit(due.size())
            .map(part -> policy.mayLeaveRemainder() ? part.whole() : part.amount())
            .toList();

    assertThat(shares).isEqualTo(due.stream().map(n -> steps(n, division)).toList());
    Statistics.label("policy with something left")
        .collect(division.remainder().isZero() ? "none" : policy.name());
    Statistics.label("policy with something left")
        .coverage(
            coverage -> {
              for (RemainderPolicy each : RemainderPolicy.values()) {
                coverage.check(each.name()).percentage(share -> share > 2);
              }
            });
  }

  @Property(tries = 1000)
  void whole_steps_and_what_is_left_make_the_parts(@ForAll("divisions") Division division) {
    List<Division.Part> parts = division.parts();
    Rational left = Rational.sum(parts.stream().map(Division.Part::ofRemainder).toList());

    assertThat(left).isEqualTo(division.remainder());
    assertThat(Rational.sum(parts.stream().map(Division.Part::amount).toList()))
        .isEqualTo(division.amount());
    assertThat(Rational.sum(parts.stream().map(Division.Part::exact).toList()))
        .isEqualTo(division.amount());
    assertThat(parts)
        .allMatch(part -> part.ofRemainder().signum() * division.amount().signum() >= 0);
    division
        .participation()
        .split(division.amount(), division.step())
        .forEach(
            (party, amount) ->
                assertThat(parts)
                    .anyMatch(p -> p.party().equals(party) && p.amount().equals(amount)));
  }

  // ---- the other way, for weights that are whole numbers ----

  private static Rational steps(BigInteger number, Division division) {
    Rational value = Rational.of(number, BigInteger.ONE).times(division.step());
    return division.amount().signum() < 0 ? value.negated() : value;
  }

  private static List<BigInteger> replayed(Division division) {
    BigInteger steps = division.amount().abs().dividedBy(division.step()).numerator();
    List<BigInteger> weights =
        division.participation().shares().stream().map(s -> s.weight().numerator()).toList();
    BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return switch (division.participation().remainder()) {
      case LARGEST_REMAINDER ->
          given(
              steps, weights, Comparator.comparing(i -> rest(steps, weights.get(i), all).negate()));
      case LARGEST_SHARE ->
          given(steps, weights, Comparator.comparing(i -> weights.get(i).negate()));
      case FIRST_DECLARED -> given(steps, weights, Comparator.naturalOrder());
      case LAST_DECLARED -> given(steps, weights, Comparator.reverseOrder());
      case SEPARATE -> weights.stream().map(w -> steps.multiply(w).divide(all)).toList();
      case WHOLE_BLOCKS -> blocks(steps, weights, all);
      case CUMULATIVE_FROM_LAST -> fromLast(steps, weights);
    };
  }

  private static BigInteger rest(BigInteger steps, BigInteger weight, BigInteger all) {
    return steps.multiply(weight).mod(all);
  }

  private static List<BigInteger> given(
      BigInteger steps, List<BigInteger> weights, Comparator<Integer> order) {
    BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger> parts =
        new ArrayList<>(weights.stream().map(w -> steps.multiply(w).divide(all)).toList());
    int left = steps.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).intValue();
    IntStream.range(0, weights.size())
        .boxed()
        .filter(i -> weights.get(i).signum() > 0)
        .sorted(order)
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
    return parts;
  }

  private static List<BigInteger> blocks(
      BigInteger steps, List<BigInteger> weights, BigInteger all) {
    BigInteger common = weights.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    BigInteger times = steps.divide(all.divide(common));
    return weights.stream().map(w -> w.divide(common).multiply(times)).toList();
  }

  private static List<BigInteger> fromLast(BigInteger steps, List<BigInteger> weights) {
    BigInteger[] parts = new BigInteger[weights.size()];
    BigInteger left = steps;
    for (int i = weights.size() - 1; i >= 0; i--) {
      BigInteger upTo = weights.subList(0, i + 1).stream().reduce(BigInteger.ZERO, BigInteger::add);
      BigInteger part =
          upTo.signum() == 0 ? BigInteger.ZERO : left.multiply(weights.get(i)).divide(upTo);
      parts[i] = part;
      left = left.subtract(part);
    }
    return List.of(parts);
  }
}
