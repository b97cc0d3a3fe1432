package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;

class FindingTest {
  private static final Finding CLIFF = finding(Kind.CLIFF, Severity.FAULT, "it jumps");
  private static final Finding NOTE = finding(Kind.ORDER_MATTERS, Severity.NOTE, "it differs");

  @Test
  void text_is_severity_kind_message_and_terms() {
    assertThat(CLIFF).hasToString("fault cliff: it jumps [Gate (4.2)]");
    assertThat(new Cause(Label.en("Gate"), Optional.empty())).hasToString("Gate");
  }

  @Test
  void report_holds_findings_by_kind_and_severity() {
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

  private static Finding finding(Kind kind, Severity severity, String message) {
    return Finding.of(kind, severity)
        .subject("Bonus")
        .addCauses(new Cause(Label.en("Gate"), Optional.of(Clause.of("4.2"))))
        .message(message)
        .build();
  }
}
