package org.openbook.alliance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.testing.WordTables;

class CasesWordsTest {
  @Test
  void words_say_the_same_in_three_languages() {
    assertThat(WordTables.faults(CasesWords.TABLE)).isEmpty();
  }
}
