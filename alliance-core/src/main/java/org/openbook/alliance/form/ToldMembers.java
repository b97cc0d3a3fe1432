package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The members that are told elsewhere: what they say where they are absent is in scope. */
final class ToldMembers {
  private ToldMembers() {}

  static <T, V> Member<T, V> inScope(
      String name, Form<V> form, Class<V> type, Function<? super T, ? extends V> getter) {
    requireNonNull(getter, "getter");
    requireNonNull(type, "type");
    requireNonNull(form, "form");
    return new Member<>(
        name,
        object ->
            object.at(name).isMissing() && object.hasInScope(type)
                ? object.build(() -> object.in(type))
                : Member.requiredOf(object, name, form),
        (value, writing, members) -> {
          V part = getter.apply(value);
          if (writing.isFull() || !writing.find(type).equals(Optional.of(part))) {
            members.put(name, form.write(part, writing));
          }
        },
        (description, properties) ->
            Member.describe(name, form, description, Optional.empty(), properties));
  }

  static <T, V, C> Member<T, V> told(
      String name,
      Form<V> form,
      Class<C> type,
      Function<? super C, Optional<V>> told,
      Function<? super T, ? extends V> getter) {
    Member<T, Optional<V>> member = optionalTold(name, form, type, told, getter, any -> false);
    return new Member<>(
        name,
        object -> {
          Slot<Optional<V>> read = member.read(object);
          return read.isReadable() && read.get().isEmpty()
              ? Member.missing(object, name)
              : object.build(() -> read.get().orElseThrow());
        },
        member.writers().get(0).writer(),
        (description, properties) ->
            Member.describe(name, form, description, Optional.empty(), properties));
  }

  static <T, V, C> Member<T, Optional<V>> optionalTold(
      String name,
      Form<V> form,
      Class<C> type,
      Function<? super C, Optional<V>> told,
      Function<? super T, ? extends V> getter,
      Predicate<? super T> isTold) {
    requireNonNull(form, "form");
    requireNonNull(type, "type");
    requireNonNull(told, "told");
    requireNonNull(getter, "getter");
    requireNonNull(isTold, "isTold");
    return new Member<>(
        name,
        object ->
            object.at(name).isMissing()
                ? Slot.of(object.find(type).flatMap(told))
                : Member.optionalOf(object.at(name), form),
        (value, writing, members) -> {
          V part = getter.apply(value);
          Optional<V> known = writing.find(type).flatMap(told);
          boolean isLeftOut = known.map(part::equals).orElseGet(() -> isTold.test(value));
          if (writing.isFull() || !isLeftOut) {
            members.put(name, form.write(part, writing));
          }
        },
        (description, properties) ->
            Member.describe(name, form, description, Optional.empty(), properties));
  }

  static <T, C, V> Member<T, Optional<V>> followingFrom(
      Class<C> type,
      Function<? super C, ? extends V> told,
      String name,
      Form<V> form,
      Function<? super T, Optional<V>> getter) {
    requireNonNull(type, "type");
    requireNonNull(told, "told");
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    return new Member<>(
        name,
        object ->
            object.at(name).isMissing()
                ? object.build(() -> object.find(type).map(told))
                : Member.optionalOf(object.at(name), form),
        (value, writing, members) -> {
          Optional<V> part = getter.apply(value);
          if (writing.isFull() || !part.equals(followed(writing.find(type), told))) {
            part.ifPresent(given -> members.put(name, form.write(given, writing)));
          }
        },
        (description, properties) ->
            Member.describe(name, form, description, Optional.empty(), properties));
  }

  private static <C, V> Optional<V> followed(
      Optional<C> scope, Function<? super C, ? extends V> told) {
    try {
      return scope.map(told);
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
