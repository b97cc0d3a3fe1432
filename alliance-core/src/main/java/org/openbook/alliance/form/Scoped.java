package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.Tree;

/** A form whose parts may refer to more than the form itself may. */
class Scoped<T> implements Form<T> {
  private final Form<T> form;
  private final UnaryOperator<Place> reading;
  private final BiFunction<? super T, Writing, Writing> writing;

  Scoped(
      Form<T> form,
      UnaryOperator<Place> reading,
      BiFunction<? super T, Writing, Writing> writing) {
    this.form = requireNonNull(form, "form");
    this.reading = reading;
    this.writing = writing;
  }

  @Override
  public Slot<T> read(Place place) {
    return form.read(reading.apply(place));
  }

  @Override
  public Tree write(T value, Writing outside) {
    return form.write(value, writing.apply(value, outside));
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return form.schema(definitions);
  }
}
