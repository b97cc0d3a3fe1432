package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {
  @Test
  void clause_prints_as_the_contract_cites_it() {
    Clause clause = Clause.of("Schedule 3, 4.2");

    assertThat(clause).hasToString("Schedule 3, 4.2");
    assertThat(Clause.FORM.write(clause)).hasToString("\"Schedule 3, 4.2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void clause_without_a_citation_is_refused(String blank) {
    assertThatThrownBy(() -> Clause.of(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clause is blank; a clause cites a place in the contract");
  }
}
