package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;

class IncentiveReportTest {
  private static final Finding CLIFF = FindingTest.finding(Kind.CLIFF, Severity.FAULT, "it jumps");
  private static final Finding NOTE =
      FindingTest.finding(Kind.ORDER_MATTERS, Severity.NOTE, "it differs");

  @Test
  void findings_are_found_by_kind_and_severity() {
    IncentiveReport report =
        new IncentiveReport(List.of(CLIFF, NOTE), Map.of(Kind.CLIFF, Verdict.FOUND));

    assertThat(report.of(Kind.CLIFF)).containsExactly(CLIFF);
    assertThat(report.atLeast(Severity.WARNING)).containsExactly(CLIFF);
    assertThat(report.atLeast(Severity.NOTE)).containsExactly(CLIFF, NOTE);
    assertThat(report).hasToString(CLIFF + "\n" + NOTE);
  }

  @Test
  void kind_without_a_verdict_was_not_checked() {
    IncentiveReport report = new IncentiveReport(List.of(), Map.of());

    assertThat(report.verdicts())
        .hasSize(Kind.values().length)
        .containsEntry(Kind.DEAD_ZONE, Verdict.NOT_CHECKED);
  }
}
