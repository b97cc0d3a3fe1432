package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** What readers learn of a formula without looking at its kind. */
class FormulaQuestionsTest {
  private static final QuantityId COST = QuantityId.of("cost");
  private static final Provision TERM = Provision.of(Label.en("Costs"), Clause.of("4.5"));
  private static final Formula FACT = Formula.quantity(COST, Unit.MONEY, Label.en("Cost"));
  private static final Formula RATE = Formula.ratio(Rational.ofPercent("7.5"));
  private static final Rounding CENTS = Rounding.of(Rational.of(1, 100), RoundingMode.HALF_UP);

  @Test
  void fact_tells_its_id_and_its_label() {
    assertThat(FACT.fact()).contains(COST);
    assertThat(FACT.asked()).contains(COST);
    assertThat(FACT.label()).contains(Label.en("Cost"));
    assertThat(FACT.clause()).isEmpty();
    assertThat(FACT.source()).isEmpty();
    assertThat(FACT.named(TERM).fact()).isEmpty();
  }

  @Test
  void presence_asks_for_a_fact_and_is_none() {
    assertThat(Formula.present(COST).asked()).contains(COST);
    assertThat(Formula.present(COST).fact()).isEmpty();
    assertThat(RATE.asked()).isEmpty();
  }

  @Test
  void name_tells_label_clause_and_source() {
    Formula named = FACT.named(TERM);
    assertThat(named.label()).contains(TERM.label());
    assertThat(named.clause()).contains(TERM.clause());
    assertThat(named.source()).contains(TERM.source());
    assertThat(named.operands()).containsExactly(FACT);
  }

  @Test
  void fixed_number_is_known_whatever_its_name() {
    Formula named = RATE.named(TERM).named(Label.en("Rate"));
    assertThat(RATE.number()).contains(Rational.ofPercent("7.5"));
    assertThat(named.number()).isEmpty();
    assertThat(named.fixed()).contains(Rational.ofPercent("7.5"));
    assertThat(FACT.fixed()).isEmpty();
    assertThat(RATE.rounded(CENTS, "cents").fixed()).isEmpty();
  }

  @Test
  void bare_formula_has_no_name_and_no_rounding() {
    Formula named = FACT.rounded(CENTS, "payable").named(TERM);
    assertThat(named.bare()).isEqualTo(FACT);
    assertThat(FACT.bare()).isSameAs(FACT);
    Inputs facts = Inputs.none().with(COST, Rational.ONE, Unit.MONEY, Source.measurement("book"));
    assertThat(named.evaluate(facts).underNames())
        .extracting(Figure::formula)
        .containsExactly(named, FACT.rounded(CENTS, "payable"), FACT);
  }

  @Test
  void rounding_under_a_name_keeps_the_name_outermost() {
    Formula named = FACT.named(TERM, Meaning.REIMBURSED_COSTS);
    assertThat(named.roundedUnderName(CENTS, Label.same("payable")))
        .isEqualTo(FACT.rounded(CENTS, "payable").named(TERM, Meaning.REIMBURSED_COSTS));
    assertThat(FACT.roundedUnderName(CENTS, Label.same("payable")))
        .isEqualTo(FACT.rounded(CENTS, "payable"));
  }

  @Test
  void outermost_formulas_are_no_part_of_another() {
    Formula named = FACT.named(TERM);
    Formula twice = named.plus(FACT);
    assertThat(Calculation.outermost(List.of(FACT, RATE, named, twice)))
        .containsExactly(RATE, twice);
    assertThat(Calculation.outermost(List.of())).isEmpty();
  }
}
