package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.catalogue.AllocationRule.Posted;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;

class AllocationRuleProperties {
  @Provide
  Arbitrary<AllocationRule> rules() {
    return CatalogueArbitraries.rules();
  }

  @Property
  void reversal_takes_back_exactly_what_was_recognised(
      @ForAll("rules") AllocationRule rule,
      @ForAll @IntRange(min = -9999, max = 9999) int cents,
      @ForAll @IntRange(min = -100, max = 100) int quarters) {
    Rational amount = Rational.of(cents, 100);
    Rational hours = Rational.of(quarters, 4);

    Optional<Rational> cost = rule.recognised(new Posted(amount, Amounts.EUR, Optional.of(hours)));
    Optional<Rational> reversal =
        rule.recognised(new Posted(amount.negated(), Amounts.EUR, Optional.of(hours.negated())));

    assertThat(reversal).isEqualTo(cost.map(Rational::negated));
  }

  @Property
  void rules_are_equal_exactly_if_their_digests_are(
      @ForAll("rules") AllocationRule one, @ForAll("rules") AllocationRule other) {
    assertThat(one.equals(other))
        .isEqualTo(AllocationRule.FORM.digest(one).equals(AllocationRule.FORM.digest(other)));
  }
}
