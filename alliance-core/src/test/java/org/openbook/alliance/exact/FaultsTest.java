package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String WEIGHT = "weight of indicator 'nps' is -10; a weight is 0 or more";

  @Test
  void input_without_faults_passes() {
    Faults faults = Faults.in("scorecard 'tesoma-1'").require(true, () -> WEIGHT);

    assertThat(faults.isEmpty()).isTrue();
    assertThat(faults.list()).isEmpty();
    assertThat(faults).hasToString("scorecard 'tesoma-1': no faults");
    assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void input_with_one_fault_is_refused_with_it() {
    Faults faults = Faults.in("scorecard 'tesoma-1'").require(false, () -> WEIGHT);

    assertThat(faults.isEmpty()).isFalse();
    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scorecard 'tesoma-1': " + WEIGHT);
  }

  @Test
  void input_with_several_faults_is_refused_with_all_in_order() {
    Faults faults =
        Faults.in("scorecard").add("first").require(true, () -> "never").add("second").add("third");

    assertThat(faults.list()).containsExactly("first", "second", "third");
    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scorecard has 3 faults: (1) first · (2) second · (3) third");
  }

  @Test
  void message_of_a_requirement_that_holds_is_not_built() {
    Faults faults =
        Faults.in("scorecard")
            .require(
                true,
                () -> {
                  throw new AssertionError("built without need");
                });

    assertThat(faults.isEmpty()).isTrue();
  }

  @Test
  void list_taken_before_a_fault_does_not_change() {
    Faults faults = Faults.in("scorecard").add("first");
    var before = faults.list();
    faults.add("second");

    assertThat(before).containsExactly("first");
  }

  @Test
  void quote_of_a_text_up_to_sixty_characters_is_whole() {
    assertThat(Faults.quote("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
  }

  @Test
  void quote_of_a_longer_text_is_cut_and_says_its_length() {
    assertThat(Faults.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…' (61 characters)");
  }
}
