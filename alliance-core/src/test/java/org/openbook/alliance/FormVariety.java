package org.openbook.alliance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between the generated values of all forms, and between the parts of these. */
final class FormVariety {
  /** In the first values of a form the parts are looked at too. */
  private static final int VALUES_WITH_PARTS = 30;

  private final Map<Attribute, Object> first = new HashMap<>();
  private final Set<Attribute> differing = new HashSet<>();
  private final Set<String> missingKinds = new TreeSet<>();
  private final Set<String> known;

  /** Nothing yet; what is known to be missing is not waited for. */
  FormVariety(Set<String> known) {
    this.known = known;
  }

  /** Looks at values of the form until every attribute has differed. */
  void draw(DeclaredForm form, Stream<Object> values) {
    Set<Class<?>> kinds = form.type() instanceof Class<?> type ? kinds(type) : new HashSet<>();
    Set<Attribute> own = new HashSet<>();
    int count = 0;
    Iterator<Object> all = values.iterator();
    while (all.hasNext() && (count < VALUES_WITH_PARTS || !isVaried(kinds, own))) {
      Object value = all.next();
      kinds.removeIf(kind -> kind.isInstance(value));
      own.addAll(Attribute.of(value));
      boolean alsoAtParts = count++ < VALUES_WITH_PARTS;
      parts(value).forEach(part -> look(part, alsoAtParts));
    }
    kinds.forEach(
        kind ->
            missingKinds.add(
                "the generator of %s never makes a %s"
                    .formatted(Types.raw(form.type()).getSimpleName(), kind.getSimpleName())));
  }

  private boolean isVaried(Set<Class<?>> kinds, Set<Attribute> own) {
    return kinds.isEmpty() && own.stream().noneMatch(this::isOpen);
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

  private boolean isOpen(Attribute attribute) {
    return !differing.contains(attribute) && !known.contains(sentence(attribute));
  }

  /** What was the same in all values and was not known to be, as a sentence for each. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>(missingKinds);
    first.keySet().stream().filter(this::isOpen).map(FormVariety::sentence).forEach(missing::add);
    return missing;
  }

  private static String sentence(Attribute attribute) {
    return "the generator of %s never varies attribute %s"
        .formatted(attribute.owner(), attribute.name());
  }
}
