package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.MarginalScale.Band;

class MarginalScaleTest {
  private static final MarginalScale SCALE = scale("0", "0.5", "0.1", "0.25");

  /** Bands from pairs of an edge and a rate. */
  private static MarginalScale scale(String... edgesAndRates) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < edgesAndRates.length; i += 2) {
      bands.add(band(edgesAndRates[i], edgesAndRates[i + 1]));
    }
    return MarginalScale.of(bands);
  }

  private static Band band(String from, String rate) {
    return MarginalScale.band(Rational.parse(from), Rational.parse(rate));
  }

  private static void assertValue(MarginalScale scale, String input, String base, String value) {
    assertThat(scale.valueAt(Rational.parse(input), Rational.parse(base)))
        .as("%s of %s", input, base)
        .isEqualTo(Rational.parse(value));
  }

  @Test
  void each_part_counts_at_the_rate_of_its_band() {
    assertValue(SCALE, "20", "100", "7.5");
    assertValue(SCALE, "10", "100", "5");
    assertValue(SCALE, "5", "100", "2.5");
    assertValue(SCALE, "0", "100", "0");
  }

  @Test
  void nothing_counts_below_the_first_edge() {
    MarginalScale above = scale("0.025", "0.5");

    assertValue(above, "1", "100", "0");
    assertValue(above, "2.5", "100", "0");
    assertValue(above, "5", "100", "1.25");
    assertValue(SCALE, "-20", "100", "0");
  }

  @Test
  void first_edge_may_be_negative() {
    assertValue(scale("-0.1", "1", "0", "0.5"), "-4", "100", "6");
    assertValue(scale("-0.1", "1", "0", "0.5"), "4", "100", "12");
  }

  @Test
  void over_a_base_of_0_the_last_band_holds_everything() {
    assertValue(SCALE, "20", "0", "5");
    assertValue(SCALE, "-20", "0", "0");
    assertValue(SCALE, "0", "0", "0");
  }

  /** Global track: 100 % to 25 % of the base, 50 % to 35 %, 25 % to 50 %, 10 % above. */
  @Test
  void aco_reach_global_corridor_gives_its_published_figures() {
    MarginalScale global = scale("0", "1", "0.25", "0.5", "0.35", "0.25", "0.5", "0.1");

    assertValue(global, "30", "100", "27.5");
    assertValue(global, "60", "100", "34.75");
  }

  /** Professional track: 50 / 35 / 15 / 5 % at 5 / 10 / 15 % of the base. */
  @Test
  void aco_reach_professional_corridor_gives_its_published_figures() {
    MarginalScale professional = scale("0", "0.5", "0.05", "0.35", "0.1", "0.15", "0.15", "0.05");

    assertValue(professional, "8", "100", "3.55");
    assertValue(professional, "20", "100", "5.25");
  }

  /** NEC option C, worked example: 80–100 % at 25 %, below 80 % at 0 %; target 500 000. */
  @Test
  void nec_share_of_a_saving_gives_its_published_figure() {
    assertValue(scale("0", "0.25", "0.2", "0"), "300000", "500000", "25000");
  }

  @Test
  void part_inside_a_band_is_what_lies_between_its_edges() {
    Rational base = Rational.HUNDRED;

    assertThat(SCALE.partInside(0, Rational.of(20), base)).isEqualTo(Rational.of(10));
    assertThat(SCALE.partInside(1, Rational.of(20), base)).isEqualTo(Rational.of(10));
    assertThat(SCALE.partInside(0, Rational.of(7), base)).isEqualTo(Rational.of(7));
    assertThat(SCALE.partInside(1, Rational.of(7), base)).isEqualTo(Rational.ZERO);
    assertThat(SCALE.partInside(0, Rational.of(-7), base)).isEqualTo(Rational.ZERO);
  }

  @Test
  void negative_base_is_refused() {
    assertThatThrownBy(() -> SCALE.valueAt(Rational.ONE, Rational.of(-100)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("base of bands is -100; a base is 0 or more");
    assertThatThrownBy(() -> SCALE.partInside(0, Rational.ONE, Rational.of(-100)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void edges_that_do_not_rise_are_refused_and_all_named() {
    assertThatThrownBy(() -> scale("0", "1", "0", "2", "-1", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "marginal scale has 2 faults:"
                + " (1) 'from 0: 2' stands after 'from 0: 1'; edges rise, one at each place"
                + " · (2) 'from -1: 3' stands after 'from 0: 2'; edges rise, one at each place");
    assertThatThrownBy(() -> MarginalScale.of(List.of()))
        .hasMessage("marginal scale: it has no part; it has at least one");
  }

  @Test
  void scales_are_equal_if_their_bands_are() {
    MarginalScale same = scale("0.0", "0.50", "0.10", "0.25");

    assertThat(same).isEqualTo(SCALE).hasSameHashCodeAs(SCALE);
    assertThat(scale("0", "0.5")).isNotEqualTo(SCALE);
    assertThat(scale("0", "0.5", "0.1", "0.2")).isNotEqualTo(SCALE);
    assertThat(SCALE.bands()).containsExactly(band("0", "0.5"), band("0.1", "0.25"));
  }

  @Test
  void scale_prints_its_bands() {
    assertThat(SCALE).hasToString("from 0: 0.5, from 0.1: 0.25");
  }
}
