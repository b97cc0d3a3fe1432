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
import org.openbook.alliance.posting.PostingRow;
import org.openbook.alliance.term.testing.Terms;

/**
 * Values with one attribute that their generator did not think of: whatever its type allows, unless
 * the value refuses it.
 */
final class ValueChanges {
  private static final int GENERATION_SIZE = 1_000;
  private static final int MOST_PARTS = 3;

  private static final Map<Class<?>, Arbitrary<?>> PLAIN =
      Map.of(
          String.class,
          Terms.identifiers(),
          int.class,
          Arbitraries.integers().between(0, 40),
          long.class,
          Arbitraries.longs().between(0, 40),
          boolean.class,
          Arbitraries.of(true, false));

  /** Rows balance, so that no row can be changed alone; and they are slow to make. */
  private static final Set<Class<?>> NOT_CHANGED = Set.of(PostingRow.class);

  /** The score of a model is one of its scorecard, so that neither can be changed alone. */
  private static final Set<String> NOT_ALONE = Set.of("settlement.CommercialModel scorecard");

  private final Map<Type, Optional<RandomGenerator<?>>> generators = new HashMap<>();

  /** The values, and each with a change. */
  Stream<Object> among(Stream<Object> values, Random random) {
    return values.flatMap(value -> Stream.concat(Stream.of(value), of(value, random)));
  }

  /** The value with another of one of its attributes; empty if that cannot be. */
  private Stream<Object> of(Object value, Random random) {
    List<Attribute> attributes = Attribute.of(value);
    return attributes.isEmpty()
        ? Stream.empty()
        : changed(value, attributes.get(random.nextInt(attributes.size())), random);
  }

  private Stream<Object> changed(Object value, Attribute attribute, Random random) {
    if (NOT_ALONE.contains(attribute.owner() + " " + attribute.name())) {
      return Stream.empty();
    }
    return generators
        .computeIfAbsent(
            attribute.type(), type -> arbitrary(type).map(any -> any.generator(GENERATION_SIZE)))
        .flatMap(parts -> attribute.with(value, parts.next(random).value()))
        .stream();
  }

  private static Optional<Arbitrary<?>> arbitrary(Type type) {
    Class<?> raw = Types.raw(type);
    if (raw == Optional.class) {
      return argument(type).map(Arbitrary::optional);
    }
    if (List.class.isAssignableFrom(raw)) {
      return argument(type).map(parts -> parts.list().ofMaxSize(MOST_PARTS));
    }
    if (Set.class.isAssignableFrom(raw)) {
      return argument(type).map(parts -> parts.set().ofMaxSize(MOST_PARTS));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return argument(type)
          .flatMap(
              keys ->
                  arbitrary(Types.argument(type, 1))
                      .map(parts -> Arbitraries.maps(keys, parts).ofMaxSize(MOST_PARTS)));
    }
    return PLAIN.containsKey(raw) ? Optional.of(PLAIN.get(raw)) : inDomain(type);
  }

  private static Optional<Arbitrary<?>> argument(Type type) {
    return arbitrary(Types.argument(type, 0));
  }

  private static Optional<Arbitrary<?>> inDomain(Type type) {
    if (NOT_CHANGED.contains(Types.raw(type))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Arbitraries.defaultFor(TypeUsage.forType(type)));
    } catch (CannotFindArbitraryException none) {
      return Optional.empty();
    }
  }
}
