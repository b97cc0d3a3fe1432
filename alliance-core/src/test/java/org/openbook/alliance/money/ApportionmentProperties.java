package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.testing.MoneyArbitraries;

class ApportionmentProperties {
  @Property
  void split_in_steps_is_the_split_in_ones_times_the_step(
      @ForAll("apportionments") Apportionment apportionment,
      @ForAll("wholes") Rational whole,
      @ForAll("weights") List<Rational> weights) {
    Rational step = apportionment.step();
    Split<Rational> ones =
        Apportionment.of(apportionment.policy(), Rational.ONE).split(whole, weights);

    assertThat(apportionment.split(whole.times(step), weights)).isEqualTo(ones.map(step::times));
  }

  @Property
  void parts_and_rest_are_no_farther_than_the_policy_says(
      @ForAll("apportionments") Apportionment apportionment,
      @ForAll("wholes") Rational whole,
      @ForAll("weights") List<Rational> weights) {
    RemainderPolicy policy = apportionment.policy();
    RemainderPolicy.Reach reach = policy.reach(weights);
    Split<Rational> split = Apportionment.of(policy, Rational.ONE).split(whole, weights);
    Rational all = Rational.sum(weights);

    for (int k = 0; k < weights.size(); k++) {
      Rational exact = whole.times(weights.get(k)).dividedBy(all);
      assertThat(split.parts().get(k).minus(exact).abs()).isLessThanOrEqualTo(reach.ofPart());
    }
    assertThat(split.unallocated().abs()).isLessThanOrEqualTo(reach.ofRest());
  }

  @Property
  void split_of_an_amount_is_the_split_of_its_value(
      @ForAll("apportionments") Apportionment apportionment,
      @ForAll("wholes") Rational whole,
      @ForAll("weights") List<Rational> weights) {
    Assume.that(apportionment.step().isDecimal());
    Rational total = whole.times(apportionment.step());
    Split<MonetaryAmount> amounts = apportionment.split(Amounts.of(total, Amounts.EUR), weights);

    assertThat(amounts.map(Amounts::value)).isEqualTo(apportionment.split(total, weights));
  }

  @Property
  void total_between_two_steps_is_refused(
      @ForAll("apportionments") Apportionment apportionment,
      @ForAll("wholes") Rational whole,
      @ForAll("weights") List<Rational> weights) {
    Rational between = whole.plus(Rational.of(1, 7)).times(apportionment.step());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> apportionment.split(between, weights))
        .withMessageContaining("round it first");
  }

  @Provide
  Arbitrary<Apportionment> apportionments() {
    return MoneyArbitraries.apportionments();
  }

  @Provide
  Arbitrary<Rational> wholes() {
    return MoneyArbitraries.wholes();
  }

  @Provide
  Arbitrary<List<Rational>> weights() {
    return MoneyArbitraries.weights();
  }
}
