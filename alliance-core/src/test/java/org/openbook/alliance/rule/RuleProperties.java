package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.testing.AmountRuleContract;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;

class RuleProperties implements AmountRuleContract {
  @Override
  @Provide
  public Arbitrary<AmountRule> rulesUnderTest() {
    return RuleArbitraries.rules();
  }

  @Provide
  Arbitrary<List<AmountRule>> reductions() {
    return RuleArbitraries.reductions().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Gate> gates() {
    return RuleArbitraries.gates();
  }

  @Provide
  Arbitrary<Rational> amounts() {
    return RuleArbitraries.amounts();
  }

  @Provide
  Arbitrary<Rational> shares() {
    return RuleArbitraries.shares();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void reductions_leave_between_nothing_and_the_amount(
      @ForAll("reductions") List<AmountRule> rules, @ForAll("amounts") Rational amount) {
    Rational left = after(rules, amount);
    assertThat(left).isBetween(Rational.ZERO, amount);
    Statistics.label("left")
        .collect(left.isZero() ? "nothing" : left.equals(amount) ? "everything" : "part")
        .coverage(
            c -> {
              c.check("nothing").percentage(p -> p > 2);
              c.check("everything").percentage(p -> p > 2);
              c.check("part").percentage(p -> p > 2);
            });
  }

  @Property
  void reductions_of_nothing_are_nothing(@ForAll("reductions") List<AmountRule> rules) {
    assertThat(after(rules, Rational.ZERO)).isEqualTo(Rational.ZERO);
  }

  @Property
  void collar_holds_the_amount_between_its_ends(
      @ForAll("signedAmounts") Rational amount,
      @ForAll("signedAmounts") Rational one,
      @ForAll("signedAmounts") Rational other) {
    Limit collar =
        Limit.builder()
            .provision(Given.term("collar"))
            .addCaps(Formula.money(one.max(other)))
            .addFloors(Formula.money(one.min(other)))
            .build();
    Rational held = after(List.of(collar), amount);
    assertThat(held).isBetween(one.min(other), one.max(other));
    if (!amount.isLessThan(one.min(other)) && !amount.isMoreThan(one.max(other))) {
      assertThat(held).isEqualTo(amount);
    }
  }

  @Property
  void cap_is_the_least_of_its_bases_in_any_order(
      @ForAll("amounts") Rational amount,
      @ForAll("amounts") Rational one,
      @ForAll("amounts") Rational other) {
    Rational capped =
        after(
            List.of(Limit.atMost(Given.term("cap"), Formula.money(one), Formula.money(other))),
            amount);
    assertThat(capped).isEqualTo(amount.min(one).min(other));
    assertThat(capped)
        .isEqualTo(
            after(
                List.of(Limit.atMost(Given.term("cap"), Formula.money(other), Formula.money(one))),
                amount));
  }

  @Property
  void proportional_gate_pays_no_less_than_all_or_nothing(
      @ForAll("gates") Gate gate, @ForAll("amounts") Rational amount) {
    Rational strict = after(List.of(with(gate, Gate.Effect.ALL_OR_NOTHING)), amount);
    Rational mild = after(List.of(with(gate, Gate.Effect.PROPORTIONAL)), amount);
    assertThat(mild).isGreaterThanOrEqualTo(strict);
    assertThat(strict).isIn(Rational.ZERO, amount);
  }

  @Property
  void deductible_and_first_dollar_differ_by_the_threshold_where_it_is_reached(
      @ForAll("amounts") Rational amount, @ForAll("amounts") Rational limit) {
    Formula edge = Formula.money(limit);
    Rational whole =
        after(
            List.of(Threshold.firstDollar(Given.term("gate"), edge, Gate.Bound.INCLUSIVE)), amount);
    Rational above = after(List.of(Threshold.deductible(Given.term("own risk"), edge)), amount);
    assertThat(whole.minus(above)).isEqualTo(amount.isLessThan(limit) ? Rational.ZERO : limit);
  }

  // Share, then cap and cap, then share differ by the share of the cap, and only where a cap binds.
  @Property
  void cap_first_equals_share_first_with_the_cap_shared_too(
      @ForAll("amounts") Rational amount,
      @ForAll("amounts") Rational cap,
      @ForAll("shares") Rational share) {
    Rate rate = Rate.of(Given.term("share"), share);
    Rational capFirst =
        after(List.of(Limit.atMost(Given.term("cap"), Formula.money(cap)), rate), amount);
    Rational shareFirst =
        after(
            List.of(rate, Limit.atMost(Given.term("cap"), Formula.money(cap.times(share)))),
            amount);
    assertThat(capFirst).isEqualTo(shareFirst);
  }

  private static Gate with(Gate gate, Gate.Effect effect) {
    return Gate.builder()
        .provision(gate.provision())
        .measured(gate.measured())
        .limit(gate.limit())
        .bound(gate.bound())
        .effect(effect)
        .build();
  }

  private static Rational after(List<? extends AmountRule> rules, Rational amount) {
    return Given.value(AmountRule.applyAll(rules, Formula.money(amount)));
  }
}
