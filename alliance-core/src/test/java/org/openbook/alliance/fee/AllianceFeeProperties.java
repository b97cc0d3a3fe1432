package org.openbook.alliance.fee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.testing.FeeArbitraries;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;

class AllianceFeeProperties {
  @Provide
  Arbitrary<AllianceFee> fees() {
    return FeeArbitraries.fees();
  }

  @Provide
  Arbitrary<Rational> amounts() {
    return RuleArbitraries.amounts();
  }

  @Property
  void fee_lies_between_minimum_and_maximum(
      @ForAll("fees") AllianceFee fee,
      @ForAll("amounts") Rational target,
      @ForAll("amounts") Rational actual) {
    Rational paid = Given.value(fee.on(Formula.money(target), Formula.money(actual)));
    assertThat(paid.signum()).isNotNegative();
    fee.minimum().ifPresent(least -> assertThat(paid).isGreaterThanOrEqualTo(Amounts.value(least)));
    fee.maximum().ifPresent(most -> assertThat(paid).isLessThanOrEqualTo(Amounts.value(most)));
  }

  @Property
  void part_at_risk_and_secured_part_add_up_to_the_fee(
      @ForAll("fees") AllianceFee fee, @ForAll("amounts") Rational cost) {
    Formula base = Formula.money(cost);
    Rational atRisk = Given.value(fee.atRiskOn(base, base));
    Rational secured = Given.value(fee.securedOn(base, base));
    assertThat(atRisk.plus(secured)).isEqualTo(Given.value(fee.on(base, base)));
  }

  @Property
  void fee_never_falls_when_a_base_rises(
      @ForAll("fees") AllianceFee fee,
      @ForAll("amounts") Rational target,
      @ForAll("amounts") Rational actual,
      @ForAll("amounts") Rational more) {
    Rational before = Given.value(fee.on(Formula.money(target), Formula.money(actual)));
    Rational after = Given.value(fee.on(Formula.money(target.plus(more)), Formula.money(actual)));
    assertThat(after).isGreaterThanOrEqualTo(before);
  }
}
