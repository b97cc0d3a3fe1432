package org.openbook.alliance.form;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** What the parts of a document refer to by name, one value of a class: its table of formulas. */
record Scope(Map<Class<?>, Slot<?>> values) {
  static final Scope NONE = new Scope(Map.of());

  <C> Scope with(Class<C> type, C value) {
    return with(type, Slot.of(value));
  }

  <C> Scope with(Class<C> type, Slot<C> value) {
    return new Scope(
        ImmutableMap.<Class<?>, Slot<?>>builder()
            .putAll(values)
            .put(type, value)
            .buildKeepingLast());
  }

  <C> C get(Class<C> type) {
    Slot<?> value = values.get(type);
    if (value == null) {
      throw new IllegalArgumentException(
          "no %s is in scope; its document gives one".formatted(type.getSimpleName()));
    }
    return type.cast(value.get());
  }

  /** Empty also for what could not be read. */
  <C> Optional<C> find(Class<C> type) {
    return Optional.ofNullable(values.get(type))
        .filter(Slot::isReadable)
        .map(value -> type.cast(value.get()));
  }
}
