package org.openbook.alliance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between the generated values of all forms, and between the parts of these. */
final class FormVariety {
  private static final int MOST_VALUES = 200;

  /** In the first values of a form the parts are looked at too. */
  private static final int VALUES_WITH_PARTS = 30;

  private final Map<Attribute, Object> first = new HashMap<>();
  private final Set<Attribute> differing = new HashSet<>();
  private final Set<String> missingKinds = new TreeSet<>();

  /** Draws values of the form until every attribute has differed, or there are enough. */
  void draw(DeclaredForm form, Random random) {
    Set<Class<?>> kinds = form.type() instanceof Class<?> type ? kinds(type) : new HashSet<>();
    int count = 0;
    boolean isVaried = false;
    Iterator<Object> values = form.values(random, MOST_VALUES).iterator();
    while (values.hasNext() && (count < VALUES_WITH_PARTS || !isVaried)) {
      Object value = values.next();
      kinds.removeIf(kind -> kind.isInstance(value));
      look(value, count++ < VALUES_WITH_PARTS);
      isVaried = kinds.isEmpty() && differing.containsAll(Attribute.of(value));
    }
    kinds.forEach(
        kind ->
            missingKinds.add(
                "the generator of %s never makes a %s"
                    .formatted(form.type().getTypeName(), kind.getSimpleName())));
  }

  /** The classes that a closed type names. */
  private static Set<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
            .collect(Collectors.toSet())
        : new HashSet<>();
  }

  private void look(Object value, boolean alsoAtParts) {
    for (Attribute attribute : Attribute.of(value)) {
      Object part = attribute.in(value);
      if (!first.computeIfAbsent(attribute, any -> part).equals(part)) {
        differing.add(attribute);
      }
      if (alsoAtParts) {
        parts(part).forEach(each -> look(each, true));
      }
    }
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof Optional<?> option) {
      return option.stream();
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream());
    }
    return value instanceof Collection<?> all ? all.stream() : Stream.of(value);
  }

  /** What was the same in all values, as a sentence for each. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>(missingKinds);
    first.keySet().stream()
        .filter(attribute -> !differing.contains(attribute))
        .map(
            attribute ->
                "the generator of %s never varies attribute %s"
                    .formatted(attribute.owner(), attribute.name()))
        .forEach(missing::add);
    return missing;
  }
}
