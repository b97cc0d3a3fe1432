package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.text.Kernel.euros;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.lines;
import static org.openbook.alliance.text.Kernel.named;
import static org.openbook.alliance.text.Kernel.number;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** What an explanation says of each kind of node. */
class ExplainedNodesTest {
  private static final Formula A = fact("a", Unit.MONEY);
  private static final Formula B = fact("b", Unit.MONEY);
  private static final Formula R = fact("r", Unit.RATIO);
  private static final Formula S = fact("s", Unit.SCORE);

  /** What the row of x and the sentence below it say, on facts a, b and so on in euros. */
  private static List<String> x(Formula formula, String a, String b) {
    return lines(named("x", formula).evaluate(facts(Unit.MONEY, "a", a, "b", b)));
  }

  private static List<String> xOf(Formula formula, Unit unit, String name, String value) {
    return lines(named("x", formula).evaluate(facts(unit, name, value)));
  }

  // ---- arithmetic ----

  @Test
  void arithmetic_has_parentheses_only_where_they_are_needed() {
    Formula two = Formula.ratio(Rational.of(20));
    assertThat(sentence(A.plus(B).plus(A.minus(B)))).isEqualTo("= a + b + a − b");
    assertThat(sentence(A.minus(B.plus(A)))).isEqualTo("= a − (b + a)");
    assertThat(sentence(A.minus(B).minus(A))).isEqualTo("= a − b − a");
    assertThat(sentence(A.minus(B.minus(A)))).isEqualTo("= a − (b − a)");
    assertThat(sentence(A.plus(B).times(two))).isEqualTo("= (a + b) × 20");
    assertThat(sentence(A.plus(B.times(two)))).isEqualTo("= a + b × 20");
    assertThat(sentence(A.times(A.dividedBy(B)))).isEqualTo("= a × a ÷ b");
    assertThat(sentence(A.dividedBy(A.dividedBy(B)))).isEqualTo("= a ÷ (a ÷ b)");
    assertThat(sentence(A.dividedBy(B.times(two)))).isEqualTo("= a ÷ (b × 20)");
    assertThat(sentence(Formula.sum(List.of(A.times(two))).times(two))).isEqualTo("= a × 20 × 20");
  }

  @Test
  void number_inside_arithmetic_is_exact_and_cannot_be_misread() {
    assertThat(sentence(A.times(number("1/3")))).isEqualTo("= a × 1 ÷ 3");
    assertThat(sentence(A.dividedBy(Formula.ratio(number("1/3"))))).isEqualTo("= a ÷ (1 ÷ 3)");
    assertThat(sentence(A.plus(euros("-5")))).isEqualTo("= a + (−€5.00)");
    assertThat(sentence(euros("-5").plus(A))).isEqualTo("= −€5.00 + a");
    assertThat(sentence(A.minus(euros("-5").plus(A)))).isEqualTo("= a − (−€5.00 + a)");
    assertThat(sentence(A.times(number("0.123456789")))).isEqualTo("= a × 12.3456789%");
  }

  private static String sentence(Formula formula) {
    return x(formula, "8", "2").get(1);
  }

  @Test
  void sum_of_many_terms_is_a_table() {
    Formula tenth = A.times(Rational.ofPercent("10"));
    Formula fifth = A.times(Rational.ofPercent("20"));
    assertThat(x(Formula.sum(List.of(A, tenth, fifth, B)), "8", "2"))
        .containsExactly(
            "x | €12.40",
            "= the sum of the following",
            "· a | €8.00",
            "· a × 10% | €0.80",
            "· a × 20% | €1.60",
            "· b | €2.00",
            "a | €8.00 | ledger: book",
            "b | €2.00 | ledger: book");
  }

  @Test
  void least_shows_every_operand_and_all_that_bind() {
    assertThat(x(Formula.least(List.of(A, B.plus(B), euros("4"))), "8", "2"))
        .startsWith(
            "x | €4.00",
            "= the least of the following",
            "· a | €8.00",
            "· b + b | €4.00 | binds",
            "· €4.00 | €4.00 | binds");
  }

  @Test
  void greatest_of_two_calculations_shows_both_and_which_binds() {
    assertThat(x(A.minus(B).atLeast(B.plus(B)), "2", "8"))
        .startsWith(
            "x | €16.00",
            "= the greatest of the following",
            "· a − b | −€6.00",
            "· b + b | €16.00 | binds");
  }

  @Test
  void rounding_says_how_and_why_and_what_it_changed() {
    assertThat(
            x(
                A.times(number("0.333"))
                    .rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"),
                "5",
                "2"))
        .startsWith(
            "x | €1.67",
            "= a × 33.3%, to the cent (half up; paid in cents)",
            "· x before rounding | €1.665");
    assertThat(x(A.rounded(Rounding.of(number("0.05"), RoundingMode.FLOOR), "coins"), "5", "2"))
        .startsWith("x | €5.00", "= a, to €0.05 (downwards; coins)", "a | €5.00 | ledger: book");
  }

  @Test
  void rounding_inside_arithmetic_has_a_row() {
    Formula points = A.dividedBy(B).rounded(Rounding.toDecimals(2, RoundingMode.HALF_EVEN), "list");
    assertThat(x(B.times(points), "8", "3"))
        .containsExactly(
            "x | €8.01",
            "= b × “the rounded a ÷ b”",
            "b | €3.00 | ledger: book",
            "the rounded a ÷ b | 267%",
            "= a ÷ b, to 1% (half to even; list)",
            "· a ÷ b before rounding | 266.666667%",
            "a | €8.00 | ledger: book",
            "b | €3.00 | see above");
  }

  // ---- piece by piece ----

  @Test
  void bands_over_a_fixed_base_have_amounts_as_edges() {
    MarginalScale scale =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, number("0.5")),
                MarginalScale.band(Rational.of(10), number("0.25")),
                MarginalScale.band(Rational.of(20), Rational.ZERO)));
    assertThat(x(A.inBands(euros("1"), scale), "8", "2"))
        .startsWith(
            "x | €4.00",
            "= marginal bands of a = €8.00",
            "· from €0.00: 50% × €8.00 | €4.00",
            "· from €10.00: 25% × €0.00 | €0.00",
            "a | €8.00 | ledger: book");
  }

  @Test
  void bands_of_unit_prices_multiply_what_is_counted_by_a_price() {
    MarginalScale prices =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, number("0.03")),
                MarginalScale.band(Rational.of(200_000), number("0.06"))));
    Formula calls = fact("n", Unit.COUNT);
    assertThat(
            xOf(
                calls.inBands(Formula.count(Rational.ONE), prices, Unit.MONEY),
                Unit.COUNT,
                "n",
                "300000"))
        .startsWith(
            "x | €12,000.00",
            "= marginal bands of n = 300,000",
            "· from 0: €0.03 × 200,000 | €6,000.00",
            "· from 200,000: €0.06 × 100,000 | €6,000.00",
            "n | 300,000 | ledger: book");
  }

  @Test
  void bands_below_the_first_edge_show_that_edge() {
    MarginalScale scale =
        MarginalScale.of(List.of(MarginalScale.band(number("0.1"), number("0.5"))));
    assertThat(x(A.inBands(B, scale), "8", "100"))
        .startsWith(
            "x | €0.00",
            "= marginal bands of a = €8.00; edges × b = €100.00",
            "· from 10%: 50% × €0.00 | €0.00");
  }

  private static Formula curve(Polyline.End end) {
    Polyline line =
        Polyline.of(
            List.of(
                Polyline.point(Rational.of(-50), Rational.of(-100)),
                Polyline.point(Rational.ZERO, Rational.ZERO),
                Polyline.point(Rational.of(50), Rational.of(80))),
            end,
            end);
    return S.onCurve(line, Unit.SCORE);
  }

  @Test
  void curve_shows_the_segment_and_the_arithmetic_along_it() {
    assertThat(xOf(curve(Polyline.End.CLAMP), Unit.SCORE, "s", "-20"))
        .containsExactly(
            "x | −40.0",
            "= from the curve: s = −20.0, between −50.0 → −100.0 and 0.0 → 0.0",
            "· −100 + (−20 − (−50)) ÷ (0 − (−50)) × (0 − (−100)) | −40.0",
            "s | −20.0 | ledger: book");
  }

  @Test
  void curve_at_a_point_and_beyond_its_ends_says_so() {
    Formula clamped = curve(Polyline.End.CLAMP);
    assertThat(xOf(clamped, Unit.SCORE, "s", "50").get(1))
        .isEqualTo("= from the curve: s = +50.0, at +50.0 → +80.0");
    assertThat(xOf(clamped, Unit.SCORE, "s", "-60").get(1))
        .isEqualTo("= from the curve: s = −60.0, before its first point −50.0 → −100.0");
    assertThat(xOf(clamped, Unit.SCORE, "s", "60").get(1))
        .isEqualTo("= from the curve: s = +60.0, after its last point +50.0 → +80.0");
    assertThat(xOf(curve(Polyline.End.EXTEND), Unit.SCORE, "s", "60"))
        .startsWith(
            "x | +96.0",
            "= from the curve: s = +60.0, on the line through 0.0 → 0.0 and +50.0 → +80.0",
            "· 0 + (60 − 0) ÷ (50 − 0) × (80 − 0) | +96.0");
  }

  private static String step(Staircase.OwnedEnd owned, String value) {
    Staircase stairs =
        Staircase.of(
                List.of(
                    Staircase.step(Rational.ZERO, number("0.3")),
                    Staircase.step(Rational.of(2), number("0.5"))),
                owned)
            .endingAt(Rational.of(4))
            .otherwise(Rational.ZERO);
    return xOf(fact("n", Unit.COUNT).onSteps(stairs, Unit.RATIO), Unit.COUNT, "n", value).get(1);
  }

  @Test
  void steps_show_the_step_with_the_end_that_it_owns() {
    assertThat(step(Staircase.OwnedEnd.LOWER, "2"))
        .isEqualTo("= from the steps: 2 ≤ n = 2 < 4 → 50%");
    assertThat(step(Staircase.OwnedEnd.UPPER, "2"))
        .isEqualTo("= from the steps: 0 < n = 2 ≤ 2 → 30%");
  }

  @Test
  void steps_show_the_end_that_the_input_is_beyond() {
    assertThat(step(Staircase.OwnedEnd.LOWER, "4"))
        .isEqualTo("= outside the steps: n = 4 ≥ 4 → 0%");
    assertThat(step(Staircase.OwnedEnd.LOWER, "-1"))
        .isEqualTo("= outside the steps: n = −1 < 0 → 0%");
    assertThat(step(Staircase.OwnedEnd.UPPER, "0"))
        .isEqualTo("= outside the steps: n = 0 ≤ 0 → 0%");
    assertThat(step(Staircase.OwnedEnd.UPPER, "5"))
        .isEqualTo("= outside the steps: n = 5 > 4 → 0%");
  }

  // ---- conditions ----

  private static Formula choice(Condition.Relation relation) {
    return Formula.choice(A.compared(relation, B), A.times(Rational.of(100)), euros("0"));
  }

  @Test
  void choice_says_which_branch_and_why() {
    assertThat(sentence(choice(Condition.Relation.AT_LEAST)))
        .isEqualTo("= a × 100, because a = €8.00 ≥ b = €2.00");
    assertThat(sentence(choice(Condition.Relation.MORE)))
        .isEqualTo("= a × 100, because a = €8.00 > b = €2.00");
    assertThat(sentence(choice(Condition.Relation.LESS)))
        .isEqualTo("= €0.00, because a = €8.00 ≥ b = €2.00");
    assertThat(sentence(choice(Condition.Relation.AT_MOST)))
        .isEqualTo("= €0.00, because a = €8.00 > b = €2.00");
    assertThat(sentence(choice(Condition.Relation.EQUAL)))
        .isEqualTo("= €0.00, because a = €8.00 is not equal to b = €2.00");
  }

  @Test
  void choice_does_not_mention_the_branch_that_it_did_not_take() {
    Formula choice = Formula.choice(A.isAtLeast(euros("0")), A, B);
    assertThat(lines(named("x", choice).evaluate(facts(Unit.MONEY, "a", "1"))))
        .containsExactly("x | €1.00", "= a, because a = €1.00 ≥ €0.00", "a | €1.00 | ledger: book");
  }

  @Test
  void choice_by_a_named_condition_refers_to_its_row() {
    Formula gate = named("gate", A.minus(B).isLessThan(euros("0")));
    assertThat(x(Formula.choice(gate, A, B), "8", "2"))
        .containsExactly(
            "x | €2.00",
            "= b, because gate: no",
            "b | €2.00 | ledger: book",
            "gate | no",
            "= whether: a − b = €6.00 < €0.00",
            "a | €8.00 | ledger: book",
            "b | €2.00 | see above");
  }

  @Test
  void all_of_shows_which_condition_decides() {
    assertThat(x(Formula.allOf(List.of(A.isAtLeast(B), B.isAtLeast(A))), "8", "2"))
        .startsWith(
            "x | no",
            "= all of the following",
            "· a = €8.00 ≥ b = €2.00 | yes",
            "· b = €2.00 ≥ a = €8.00 | no | decides");
  }

  @Test
  void any_of_shows_which_condition_decides() {
    Formula given = Formula.present(QuantityId.of("c"));
    assertThat(x(Formula.anyOf(List.of(given, A.isAtLeast(B))), "8", "2"))
        .startsWith(
            "x | yes",
            "= any of the following",
            "· fact 'c' is given | no",
            "· a = €8.00 ≥ b = €2.00 | yes | decides");
  }

  @Test
  void missing_fact_reads_as_not_given() {
    Formula choice = Formula.choice(Formula.present(QuantityId.of("c")), A, B);
    assertThat(sentence(choice)).isEqualTo("= b, because fact 'c' is not given");
    assertThat(sentence(Formula.present(QuantityId.of("a"))))
        .isEqualTo("= whether: fact 'a' is given");
  }

  // ---- names and code ----

  @Test
  void opaque_function_is_named_with_what_it_was_given() {
    Node.Opaque function =
        new Node.Opaque("median", "2", List.of(A, B), Unit.MONEY, values -> values.get(1));
    assertThat(x(Formula.of(function), "8", "2"))
        .startsWith(
            "x | €2.00",
            "= computed by the function 'median', version 2",
            "· a | €8.00",
            "· b | €2.00");
  }

  @Test
  void number_that_a_row_cuts_is_given_in_full_below_it() {
    assertThat(lines(named("x", Formula.ratio(number("1/3"))).evaluate(Inputs.none())))
        .containsExactly("x | 33.33%");
    assertThat(lines(named("x", Formula.ratio(number("0.5"))).evaluate(Inputs.none())))
        .containsExactly("x | 50%");
  }

  @Test
  void name_over_a_name_mentions_it() {
    assertThat(x(named("y", A), "8", "2"))
        .containsExactly("x | €8.00", "= y", "y | €8.00", "= a", "a | €8.00 | ledger: book");
  }

  @Test
  void figure_without_a_name_is_called_by_what_it_does() {
    assertThat(lines(A.plus(B).evaluate(facts(Unit.MONEY, "a", "1", "b", "2"))).subList(0, 2))
        .containsExactly("the sum of a and b | €3.00", "= a + b");
    assertThat(lines(euros("5").evaluate(Inputs.none())))
        .containsExactly("the number €5.00 | €5.00");
  }

  @Test
  void fact_alone_is_its_row() {
    assertThat(lines(R.evaluate(facts(Unit.RATIO, "r", "0.5"))))
        .containsExactly("r | 50% | ledger: book");
  }
}
