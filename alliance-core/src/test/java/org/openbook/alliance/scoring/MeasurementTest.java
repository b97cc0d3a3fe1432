package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.number;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.term.Source;

class MeasurementTest {
  private static final KeyResultId NPS = KeyResultId.of("nps");

  @Test
  void measurement_is_equal_by_meaning() {
    Measurement measured = Measurement.of(NPS, number("88"), Source.published("annual report"));
    assertThat(measured)
        .isEqualTo(Measurement.of(NPS, number("88.0"), Source.published("annual report")))
        .hasToString("nps = 88");
  }

  @Test
  void source_is_part_of_the_fact() {
    assertThat(Measurement.of(NPS, number("88"), Source.measurement("survey")).digest())
        .isNotEqualTo(Measurement.of(NPS, number("88"), Source.assumption("survey")).digest());
  }
}
