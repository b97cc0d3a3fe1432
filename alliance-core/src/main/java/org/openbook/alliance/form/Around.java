package org.openbook.alliance.form;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.Tree;

/** Another form, read or written in another scope, or described in another way. */
record Around<T>(
    Supplier<Form<T>> form,
    UnaryOperator<Place> place,
    BiFunction<? super T, Writing, Writing> writing,
    Function<SchemaDefinitions, Tree> description)
    implements Form<T> {
  Around(Supplier<Form<T>> form) {
    this(form, place -> place, (any, writing) -> writing, parts -> form.get().schema(parts));
  }

  Around<T> reading(UnaryOperator<Place> other) {
    return new Around<>(form, other, writing, description);
  }

  Around<T> writing(BiFunction<? super T, Writing, Writing> other) {
    return new Around<>(form, place, other, description);
  }

  Around<T> describing(Function<SchemaDefinitions, Tree> other) {
    return new Around<>(form, place, writing, other);
  }

  @Override
  public Slot<T> read(Place given) {
    return form.get().read(place.apply(given));
  }

  @Override
  public Tree write(T value, Writing given) {
    return form.get().write(value, writing.apply(value, given));
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return description.apply(definitions);
  }
}
