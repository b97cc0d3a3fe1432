package org.openbook.alliance.law;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.law.ApportionmentLaws.Division;
import org.openbook.alliance.law.testing.Kept;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.testing.MoneyArbitraries;

/** Every apportionment keeps what its policy claims. */
class ApportionmentLawsProperties {
  @Property
  void apportionment_keeps_what_its_policy_claims(
      @ForAll("apportionments") Apportionment apportionment,
      @ForAll("wholes") Rational whole,
      @ForAll("weights") List<Rational> weights) {
    Kept.assertAllKept(
        ApportionmentLaws.claimedBy(apportionment),
        apportionment::split,
        new Division(whole.times(apportionment.step()), weights));
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
