package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Polyline.End;
import org.openbook.alliance.exact.Polyline.Point;

class PolylineTest {
  private static final Point LEFT = point("50", "0");
  private static final Point RIGHT = point("70", "100");

  private static Point point(String at, String value) {
    return Polyline.point(Rational.parse(at), Rational.parse(value));
  }

  private static Polyline line(End below, End above) {
    return Polyline.of(List.of(LEFT, RIGHT), below, above);
  }

  private static void assertValue(Polyline line, String at, String value) {
    assertThat(line.valueAt(Rational.parse(at))).contains(Rational.parse(value));
  }

  @Test
  void value_between_two_points_is_on_the_line() {
    assertValue(line(End.REFUSE, End.REFUSE), "62", "60");
    assertValue(line(End.REFUSE, End.REFUSE), "50", "0");
    assertValue(line(End.REFUSE, End.REFUSE), "70", "100");
  }

  @Test
  void value_between_is_exact_where_no_decimal_writes_it() {
    Polyline third = Polyline.of(List.of(point("0", "0"), point("3", "1")), End.CLAMP, End.CLAMP);

    assertValue(third, "1", "1/3");
    assertThat(third.slopes()).containsExactly(Rational.of(1, 3));
  }

  @Test
  void clamped_end_holds_its_value() {
    assertValue(line(End.CLAMP, End.REFUSE), "49", "0");
    assertValue(line(End.REFUSE, End.CLAMP), "71", "100");
  }

  @Test
  void extended_end_follows_its_line() {
    assertValue(line(End.EXTEND, End.REFUSE), "49", "-5");
    assertValue(line(End.REFUSE, End.EXTEND), "71", "105");
  }

  @Test
  void refusing_end_has_no_value() {
    assertThat(line(End.REFUSE, End.CLAMP).valueAt(Rational.of(49))).isEmpty();
    assertThat(line(End.CLAMP, End.REFUSE).valueAt(Rational.of(71))).isEmpty();
  }

  @Test
  void dead_zone_is_flat_and_both_its_ends_belong_to_it() {
    Polyline line =
        Polyline.of(
            List.of(point("0", "-100"), point("50", "0"), point("60", "0"), point("80", "100")),
            End.CLAMP,
            End.CLAMP);

    assertValue(line, "49.5", "-1");
    assertValue(line, "50", "0");
    assertValue(line, "55", "0");
    assertValue(line, "60", "0");
    assertValue(line, "60.2", "1");
    assertThat(line.slopes()).containsExactly(Rational.of(2), Rational.ZERO, Rational.of(5));
  }

  @Test
  void single_point_holds_everywhere_or_only_there() {
    Polyline everywhere = Polyline.of(List.of(LEFT), End.CLAMP, End.CLAMP);
    Polyline there = Polyline.of(List.of(LEFT), End.REFUSE, End.REFUSE);

    assertValue(everywhere, "-1000", "0");
    assertValue(everywhere, "50", "0");
    assertValue(everywhere, "1000", "0");
    assertValue(there, "50", "0");
    assertThat(there.valueAt(Rational.of(51))).isEmpty();
    assertThat(there.slopes()).isEmpty();
  }

  @Test
  void segment_is_the_last_point_that_is_not_to_the_right() {
    Polyline line = line(End.CLAMP, End.CLAMP);

    assertThat(line.segment(Rational.of(49))).isZero();
    assertThat(line.segment(Rational.of(50))).isZero();
    assertThat(line.segment(Rational.of(69))).isZero();
    assertThat(line.segment(Rational.of(70))).isEqualTo(1);
    assertThat(line.segment(Rational.of(71))).isEqualTo(1);
  }

  @Test
  void points_that_do_not_rise_are_refused_and_all_named() {
    List<Point> points = List.of(RIGHT, LEFT, point("50", "1"), point("80", "1"));

    assertThatThrownBy(() -> Polyline.of(points, End.CLAMP, End.CLAMP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "curve has 2 faults:"
                + " (1) '50 → 0' stands after '70 → 100'; edges rise, one at each place"
                + " · (2) '50 → 1' stands after '50 → 0'; edges rise, one at each place");
  }

  @Test
  void line_without_points_is_refused() {
    assertThatThrownBy(() -> Polyline.of(List.of(), End.CLAMP, End.CLAMP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("curve: it has no part; it has at least one");
  }

  @Test
  void single_point_that_extends_is_refused() {
    assertThatThrownBy(() -> Polyline.of(List.of(LEFT), End.CLAMP, End.EXTEND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("curve has one point and extends; a curve that extends has at least two");
    assertThatThrownBy(() -> Polyline.of(List.of(LEFT), End.EXTEND, End.CLAMP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lines_are_equal_if_their_points_and_ends_are() {
    Polyline line = line(End.CLAMP, End.REFUSE);
    Polyline same =
        Polyline.of(new ArrayList<>(List.of(point("50.0", "0.0"), RIGHT)), End.CLAMP, End.REFUSE);

    assertThat(same).isEqualTo(line).hasSameHashCodeAs(line);
    assertThat(
            List.of(
                line,
                line(End.EXTEND, End.REFUSE),
                line(End.CLAMP, End.CLAMP),
                Polyline.of(List.of(LEFT), End.CLAMP, End.REFUSE)))
        .doesNotHaveDuplicates();
  }

  @Test
  void line_keeps_its_points_when_the_list_given_changes() {
    List<Point> given = new ArrayList<>(List.of(LEFT, RIGHT));
    Polyline line = Polyline.of(given, End.CLAMP, End.REFUSE);
    given.clear();

    assertThat(line.points()).containsExactly(LEFT, RIGHT);
    assertThat(line.below()).isEqualTo(End.CLAMP);
    assertThat(line.above()).isEqualTo(End.REFUSE);
  }

  @Test
  void line_prints_its_points() {
    assertThat(line(End.CLAMP, End.CLAMP)).hasToString("50 → 0, 70 → 100");
  }
}
