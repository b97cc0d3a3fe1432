package org.openbook.alliance.form;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** What the parts of a document refer to by name, one value of a class: its table of formulas. */
record Scope(Map<Class<?>, Object> values) {
  static final Scope NONE = new Scope(Map.of());

  <C> Scope with(Class<C> type, C value) {
    return new Scope(
        ImmutableMap.<Class<?>, Object>builder()
            .putAll(values)
            .put(type, value)
            .buildKeepingLast());
  }

  <C> C get(Class<C> type) {
    return find(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no %s is in scope; its document gives one".formatted(type.getSimpleName())));
  }

  <C> Optional<C> find(Class<C> type) {
    return Optional.ofNullable(values.get(type)).map(type::cast);
  }
}
