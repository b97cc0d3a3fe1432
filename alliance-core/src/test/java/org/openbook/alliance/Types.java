package org.openbook.alliance;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.stream.Stream;

/** What generic types are made of. */
final class Types {
  private Types() {}

  /** Every class that the written type names. */
  static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
          classes(generic.getRawType()),
          Stream.of(generic.getActualTypeArguments()).flatMap(Types::classes));
    }
    if (type instanceof GenericArrayType array) {
      return classes(array.getGenericComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getUpperBounds()).flatMap(Types::classes);
    }
    if (type instanceof TypeVariable<?>) {
      // Its bound was written where it was declared; following it may go round in circles.
      return Stream.empty();
    }
    Class<?> plain = (Class<?>) type;
    return plain.isArray() ? classes(plain.getComponentType()) : Stream.of(plain);
  }

  /** The class itself, or what a variable or a wildcard stands for. */
  static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return raw(generic.getRawType());
    }
    if (type instanceof TypeVariable<?> variable) {
      return raw(variable.getBounds()[0]);
    }
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof GenericArrayType array) {
      return raw(array.getGenericComponentType()).arrayType();
    }
    return (Class<?>) type;
  }

  /** The type argument at this place, {@code Object} if it was not written. */
  static Type argument(Type type, int index) {
    return type instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[index]
        : Object.class;
  }
}
