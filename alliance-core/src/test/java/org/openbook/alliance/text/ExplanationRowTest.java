package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.text.ExplanationRow.Columns;
import org.openbook.alliance.text.ExplanationRow.Kind;

class ExplanationRowTest {
  private static final ExplanationText TEXT =
      ExplanationText.of(TextStyle.of(Language.EN, Amounts.EUR));

  private static Figure twice(Formula saving) {
    return saving
        .times(Rational.of(2))
        .plus(saving)
        .named(Label.en("Gain"))
        .evaluate(Inputs.none());
  }

  @Test
  void explanation_in_rows_has_a_block_for_each_root_and_says_the_same_as_the_text() {
    Figure gain =
        twice(
            Formula.money(Rational.of(7))
                .minus(Formula.money(Rational.of(4)))
                .named(Label.en("Saving")));
    List<List<ExplanationRow>> blocks = TEXT.blocks(List.of(gain));
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0))
        .extracting(ExplanationRow::toString)
        .containsExactly("Gain: €9.00", "Saving × 200% + Saving", "Saving: €3.00", "€7.00 − €4.00");
    assertThat(blocks.get(0))
        .extracting(ExplanationRow::kind)
        .containsExactly(Kind.FIGURE, Kind.SENTENCE, Kind.FIGURE, Kind.SENTENCE);
    assertThat(blocks.get(0)).extracting(ExplanationRow::level).containsExactly(0, 0, 1, 1);
    assertThat(blocks.get(0).get(0).figure()).contains(gain);
  }

  @Test
  void figure_that_was_explained_before_is_mentioned() {
    Figure gain =
        twice(
            Formula.money(Rational.ONE)
                .rounded(Rounding.toSmallestUnit(Amounts.EUR), "x")
                .named(Label.en("Saving")));
    List<List<ExplanationRow>> blocks =
        TEXT.blocks(List.of(gain.operands().get(0).operands().get(1), gain));
    assertThat(blocks.get(1))
        .filteredOn(row -> row.kind() == Kind.MENTION)
        .singleElement()
        .satisfies(row -> assertThat(row.columns().note()).isEqualTo("see above"));
  }

  @Test
  void row_above_the_top_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ExplanationRow(Kind.PART, -1, new Columns("a", "", ""), Optional.empty()))
        .withMessage("level of an explanation's row is -1; it is 0 or more");
  }
}
