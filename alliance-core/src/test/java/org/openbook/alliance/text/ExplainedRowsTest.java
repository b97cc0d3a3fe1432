package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.text.Kernel.euros;
import static org.openbook.alliance.text.Kernel.explained;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.lines;
import static org.openbook.alliance.text.Kernel.named;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * Rows: what they are called, where they come from, which are references, how they are laid out.
 */
class ExplainedRowsTest {
  private static final Formula A = fact("a", Unit.MONEY);
  private static final Formula B = fact("b", Unit.MONEY);
  private static final Inputs FACTS = facts(Unit.MONEY, "a", "8", "b", "2");

  // ---- sharing ----

  @Test
  void shared_figure_is_explained_once_and_then_referred_to() {
    Formula gain = named("gain", A.minus(B));
    Formula x = named("x", gain.times(Rational.of(20)).plus(named("y", gain.plus(B))));
    assertThat(lines(x.evaluate(FACTS)))
        .containsExactly(
            "x | €128.00",
            "= gain × 20 + y",
            "gain | €6.00",
            "= a − b",
            "a | €8.00 | ledger: book",
            "b | €2.00 | ledger: book",
            "y | €8.00",
            "= gain + b",
            "gain | €6.00 | see above",
            "b | €2.00 | see above");
  }

  @Test
  void shared_figure_without_a_name_is_called_by_what_it_does() {
    Formula gain = A.minus(B);
    assertThat(lines(named("x", gain.times(Rational.of(20)).plus(gain)).evaluate(FACTS)))
        .startsWith(
            "x | €126.00",
            "= “the difference of a and b” × 20 + “the difference of a and b”",
            "the difference of a and b | €6.00",
            "= a − b");
  }

  @Test
  void calculation_below_two_names_is_written_below_both() {
    Formula gain = A.minus(B);
    Formula x = named("x", named("y", gain).plus(named("z", gain)));
    assertThat(lines(x.evaluate(FACTS)))
        .startsWith("x | €12.00", "= y + z", "y | €6.00", "= a − b")
        .contains("z | €6.00")
        .endsWith("z | €6.00", "= a − b", "a | €8.00 | see above", "b | €2.00 | see above");
    Formula third = named("x", Formula.sum(List.of(named("y", gain), named("z", gain), gain)));
    assertThat(lines(third.evaluate(FACTS)))
        .contains("= y + z + “the difference of a and b”", "= “the difference of a and b”");
  }

  @Test
  void roots_have_blocks_of_their_own_and_refer_to_each_other() {
    Formula gain = named("gain", A.minus(B));
    Formula share = named("share", gain.times(Rational.ofPercent("50")));
    Formula rest = named("rest", gain.minus(share));
    List<Figure> figures = Calculation.of(List.of(share, gain, rest)).evaluate(FACTS).figures();
    assertThat(lines(figures.toArray(Figure[]::new)))
        .containsExactly(
            "share | €3.00",
            "= gain × 50%",
            "gain | €6.00 | see below",
            "",
            "gain | €6.00",
            "= a − b",
            "a | €8.00 | ledger: book",
            "b | €2.00 | ledger: book",
            "",
            "rest | €3.00",
            "= gain − share",
            "gain | €6.00 | see above",
            "share | €3.00 | see above");
  }

  @Test
  void root_given_twice_is_explained_once() {
    Figure figure = named("x", A.plus(B)).evaluate(FACTS);
    assertThat(explained(figure, named("x", A.plus(B)).evaluate(FACTS)))
        .isEqualTo(explained(figure));
  }

  @Test
  void same_formula_on_other_facts_is_another_figure() {
    Figure first = named("x", A).evaluate(facts(Unit.MONEY, "a", "1"));
    Figure second = named("x", A).evaluate(facts(Unit.MONEY, "a", "2"));
    assertThat(lines(first, second))
        .containsExactly(
            "x | €1.00",
            "= a",
            "a | €1.00 | ledger: book",
            "",
            "x [2] | €2.00",
            "= a [2]",
            "a [2] | €2.00 | ledger: book");
  }

  @Test
  void parentheses_in_parentheses_end_in_a_row() {
    Formula deep = A;
    for (int i = 0; i < 5; i++) {
      deep = deep.plus(B).times(Rational.of(20));
    }
    assertThat(lines(named("x", deep).evaluate(FACTS)))
        .contains(
            "= ((“the sum of … × 20 and b” × 20 + b) × 20 + b) × 20",
            "= ((a + b) × 20 + b) × 20 + b");
  }

  // ---- names ----

  @Test
  void label_that_two_figures_have_is_numbered() {
    Formula x = named("x", named("fee", A).plus(named("fee", B)));
    assertThat(lines(x.evaluate(FACTS)))
        .containsExactly(
            "x | €10.00",
            "= fee + fee [2]",
            "fee | €8.00",
            "= a",
            "a | €8.00 | ledger: book",
            "fee [2] | €2.00",
            "= b",
            "b | €2.00 | ledger: book");
  }

  @Test
  void figure_that_another_of_its_label_rounds_says_so() {
    Formula half = A.times(Rational.parse("0.333"));
    Formula paid =
        named("fee", half.rounded(Rounding.toSmallestUnit(Amounts.EUR), "paid in cents"));
    Formula left = named("left", A.minus(named("fee", half)));
    List<Figure> figures = Calculation.of(List.of(paid, left)).evaluate(FACTS).figures();
    assertThat(lines(figures.toArray(Figure[]::new)))
        .containsExactly(
            "fee | €2.66",
            "= a × 33.3%, to the cent (half up; paid in cents)",
            "· fee before rounding | €2.664",
            "a | €8.00 | ledger: book",
            "",
            "left | €5.34",
            "= a − fee [before rounding]",
            "a | €8.00 | see above",
            "fee [before rounding] | €2.66",
            "= a × 33.3%",
            "a | €8.00 | see above");
  }

  @Test
  void label_that_reads_like_arithmetic_is_quoted_in_sentences() {
    Formula x = named("x", named("a − b", A).times(Rational.of(20)).plus(named("p, q", B)));
    assertThat(lines(x.evaluate(FACTS)))
        .contains("= “a − b” × 20 + “p, q”", "a − b | €8.00", "p, q | €2.00");
  }

  @Test
  void label_cannot_pretend_to_be_a_row() {
    assertThat(lines(named("x\n  fee      €9.00\u2028y", A).evaluate(FACTS)))
        .startsWith("x fee €9.00 y | €8.00");
  }

  @Test
  void label_that_looks_like_a_description_does_not_share_its_name() {
    Formula least = Formula.least(List.of(A, B, A));
    Formula x = named("x", named("the least of a, b and a", A).plus(least));
    assertThat(lines(x.evaluate(FACTS)))
        .contains("= “the least of a, b and a” + “the least of a, b and a” [2]");
  }

  @Test
  void missing_language_falls_back_visibly() {
    Figure figure = A.named(Label.of("kate", "", "")).evaluate(FACTS);
    assertThat(lines(figure)).startsWith("[fi] kate | €8.00");
  }

  // ---- provenance ----

  @Test
  void clause_stands_before_a_source_that_says_more() {
    Label label = Label.en("x");
    Clause clause = Clause.of("Annex 1");
    Formula agreed = euros("5").named(Provision.of(label, clause));
    Formula assumed =
        euros("5").named(Provision.of(label, clause).withSource(Source.assumption("ours")));
    assertThat(lines(agreed.evaluate(FACTS))).containsExactly("x | €5.00 | Annex 1");
    assertThat(lines(assumed.evaluate(FACTS)))
        .containsExactly("x | €5.00 | Annex 1 · assumption: ours");
  }

  @Test
  void fact_under_its_own_name_is_one_row() {
    Formula provided = A.named(Provision.of(Label.en("a"), Clause.of("Annex 1")));
    assertThat(lines(named("x", provided.plus(A)).evaluate(FACTS)))
        .containsExactly(
            "x | €16.00",
            "= a + a",
            "a | €8.00 | Annex 1 · ledger: book",
            "a | €8.00 | ledger: book");
  }

  // ---- layout ----

  @Test
  void long_label_continues_below_and_is_not_cut() {
    String label = "a label of a great many words ".repeat(4).strip();
    assertThat(explained(named(label, euros("5")).evaluate(FACTS)))
        .isEqualTo(
            """
            a label of a great many words a label of a great many words a  €5.00
              label of a great many words a label of a great many words\
            """);
  }

  @Test
  void long_word_and_wide_value_push_what_follows() {
    String word = "w".repeat(80);
    Formula wide = Formula.money(Rational.parse("9".repeat(60)));
    assertThat(lines(named(word, euros("5")).evaluate(FACTS))).containsExactly(word + " | €5.00");
    assertThat(lines(wide.named(Provision.of(Label.en("x"), Clause.of("Annex 1"))).evaluate(FACTS)))
        .containsExactly("x | €" + "999,".repeat(19) + "999.00 | Annex 1");
  }

  @Test
  void deep_rows_go_on_in_a_block_further_down() {
    Formula deep = A;
    for (int i = 1; i <= 9; i++) {
      deep = named("level " + i, deep.plus(B));
    }
    List<String> lines = lines(deep.evaluate(FACTS));
    assertThat(lines).contains("level 3 | €14.00 | see below", "level 3 | €14.00");
    assertThat(lines.indexOf("level 3 | €14.00 | see below"))
        .isLessThan(lines.indexOf("level 3 | €14.00"));
  }

  @Test
  void values_of_all_rows_end_in_one_column() {
    String text =
        ExplanationText.of(TextStyle.of(Language.FI, Amounts.EUR)).explain(SampleModel.figures());
    List<String> amounts = text.lines().filter(line -> line.startsWith("€", 67)).toList();
    assertThat(amounts).hasSize(9);
    assertThat(amounts).allMatch(line -> line.length() == 68 || line.startsWith("   ", 68));
  }
}
