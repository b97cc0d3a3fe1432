package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.Staircase.OwnedEnd;
import org.openbook.alliance.formula.Condition.Relation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

class FormulaTest {
  private static final Formula POOL = money("2100000");
  private static final Formula SCORE =
      Formula.quantity(QuantityId.of("score"), Unit.SCORE, Label.en("Overall score"));

  private static Formula money(String amount) {
    return Formula.money(Rational.parse(amount));
  }

  private static Inputs score(String points) {
    return Inputs.none()
        .with(
            QuantityId.of("score"),
            Rational.parse(points),
            Unit.SCORE,
            Source.published("Tesoma, first period"));
  }

  private static void assertValue(Formula formula, String value) {
    assertThat(formula.evaluate(Inputs.none()).value()).isEqualTo(Rational.parse(value));
  }

  @Test
  void pool_is_released_by_the_part_of_the_score() {
    Formula bonus = POOL.times(SCORE.dividedBy(Formula.score(Rational.HUNDRED)));

    assertThat(bonus.evaluate(score("58")).value()).isEqualTo(Rational.of(1_218_000));
    assertThat(bonus.unit()).isEqualTo(Unit.MONEY);
  }

  @Test
  void arithmetic_is_exact() {
    Formula third = money("1").dividedBy(Formula.count(Rational.of(3)));

    assertValue(third.plus(third).plus(third), "1");
    assertValue(third.minus(money("1")), "-2/3");
    assertValue(third.times(Rational.of(6)), "2");
    assertValue(money("1").dividedBy(money("8")), "0.125");
  }

  @Test
  void caps_floors_and_parts_of_one_sign() {
    assertValue(money("7").atMost(money("5")), "5");
    assertValue(money("3").atMost(money("5")), "3");
    assertValue(money("3").atLeast(money("5")), "5");
    assertValue(money("7").positivePart(), "7");
    assertValue(money("-7").positivePart(), "0");
    assertValue(money("-7").negativePart(), "7");
    assertValue(money("7").negativePart(), "0");
  }

  @Test
  void bands_curves_and_steps_give_their_worked_numbers() {
    MarginalScale scale =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, Rational.parse("0.5")),
                MarginalScale.band(Rational.parse("0.1"), Rational.parse("0.25"))));
    Polyline line =
        Polyline.of(
            List.of(
                Polyline.point(Rational.of(50), Rational.ZERO),
                Polyline.point(Rational.of(70), Rational.HUNDRED)),
            End.CLAMP,
            End.CLAMP);
    Staircase stairs =
        Staircase.of(List.of(Staircase.step(Rational.ZERO, Rational.of(30))), OwnedEnd.LOWER);
    Formula measured = Formula.constant(Rational.of(62), Unit.measure("%"));

    assertValue(money("20").inBands(money("100"), scale), "7.5");
    assertValue(measured.onCurve(line, Unit.SCORE), "60");
    assertThat(measured.onCurve(line, Unit.SCORE).unit()).isEqualTo(Unit.SCORE);
    assertValue(measured.onSteps(stairs, Unit.RATIO), "30");
  }

  @Test
  void bands_of_unit_prices_make_money_of_a_count() {
    MarginalScale prices =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, Rational.parse("0.03")),
                MarginalScale.band(Rational.of(200_000), Rational.parse("0.06"))));
    Formula calls = Formula.count(Rational.of(300_000));
    Formula one = Formula.count(Rational.ONE);
    Formula cost = calls.inBands(one, prices, Unit.money("EUR"));

    assertValue(cost, "12000");
    assertThat(cost.unit()).isEqualTo(Unit.money("EUR"));
    assertThat(cost.over(cost.node().operands())).isEqualTo(cost);
    assertThat(cost.over(List.of(calls.plus(one), one)).unit()).isEqualTo(Unit.money("EUR"));
    assertThat(calls.inBands(one, prices, Unit.COUNT)).isEqualTo(calls.inBands(one, prices));
    assertThatThrownBy(() -> calls.inBands(one, prices, Unit.CONDITION))
        .hasMessage("result of bands is a CONDITION; it must be a number");
    assertThatThrownBy(() -> calls.inBands(money("1"), prices, Unit.MONEY))
        .hasMessageContaining("part 2 is a MONEY; it must be a COUNT");
  }

  @Test
  void every_relation_tells_less_equal_and_more_apart() {
    assertHolds(Relation.LESS, true, false, false);
    assertHolds(Relation.AT_MOST, true, true, false);
    assertHolds(Relation.EQUAL, false, true, false);
    assertHolds(Relation.AT_LEAST, false, true, true);
    assertHolds(Relation.MORE, false, false, true);
  }

  private static void assertHolds(Relation relation, boolean at1, boolean at2, boolean at3) {
    List<Boolean> found =
        List.of("1", "2", "3").stream()
            .map(amount -> money(amount).compared(relation, money("2")))
            .map(comparison -> comparison.evaluate(Inputs.none()).value().equals(Rational.ONE))
            .toList();

    assertThat(found).as("%s 2", relation).containsExactly(at1, at2, at3);
  }

  @Test
  void choice_takes_the_first_where_the_condition_holds() {
    Formula passed = SCORE.isAtLeast(Formula.score(Rational.of(50)));
    Formula paid = Formula.choice(passed, POOL, money("0"));

    assertThat(paid.evaluate(score("50")).value()).isEqualTo(Rational.of(2_100_000));
    assertThat(paid.evaluate(score("49")).value()).isEqualTo(Rational.ZERO);
    assertThat(SCORE.isLessThan(Formula.score(Rational.of(50))).evaluate(score("49")).value())
        .isEqualTo(Rational.ONE);
  }

  @Test
  void present_is_true_where_a_fact_was_given_even_in_another_unit() {
    Formula given = Formula.present(QuantityId.of("score"));

    assertThat(given.evaluate(score("0")).value()).isEqualTo(Rational.ONE);
    assertThat(given.evaluate(Inputs.none()).value()).isEqualTo(Rational.ZERO);
    assertThat(given.evaluate(InputsTest.money("score", 1)).value()).isEqualTo(Rational.ONE);
  }

  @Test
  void standard_label_is_another_name_than_an_own_label_of_the_same_texts() {
    Label standard = StandardLabel.FEE_AT_RISK.label();
    Label own = Label.of(standard.fi(), standard.sv(), standard.en());
    QuantityId id = QuantityId.of("fee");

    assertThat(POOL.named(own)).isNotEqualTo(POOL.named(standard));
    assertThat(POOL.named(standard)).isEqualTo(POOL.named(StandardLabel.FEE_AT_RISK.label()));
    assertThat(Formula.quantity(id, Unit.MONEY, own))
        .isNotEqualTo(Formula.quantity(id, Unit.MONEY, standard));
    assertThat(POOL.named(StandardLabel.MEASURED.of(own)))
        .isNotEqualTo(POOL.named(StandardLabel.MEASURED.of(standard)));
  }

  @Test
  void rounding_happens_where_the_formula_says_and_nowhere_else() {
    Formula third = money("1").dividedBy(Formula.count(Rational.of(3)));

    assertValue(third.rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"), "0.33");
    assertValue(
        third.times(Rational.of(3)).rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"),
        "1");
  }

  @Test
  void opaque_function_is_given_its_operands_in_order() {
    Formula power =
        Formula.of(
            new Node.Opaque(
                "less",
                "1",
                List.of(money("7"), money("2")),
                Unit.MONEY,
                values -> values.get(0).minus(values.get(1))));

    assertValue(power, "5");
    assertThat(power.unit()).isEqualTo(Unit.MONEY);
  }

  @Test
  void amount_with_a_currency_keeps_it_whatever_the_host_has_configured() {
    Formula euros = Formula.money(Amounts.euros("1234567.5"));

    assertThat(euros.unit()).isEqualTo(Unit.money("EUR"));
    assertThat(euros.plus(money("1")).unit()).isEqualTo(Unit.money("EUR"));
    assertValue(euros, "1234567.5");
  }

  @Test
  void numbers_written_differently_make_equal_formulas() {
    assertThat(money("0.50")).isEqualTo(money("0.5")).hasSameHashCodeAs(money("0.5"));
    assertThat(money("0.50").identity()).isEqualTo(money("1/2").identity());
    assertThat(POOL.times(Rational.parse("0.10"))).isEqualTo(POOL.times(Rational.parse("0.1")));
  }

  @Test
  void formulas_that_mean_something_else_are_different() {
    Label fee = Label.en("fee");
    Provision provision = Provision.of(fee, Clause.of("4.2"));
    List<Formula> different =
        List.of(
            POOL,
            money("2100001"),
            Formula.ratio(Rational.of(2_100_000)),
            POOL.plus(POOL),
            POOL.minus(POOL),
            POOL.atMost(POOL),
            POOL.atLeast(POOL),
            Formula.sum(List.of(POOL)),
            Formula.sum(List.of(POOL, POOL, POOL)),
            POOL.named(fee),
            POOL.named(Label.en("Fee")),
            POOL.named(provision),
            POOL.named(Provision.of(fee, Clause.of("4.3"))),
            POOL.named(provision.withSource(Source.assumption("4.2"))),
            POOL.rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"),
            POOL.rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in whole cents"),
            opaque("f", "1"),
            opaque("f", "2"),
            opaque("g", "1"));

    assertThat(different).doesNotHaveDuplicates();
    assertThat(different.stream().map(Formula::identity)).doesNotHaveDuplicates();
  }

  private static Formula opaque(String name, String version) {
    return Formula.of(
        new Node.Opaque(name, version, List.of(POOL), Unit.MONEY, values -> values.get(0)));
  }

  @Test
  void order_of_operands_is_part_of_the_terms() {
    assertThat(POOL.plus(money("1"))).isNotEqualTo(money("1").plus(POOL));
  }

  @Test
  void formula_prints_its_unit_kind_and_the_beginning_of_its_identity() {
    assertThat(POOL).hasToString("MONEY constant " + POOL.identity().abbreviated());
    assertThat(Formula.present(QuantityId.of("x")).toString()).startsWith("CONDITION present ");
  }

  @Test
  void node_of_a_name_holds_what_was_given() {
    Node.Named named = (Node.Named) POOL.named(Label.en("pool")).node();

    assertThat(named.of()).isSameAs(POOL);
    assertThat(named.clause()).isEqualTo(Optional.empty());
    assertThat(Formula.of(named)).isEqualTo(POOL.named(Label.en("pool")));
  }

  @Test
  void sum_over_other_operands_is_their_sum() {
    assertThat(POOL.plus(money("1")).over(List.of(money("2"), money("3"))))
        .isEqualTo(money("2").plus(money("3")));
  }

  @Test
  void formula_over_a_wrong_number_of_operands_is_refused() {
    Formula sum = POOL.plus(money("1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.over(List.of(POOL)))
        .withMessage(sum + " is made over 1 operands; it has 2");
  }
}
