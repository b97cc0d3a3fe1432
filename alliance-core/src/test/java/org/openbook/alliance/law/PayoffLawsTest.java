package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.term.Source;

/** Each law with a payoff that keeps it and one that was broken on purpose. */
class PayoffLawsTest {
  private static final QuantityId COST = QuantityId.of("cost");
  private static final Formula COST_FACT = Given.amountFact("cost");
  private static final Formula TARGET = Given.money("100");
  private static final Formula SAVING = TARGET.minus(COST_FACT);
  private static final Rational CENT = Rational.of(1, 100);

  private static Inputs cost(String amount) {
    return Given.fact("cost", amount, Unit.MONEY);
  }

  private static List<Violation<Inputs>> found(
      Law<Payoff, Inputs> law, Formula formula, String cost) {
    return law.violations(Payoff.of(formula), cost(cost));
  }

  @Test
  void payoff_that_falls_where_it_must_not_is_found_with_both_facts() {
    Law<Payoff, Inputs> law = PayoffLaws.neverFalls(Rational.of(5), COST);

    assertThat(found(law, COST_FACT, "90")).isEmpty();
    assertThat(found(law, SAVING, "90"))
        .singleElement()
        .hasToString(
            "more of cost never gives less: expected at least 10, given 5;"
                + " on {cost=90 MONEY (assumption: test)} beside"
                + " {cost=95 MONEY (assumption: test)}");
  }

  @Test
  void cost_plus_fee_that_makes_overrun_profitable_is_found() {
    Law<Payoff, Inputs> law = PayoffLaws.neverRises(Rational.of(5), COST);

    assertThat(found(law, SAVING, "90")).isEmpty();
    assertThat(found(law, COST_FACT.times(Rational.of(1, 10)), "90"))
        .singleElement()
        .extracting(Violation::expected, Violation::given)
        .containsExactly("at most 9", "9.5");
  }

  @Test
  void quantities_that_are_one_fact_move_together() {
    QuantityId compared = QuantityId.of("compared");
    Formula unpaid = COST_FACT.minus(Given.amountFact("compared"));
    Inputs facts = cost("90").with(compared, Rational.of(80), Unit.MONEY, Source.assumption("x"));
    Payoff payoff = Payoff.of(unpaid);

    assertThat(PayoffLaws.neverFalls(Rational.ONE, COST).violations(payoff, facts)).isEmpty();
    assertThat(PayoffLaws.neverRises(Rational.ONE, COST).violations(payoff, facts)).hasSize(1);
    assertThat(PayoffLaws.neverRises(Rational.ONE, COST, compared).violations(payoff, facts))
        .isEmpty();
    assertThat(PayoffLaws.neverRises(Rational.ONE, COST, compared))
        .hasToString("more of cost and compared never gives more");
  }

  @Test
  void cap_and_floor_that_are_crossed_are_found() {
    Law<Payoff, Inputs> cap = PayoffLaws.neverAbove(Payoff.of(Given.money("20")));
    Law<Payoff, Inputs> floor = PayoffLaws.neverBelow(Payoff.of(Given.money("0")));
    Formula clamped = SAVING.atMost(Given.money("20")).positivePart();

    assertThat(found(cap, clamped, "10")).isEmpty();
    assertThat(found(floor, clamped, "130")).isEmpty();
    assertThat(found(cap, SAVING, "80")).isEmpty();
    assertThat(found(cap, SAVING, "79")).singleElement().extracting("given").isEqualTo("21");
    assertThat(found(floor, SAVING, "101")).singleElement().extracting("given").isEqualTo("-1");
  }

  @Test
  void pain_that_is_not_the_mirror_of_gain_is_found() {
    Law<Payoff, Inputs> law = PayoffLaws.mirrored(Payoff.of(TARGET), COST);

    assertThat(found(law, SAVING.times(Rational.of(1, 2)), "90")).isEmpty();
    assertThat(found(law, SAVING.positivePart(), "90"))
        .singleElement()
        .hasToString(
            "as far beyond its centre, cost gives the same with the other sign:"
                + " expected -10, given 0; on {cost=90 MONEY (assumption: test)} beside"
                + " {cost=110 MONEY (assumption: test)}");
  }

  @Test
  void fixed_amount_in_a_rule_that_declares_none_is_found() {
    Law<Payoff, Inputs> law = PayoffLaws.proportional(Rational.of(3));

    assertThat(found(law, COST_FACT.times(Rational.of(1, 4)), "90")).isEmpty();
    assertThat(found(law, SAVING, "90"))
        .singleElement()
        .extracting(Violation::expected, Violation::given)
        .containsExactly("30", "-170");
  }

  @Test
  void jump_at_a_declared_place_is_found_from_either_side() {
    Formula sharing = SAVING.positivePart();
    Formula bonus = gate(Given.money("30"));

    assertThat(found(at("100"), sharing, "0")).isEmpty();
    assertThat(found(at("90"), bonus, "0")).isEmpty();
    assertThat(found(at("100"), bonus, "0"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.given()).isEqualTo("30 and 0");
              assertThat(found.witnesses().get(0)).isEqualTo(cost("100"));
            });
    assertThat(found(at("100"), Given.money("30").minus(bonus), "0")).hasSize(1);
  }

  private static Law<Payoff, Inputs> at(String edge) {
    return PayoffLaws.continuousAt(Rational.parse(edge), CENT, COST);
  }

  /** All of it up to the target, nothing beyond. */
  private static Formula gate(Formula bonus) {
    return Formula.choice(TARGET.isAtLeast(COST_FACT), bonus, Given.money("0"));
  }

  @Test
  void jump_on_the_way_is_found_between_two_facts_that_nearly_coincide() {
    Law<Payoff, Inputs> law = PayoffLaws.continuous(Rational.of(47), CENT, COST);

    assertThat(found(law, SAVING.positivePart(), "80")).isEmpty();
    assertThat(found(law, gate(Given.money("30")).plus(SAVING), "80"))
        .singleElement()
        .satisfies(
            found -> {
              Rational left = found.witnesses().get(0).find(COST).orElseThrow().value();
              Rational right = found.witnesses().get(1).find(COST).orElseThrow().value();
              assertThat(left).isLessThanOrEqualTo(Rational.HUNDRED);
              assertThat(right).isGreaterThan(Rational.HUNDRED);
              assertThat(right.minus(left)).isLessThan(Rational.parse("0.000000000001"));
            });
  }

  @Test
  void law_about_a_quantity_that_the_case_has_not_is_refused() {
    Law<Payoff, Inputs> law = PayoffLaws.neverFalls(Rational.ONE, QuantityId.of("visits"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(law, COST_FACT, "1"))
        .withMessage("a case has no fact 'visits'; the law changes it, so each case has it");
  }

  @Test
  void changes_and_tolerances_of_nothing_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayoffLaws.neverRises(Rational.ZERO, COST))
        .withMessage("change of cost is 0; it is above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayoffLaws.proportional(Rational.of(-1)))
        .withMessage("factor is -1; it is above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PayoffLaws.continuous(Rational.ONE, Rational.ZERO, COST))
        .withMessage("tolerance is 0; it is above 0");
  }
}
