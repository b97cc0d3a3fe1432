package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/**
 * The form of a type that is written as an object: its members, in the order in which people read
 * them. A member that no declaration names is refused. Immutable.
 *
 * @param <T> the type
 */
public final class ObjectForm<T> implements Form<T> {
  /** Makes a value of three parts. */
  @FunctionalInterface
  public interface Of3<A, B, C, T> {
    /** The value. */
    T make(A a, B b, C c);
  }

  /** Makes a value of four parts. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, T> {
    /** The value. */
    T make(A a, B b, C c, D d);
  }

  private final String name;
  private final String description;
  private final int fewest;
  private final ImmutableList<Member<T, ?>> members;
  private final ImmutableSet<String> names;
  private final ImmutableList<Member.Named<T>> writers;
  private final ImmutableList<Member.Named<T>> sortedWriters;
  private final Function<Place, Slot<T>> reader;

  private ObjectForm(
      String name,
      String description,
      int fewest,
      List<? extends Member<T, ?>> members,
      Function<Place, Slot<T>> reader) {
    this.name = requireNonNull(name, "name");
    this.description = requireNonNull(description, "description");
    this.fewest = fewest;
    this.members = ImmutableList.copyOf(members);
    this.names = names(name, this.members);
    this.writers =
        this.members.stream()
            .flatMap(member -> member.writers().stream())
            .collect(ImmutableList.toImmutableList());
    this.sortedWriters =
        ImmutableList.sortedCopyOf(Comparator.comparing(Member.Named::name), writers);
    this.reader = reader;
  }

  private static ImmutableSet<String> names(String form, List<? extends Member<?, ?>> members) {
    List<String> all = members.stream().flatMap(member -> member.names().stream()).toList();
    ImmutableSet<String> names = ImmutableSet.copyOf(all);
    if (names.size() < all.size()) {
      throw new IllegalArgumentException(
          "form '%s' has members %s; a name is there once".formatted(form, all));
    }
    return names;
  }

  // ---- factories ----

  /**
   * The form of a type that has a builder.
   *
   * @param name what schemas call the type; {@code ""} for one that is described where it stands
   */
  public static <T, B> Builder<T, B> of(String name, Supplier<B> begin, Function<B, T> finish) {
    return new Builder<>(name, begin, finish);
  }

  /** The form of a type of one part. */
  public static <T, A> ObjectForm<T> of(String name, Function<A, T> maker, Member<T, A> first) {
    requireNonNull(maker, "maker");
    return new ObjectForm<>(
        name,
        "",
        0,
        List.of(first),
        place -> {
          Slot<A> a = first.read(place);
          return place.build(() -> maker.apply(a.get()));
        });
  }

  /** The form of a type of two parts. */
  public static <T, A, B> ObjectForm<T> of(
      String name, BiFunction<A, B, T> maker, Member<T, A> first, Member<T, B> second) {
    requireNonNull(maker, "maker");
    return new ObjectForm<>(
        name,
        "",
        0,
        List.of(first, second),
        place -> {
          Slot<A> a = first.read(place);
          Slot<B> b = second.read(place);
          return place.build(() -> maker.apply(a.get(), b.get()));
        });
  }

  /** The form of a type of three parts. */
  public static <T, A, B, C> ObjectForm<T> of(
      String name,
      Of3<A, B, C, T> maker,
      Member<T, A> first,
      Member<T, B> second,
      Member<T, C> third) {
    requireNonNull(maker, "maker");
    return new ObjectForm<>(
        name,
        "",
        0,
        List.of(first, second, third),
        place -> {
          Slot<A> a = first.read(place);
          Slot<B> b = second.read(place);
          Slot<C> c = third.read(place);
          return place.build(() -> maker.make(a.get(), b.get(), c.get()));
        });
  }

  /** The form of a type of four parts. */
  public static <T, A, B, C, D> ObjectForm<T> of(
      String name,
      Of4<A, B, C, D, T> maker,
      Member<T, A> first,
      Member<T, B> second,
      Member<T, C> third,
      Member<T, D> fourth) {
    requireNonNull(maker, "maker");
    return new ObjectForm<>(
        name,
        "",
        0,
        List.of(first, second, third, fourth),
        place -> {
          Slot<A> a = first.read(place);
          Slot<B> b = second.read(place);
          Slot<C> c = third.read(place);
          Slot<D> d = fourth.read(place);
          return place.build(() -> maker.make(a.get(), b.get(), c.get(), d.get()));
        });
  }

  /** The same form, with what its schema says about it. */
  public ObjectForm<T> described(String words) {
    return new ObjectForm<>(name, words, fewest, members, reader);
  }

  /** The same form, of which a schema asks for this many members at least, whichever they are. */
  public ObjectForm<T> ofAtLeast(int fewestMembers) {
    return new ObjectForm<>(name, description, fewestMembers, members, reader);
  }

  // ---- form ----

  @Override
  public Slot<T> read(Place place) {
    if (!place.isObject()) {
      return place.fault("it is %s; it must be an object".formatted(place.kind()));
    }
    Slot<T> read = readMembers(place);
    for (String given : place.names()) {
      if (!names.contains(given)) {
        place
            .at(given)
            .fault(() -> Faults.unknown("member", given, "the members here are %s", names));
      }
    }
    return read;
  }

  /** Reads these members and leaves any others to whoever they belong to. */
  Slot<T> readMembers(Place place) {
    return reader.apply(place);
  }

  @Override
  public Tree.Members write(T value, Writing writing) {
    Tree.Members.Builder object = new Tree.Members.Builder();
    for (Member.Named<T> member : writing.isFull() ? sortedWriters : writers) {
      member.writer().write(value, writing, object);
    }
    return object.build();
  }

  List<Member.Named<T>> writers() {
    return writers;
  }

  /** The names of the members. */
  public Set<String> names() {
    return names;
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return name.isEmpty()
        ? ownSchema(definitions)
        : definitions.part(name, () -> ownSchema(definitions));
  }

  private Tree ownSchema(SchemaDefinitions definitions) {
    Member.Properties properties = Member.Properties.of(definitions);
    describeMembers(properties);
    ImmutableMap.Builder<String, Tree> schema = ImmutableMap.builder();
    schema.put("type", Tree.text("object"));
    schema.put("properties", Tree.members(properties.byName().buildOrThrow()));
    if (!properties.required().isEmpty()) {
      schema.put("required", Tree.items(properties.required().stream().map(Tree::text).toList()));
    }
    if (!properties.choices().isEmpty()) {
      schema.put("allOf", SchemaDefinitions.oneOfEach(properties.choices()));
    }
    schema.put("additionalProperties", Tree.no());
    if (fewest > 0) {
      schema.put("minProperties", Tree.whole(fewest));
    }
    return SchemaDefinitions.described(Tree.members(schema.buildOrThrow()), description);
  }

  void describeMembers(Member.Properties properties) {
    members.forEach(member -> member.describe(properties));
  }

  // ---- types with a builder ----

  /** Collects the members of a type that has a builder. */
  public static final class Builder<T, B> {
    /** A member and where its value goes. */
    private record Part<T, B, V>(Member<T, V> member, BiConsumer<B, V> setter) {
      Part {
        requireNonNull(member, "member");
        requireNonNull(setter, "setter");
      }

      Consumer<B> read(Place object) {
        Slot<V> read = member.read(object);
        return builder -> setter.accept(builder, read.get());
      }

      Part<T, B, V> described(String words) {
        return new Part<>(member.described(words), setter);
      }
    }

    private final String name;
    private final Supplier<B> begin;
    private final Function<B, T> finish;
    private final List<Part<T, B, ?>> parts = new ArrayList<>();

    private Builder(String name, Supplier<B> begin, Function<B, T> finish) {
      this.name = requireNonNull(name, "name");
      this.begin = requireNonNull(begin, "begin");
      this.finish = requireNonNull(finish, "finish");
    }

    /** A member and the setter that takes it. */
    public <V> Builder<T, B> with(Member<T, V> member, BiConsumer<B, V> setter) {
      parts.add(new Part<>(member, setter));
      return this;
    }

    /** A member that must be there. */
    public <V> Builder<T, B> required(
        String member, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
      return with(Member.required(member, form, getter), setter);
    }

    /** A member that may be absent: then nothing is set. */
    public <V> Builder<T, B> optional(
        String member, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return with(Member.optional(member, form, getter), ifPresent(setter));
    }

    /** A member that has this value where it is absent. */
    public <V> Builder<T, B> optional(
        String member, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter, V otherwise) {
      return with(Member.optional(member, form, getter, otherwise), setter);
    }

    /** An array that may be absent: then it has no items. */
    public <V> Builder<T, B> list(
        String member, Form<V> item, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
      return with(Member.list(member, item, getter), setter);
    }

    /** The members of another object, which stand among those of this one. */
    public <V> Builder<T, B> among(
        ObjectForm<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
      return with(Member.among(form, getter), setter);
    }

    /** What the schema says about the member that was added last. */
    public Builder<T, B> described(String words) {
      parts.add(parts.remove(parts.size() - 1).described(words));
      return this;
    }

    /** The setter that is called with what is there. */
    public static <B, V> BiConsumer<B, Optional<V>> ifPresent(BiConsumer<B, V> setter) {
      requireNonNull(setter, "setter");
      return (builder, value) -> value.ifPresent(given -> setter.accept(builder, given));
    }

    /** The form. */
    public ObjectForm<T> form() {
      List<Part<T, B, ?>> all = List.copyOf(parts);
      return new ObjectForm<>(
          name,
          "",
          0,
          all.stream().<Member<T, ?>>map(Part::member).toList(),
          place -> {
            List<Consumer<B>> set = all.stream().map(part -> part.read(place)).toList();
            return place.build(() -> built(set));
          });
    }

    private T built(List<Consumer<B>> set) {
      B builder = begin.get();
      set.forEach(one -> one.accept(builder));
      return finish.apply(builder);
    }
  }
}
