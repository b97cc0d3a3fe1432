package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CorrectionTest {
  private static final EntryId WRONG = EntryId.of("2021-000417");

  @Test
  void correction_reads_as_what_it_does_and_why() {
    assertThat(new Correction(Correction.Kind.REVERSAL, WRONG, "paid twice"))
        .hasToString("reversal of 2021-000417: paid twice");
  }

  @Test
  void correction_without_reason_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Correction(Correction.Kind.ADJUSTMENT, WRONG, " "))
        .withMessageContaining("'2021-000417' is blank; a correction says why");
  }
}
