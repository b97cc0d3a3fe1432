package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;

class FindingTest {
  @Test
  void text_is_severity_kind_message_and_terms() {
    assertThat(finding(Kind.CLIFF, Severity.FAULT, "it jumps"))
        .hasToString("fault cliff: it jumps [Gate (4.2)]");
    assertThat(Kind.PAYS_MORE_THAN_SAVED).hasToString("pays more than saved");
  }

  static Finding finding(Kind kind, Severity severity, String message) {
    return Finding.of(kind, severity)
        .subject("Bonus")
        .addCauses(new Cause(Label.en("Gate"), Optional.of(Clause.of("4.2"))))
        .message(message)
        .build();
  }
}
