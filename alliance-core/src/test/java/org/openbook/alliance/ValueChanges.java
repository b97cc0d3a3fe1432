package org.openbook.alliance;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.providers.TypeUsage;
import org.openbook.alliance.term.testing.Terms;

/**
 * Values with one attribute that their generator did not think of: whatever its type allows, unless
 * the value refuses it.
 */
final class ValueChanges {
  private static final int GENERATION_SIZE = 1_000;

  private static final Map<Class<?>, Arbitrary<?>> PLAIN =
      Map.of(
          String.class,
          Terms.identifiers(),
          int.class,
          Arbitraries.integers().between(0, 40),
          long.class,
          Arbitraries.longs().between(0, 40));

  /** What is no attribute of a contract, or too large to be put anywhere. */
  private static final Set<Class<?>> NOT_CHANGED = Set.of(List.class, Map.class, Object.class);

  private final Map<Type, Optional<RandomGenerator<?>>> generators = new HashMap<>();

  /** The value with another of one attribute, at most one for each. */
  Stream<Object> of(Object value, Random random) {
    List<Attribute> attributes = Attribute.of(value);
    return attributes.isEmpty()
        ? Stream.empty()
        : Stream.of(attributes.get(random.nextInt(attributes.size())))
            .flatMap(attribute -> changed(value, attribute, random).stream());
  }

  private Optional<Object> changed(Object value, Attribute attribute, Random random) {
    return generators
        .computeIfAbsent(attribute.type(), ValueChanges::generator)
        .flatMap(parts -> attribute.with(value, parts.next(random).value()));
  }

  private static Optional<RandomGenerator<?>> generator(Type type) {
    Class<?> raw = Types.raw(type);
    if (raw == Optional.class) {
      return generator(Types.argument(type, 0)).map(ValueChanges::optional);
    }
    if (PLAIN.containsKey(raw)) {
      return Optional.of(PLAIN.get(raw).generator(GENERATION_SIZE));
    }
    if (NOT_CHANGED.contains(raw)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Arbitraries.defaultFor(TypeUsage.forType(type)).generator(GENERATION_SIZE));
    } catch (CannotFindArbitraryException none) {
      return Optional.empty();
    }
  }

  private static RandomGenerator<?> optional(RandomGenerator<?> parts) {
    return parts.map(Optional::of);
  }
}
