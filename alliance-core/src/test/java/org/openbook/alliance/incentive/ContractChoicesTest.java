package org.openbook.alliance.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.fact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Modifier;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.rule.Threshold;
import org.openbook.alliance.share.EligibleSavings;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.ShareBands;

/**
 * The choices in which published contracts differ: each is a rule, or its place in a list, and none
 * is in the code. Shapes are those of Finnish, Australian and New Zealand alliances, of NEC option
 * C and of Medicare's shared savings.
 */
class ContractChoicesTest {
  private static final Formula TARGET = money("100");
  private static final Rate HALF = Rate.of(term("Half"), number("0.5"));
  private static final ScoreRate PROPORTIONAL = ScoreRate.proportionalTo(Rational.HUNDRED);

  private static GainPainShare share(
      Formula target, String actual, List<AmountRule> gain, List<AmountRule> pain) {
    return GainPainShare.builder()
        .gainProvision(term("Gain"))
        .painProvision(term("Pain"))
        .target(target)
        .actual(money(actual))
        .addAllGainRules(gain)
        .addAllPainRules(pain)
        .build();
  }

  private static Rational gain(String actual, AmountRule... rules) {
    return value(share(TARGET, actual, List.of(rules), List.of(HALF)).gain());
  }

  private static Rational pain(String actual, AmountRule... rules) {
    return value(share(TARGET, actual, List.of(HALF), List.of(rules)).pain());
  }

  @Test
  void threshold_is_a_gate_with_first_dollar_or_a_marginal_band() {
    Formula fourPercent = TARGET.times(number("0.04"));
    ShareBands band =
        ShareBands.builder()
            .provision(term("Above 4 %"))
            .base(TARGET)
            .addBands(ShareBands.above(number("0.04"), number("0.5")))
            .build();
    Threshold gate =
        Threshold.firstDollar(term("Minimum savings rate"), fourPercent, Gate.Bound.INCLUSIVE);
    assertThat(gain("94", gate, HALF)).isEqualTo(number("3"));
    assertThat(gain("94", band)).isEqualTo(number("1"));
    assertThat(gain("94", Threshold.deductible(term("Own risk"), fourPercent), HALF))
        .isEqualTo(number("1"));
  }

  @Test
  void cap_is_on_the_result_or_a_band_of_zero_percent() {
    ShareBands band =
        ShareBands.builder()
            .provision(term("To 20 %"))
            .base(TARGET)
            .addBands(ShareBands.band(number("0"), number("0.2"), number("0.25")))
            .addBands(ShareBands.above(number("0.2"), number("0")))
            .build();
    assertThat(gain("60", band)).isEqualTo(number("5"));
    assertThat(gain("60", HALF, Limit.atMost(term("Cap"), TARGET.times(number("0.05")))))
        .isEqualTo(number("5"));
    assertThat(gain("92", band)).isEqualTo(number("2"));
    assertThat(gain("92", HALF, Limit.atMost(term("Cap"), TARGET.times(number("0.05")))))
        .isEqualTo(number("4"));
  }

  // Australian alternatives 1 and 2, and a sharing rate that is a score.
  @Test
  void score_adds_a_pool_or_multiplies_the_gain_or_is_the_rate() {
    IncentivePool pool =
        IncentivePool.builder()
            .provision(term("Pool"))
            .bonusProvision(term("Bonus"))
            .sanctionProvision(term("Sanction"))
            .score(score("60"))
            .release(PROPORTIONAL)
            .addFundings(PoolFunding.of(term("Owner's money"), money("10")))
            .build();
    GainPainShare plain = share(TARGET, "80", List.of(HALF), List.of(HALF));
    assertThat(value(plain.result().plus(pool.bonus()).minus(pool.sanction())))
        .isEqualTo(number("16"));
    Formula multiplier = ratio("0.5").plus(PROPORTIONAL.at(score("60")));
    assertThat(gain("80", HALF, Rate.of(term("Multiplied"), multiplier))).isEqualTo(number("11"));
    Formula rate = ratio("0.75").times(PROPORTIONAL.at(score("60")));
    assertThat(gain("80", Rate.of(term("Rate from quality"), rate))).isEqualTo(number("9"));
  }

  @Test
  void multiplier_may_differ_for_gain_and_pain() {
    Rate better = Rate.of(term("Gain multiplied"), number("1.2"));
    Rate milder = Rate.of(term("Pain multiplied"), number("0.8"));
    assertThat(gain("80", HALF, better)).isEqualTo(number("12"));
    assertThat(pain("120", HALF, milder)).isEqualTo(number("8"));
  }

  // The sharing rate is 60 % of the quality; the loss rate one minus it, between 40 % and 60 %.
  @Test
  void loss_rate_is_fixed_or_one_less_the_sharing_rate_within_limits() {
    for (String[] row : new String[][] {{"90", "0.46"}, {"100", "0.4"}, {"50", "0.6"}}) {
      Formula sharing = ratio("0.6").times(PROPORTIONAL.at(score(row[0])));
      Formula loss = ratio("1").minus(sharing).atLeast(ratio("0.4")).atMost(ratio("0.6"));
      assertThat(pain("200", Rate.of(term("Loss rate"), loss)))
          .isEqualTo(number(row[1]).times(Rational.HUNDRED));
    }
    assertThat(pain("200", Rate.of(term("Loss rate"), number("0.3")))).isEqualTo(number("30"));
  }

  @Test
  void bands_are_measured_against_the_target_or_the_actual_cost() {
    assertThat(pain("125", halfUpToTwentyPercentOf(TARGET))).isEqualTo(number("10"));
    assertThat(pain("125", halfUpToTwentyPercentOf(money("125")))).isEqualTo(number("12.5"));
  }

  private static ShareBands halfUpToTwentyPercentOf(Formula base) {
    return ShareBands.builder()
        .provision(term("To 20 %"))
        .base(base)
        .addBands(ShareBands.band(number("0"), number("0.2"), number("0.5")))
        .addBands(ShareBands.above(number("0.2"), number("0")))
        .build();
  }

  @Test
  void discount_comes_before_the_difference() {
    Formula discounted = Rate.discount(term("Discount"), number("0.03")).apply(TARGET);
    List<AmountRule> half = List.of(HALF);
    assertThat(value(share(discounted, "95", half, half).gain())).isEqualTo(number("1"));
    assertThat(value(share(TARGET, "95", half, half).gain())).isEqualTo(number("2.5"));
    assertThat(value(share(discounted, "98", half, half).pain())).isEqualTo(number("0.5"));
  }

  @Test
  void only_demonstrated_savings_are_shared_and_pain_needs_no_proof() {
    EligibleSavings proof = EligibleSavings.of(term("Eligible savings"), money("12"));
    assertThat(gain("80", proof, HALF)).isEqualTo(number("6"));
    assertThat(gain("92", proof, HALF)).isEqualTo(number("4"));
    assertThat(pain("120", HALF)).isEqualTo(number("10"));
  }

  @Test
  void quality_gate_takes_the_gain_and_raises_the_loss_rate() {
    Formula quality = score("20");
    Gate gate =
        Gate.builder()
            .provision(term("Quality standard"))
            .measured(quality)
            .limit(score("30"))
            .bound(Gate.Bound.INCLUSIVE)
            .effect(Gate.Effect.ALL_OR_NOTHING)
            .build();
    Formula lossRate = Formula.choice(gate.passes(), ratio("0.4"), ratio("0.75"));
    assertThat(gain("80", HALF, gate)).isEqualTo(Rational.ZERO);
    assertThat(pain("120", Rate.of(term("Loss rate"), lossRate))).isEqualTo(number("15"));
  }

  @Test
  void event_touches_gain_or_pain_or_both() {
    Modifier failure =
        Modifier.onEvent(term("Major failure"), QuantityId.of("event"), ratio("0.5"));
    GainPainShare gainOnly = share(TARGET, "80", List.of(HALF, failure), List.of(HALF));
    GainPainShare painOnly = share(TARGET, "120", List.of(HALF, failure), List.of(HALF));
    var occurred = fact("event", "1", Unit.COUNT);
    assertThat(value(gainOnly.gain(), occurred)).isEqualTo(number("5"));
    assertThat(value(painOnly.pain(), occurred)).isEqualTo(number("10"));
    GainPainShare both = share(TARGET, "120", List.of(HALF, failure), List.of(HALF, failure));
    assertThat(value(both.pain(), occurred)).isEqualTo(number("5"));
  }

  // A disaster adjustment is added to a loss, which is never below nothing for it.
  @Test
  void adjustment_is_added_and_the_loss_is_never_below_nothing() {
    QuantityId id = QuantityId.of("disaster-adjustment");
    Formula adjustment = Formula.quantity(id, Unit.MONEY, term("Adjustment").label());
    Modifier disaster = Modifier.of(term("Disaster"), Formula.present(id), adjustment);
    Limit nothing = Limit.atLeast(term("Never below nothing"), money("0"));
    GainPainShare loss = share(TARGET, "120", List.of(HALF), List.of(HALF, disaster, nothing));
    assertThat(value(loss.pain())).isEqualTo(number("10"));
    assertThat(value(loss.pain(), fact("disaster-adjustment", "-4", Unit.MONEY)))
        .isEqualTo(number("6"));
    assertThat(value(loss.pain(), fact("disaster-adjustment", "-40", Unit.MONEY)))
        .isEqualTo(Rational.ZERO);
  }

  // Christchurch's rebuilding alliance shared an overrun of 6 954 869 in half.
  @Test
  void published_overrun_is_shared_in_half() {
    GainPainShare scirt = share(money("0"), "6954869", List.of(HALF), List.of(HALF));
    assertThat(value(scirt.pain())).isEqualTo(number("3477434.5"));
  }
}
