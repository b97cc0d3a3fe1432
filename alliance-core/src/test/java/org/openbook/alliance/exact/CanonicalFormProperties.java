package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.testing.Rationals;

/**
 * No two different values share a form: a form can be read back into the one value that wrote it.
 */
@StatisticsReport(onFailureOnly = true)
class CanonicalFormProperties {
  @Property
  void form_of_any_value_reads_back_into_that_value(@ForAll("values") Value value) {
    Statistics.label("nesting")
        .collect(value.fields().stream().anyMatch(field -> field.value() instanceof List<?>))
        .coverage(of -> of.check(true).percentage(p -> p > 1));

    assertThat(new Reader(value.canonical().toString()).whole()).isEqualTo(value);
  }

  @Property
  void forms_of_two_values_are_equal_where_the_values_are(
      @ForAll("flatValues") Value a, @ForAll("flatValues") Value b) {
    Statistics.label("equal")
        .collect(a.equals(b))
        .coverage(
            of -> {
              of.check(true).count(n -> n > 0);
              of.check(false).count(n -> n > 0);
            });

    assertThat(a.canonical().toString().equals(b.canonical().toString())).isEqualTo(a.equals(b));
    assertThat(a.digest().equals(b.digest())).isEqualTo(a.equals(b));
  }

  @Provide
  Arbitrary<Value> values() {
    return Arbitraries.recursive(this::flatValues, this::nested, 0, 3);
  }

  @Provide
  Arbitrary<Value> flatValues() {
    return value(scalars());
  }

  private Arbitrary<Value> nested(Arbitrary<Value> inner) {
    Arbitrary<Object> list = inner.list().ofMaxSize(3).map(values -> values);
    Arbitrary<Object> single = inner.map(value -> value);
    return value(Arbitraries.oneOf(scalars(), list, single));
  }

  private static Arbitrary<Value> value(Arbitrary<Object> content) {
    Arbitrary<Field> field =
        Combinators.combine(Arbitraries.of("a", "b", "s1"), content).as(Field::new);
    return Combinators.combine(Arbitraries.of("k", "n"), field.list().ofMaxSize(3)).as(Value::new);
  }

  /** Texts made of the very marks that the form is made of. */
  private static Arbitrary<Object> scalars() {
    Arbitrary<Object> text =
        Arbitraries.strings().withChars(" ;=:()[]sn1aä").ofMaxLength(4).map(s -> s);
    Arbitrary<Object> lookalike =
        Arbitraries.of("1:a ", "a=n1; ", "1; b=n1", " )", ")(k ", "] ", "😀");
    return Arbitraries.frequencyOf(
        Tuple.of(2, text),
        Tuple.of(2, lookalike),
        Tuple.of(1, Arbitraries.longs().between(-2, 2).map(Rational::of)),
        Tuple.of(1, Rationals.any().map(n -> n)),
        Tuple.of(1, Arbitraries.of("x", "y").map(Digest::of)));
  }

  record Field(String name, Object value) {}

  record Value(String kind, List<Field> fields) implements Canonical {
    @Override
    public CanonicalForm canonical() {
      CanonicalForm form = CanonicalForm.of(kind);
      for (Field field : fields) {
        append(form, field);
      }
      return form;
    }

    @SuppressWarnings("unchecked")
    private static void append(CanonicalForm form, Field field) {
      Object value = field.value();
      if (value instanceof String text) {
        form.with(field.name(), text);
      } else if (value instanceof Rational number) {
        form.with(field.name(), number);
      } else if (value instanceof Digest digest) {
        form.with(field.name(), digest);
      } else if (value instanceof Value nested) {
        form.with(field.name(), nested);
      } else {
        form.with(field.name(), (List<Value>) value);
      }
    }
  }

  /** Reads a form without looking back, which is the proof that it means one thing only. */
  private static final class Reader {
    private final String form;
    private int at;

    Reader(String form) {
      this.form = form;
    }

    Value whole() {
      Value value = value();
      assertThat(at).isEqualTo(form.length());
      return value;
    }

    private Value value() {
      skip("(");
      String kind = upTo(' ');
      List<Field> fields = new ArrayList<>();
      while (form.charAt(at) != ')') {
        fields.add(new Field(upTo('='), content()));
        skip(" ");
      }
      skip(")");
      return new Value(kind, fields);
    }

    private Object content() {
      return switch (form.charAt(at)) {
        case '(' -> value();
        case '[' -> list();
        case 's' -> text();
        case 'n' -> Rational.parse(after("n", upTo(';')));
        default -> new Digest(take(65).substring(1));
      };
    }

    private List<Value> list() {
      skip("[");
      List<Value> values = new ArrayList<>();
      while (form.charAt(at) != ']') {
        values.add(value());
      }
      skip("]");
      return values;
    }

    private String text() {
      return take(Integer.parseInt(after("s", upTo(':'))));
    }

    private static String after(String mark, String text) {
      assertThat(text).startsWith(mark);
      return text.substring(mark.length());
    }

    private String upTo(char end) {
      String text = take(form.indexOf(end, at) - at);
      at++;
      return text;
    }

    private String take(int length) {
      at += length;
      return form.substring(at - length, at);
    }

    private void skip(String mark) {
      assertThat(take(mark.length())).isEqualTo(mark);
    }
  }
}
