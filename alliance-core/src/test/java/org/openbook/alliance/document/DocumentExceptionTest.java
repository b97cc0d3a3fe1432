package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentExceptionTest {
  @Test
  void message_tells_every_fault_with_its_place() {
    DocumentException refused =
        new DocumentException(
            "terms document",
            List.of(
                new DocumentException.Fault("$.a", 3, "it is 1; it must be a text"),
                new DocumentException.Fault("$.b[2]", 0, "it is missing")));

    assertThat(refused)
        .hasMessage(
            "terms document has 2 faults: (1) $.a (line 3): it is 1; it must be a text"
                + " · (2) $.b[2]: it is missing");
    assertThat(refused.faults()).extracting(DocumentException.Fault::line).containsExactly(3, 0);
  }
}
