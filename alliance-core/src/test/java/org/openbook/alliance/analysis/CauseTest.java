package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;

class CauseTest {
  @Test
  void text_is_the_name_and_the_clause_if_there_is_one() {
    Label gate = Label.en("Gate");

    assertThat(new Cause(gate, Optional.of(Clause.of("4.2")))).hasToString("Gate (4.2)");
    assertThat(new Cause(gate, Optional.empty())).hasToString("Gate");
  }
}
