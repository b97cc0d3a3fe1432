package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openbook.alliance.document.Tree;

/**
 * A member of an object: its name, the form of its value, how the value is got from the whole, and
 * what holds where it is absent. Immutable.
 *
 * @param <T> the type of the whole
 * @param <V> what reading the member gives to the maker of the whole
 */
public final class Member<T, V> {
  /** Writes a member of a value, or leaves it out. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value, Writing writing, Tree.Members.Builder members);
  }

  /**
   * The writer of a member.
   *
   * @param name the member's; of one of several members, that of the first kind
   */
  record Named<T>(String name, Writer<T> writer) {
    <U> Named<U> of(Function<? super U, ? extends T> getter) {
      return new Named<>(
          name, (value, writing, members) -> writer.write(getter.apply(value), writing, members));
    }
  }

  /** The properties of an object's schema, which are mandatory, and of which exactly one is. */
  record Properties(
      SchemaDefinitions definitions,
      ImmutableMap.Builder<String, Tree> byName,
      List<String> required,
      List<Set<String>> choices) {
    static Properties of(SchemaDefinitions definitions) {
      return new Properties(
          definitions, ImmutableMap.builder(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Adds the member to a schema. */
  @FunctionalInterface
  interface Describer {
    void describe(String description, Properties properties);
  }

  private final Set<String> names;
  private final Function<Place, Slot<V>> reader;
  private final List<Named<T>> writers;
  private final Describer describer;
  private final String description;

  Member(String name, Function<Place, Slot<V>> reader, Writer<T> writer, Describer describer) {
    this(Set.of(name), reader, List.of(new Named<>(name, writer)), describer, "");
  }

  private Member(
      Set<String> names,
      Function<Place, Slot<V>> reader,
      List<Named<T>> writers,
      Describer describer,
      String description) {
    this.names = names;
    this.reader = reader;
    this.writers = writers;
    this.describer = describer;
    this.description = description;
  }

  // ---- factories ----

  /** A member that must be there. */
  public static <T, V> Member<T, V> required(
      String name, Form<V> form, Function<? super T, ? extends V> getter) {
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    return new Member<>(
        name,
        object -> requiredOf(object, name, form),
        (value, writing, members) -> members.put(name, form.write(getter.apply(value), writing)),
        (description, properties) -> {
          properties.required().add(name);
          describe(name, form, description, Optional.empty(), properties);
        });
  }

  static <V> Slot<V> requiredOf(Place object, String name, Form<V> form) {
    Place place = object.at(name);
    return place.isMissing() ? missing(object, name) : form.read(place);
  }

  static <V> Slot<V> missing(Place object, String name) {
    return object.fault("member '%s' is missing; it is mandatory".formatted(name));
  }

  /** A member that may be absent: then the value has none. */
  public static <T, V> Member<T, Optional<V>> optional(
      String name, Form<V> form, Function<? super T, Optional<V>> getter) {
    return optionalUnless(name, form, getter, any -> false);
  }

  /** A member that people leave out where the rest already tells it. */
  public static <T, V> Member<T, Optional<V>> optionalUnless(
      String name,
      Form<V> form,
      Function<? super T, Optional<V>> getter,
      Predicate<? super T> isTold) {
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    requireNonNull(isTold, "isTold");
    return new Member<>(
        name,
        object -> optionalOf(object.at(name), form),
        (value, writing, members) -> {
          if (writing.isFull() || !isTold.test(value)) {
            getter.apply(value).ifPresent(part -> members.put(name, form.write(part, writing)));
          }
        },
        (description, properties) ->
            describe(name, form, description, Optional.empty(), properties));
  }

  static <V> Slot<Optional<V>> optionalOf(Place place, Form<V> form) {
    if (place.isMissing()) {
      return Slot.of(Optional.empty());
    }
    Slot<V> read = form.read(place);
    return read.isReadable() ? Slot.of(Optional.of(read.get())) : Slot.unreadable();
  }

  /**
   * A member that only people read: words that the library makes of the other members. No digest
   * knows it.
   */
  public static <T, V> Member<T, Optional<V>> forPeople(
      String name, Form<V> form, Function<? super T, ? extends V> getter) {
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    return new Member<>(
        name,
        object -> optionalOf(object.at(name), form),
        (value, writing, members) -> {
          if (!writing.isFull()) {
            members.put(name, form.write(getter.apply(value), writing));
          }
        },
        (description, properties) ->
            describe(name, form, description, Optional.empty(), properties));
  }

  /** A member that has this value where it is absent; people leave it out then. */
  public static <T, V> Member<T, V> optional(
      String name, Form<V> form, Function<? super T, ? extends V> getter, V otherwise) {
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    requireNonNull(otherwise, "otherwise");
    return new Member<>(
        name,
        object -> object.at(name).isMissing() ? Slot.of(otherwise) : form.read(object.at(name)),
        (value, writing, members) -> {
          V part = getter.apply(value);
          if (writing.isFull() || !part.equals(otherwise)) {
            members.put(name, form.write(part, writing));
          }
        },
        (description, properties) ->
            describe(name, form, description, Optional.of(form.write(otherwise)), properties));
  }

  /**
   * A member that, where it is absent, is read as if this stood there; people leave it out then.
   *
   * @param getter the value; empty for a whole that has no use for one, which is not written
   */
  public static <T, V> Member<T, V> readAs(
      String name, Form<V> form, Function<? super T, Optional<V>> getter, Tree otherwise) {
    requireNonNull(form, "form");
    requireNonNull(getter, "getter");
    requireNonNull(otherwise, "otherwise");
    return new Member<>(
        name,
        object -> {
          Place place = object.at(name);
          return form.read(place.isMissing() ? place.with(otherwise) : place);
        },
        (value, writing, members) -> {
          Optional<Tree> part = getter.apply(value).map(given -> form.write(given, writing));
          part.filter(tree -> writing.isFull() || !tree.equals(otherwise))
              .ifPresent(tree -> members.put(name, tree));
        },
        (description, properties) ->
            describe(name, form, description, Optional.of(otherwise), properties));
  }

  /**
   * A member that is, unless given, what the {@link Place#in(Class) scope} holds: the period of the
   * facts that the whole is part of. People leave it out where the scope tells it.
   */
  public static <T, V> Member<T, V> inScope(
      String name, Form<V> form, Class<V> type, Function<? super T, ? extends V> getter) {
    return ToldMembers.inScope(name, form, type, getter);
  }

  /**
   * A member that is, unless given, what the whole around has told; people leave it out then.
   *
   * @param type what the scope holds where something was told
   * @param told the value, if that is told
   */
  public static <T, V, C> Member<T, V> told(
      String name,
      Form<V> form,
      Class<C> type,
      Function<? super C, Optional<V>> told,
      Function<? super T, ? extends V> getter) {
    return ToldMembers.told(name, form, type, told, getter);
  }

  /**
   * The same, of which the rest of the value may tell it where nothing around does.
   *
   * @param isTold whether the rest tells it
   */
  public static <T, V, C> Member<T, Optional<V>> optionalTold(
      String name,
      Form<V> form,
      Class<C> type,
      Function<? super C, Optional<V>> told,
      Function<? super T, ? extends V> getter,
      Predicate<? super T> isTold) {
    return ToldMembers.optionalTold(name, form, type, told, getter, isTold);
  }

  /**
   * A member that, unless given, follows from what the {@link Place#in(Class) scope} holds, if it
   * holds it: the rounding, from the currency of the whole. People leave it out where it follows.
   *
   * @param told what follows; it may refuse, and then the member must be there
   */
  public static <T, C, V> Member<T, Optional<V>> followingFrom(
      Class<C> type,
      Function<? super C, ? extends V> told,
      String name,
      Form<V> form,
      Function<? super T, Optional<V>> getter) {
    return ToldMembers.followingFrom(type, told, name, form, getter);
  }

  /** An array that may be absent: then it has no items. */
  public static <T, V> Member<T, List<V>> list(
      String name, Form<V> item, Function<? super T, List<V>> getter) {
    return optional(name, Forms.list(item), getter, List.of());
  }

  /** The members of another object, which stand among those of this one. */
  public static <T, V> Member<T, V> among(
      ObjectForm<V> form, Function<? super T, ? extends V> getter) {
    requireNonNull(getter, "getter");
    return new Member<>(
        form.names(),
        form::readMembers,
        form.writers().stream().map(writer -> writer.<T>of(getter)).toList(),
        (description, properties) -> form.describeMembers(properties),
        "");
  }

  /** One of several members, its kind, which stands among those of this object. */
  public static <T, V> Member<T, V> among(
      Alternatives<V> kinds, Function<? super T, ? extends V> getter) {
    requireNonNull(getter, "getter");
    return new Member<>(
        kinds.names(),
        kinds::readMember,
        List.of(new Named<V>(first(kinds.names()), kinds::writeMember).<T>of(getter)),
        (description, properties) -> kinds.describeMember(properties),
        "");
  }

  private static String first(Set<String> names) {
    return Collections.min(names);
  }

  static void describe(
      String name,
      Form<?> form,
      String description,
      Optional<Tree> otherwise,
      Properties properties) {
    Tree schema = SchemaDefinitions.described(form.schema(properties.definitions()), description);
    properties
        .byName()
        .put(
            name,
            otherwise.map(d -> (Tree) ((Tree.Members) schema).with("default", d)).orElse(schema));
  }

  /** The same member, with what its schema says about it. */
  public Member<T, V> described(String words) {
    return new Member<>(names, reader, writers, describer, requireNonNull(words, "words"));
  }

  // ---- what an object form asks ----

  Set<String> names() {
    return names;
  }

  /** What stands there as this member of the object. */
  public Slot<V> read(Place object) {
    return reader.apply(object);
  }

  List<Named<T>> writers() {
    return writers;
  }

  void describe(Properties properties) {
    describer.describe(description, properties);
  }
}
