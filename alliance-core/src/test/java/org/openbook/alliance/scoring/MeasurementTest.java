package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.number;

import java.util.List;
import java.util.stream.Stream;
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
    assertThat(
            Stream.of(Source.measurement("survey"), Source.assumption("survey"))
                .map(source -> List.of(Measurement.of(NPS, number("88"), source)))
                .map(Measurement.BY_INDICATOR::digest))
        .doesNotHaveDuplicates();
  }

  @Test
  void measurements_are_written_by_the_id_of_their_indicator() {
    List<Measurement> measured =
        List.of(
            Measurement.of(NPS, number("88"), Source.measurement("survey")),
            Measurement.of(KeyResultId.of("beds"), number("1/3"), Source.assumption("typical")));
    assertThat(Measurement.BY_INDICATOR.write(measured).canonicalText())
        .isEqualTo(
            "{\"beds\":{\"source\":\"assumption: typical\",\"value\":\"1/3\"},"
                + "\"nps\":{\"source\":\"measurement: survey\",\"value\":\"88\"}}");
  }
}
