package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PriceLevelTest {
  @Test
  void level_reads_as_index_and_month() {
    assertThat(PriceLevel.of("maku", YearMonth.of(2013, 5))).hasToString("maku 2013-05");
  }

  @Test
  void index_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceLevel.of("", YearMonth.of(2013, 5)))
        .withMessageStartingWith("index is ''");
  }
}
