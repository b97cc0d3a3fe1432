package org.openbook.alliance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.scoring.testing.ScoringDomain;

/** Reading what was written gives the same scorecard, curve or measurement. */
@Domain(ScoringDomain.class)
class ScoringFormProperties {
  @Property
  void scorecards_are_read_as_they_were_written(@ForAll Scorecard card) {
    RoundTrips.check(Scorecard.FORM, card);
  }

  @Property
  void curves_are_read_as_they_were_written(@ForAll ScoreCurve curve) {
    RoundTrips.check(ScoreCurve.FORM, curve);
  }

  @Property
  void scales_are_read_as_they_were_written(@ForAll ScoreScale scale) {
    RoundTrips.check(ScoreScale.FORM, scale);
  }

  @Property
  void measurements_are_read_as_they_were_written(@ForAll List<Measurement> measurements) {
    Map<KeyResultId, Measurement> byId = new LinkedHashMap<>();
    measurements.forEach(measurement -> byId.put(measurement.indicator(), measurement));
    RoundTrips.check(Measurement.BY_INDICATOR, List.copyOf(byId.values()));
  }

  @Property
  void scorecards_have_one_digest_exactly_if_they_are_equal(
      @ForAll Scorecard one, @ForAll Scorecard other) {
    assertThat(Scorecard.FORM.digest(one).equals(Scorecard.FORM.digest(other)))
        .isEqualTo(one.equals(other));
  }
}
