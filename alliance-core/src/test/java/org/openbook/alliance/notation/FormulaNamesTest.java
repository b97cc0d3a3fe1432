package org.openbook.alliance.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;

class FormulaNamesTest {
  private static final Formula ONE = Formula.ratio(Rational.ONE);

  private static String name(Label label) {
    return new FormulaNames(Set.of()).next(ONE.named(label), "label");
  }

  @Test
  void name_of_an_own_label_is_its_english_text() {
    assertThat(name(Label.of("Hyöty", "Vinst", "The providers' gain (A)")))
        .isEqualTo("the-providers-gain-a");
  }

  @Test
  void name_of_a_standard_label_is_its_word() {
    Label label = StandardLabel.OWNER_BORNE_COSTS.label();

    assertThat(label).hasToString("Costs borne by the client alone");
    assertThat(name(label)).isEqualTo("owner-borne-costs");
  }

  @Test
  void name_of_a_standard_label_begins_with_its_subject() {
    assertThat(name(StandardLabel.MEAN_SCORE.of(Label.of("Tie Oy", "", ""))))
        .isEqualTo("tie-oy-mean-score");
    assertThat(name(StandardLabel.PART_PAYABLE_NOW.of(StandardLabel.SECURED_FEE.label())))
        .isEqualTo("secured-fee-part-payable-now");
  }

  @Test
  void formulas_of_one_word_are_counted() {
    FormulaNames names = new FormulaNames(Set.of("overrun"));

    assertThat(names.next(ONE.named(StandardLabel.OVERRUN.label()), "label"))
        .isEqualTo("overrun-2");
    assertThat(names.next(ONE.named(Label.en("Overrun")), "label")).isEqualTo("overrun-3");
  }
}
