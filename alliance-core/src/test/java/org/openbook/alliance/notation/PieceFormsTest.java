package org.openbook.alliance.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Writing;

class PieceFormsTest {
  private static final MarginalScale BANDS =
      MarginalScale.of(
          List.of(
              MarginalScale.band(Rational.ZERO, Rational.of(1, 2)),
              MarginalScale.band(Rational.of(1, 10), Rational.of(1, 3))));

  private static final Polyline LINE =
      Polyline.of(
          List.of(
              Polyline.point(Rational.of(50), Rational.ZERO),
              Polyline.point(Rational.of(70), Rational.of(201, 2))),
          Polyline.End.CLAMP,
          Polyline.End.REFUSE);

  private static final Staircase STAIRS =
      Staircase.of(
          List.of(
              Staircase.step(Rational.ZERO, Rational.of(30)),
              Staircase.step(Rational.of(2), Rational.of(50))),
          Staircase.OwnedEnd.LOWER);

  @Test
  void bands_write_edges_and_rates_as_ratios() {
    assertThat(PieceForms.BANDS.write(BANDS).canonicalText())
        .isEqualTo(
            "{\"bands\":[{\"from\":\"0\",\"rate\":\"50 %\"},{\"from\":\"10 %\",\"rate\":\"1/3\"}]}");
  }

  @Test
  void line_writes_its_points_as_numbers_and_both_ends() {
    assertThat(PieceForms.LINE.write(LINE).canonicalText())
        .isEqualTo(
            "{\"above\":\"refuse\",\"below\":\"clamp\",\"points\":"
                + "[{\"at\":\"50\",\"value\":\"0\"},{\"at\":\"70\",\"value\":\"100.5\"}]}");
  }

  @Test
  void stairs_write_the_end_and_the_default_that_they_have() {
    assertThat(PieceForms.STAIRS.write(STAIRS).canonicalText())
        .isEqualTo(
            "{\"owned\":\"lower\",\"steps\":"
                + "[{\"from\":\"0\",\"value\":\"30\"},{\"from\":\"2\",\"value\":\"50\"}]}");
    assertThat(
            PieceForms.STAIRS
                .write(STAIRS.endingAt(Rational.of(4)).otherwise(Rational.ONE))
                .canonicalText())
        .startsWith("{\"end\":\"4\",\"otherwise\":\"1\",");
  }

  @Test
  void steps_that_do_not_rise_are_a_fault_of_their_place() {
    Tree falling =
        PieceForms.STAIRS.write(STAIRS, Writing.brief()).with("steps", Tree.items(List.of()));

    assertThatThrownBy(() -> PieceForms.STAIRS.read(new Parsed("steps", falling, List.of())))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("staircase");
  }
}
