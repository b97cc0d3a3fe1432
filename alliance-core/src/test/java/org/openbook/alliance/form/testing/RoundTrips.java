package org.openbook.alliance.form.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Writing;

/** Reading what was written gives an equal value, however it was written. */
public final class RoundTrips {
  private RoundTrips() {}

  /** Checks a form whose parts refer to nothing outside the value. */
  public static <T> void check(Form<T> form, T value) {
    check(form, value, place -> place, writing -> writing);
  }

  /**
   * Checks a form whose parts refer to what is in scope.
   *
   * @param reading adds what is in scope to the place that is read
   * @param writing adds it to the writing
   */
  public static <T> void check(
      Form<T> form, T value, UnaryOperator<Place> reading, UnaryOperator<Writing> writing) {
    Tree brief = form.write(value, writing.apply(Writing.brief()));
    Tree full = form.write(value, writing.apply(Writing.full()));
    T fromBrief = read(form, brief, reading);
    T fromFull = read(form, full, reading);
    assertThat(fromBrief).as("read from %s", brief).isEqualTo(value);
    // What has no order was sorted.
    assertThat(form.write(fromFull, writing.apply(Writing.full()))).isEqualTo(full);
    assertThat(form.write(fromBrief, writing.apply(Writing.full()))).isEqualTo(full);
  }

  private static <T> T read(Form<T> form, Tree tree, UnaryOperator<Place> scope) {
    return form.read(new Parsed("value", tree, List.of()), scope);
  }
}
