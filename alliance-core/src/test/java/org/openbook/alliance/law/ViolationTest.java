package org.openbook.alliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {
  @Test
  void text_says_what_was_expected_and_given_and_on_what() {
    assertThat(new Violation<>("more never pays less", List.of(1, 2), "at least 5", "3"))
        .hasToString("more never pays less: expected at least 5, given 3; on 1 beside 2");
  }

  @Test
  void violation_without_a_witness_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Violation<>("a law", List.of(), "1", "2"))
        .withMessage("violation of 'a law' has no witnesses; it has at least one");
  }
}
