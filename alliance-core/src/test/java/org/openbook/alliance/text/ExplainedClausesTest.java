package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.text.Kernel.euros;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.lines;
import static org.openbook.alliance.text.Kernel.named;
import static org.openbook.alliance.text.Kernel.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;

/** Bounds that read as clauses, and minus signs that stand alone. */
class ExplainedClausesTest {
  private static final Formula A = fact("a", Unit.MONEY);
  private static final Formula B = fact("b", Unit.MONEY);
  private static final Formula ZERO = euros("0");
  private static final Formula RATE = A.dividedBy(B);

  /** The sentence below x, where a is 8 € and b is 2 €. */
  private static String sentence(Formula formula) {
    return lines(named("x", formula).evaluate(facts(Unit.MONEY, "a", "8", "b", "2"))).get(1);
  }

  private static Formula ratio(String value) {
    return Formula.ratio(number(value));
  }

  // ---- which bounds are clauses ----

  @Test
  void bound_that_does_not_bind_is_a_clause() {
    assertThat(sentence(A.minus(B).positivePart())).isEqualTo("= a − b, at least €0.00");
    assertThat(sentence(A.atMost(euros("9")))).isEqualTo("= a, at most €9.00");
  }

  @Test
  void bound_that_binds_says_so_with_what_was_before_it() {
    assertThat(sentence(B.minus(A).positivePart()))
        .isEqualTo("= b − a = −€6.00, at least €0.00 (binds)");
    assertThat(sentence(A.times(Rational.of(20)).atMost(B)))
        .isEqualTo("= a × 20 = €160.00, at most b (binds)");
  }

  @Test
  void value_before_the_bound_is_not_repeated_where_a_row_shows_it() {
    assertThat(sentence(A.atMost(B.times(Rational.of(20)).minus(A).minus(A).minus(A).minus(A))))
        .isEqualTo("= a, at most b × 20 − a − a − a − a");
    assertThat(sentence(A.atMost(B.times(Rational.ONE))))
        .isEqualTo("= a, at most b × 100% (binds)");
    assertThat(sentence(A.negativePart())).isEqualTo("= −a, at least €0.00 (binds)");
  }

  @Test
  void bound_that_is_just_reached_does_not_bind() {
    assertThat(sentence(A.atMost(euros("8")))).isEqualTo("= a, at most €8.00");
    assertThat(sentence(A.minus(A).positivePart())).isEqualTo("= a − a, at least €0.00");
  }

  @Test
  void constant_is_the_bound_wherever_it_stands() {
    assertThat(sentence(ZERO.atLeast(A.minus(B)))).isEqualTo("= a − b, at least €0.00");
    assertThat(sentence(euros("-5").atLeast(euros("1"))))
        .isEqualTo("= −€5.00, at least €1.00 (binds)");
  }

  @Test
  void least_of_two_calculations_or_of_three_is_a_list() {
    assertThat(sentence(A.minus(B).atMost(B.plus(B)))).isEqualTo("= the least of the following");
    assertThat(sentence(Formula.least(List.of(A, B, ZERO))))
        .isEqualTo("= the least of the following");
  }

  // ---- clauses inside sentences ----

  @Test
  void bounds_of_bounds_follow_each_other() {
    Formula clamped = RATE.atLeast(ratio("0")).atMost(ratio("1"));
    assertThat(sentence(clamped)).isEqualTo("= a ÷ b = 400%, at least 0%, at most 100% (binds)");
    assertThat(sentence(A.times(clamped)))
        .isEqualTo("= a × (a ÷ b = 400%, at least 0%, at most 100% (binds))");
    assertThat(sentence(RATE.atLeast(ratio("5")).atMost(ratio("6"))))
        .isEqualTo("= a ÷ b = 400%, at least 500% (binds), at most 600%");
  }

  @Test
  void bound_that_is_bounded_itself_stands_in_parentheses() {
    assertThat(sentence(A.atMost(A.minus(B).positivePart())))
        .isEqualTo("= a, at most (a − b, at least €0.00) (binds)");
  }

  @Test
  void clause_stands_in_parentheses_where_it_could_be_misread() {
    Formula gain = A.minus(B).positivePart();
    assertThat(sentence(B.minus(gain))).isEqualTo("= b − (a − b, at least €0.00)");
    assertThat(sentence(Formula.choice(gain.isAtLeast(B), B, A)))
        .isEqualTo("= b, because (a − b, at least €0.00) = €6.00 ≥ b = €2.00");
    assertThat(sentence(Formula.choice(A.isAtLeast(B), gain, A)))
        .isEqualTo("= (a − b, at least €0.00), because a = €8.00 ≥ b = €2.00");
  }

  @Test
  void clause_as_the_input_of_bands_has_its_value_behind_it() {
    MarginalScale half =
        MarginalScale.of(List.of(MarginalScale.band(Rational.ZERO, Rational.of(1, 2))));
    assertThat(sentence(A.minus(B).positivePart().inBands(euros("1"), half)))
        .isEqualTo("= marginal bands of (a − b, at least €0.00) = €6.00");
  }

  @Test
  void rounding_follows_the_bound() {
    assertThat(sentence(A.atMost(B).rounded(Rounding.toSmallestUnit(Amounts.EUR), "payable")))
        .isEqualTo("= a, at most b (binds), to the cent (half up)");
  }

  @Test
  void shared_clause_has_a_row() {
    Formula gain = A.minus(B).positivePart();
    assertThat(lines(named("x", gain.plus(gain)).evaluate(facts(Unit.MONEY, "a", "8", "b", "2"))))
        .startsWith(
            "x | €12.00",
            "= “the part above zero of a − b” + “the part above zero of a − b”",
            "the part above zero of a − b | €6.00",
            "= a − b, at least €0.00");
  }

  @Test
  void clauses_read_so_in_finnish_and_swedish() {
    assertThat(translated(Language.FI))
        .contains("= ”b” − ”a” = −6,00 €, vähintään 0,00 € (rajoittava), enintään ”a”");
    assertThat(translated(Language.SV))
        .contains("= ”b” − ”a” = −6,00 €, minst 0,00 € (begränsar), högst ”a”");
  }

  private static String translated(Language language) {
    return ExplanationText.of(TextStyle.of(language, Amounts.EUR))
        .explain(
            named("x", B.minus(A).positivePart().atMost(A))
                .evaluate(facts(Unit.MONEY, "a", "8", "b", "2")))
        .replace('\u00A0', ' ')
        .replace("[en] ", "");
  }

  // ---- signs ----

  @Test
  void difference_from_zero_is_a_minus_sign() {
    assertThat(sentence(ZERO.minus(A))).isEqualTo("= −a");
    assertThat(sentence(ZERO.minus(A.times(Rational.of(20))))).isEqualTo("= −a × 20");
    assertThat(sentence(ZERO.minus(A.minus(B)))).isEqualTo("= −(a − b)");
    assertThat(sentence(ZERO.minus(A.positivePart()))).isEqualTo("= −(a, at least €0.00)");
    assertThat(sentence(ZERO.minus(euros("-5")))).isEqualTo("= −(−€5.00)");
  }

  @Test
  void minus_sign_inside_arithmetic_stands_in_parentheses_unless_it_leads() {
    Formula negated = ZERO.minus(A);
    assertThat(sentence(negated.plus(B))).isEqualTo("= −a + b");
    assertThat(sentence(B.plus(negated))).isEqualTo("= b + (−a)");
    assertThat(sentence(B.minus(negated))).isEqualTo("= b − (−a)");
    assertThat(sentence(negated.times(Rational.of(20)))).isEqualTo("= (−a) × 20");
    assertThat(sentence(ZERO.minus(negated))).isEqualTo("= −(−a)");
    assertThat(sentence(B.atMost(negated))).isEqualTo("= b, at most −a (binds)");
  }

  @Test
  void difference_from_another_number_is_written_out() {
    assertThat(sentence(euros("1").minus(A))).isEqualTo("= €1.00 − a");
    assertThat(sentence(A.minus(ZERO))).isEqualTo("= a − €0.00");
    assertThat(sentence(Formula.choice(A.compared(Condition.Relation.MORE, ZERO.minus(B)), A, B)))
        .isEqualTo("= a, because a = €8.00 > −b = −€2.00");
  }
}
