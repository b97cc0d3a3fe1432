package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/** The forms that other forms are made of. */
public final class Forms {
  private Forms() {}

  // ---- texts, numbers ----

  /** Any text. */
  public static final Form<String> TEXT = text("", "", text -> text, text -> text, "");

  /** A text that is not blank. */
  public static final Form<String> WORDS = text("", "\\S", Forms::requiredWords, text -> text, "");

  /** A whole number. */
  public static final Form<Long> WHOLE =
      of(Place::whole, Tree::whole, any -> Tree.member("type", Tree.text("integer")));

  /** A whole number of at most ten digits, as {@code int} holds it. */
  public static final Form<Integer> INT = WHOLE.as(Forms::requiredInt, Integer::longValue);

  private static String requiredWords(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("it is blank; it must say something");
    }
    return text;
  }

  private static int requiredInt(long number) {
    if (number != (int) number) {
      throw new IllegalArgumentException(
          "it is %s; it must be from %s to %s"
              .formatted(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    return (int) number;
  }

  /** A form of three functions. */
  static <T> Form<T> of(
      Function<Place, Slot<T>> reader,
      Function<? super T, Tree> writer,
      Function<SchemaDefinitions, Tree> schema) {
    return new Form<>() {
      @Override
      public Slot<T> read(Place place) {
        return reader.apply(place);
      }

      @Override
      public Tree write(T value, Writing writing) {
        requireNonNull(writing, "writing");
        return writer.apply(value);
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return schema.apply(requireNonNull(definitions, "definitions"));
      }
    };
  }

  /**
   * A text with a grammar.
   *
   * @param name what schemas call it; {@code ""} for one that is described where it stands
   * @param pattern a regular expression that every such text matches; {@code ""} for none
   * @param description what it is, with an example
   */
  public static <T> Form<T> text(
      String name,
      String pattern,
      Function<String, ? extends T> parser,
      Function<? super T, String> printer,
      String description) {
    requireNonNull(printer, "printer");
    return written(name, pattern, parser, value -> Tree.text(printer.apply(value)), description);
  }

  /** The same of a text that writes a number. */
  public static <T> Form<T> number(
      String name,
      String pattern,
      Function<String, ? extends T> parser,
      Function<? super T, String> printer,
      String description) {
    requireNonNull(printer, "printer");
    return written(name, pattern, parser, value -> Tree.number(printer.apply(value)), description);
  }

  private static <T> Form<T> written(
      String name,
      String pattern,
      Function<String, ? extends T> parser,
      Function<? super T, Tree> writer,
      String description) {
    requireNonNull(name, "name");
    requireNonNull(parser, "parser");
    ImmutableMap.Builder<String, Tree> schema = ImmutableMap.builder();
    schema.put("type", Tree.text("string"));
    if (!pattern.isEmpty()) {
      schema.put("pattern", Tree.text(pattern));
    }
    Tree described = SchemaDefinitions.described(Tree.members(schema.buildOrThrow()), description);
    return of(
        place -> place.text(parser::apply),
        writer,
        parts -> name.isEmpty() ? described : parts.part(name, () -> described));
  }

  /** One of these constants, in lower case with hyphens. */
  public static <E extends Enum<E>> Form<E> word(E[] constants) {
    Map<E, Tree> words = Maps.toMap(Arrays.asList(constants), one -> Tree.text(word(one)));
    Tree schema = Tree.member("enum", Tree.items(words.values()));
    return of(
        place -> place.text(text -> parsedWord(text, constants)),
        constant -> requireNonNull(words.get(constant), "constant"),
        any -> schema);
  }

  /** The constant as documents write it: {@code half-up}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that a word writes. */
  public static <E extends Enum<E>> E parsedWord(String text, E[] constants) {
    List<String> words = Arrays.stream(constants).map(Forms::word).toList();
    int index = words.indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException(Faults.noneOf(text, words));
    }
    return constants[index];
  }

  // ---- several ----

  /** An array. */
  public static <T> Form<List<T>> list(Form<T> item) {
    requireNonNull(item, "item");
    return new Form<>() {
      @Override
      public Slot<List<T>> read(Place place) {
        return place.list(item);
      }

      @Override
      public Tree write(List<T> items, Writing writing) {
        return Tree.items(items.stream().map(value -> item.write(value, writing)).toList());
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.array(item.schema(definitions));
      }
    };
  }

  /** An array, or its only item without the brackets. */
  public static <T> Form<List<T>> several(Form<T> item) {
    Form<List<T>> list = list(item);
    return new Form<>() {
      @Override
      public Slot<List<T>> read(Place place) {
        if (place.isArray()) {
          return list.read(place);
        }
        Slot<T> only = item.read(place);
        return place.build(() -> List.of(only.get()));
      }

      @Override
      public Tree write(List<T> items, Writing writing) {
        return items.size() == 1 ? item.write(items.get(0), writing) : list.write(items, writing);
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anyOf(item.schema(definitions), list.schema(definitions));
      }
    };
  }

  /** An array whose order has no meaning: it is sorted by canonical text where it is hashed. */
  public static <T> Form<List<T>> unordered(Form<T> item) {
    Form<List<T>> list = list(item);
    return new Form<>() {
      @Override
      public Slot<List<T>> read(Place place) {
        return list.read(place);
      }

      @Override
      public Tree write(List<T> items, Writing writing) {
        Tree written = list.write(items, writing);
        return writing.isFull() ? sorted(written.parts()) : written;
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return list.schema(definitions);
      }
    };
  }

  // Each text is made once, not for each comparison.
  private static Tree sorted(Collection<Tree> items) {
    record Keyed(String text, Tree item) {}
    return Tree.items(
        items.stream()
            .map(item -> new Keyed(item.canonicalText(), item))
            .sorted(Comparator.comparing(Keyed::text))
            .map(Keyed::item)
            .toList());
  }

  /** An array of constants, each at most once, whose order has no meaning. */
  public static <E extends Enum<E>> Form<Set<E>> set(Form<E> item) {
    return list(item).as(Forms::distinct, set -> List.copyOf(new TreeSet<>(set)));
  }

  private static <E extends Enum<E>> Set<E> distinct(List<E> items) {
    Set<E> distinct = Sets.immutableEnumSet(items);
    if (distinct.size() < items.size()) {
      throw new IllegalArgumentException(
          "it is %s; it must name each at most once"
              .formatted(items.stream().map(Forms::word).collect(Collectors.joining(", "))));
    }
    return distinct;
  }

  /**
   * An object of values by id.
   *
   * @param id reads the name of a member, or refuses it
   */
  public static <K, V> Form<Map<K, V>> entries(
      Function<String, K> id, Function<? super K, String> text, Form<V> value) {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(value, "value");
    return new Form<>() {
      @Override
      public Slot<Map<K, V>> read(Place place) {
        return place.entries(id, value);
      }

      @Override
      public Tree write(Map<K, V> entries, Writing writing) {
        ImmutableMap.Builder<String, Tree> members = ImmutableMap.builder();
        entries.forEach((key, part) -> members.put(text.apply(key), value.write(part, writing)));
        return Tree.members(members.buildOrThrow());
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return Tree.members(
            ImmutableMap.of(
                "type", Tree.text("object"), "additionalProperties", value.schema(definitions)));
      }
    };
  }

  // ---- choices ----

  /** A text for what is short, anything else in the longer form. */
  public static <T> Form<T> shortened(Form<T> text, Predicate<? super T> isShort, Form<T> longer) {
    requireNonNull(text, "text");
    requireNonNull(isShort, "isShort");
    requireNonNull(longer, "longer");
    return new Form<>() {
      @Override
      public Slot<T> read(Place place) {
        return place.isText() ? text.read(place) : longer.read(place);
      }

      @Override
      public Tree write(T value, Writing writing) {
        return (isShort.test(value) ? text : longer).write(value, writing);
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anyOf(text.schema(definitions), longer.schema(definitions));
      }
    };
  }

  /** A form that is made when it is first used, for a type that has parts of its own kind. */
  public static <T> Form<T> lazy(Supplier<Form<T>> form) {
    requireNonNull(form, "form");
    return new Around<>(form);
  }

  /** The form, whose parts may refer to a value. */
  public static <T, C> Form<T> within(Form<T> form, Class<C> type, C value) {
    requireNonNull(form, "form");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    return new Around<>(() -> form)
        .reading(place -> place.with(type, value))
        .writing((any, writing) -> writing.with(type, value))
        .describing(definitions -> definitions.within(type, value, () -> form.schema(definitions)));
  }

  /**
   * The form, whose parts may refer to a value that is found where it stands.
   *
   * @param found the value; empty if it cannot be read, which is told elsewhere
   */
  public static <T, C> Form<T> scoped(
      Form<T> form, Class<C> type, Function<Place, Optional<C>> found) {
    requireNonNull(form, "form");
    return new Around<>(() -> form).reading(reading(type, found));
  }

  /**
   * The form, whose parts may refer to a value that the whole has.
   *
   * @param found the value where it stands; empty if it cannot be read, which is told elsewhere
   * @param getter the value of a whole that is written
   */
  public static <T, C> Form<T> scoped(
      Form<T> form,
      Class<C> type,
      Function<Place, Optional<C>> found,
      Function<? super T, ? extends C> getter) {
    requireNonNull(getter, "getter");
    requireNonNull(form, "form");
    return new Around<>(() -> form)
        .reading(reading(type, found))
        .writing((whole, writing) -> writing.with(type, getter.apply(whole)));
  }

  private static <C> UnaryOperator<Place> reading(
      Class<C> type, Function<Place, Optional<C>> found) {
    requireNonNull(type, "type");
    requireNonNull(found, "found");
    return place -> place.with(type, found.apply(place).map(Slot::of).orElseGet(Slot::unreadable));
  }

  /** The form, read at another place and written in another way. */
  public static <T> Form<T> around(
      Form<T> form, UnaryOperator<Place> reading, BiFunction<? super T, Writing, Writing> writing) {
    requireNonNull(form, "form");
    requireNonNull(reading, "reading");
    requireNonNull(writing, "writing");
    return new Around<>(() -> form).reading(reading).writing(writing);
  }

  /** What documents may hold and nobody writes: something else is written for what it makes. */
  public static <T> Form<T> readOnly(
      Function<Place, Slot<T>> reader, Function<SchemaDefinitions, Tree> schema) {
    requireNonNull(reader, "reader");
    requireNonNull(schema, "schema");
    return of(
        reader,
        value -> {
          throw new UnsupportedOperationException("%s is read and never written".formatted(value));
        },
        schema);
  }

  /** The form under a name in schemas. */
  public static <T> Form<T> named(String name, Form<T> form) {
    requireNonNull(name, "name");
    requireNonNull(form, "form");
    return new Around<>(() -> form)
        .describing(definitions -> definitions.part(name, () -> form.schema(definitions)));
  }
}
