package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.share.testing.ShareArbitraries;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.testing.TargetArbitraries;

class GainPainShareProperties {
  private static final Rational TEN = Rational.of(10);

  @Provide
  Arbitrary<Rational> amounts() {
    return RuleArbitraries.amounts();
  }

  @Provide
  Arbitrary<List<AmountRule>> rules() {
    return Arbitraries.oneOf(
            RuleArbitraries.reductions(), ShareArbitraries.shareBandsOn(Formula.money(TEN)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<TargetCost> targets() {
    return TargetArbitraries.targets();
  }

  @Provide
  Arbitrary<TargetEvent> ownerBorneEvents() {
    return TargetArbitraries.events().filter(event -> event.bearer() == Bearer.OWNER);
  }

  private static GainPainShare share(Rational target, Rational actual, List<AmountRule> rules) {
    return GainPainShare.builder()
        .gainProvision(Given.term("Gain"))
        .painProvision(Given.term("Pain"))
        .target(Formula.money(target))
        .actual(Formula.money(actual))
        .addAllGainRules(rules)
        .addAllPainRules(rules)
        .build();
  }

  private static Rational gain(Rational target, Rational actual, List<AmountRule> rules) {
    return Given.value(share(target, actual, rules).gain());
  }

  private static Rational pain(Rational target, Rational actual, List<AmountRule> rules) {
    return Given.value(share(target, actual, rules).pain());
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void gain_of_an_underrun_mirrors_pain_of_as_large_an_overrun(
      @ForAll("rules") List<AmountRule> rules, @ForAll("amounts") Rational difference) {
    Rational gain = gain(TEN, TEN.minus(difference), rules);
    assertThat(pain(TEN, TEN.plus(difference), rules)).isEqualTo(gain);
    Statistics.label("gain")
        .collect(gain.isZero() ? "none" : "some")
        .coverage(
            c -> {
              c.check("none").percentage(p -> p > 5);
              c.check("some").percentage(p -> p > 5);
            });
  }

  @Property
  void gain_and_pain_never_meet(
      @ForAll("rules") List<AmountRule> rules,
      @ForAll("amounts") Rational target,
      @ForAll("amounts") Rational actual) {
    GainPainShare share = share(target, actual, rules);
    Rational gain = Given.value(share.gain());
    Rational pain = Given.value(share.pain());
    assertThat(gain.min(pain)).isEqualTo(Rational.ZERO);
    assertThat(Given.value(share.result())).isEqualTo(gain.minus(pain));
    assertThat(gain).isLessThanOrEqualTo(target.minus(actual).max(Rational.ZERO));
    assertThat(pain).isLessThanOrEqualTo(actual.minus(target).max(Rational.ZERO));
  }

  @Property
  void share_of_no_difference_is_nothing(
      @ForAll("rules") List<AmountRule> rules, @ForAll("amounts") Rational cost) {
    assertThat(gain(cost, cost, rules)).isEqualTo(Rational.ZERO);
    assertThat(pain(cost, cost, rules)).isEqualTo(Rational.ZERO);
  }

  @Property
  void pain_after_a_cap_is_within_every_base_of_it(
      @ForAll("rules") List<AmountRule> rules,
      @ForAll("amounts") Rational actual,
      @ForAll("amounts") Rational one,
      @ForAll("amounts") Rational other) {
    List<AmountRule> capped = new ArrayList<>(rules);
    capped.add(Limit.atMost(Given.term("Cap"), Formula.money(one), Formula.money(other)));
    assertThat(pain(TEN, actual, capped)).isEqualTo(pain(TEN, actual, rules).min(one).min(other));
  }

  // What the owner alone carries leaves both sides of the comparison: the event never entered the
  // target, and its recognised cost leaves the actual cost.
  @Property
  void owner_borne_event_and_its_cost_change_neither_gain_nor_pain(
      @ForAll("rules") List<AmountRule> rules,
      @ForAll("targets") TargetCost target,
      @ForAll("ownerBorneEvents") TargetEvent event,
      @ForAll("amounts") Rational spent) {
    TargetCost raised = with(target, event);
    Rational spentToo = spent.plus(Amounts.value(event.recognisedCost().orElseThrow()));
    assertThat(Given.value(compared(raised, spentToo, rules).gain()))
        .isEqualTo(Given.value(compared(target, spent, rules).gain()));
    assertThat(Given.value(compared(raised, spentToo, rules).pain()))
        .isEqualTo(Given.value(compared(target, spent, rules).pain()));
  }

  private static GainPainShare compared(TargetCost target, Rational spent, List<AmountRule> rules) {
    return share(
        Amounts.value(target.shared()),
        spent.minus(Amounts.value(target.ownerBorneActual())),
        rules);
  }

  private static TargetCost with(TargetCost target, TargetEvent event) {
    TargetCost.Builder longer =
        TargetCost.builder()
            .provision(target.provision())
            .period(target.period())
            .basis(target.basis())
            .baseline(target.baseline());
    target.events().forEach(longer::addEvents);
    return longer.addEvents(event).build();
  }
}
