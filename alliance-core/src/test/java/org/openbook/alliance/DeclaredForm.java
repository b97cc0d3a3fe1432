package org.openbook.alliance;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.providers.TypeUsage;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.posting.PostingSet;
import org.openbook.alliance.scoring.Measurement;

/**
 * A constant of a public class that says how the values of a type stand in documents, found by
 * reflection: whoever declares a form has its laws checked.
 *
 * @param name where it stands: {@code party.Party.FORM}
 * @param type the type of its values
 */
record DeclaredForm(String name, Type type, Form<Object> form) {
  /** How deep and wide generated values may be; jqwik's own number of tries. */
  private static final int GENERATION_SIZE = 1_000;

  private static final String DOCUMENT = "document";

  /** Forms of fewer values than their type has, or of a type that jqwik makes too wild. */
  private static final Map<String, Supplier<Arbitrary<?>>> GENERATORS =
      Map.of(
          "form.Forms.TEXT",
          DeclaredForm::texts,
          "form.Forms.WORDS",
          () -> texts().filter(text -> !text.isBlank()),
          "form.Forms.WHOLE",
          () -> Arbitraries.longs().between(1 - (1L << 53), (1L << 53) - 1),
          "scoring.Measurement.BY_INDICATOR",
          () ->
              Arbitraries.defaultFor(Measurement.class)
                  .list()
                  .ofMaxSize(4)
                  .uniqueElements(Measurement::indicator));

  private static final List<DeclaredForm> ALL =
      MainCode.publicTypes().stream()
          .flatMap(type -> Stream.of(type.getDeclaredFields()))
          .filter(DeclaredForm::isForm)
          .map(DeclaredForm::of)
          .toList();

  /** Forms of values of which one slow whole gives several. */
  private static final Map<String, Supplier<Arbitrary<? extends List<?>>>> WHOLES =
      Map.of(
          "posting.PostingRow.FORM",
          () -> Arbitraries.defaultFor(PostingSet.class).map(PostingSet::rows));

  /** Every form that a public class declares as a public constant. */
  static List<DeclaredForm> all() {
    return ALL;
  }

  private static boolean isForm(Field field) {
    return Form.class.isAssignableFrom(field.getType())
        && Modifier.isStatic(field.getModifiers())
        && Modifier.isPublic(field.getModifiers());
  }

  @SuppressWarnings("unchecked") // it is given what it wrote, or values of its type
  private static DeclaredForm of(Field field) {
    String owner = field.getDeclaringClass().getName().substring(MainCode.ROOT.length() + 1);
    try {
      String name = owner + "." + field.getName();
      return new DeclaredForm(
          name,
          typeOfValues(TypeToken.of(field.getGenericType())),
          FormSurroundings.around(name, (Form<Object>) field.get(null)));
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  @SuppressWarnings("unchecked") // every form is one of something
  private static Type typeOfValues(TypeToken<?> form) {
    return Types.argument(((TypeToken<Form<?>>) form).getSupertype(Form.class).getType(), 0);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\0', '\ud7ff')
        .withChars("\"\\/ aä€")
        .ofMaxLength(9);
  }

  // ---- values ----

  /** The generator of its values; empty if the domain has none. Asked for inside a property. */
  Optional<Arbitrary<?>> generator() {
    if (GENERATORS.containsKey(name)) {
      return Optional.of(GENERATORS.get(name).get());
    }
    try {
      return Optional.of(Arbitraries.defaultFor(TypeUsage.forType(type)));
    } catch (CannotFindArbitraryException none) {
      return Optional.empty();
    }
  }

  /** Some values, each made when it is asked for; none if there is no generator. */
  Stream<Object> values(Random random, int count) {
    if (WHOLES.containsKey(name)) {
      return drawn(WHOLES.get(name).get(), random).<Object>flatMap(List::stream).limit(count);
    }
    return generator()
        .map(values -> drawn(values, random).<Object>map(value -> value).limit(count))
        .orElseGet(Stream::empty);
  }

  /** Without what jqwik adds as edge cases: those of whole books take longer than all the rest. */
  private static <T> Stream<T> drawn(Arbitrary<T> values, Random random) {
    RandomGenerator<T> generator = values.generator(GENERATION_SIZE);
    return Stream.generate(() -> generator.next(random).value());
  }

  // ---- documents ----

  Tree brief(Object value) {
    return form.write(value, Writing.brief());
  }

  Tree full(Object value) {
    return form.write(value, Writing.full());
  }

  /** Reads a tree of this value, or a changed one: what it refers to is known. */
  Object read(Tree tree, Object value) {
    return form.read(new Parsed(DOCUMENT, tree, List.of()), FormSurroundings.of(value));
  }

  /** What is told of the document; nothing if it is read. */
  List<DocumentException.Fault> faults(Tree tree, Object value) {
    try {
      read(tree, value);
      return List.of();
    } catch (DocumentException refused) {
      return refused.faults();
    }
  }

  Tree schema() {
    return SchemaDefinitions.document(name, form);
  }

  @Override
  public String toString() {
    return name;
  }
}
