package org.openbook.alliance.cases.hvbp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.cases.Values.number;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.term.Source;

class DomainScoreTest {
  /** 48 of 80 points are 60; without two measures of 11 points, 37 of 60 are 61⅔. */
  @ParameterizedTest
  @CsvSource({"8, 60", "6, 185/3"})
  void measure_without_points_drops_from_both_sides(int measured, String score) {
    int[] points = {10, 10, 10, 5, 1, 1, 5, 6};
    List<KeyResultId> measures = new ArrayList<>();
    Inputs.Builder inputs = Inputs.builder();
    for (int i = 0; i < points.length; i++) {
      KeyResultId measure = KeyResultId.of("m" + i);
      measures.add(measure);
      if (i < measured) {
        inputs.put(
            QuantityId.of("measured." + measure),
            Rational.of(points[i]),
            DomainScore.unit(),
            Source.assumption("points that add up to 48, the last two to 11"));
      }
    }
    assertThat(DomainScore.over(measures).evaluate(inputs.build()).value())
        .isEqualTo(number(score));
  }
}
