package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

class FigureTest {
  private static final Provision POOL =
      Provision.of(Label.of("bonuspooli", "bonuspool", "incentive pool"), Clause.of("Annex 2, 3"));
  private static final Formula COST =
      Formula.quantity(QuantityId.of("cost"), Unit.MONEY, Label.en("Actual cost"));
  private static final Formula HALF = COST.times(Rational.of(1, 2));
  private static final Formula NO = Formula.constant(Rational.ZERO, Unit.CONDITION);

  @Test
  void figure_of_a_name_shows_its_label_clause_and_source() {
    Figure figure = HALF.named(POOL).evaluate(InputsTest.money("cost", 46));

    assertThat(figure.value()).isEqualTo(Rational.of(23));
    assertThat(figure.unit()).isEqualTo(Unit.MONEY);
    assertThat(figure.formula()).isEqualTo(HALF.named(POOL));
    assertThat(figure.label()).contains(POOL.label());
    assertThat(figure.clause()).contains(Clause.of("Annex 2, 3"));
    assertThat(figure.source()).contains(Source.contract("Annex 2, 3"));
    assertThat(figure).hasToString("incentive pool = 23 MONEY");
  }

  @Test
  void figure_of_a_fact_shows_its_label_and_where_it_was_found() {
    Figure figure = COST.evaluate(InputsTest.money("cost", 46));

    assertThat(figure.label()).contains(Label.en("Actual cost"));
    assertThat(figure.source()).contains(Source.ledger("2021"));
    assertThat(figure.clause()).isEmpty();
    assertThat(figure.operands()).isEmpty();
    assertThat(figure.recomputed()).isEqualTo(Rational.of(46));
  }

  @Test
  void figure_without_a_name_shows_its_operands() {
    Figure figure = HALF.evaluate(InputsTest.money("cost", 46));

    assertThat(figure.label()).isEmpty();
    assertThat(figure.source()).isEmpty();
    assertThat(figure.clause()).isEmpty();
    assertThat(figure.operands())
        .extracting(Figure::toString)
        .containsExactly("Actual cost = 46 MONEY", "0.5 RATIO");
    assertThat(figure).hasToString("23 MONEY");
  }

  @Test
  void figure_of_a_choice_shows_the_condition_and_the_branch_taken() {
    Figure figure = Formula.choice(NO, HALF, COST).evaluate(InputsTest.money("cost", 46));

    assertThat(figure.operands()).extracting(Figure::formula).containsExactly(NO, COST);
    assertThat(figure.recomputed()).isEqualTo(Rational.of(46));
  }

  @Test
  void figure_of_a_choice_between_equal_branches_follows_from_its_operands() {
    Figure figure = Formula.choice(NO, COST, COST).evaluate(InputsTest.money("cost", 46));

    assertThat(figure.operands()).extracting(Figure::formula).containsExactly(NO, COST);
    assertThat(figure.recomputed()).isEqualTo(Rational.of(46));
  }

  @Test
  void figure_of_conditions_leaves_out_what_is_not_known() {
    Formula unknown = COST.isLessThan(HALF);
    Figure figure = Formula.allOf(List.of(unknown, NO, unknown)).evaluate(Inputs.none());

    assertThat(figure.operands()).extracting(Figure::formula).containsExactly(NO);
    assertThat(figure.recomputed()).isEqualTo(Rational.ZERO);
  }

  @Test
  void figures_of_one_formula_on_equal_inputs_are_equal() {
    Figure figure = HALF.evaluate(InputsTest.money("cost", 46));

    assertThat(HALF.evaluate(InputsTest.money("cost", 46)))
        .isEqualTo(figure)
        .hasSameHashCodeAs(figure);
    assertThat(HALF.evaluate(InputsTest.money("cost", 47))).isNotEqualTo(figure);
    assertThat(figure.operands().get(0)).isNotEqualTo(figure);
  }
}
