package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 31);

  @Test
  void act_has_a_reason_where_one_is_given() {
    assertThat(Act.of(DAY, "Controller")).hasToString("2022-01-31 by Controller");
    assertThat(Act.of(DAY, "Controller").because("wrong month"))
        .isEqualTo(new Act(DAY, "Controller", "wrong month"))
        .hasToString("2022-01-31 by Controller: wrong month");
  }

  @Test
  void act_of_nobody_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Act.of(DAY, " "))
        .withMessage("who acted on 2022-01-31 is blank; somebody acts");
  }
}
