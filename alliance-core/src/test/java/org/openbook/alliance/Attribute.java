package org.openbook.alliance;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A component of a record, or an attribute of a value that Immutables implements.
 *
 * @param getter the method that gives it
 */
record Attribute(Method getter) {
  private static final String IMPLEMENTATION = "Immutable";
  private static final Map<Class<?>, List<Attribute>> KNOWN = new ConcurrentHashMap<>();

  /** The attributes of the value; none of what is neither a record nor made by Immutables. */
  static List<Attribute> of(Object value) {
    return KNOWN.computeIfAbsent(value.getClass(), Attribute::ofType);
  }

  private static List<Attribute> ofType(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents())
          .map(RecordComponent::getAccessor)
          .map(Attribute::new)
          .toList();
    }
    return isImplementation(type) ? ofImmutables(type) : List.of();
  }

  private static boolean isImplementation(Class<?> type) {
    return MainCode.isOurs(type) && type.getSimpleName().startsWith(IMPLEMENTATION);
  }

  private static List<Attribute> ofImmutables(Class<?> implementation) {
    List<Attribute> attributes = new ArrayList<>();
    for (Method method : implementation.getDeclaredMethods()) {
      if (method.getParameterCount() == 0
          && !method.isSynthetic()
          && copies(implementation, method.getName()).findAny().isPresent()) {
        attributes.add(new Attribute(method));
      }
    }
    attributes.sort(Comparator.comparing(Attribute::name));
    return attributes;
  }

  /** The methods that give a copy of a value with another of this attribute. */
  private static Stream<Method> copies(Class<?> implementation, String attribute) {
    String copy =
        "with" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    return Stream.of(implementation.getDeclaredMethods())
        .filter(method -> method.getName().equals(copy) && method.getParameterCount() == 1)
        .filter(method -> !method.isVarArgs() && !method.isSynthetic());
  }

  String name() {
    return getter.getName();
  }

  Type type() {
    return getter.getGenericReturnType();
  }

  /** {@code party.Party}. */
  String owner() {
    Class<?> type = getter.getDeclaringClass();
    return (type.isRecord() ? type : face(type)).getName().substring(MainCode.ROOT.length() + 1);
  }

  private static Class<?> face(Class<?> implementation) {
    Class<?> parent = implementation.getSuperclass();
    return parent == Object.class ? implementation.getInterfaces()[0] : parent;
  }

  /** What the value has as this attribute. */
  Object in(Object value) {
    return Objects.requireNonNull(called(getter, value)).orElseThrow();
  }

  /** The value with another of this attribute; empty if there can be no such value. */
  Optional<Object> with(Object value, Object part) {
    if (value.getClass().isRecord()) {
      return rebuilt(value, part);
    }
    return copies(value.getClass(), name())
        .filter(copy -> copy.getParameterTypes()[0].isInstance(part) || isPrimitive(copy))
        .findFirst()
        .flatMap(copy -> called(copy, value, part));
  }

  private static boolean isPrimitive(Method copy) {
    return copy.getParameterTypes()[0].isPrimitive();
  }

  private Optional<Object> rebuilt(Object value, Object part) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] parts =
        Stream.of(components)
            .map(RecordComponent::getAccessor)
            .map(each -> each.equals(getter) ? part : new Attribute(each).in(value))
            .toArray();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(parts));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Optional<Object> called(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return Optional.of(method.invoke(target, arguments));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
