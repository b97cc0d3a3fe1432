package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.fact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.ScoreRate;

class IncentivePoolTest {
  private static final ScoreRate PROPORTIONAL = ScoreRate.proportionalTo(Rational.HUNDRED);

  private static IncentivePool.Builder pool(Formula score) {
    return IncentivePool.builder()
        .provision(term("Pool"))
        .bonusProvision(term("Bonus"))
        .sanctionProvision(term("Sanction"))
        .score(score)
        .release(PROPORTIONAL);
  }

  private static IncentivePool.Builder funded(String score) {
    return pool(score(score)).addFundings(part("Owner's money", "2100000"));
  }

  private static PoolFunding part(String name, String amount) {
    return PoolFunding.of(term(name), money(amount));
  }

  @Test
  void score_above_zero_releases_its_part() {
    IncentivePool pool = funded("58").build();
    assertThat(value(pool.bonus())).isEqualTo(number("1218000"));
    assertThat(value(pool.unreleased())).isEqualTo(number("882000"));
    assertThat(value(pool.sanction())).isEqualTo(Rational.ZERO);
  }

  @Test
  void score_below_zero_is_a_sanction() {
    IncentivePool pool = funded("-20").build();
    assertThat(value(pool.bonus())).isEqualTo(Rational.ZERO);
    assertThat(value(pool.sanction())).isEqualTo(number("420000"));
    assertThat(value(pool.unreleased())).isEqualTo(number("2100000"));
  }

  @Test
  void score_of_zero_makes_neither() {
    IncentivePool pool = funded("0").build();
    assertThat(value(pool.bonus())).isEqualTo(Rational.ZERO);
    assertThat(value(pool.sanction())).isEqualTo(Rational.ZERO);
  }

  @Test
  void rate_above_one_releases_the_whole_pool_and_no_more() {
    assertThat(value(fullAtEighty("79").bonus())).isEqualTo(number("98.75"));
    assertThat(value(fullAtEighty("90").bonus())).isEqualTo(number("100"));
    assertThat(value(fullAtEighty("90").unreleased())).isEqualTo(Rational.ZERO);
    assertThat(value(fullAtEighty("-90").sanction())).isEqualTo(number("100"));
  }

  private static IncentivePool fullAtEighty(String score) {
    return IncentivePool.builder()
        .provision(term("Pool"))
        .bonusProvision(term("Bonus"))
        .sanctionProvision(term("Sanction"))
        .score(score(score))
        .release(ScoreRate.proportionalTo(number("80")))
        .addFundings(part("Owner's money", "100"))
        .build();
  }

  @Test
  void sanction_may_be_measured_from_another_base() {
    IncentivePool pool = funded("-20").sanctionBase(money("1052000")).build();
    assertThat(value(pool.sanction())).isEqualTo(number("210400"));
  }

  @Test
  void pool_is_the_sum_of_its_fundings() {
    Formula underrun = money("6600000");
    IncentivePool pool =
        pool(score("50"))
            .addFundings(PoolFunding.fixed(term("Owner's money"), Amounts.euros("500000")))
            .addFundings(PoolFunding.shareOf(term("From under-run"), underrun, number("0.1")))
            .addFundings(part("Withheld", "40000"))
            .addFundings(part("Fee at risk", "526000"))
            .build();
    assertThat(value(pool.size())).isEqualTo(number("1726000"));
    assertThat(value(pool.bonus())).isEqualTo(number("863000"));
    assertThat(pool.bonus().unit()).isEqualTo(Unit.money("EUR"));
  }

  @Test
  void unreleased_part_is_carried_over_into_the_next_pool() {
    IncentivePool first = funded("58").build();
    IncentivePool next =
        pool(score("100"))
            .addFundings(part("Owner's money", "1000000"))
            .addFundings(
                PoolFunding.shareOf(term("Carried over"), first.unreleased(), number("0.5")))
            .build();
    assertThat(value(next.size())).isEqualTo(number("1441000"));
    assertThat(value(next.bonus())).isEqualTo(number("1441000"));
  }

  @Test
  void pools_of_two_areas_may_pay_a_bonus_and_a_sanction() {
    IncentivePool good = funded("58").build();
    IncentivePool bad = funded("-20").build();
    Formula bonus = good.bonus().plus(bad.bonus());
    Formula sanction = good.sanction().plus(bad.sanction());
    assertThat(value(bonus)).isEqualTo(number("1218000"));
    assertThat(value(sanction)).isEqualTo(number("420000"));
  }

  @Test
  void gate_on_one_line_leaves_the_other() {
    Gate gate =
        Gate.builder()
            .provision(term("Least satisfaction"))
            .measured(score("-30"))
            .limit(score("0"))
            .bound(Gate.Bound.INCLUSIVE)
            .effect(Gate.Effect.ALL_OR_NOTHING)
            .build();
    assertThat(value(funded("58").addBonusRules(gate).build().bonus())).isEqualTo(Rational.ZERO);
    assertThat(value(funded("-20").addBonusRules(gate).build().sanction()))
        .isEqualTo(number("420000"));
  }

  @Test
  void sanction_is_held_by_the_least_of_its_bases() {
    Limit cap =
        Limit.atMost(term("Sanction cap"), money("2104000").times(number("0.1")), money("300000"));
    assertThat(value(funded("-20").addSanctionRules(cap).build().sanction()))
        .isEqualTo(number("210400"));
  }

  @Test
  void major_success_moves_the_bonus_outside_the_score() {
    QuantityId event = QuantityId.of("event.major-success");
    IncentivePool pool =
        funded("58")
            .addBonusRules(Modifier.onEvent(term("Major success"), event, ratio("1.1")))
            .build();
    assertThat(value(pool.bonus(), fact("event.major-success", "1", Unit.COUNT)))
        .isEqualTo(number("1339800"));
    assertThat(value(pool.bonus(), fact("event.major-success", "0", Unit.COUNT)))
        .isEqualTo(number("1218000"));
  }

  @Test
  void figures_carry_the_contracts_names() {
    Figure bonus = funded("58").build().bonus().evaluate(Inputs.none());
    assertThat(bonus.label()).contains(Label.en("Bonus"));
    assertThat(bonus.clause()).isPresent();
    assertThat(funded("58").build()).hasToString("Pool (4.2)");
  }

  @Test
  void pools_are_equal_if_they_release_the_same() {
    IncentivePool one = funded("58").build();
    IncentivePool other = pool(score("58")).addFundings(part("Owner's money", "2100000")).build();
    IncentivePool otherwise =
        IncentivePool.builder()
            .provision(term("Pool"))
            .bonusProvision(term("Bonus"))
            .sanctionProvision(term("Sanction"))
            .score(score("58"))
            .release(ScoreRate.proportionalTo(Rational.HUNDRED))
            .addFundings(part("Owner's money", "2100000"))
            .build();
    assertThat(other).isEqualTo(one).isEqualTo(otherwise).hasSameHashCodeAs(otherwise);
    assertThat(funded("59").build()).isNotEqualTo(one);
  }

  @Test
  void pool_without_funding_is_refused() {
    assertThatThrownBy(() -> pool(score("58")).build())
        .hasMessage("incentive pool 'Pool (4.2)': it has no funding; it has at least one");
  }

  @Test
  void pool_in_two_currencies_and_without_a_rate_names_both() {
    IncentivePool.Builder pool =
        IncentivePool.builder()
            .provision(term("Pool"))
            .bonusProvision(term("Bonus"))
            .sanctionProvision(term("Sanction"))
            .score(score("58"))
            .release(score -> score)
            .addFundings(PoolFunding.fixed(term("Owner"), Amounts.euros("5")))
            .addFundings(PoolFunding.fixed(term("Guest"), Amounts.of("5", Amounts.currency("SEK"))))
            .sanctionBase(score("1"));
    assertThatThrownBy(pool::build)
        .hasMessage(
            "incentive pool 'Pool (4.2)' has 3 faults:"
                + " (1) its money is in [EUR, SEK]; it is in one currency"
                + " · (2) its release rate is a SCORE; it is a RATIO"
                + " · (3) its sanction base is a SCORE; it is MONEY");
  }

  @Test
  void rule_that_leaves_no_money_is_refused() {
    assertThatThrownBy(
            () -> funded("58").addBonusRules(bonus -> bonus.dividedBy(money("1"))).build())
        .hasMessage(
            "incentive pool 'Pool (4.2)': its bonus after its rules is a RATIO; it is MONEY");
  }
}
