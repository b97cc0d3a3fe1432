package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;

/**
 * How the values of a type stand in documents: reader, writer and schema from one declaration.
 *
 * <p>Not the type's rules: those are checked where a value is built, and what is refused there is a
 * fault of the place. Reading what was written gives an equal value. Forms are made of forms by
 * {@link ObjectForm} and {@link Forms}; they are immutable and shared.
 *
 * @param <T> the type
 */
public interface Form<T> {
  /** What stands at the place; what is wrong there is recorded there, and the rest is read on. */
  Slot<T> read(Place place);

  /** The tree of a value. */
  Tree write(T value, Writing writing);

  /** The JSON Schema of the form; parts that have a name of their own go to the definitions. */
  Tree schema(SchemaDefinitions definitions);

  // ---- whole documents ----

  /**
   * The value of a document.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  default T read(Parsed parsed) {
    return read(parsed, place -> place);
  }

  /**
   * The value of a document.
   *
   * @param scope adds what the document may refer to
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  default T read(Parsed parsed, UnaryOperator<Place> scope) {
    Place root = scope.apply(Place.root(parsed));
    return root.result(parsed.document(), read(root));
  }

  /** The tree of a value, for people. */
  default Tree write(T value) {
    return write(value, Writing.brief());
  }

  /** The SHA-256 of the canonical text of the value's tree with every default written. */
  default Digest digest(T value) {
    return write(value, Writing.full()).digest();
  }

  // ---- other forms ----

  /** The form, with what its schema says about it. */
  static <T> Form<T> described(Form<T> form, String words) {
    requireNonNull(form, "form");
    requireNonNull(words, "words");
    return new Around<>(() -> form)
        .describing(parts -> SchemaDefinitions.described(form.schema(parts), words));
  }

  /**
   * The form of another type that is written as this one.
   *
   * @param to makes the other type's value, or refuses
   * @param from takes it apart
   */
  default <U> Form<U> as(Function<? super T, ? extends U> to, Function<? super U, T> from) {
    requireNonNull(to, "to");
    requireNonNull(from, "from");
    Form<T> own = this;
    return new Form<>() {
      @Override
      public Slot<U> read(Place place) {
        Slot<T> read = own.read(place);
        return place.build(() -> to.apply(read.get()));
      }

      @Override
      public Tree write(U value, Writing writing) {
        return own.write(from.apply(value), writing);
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return own.schema(definitions);
      }
    };
  }
}
