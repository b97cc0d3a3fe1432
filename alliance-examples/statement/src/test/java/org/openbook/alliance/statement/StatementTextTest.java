package org.openbook.alliance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;

class StatementTextTest {
  private static final Settlement DIVIDED =
      TesomaDocuments.ofTwoClients().settle(TesomaDocuments.underrun());
  private static final Statement STATEMENT = TesomaDocuments.statement();

  @Test
  void text_opens_with_the_agreement_and_its_key_figures() {
    assertThat(StatementText.of(STATEMENT, Language.EN))
        .startsWith("Tesoma wellbeing alliance, 1 April 2018 – 31 December 2021\nAn example:")
        .contains("    Target cost            €52,600,000.00\n")
        .contains("    Payable in total       €52,225,000.00\n")
        .endsWith("\n");
  }

  @Test
  void assumptions_are_marked_beside_the_figures_and_listed() {
    assertThat(StatementText.of(STATEMENT, Language.FI))
        .containsPattern("Allianssipalkkio +2.104.000,00.€ +\\[A2\\] +Tampereen")
        .contains("  A2    oletus: 4\u00a0% tavoitekustannuksesta");
  }

  @Test
  void tables_of_detail_and_charts_are_left_out() {
    assertThat(StatementText.of(STATEMENT, Language.EN))
        .contains("By cost type")
        .doesNotContain("By cost type and month", "May 2019");
  }

  @Test
  void one_line_can_be_explained_by_itself() {
    assertThat(StatementText.explanation(DIVIDED, LineId.of("fee"), Language.EN))
        .startsWith("Alliance fee")
        .contains("= Target cost × 4%, to the cent")
        .doesNotContain("Gain share")
        .contains("Alliance fee, divided among the payers")
        .endsWith("· City of Tampere: 1 ÷ 2 × €2,104,000.00           €1,052,000.00\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementText.explanation(DIVIDED, LineId.of("fees"), Language.EN))
        .withMessageStartingWith("line is 'fees'; the lines settled are [");
  }
}
