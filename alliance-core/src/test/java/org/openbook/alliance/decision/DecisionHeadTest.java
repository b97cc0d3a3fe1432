package org.openbook.alliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionHeadTest {
  @Test
  void blank_text_is_refused_and_missing_is_not() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionHead.builder().body(" ").section("").build())
        .withMessage(
            "head of a decision has 2 faults: (1) who decides is blank; it must be said or left out"
                + " · (2) number of the section is blank; it must be said or left out");
    assertThat(DecisionHead.blank().body()).isEmpty();
  }

  @Test
  void text_tells_what_is_known() {
    DecisionHead head =
        DecisionHead.builder().body("Board").section("41").day(LocalDate.of(2026, 3, 2)).build();

    assertThat(head).hasToString("Board, § 41, 2026-03-02");
    assertThat(DecisionHead.blank()).hasToString("…, § …, …");
  }
}
