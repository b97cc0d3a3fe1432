package org.openbook.alliance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.term.Language;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?s");

  @Test
  void sentences_have_the_same_places_in_every_language() {
    for (Words words : Words.values()) {
      List<String> places = places(words.in(Language.EN));
      assertThat(places(words.in(Language.FI))).as(words.name()).isEqualTo(places);
      assertThat(places(words.in(Language.SV))).as(words.name()).isEqualTo(places);
    }
  }

  @Test
  void each_language_has_a_sentence_of_its_own() {
    assertThat(Words.values())
        .allSatisfy(
            words ->
                assertThat(
                        List.of(
                            words.in(Language.FI), words.in(Language.SV), words.in(Language.EN)))
                    .noneMatch(String::isBlank));
  }

  private static List<String> places(String sentence) {
    return PLACE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }
}
