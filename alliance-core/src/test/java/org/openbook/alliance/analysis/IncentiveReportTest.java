package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.quantity.QuantityId;

class IncentiveReportTest {
  private static final QuantityId COST = QuantityId.of("actual-cost");
  private static final QuantityId SCORE = QuantityId.of("score");
  private static final Finding CLIFF = FindingTest.finding(Kind.CLIFF, Severity.FAULT, "it jumps");
  private static final Finding NOTE =
      FindingTest.finding(Kind.ORDER_MATTERS, Severity.NOTE, "it differs");

  @Test
  void findings_are_found_by_kind_and_severity() {
    IncentiveReport report = new IncentiveReport(List.of(CLIFF, NOTE), List.of(), List.of());

    assertThat(report.of(Kind.CLIFF)).containsExactly(CLIFF);
    assertThat(report.atLeast(Severity.WARNING)).containsExactly(CLIFF);
    assertThat(report.atLeast(Severity.NOTE)).containsExactly(CLIFF, NOTE);
    assertThat(report).hasToString(CLIFF + "\n" + NOTE);
  }

  @Test
  void kind_without_a_verdict_was_not_checked() {
    IncentiveReport report = new IncentiveReport(List.of(), List.of(), List.of());

    assertThat(report.verdicts())
        .hasSize(Kind.values().length)
        .containsEntry(Kind.DEAD_ZONE, Verdict.NOT_CHECKED);
    assertThat(report.verdicts(Kind.DEAD_ZONE, COST)).containsExactly(Verdict.NOT_CHECKED);
  }

  @Test
  void verdict_over_all_axes_is_the_weightiest_and_each_axis_keeps_its_own() {
    IncentiveReport report =
        new IncentiveReport(
            List.of(CLIFF),
            List.of(
                known(COST, Verdict.FOUND, Verdict.UNKNOWN), known(SCORE, Verdict.PROVED_ABSENT)),
            List.of());

    assertThat(report.verdicts()).containsEntry(Kind.CLIFF, Verdict.FOUND);
    assertThat(report.verdicts(Kind.CLIFF, COST))
        .containsExactlyInAnyOrder(Verdict.FOUND, Verdict.UNKNOWN);
    assertThat(report.verdicts(Kind.CLIFF, SCORE)).containsExactly(Verdict.PROVED_ABSENT);
    assertThat(report.known().get(0)).hasToString("cliff along actual-cost: [FOUND, UNKNOWN]");
  }

  @Test
  void proof_beside_a_finding_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> known(COST, Verdict.FOUND, Verdict.PROVED_ABSENT))
        .withMessage("verdicts on cliff are [FOUND, PROVED_ABSENT]; a proof stands alone");
  }

  private static IncentiveReport.Known known(QuantityId along, Verdict... verdicts) {
    return new IncentiveReport.Known(Kind.CLIFF, Optional.of(along), Set.of(verdicts));
  }
}
