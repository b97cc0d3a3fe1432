package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.scoring.testing.Cards.area;
import static org.openbook.alliance.scoring.testing.Cards.points;

import org.junit.jupiter.api.Test;

class KeyResultAreaTest {
  @Test
  void indicators_add_up_to_the_area() {
    KeyResultArea adults =
        area("2", "35", points("2a", "15"), points("2b", "15"), points("2c", "5"));
    assertThat(adults.indicatorWeight()).isEqualTo(number("35")).isEqualTo(adults.weight());
    assertThat(adults).hasToString("2: 35");
  }

  @Test
  void order_of_indicators_is_part_of_the_terms() {
    KeyResultArea area = area("1", "2", points("a", "1"), points("b", "1"));
    KeyResultArea turned = area("1", "2", points("b", "1"), points("a", "1"));
    assertThat(KeyResultArea.FORM.digest(area)).isNotEqualTo(KeyResultArea.FORM.digest(turned));
  }
}
