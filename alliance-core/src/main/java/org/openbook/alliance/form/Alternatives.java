package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/**
 * The form of a type that is one of several kinds, written as an object whose single member is the
 * kind: {@code {"levels": {…}}}.
 *
 * @param <T> the type
 */
public final class Alternatives<T> implements Form<T> {
  /** A kind: what it is of, if the value is of it. */
  private record Kind<T, S>(
      Form<S> form,
      Function<? super T, Optional<S>> as,
      Function<? super S, ? extends T> back,
      String description) {
    Kind {
      requireNonNull(form, "form");
      requireNonNull(as, "as");
      requireNonNull(back, "back");
    }

    Kind<T, S> described(String words) {
      return new Kind<>(form, as, back, words);
    }

    Tree schema(SchemaDefinitions definitions) {
      return SchemaDefinitions.described(form.schema(definitions), description);
    }

    Slot<T> read(Place place) {
      Slot<S> read = form.read(place);
      return place.build(() -> back.apply(read.get()));
    }

    Optional<Tree> write(T value, Writing writing) {
      return as.apply(value).map(part -> form.write(part, writing));
    }
  }

  private final String what;
  private final Map<String, Kind<T, ?>> kinds;

  private Alternatives(String what, Map<String, Kind<T, ?>> kinds) {
    this.what = what;
    this.kinds = kinds;
  }

  /** No kinds yet of something, as a message calls it: {@code a curve}. */
  public static <T> Alternatives<T> of(String what) {
    return new Alternatives<>(requireNonNull(what, "what"), Map.of());
  }

  /**
   * These kinds and one more, which is tried after them when a value is written.
   *
   * @param as what stands under the kind, if the value is of it
   * @param back makes the value again
   */
  public <S> Alternatives<T> or(
      String kind,
      Form<S> form,
      Function<? super T, Optional<S>> as,
      Function<? super S, ? extends T> back) {
    Map<String, Kind<T, ?>> more = new LinkedHashMap<>(kinds);
    more.put(requireNonNull(kind, "kind"), new Kind<T, S>(form, as, back, ""));
    return new Alternatives<>(what, more);
  }

  /** What the schema says about the kind that was added last. */
  public Alternatives<T> described(String words) {
    requireNonNull(words, "words");
    Map<String, Kind<T, ?>> same = new LinkedHashMap<>(kinds);
    String last = List.copyOf(same.keySet()).get(same.size() - 1);
    same.computeIfPresent(last, (name, kind) -> kind.described(words));
    return new Alternatives<>(what, same);
  }

  @Override
  public Slot<T> read(Place place) {
    if (!place.isObject() || place.size() != 1) {
      String given =
          place.isObject() ? "an object of %s members".formatted(place.size()) : place.kind();
      return place.fault(
          "it is %s; %s must have one member, its kind: %s"
              .formatted(given, what, String.join(", ", kinds.keySet())));
    }
    String given = place.names().get(0);
    Kind<T, ?> kind = kinds.get(given);
    return kind == null
        ? place
            .at(given)
            .fault(() -> Faults.unknown("kind", given, "the kinds are %s", kinds.keySet()))
        : kind.read(place.at(given));
  }

  @Override
  public Tree write(T value, Writing writing) {
    Map.Entry<String, Tree> written = written(value, writing);
    return Tree.member(written.getKey(), written.getValue());
  }

  private Map.Entry<String, Tree> written(T value, Writing writing) {
    for (Map.Entry<String, Kind<T, ?>> kind : kinds.entrySet()) {
      Optional<Tree> written = kind.getValue().write(value, writing);
      if (written.isPresent()) {
        return Map.entry(kind.getKey(), written.get());
      }
    }
    throw new IllegalArgumentException(
        "%s is of no kind that a document has; the kinds of %s are %s"
            .formatted(value, what, kinds.keySet()));
  }

  // ---- among the members of another object ----

  Set<String> names() {
    return kinds.keySet();
  }

  /** Reads the one kind that stands among the members of an object. */
  Slot<T> readMember(Place object) {
    List<String> given = object.names().stream().filter(kinds::containsKey).toList();
    if (given.size() != 1) {
      return object.fault(
          "it has %s; %s must have one of %s"
              .formatted(
                  given.isEmpty() ? "none" : String.join(", ", given),
                  what,
                  String.join(", ", kinds.keySet())));
    }
    String kind = given.get(0);
    return requireNonNull(kinds.get(kind)).read(object.at(kind));
  }

  void writeMember(T value, Writing writing, Tree.Members.Builder members) {
    Map.Entry<String, Tree> written = written(value, writing);
    members.put(written.getKey(), written.getValue());
  }

  void describeMember(Member.Properties properties) {
    kinds.forEach(
        (name, kind) -> properties.byName().put(name, kind.schema(properties.definitions())));
    properties.choices().add(kinds.keySet());
  }

  // ---- schema ----

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    ImmutableMap.Builder<String, Tree> properties = ImmutableMap.builder();
    kinds.forEach((name, kind) -> properties.put(name, kind.schema(definitions)));
    return SchemaDefinitions.oneMember(properties.buildOrThrow());
  }
}
