package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.term.Language;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Words.class)
  void words_have_the_same_places_in_every_language(Words words) {
    long places = places(words.in(Language.EN));
    assertThat(places(words.in(Language.FI))).isEqualTo(places);
    assertThat(places(words.in(Language.SV))).isEqualTo(places);
  }

  @ParameterizedTest
  @EnumSource(Words.class)
  void words_are_there_in_every_language(Words words) {
    for (Language language : Language.values()) {
      assertThat(words.in(language)).isNotBlank();
    }
  }

  private static long places(String words) {
    return words.split("%s", -1).length - 1L;
  }
}
