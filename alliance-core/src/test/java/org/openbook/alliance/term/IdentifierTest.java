package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "tesoma-1", "a.b_c-d:e/f", "Äänekoski"})
  void identifier_in_the_grammar_is_given_back(String text) {
    assertThat(Identifier.require("party id", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", ".", "a b", "a\n", "a'b", "a;b", "€", "a\uD83D\uDE00"})
  void identifier_outside_the_grammar_is_refused_with_what_is_required(String text) {
    assertThatThrownBy(() -> Identifier.require("party id", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "party id is '%s'; it is 1 to 100 letters, digits or '._-:/', a letter or digit first",
            text);
  }

  @Test
  void identifier_of_a_hundred_characters_is_allowed_and_of_one_more_refused() {
    assertThat(Identifier.require("line id", "x".repeat(100))).hasSize(100);
    assertThatThrownBy(() -> Identifier.require("line id", "x".repeat(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(101 characters)");
  }
}
