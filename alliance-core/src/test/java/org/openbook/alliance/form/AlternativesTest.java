package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Sample.Limit;

class AlternativesTest {
  /** A limit whose kind stands among the members of what has it. */
  private record Limited(String name, Limit limit) {
    static final ObjectForm<Limited> FORM =
        ObjectForm.of(
            "",
            Limited::new,
            Member.required("name", Forms.WORDS, Limited::name),
            Member.among(Limit.FORM, Limited::limit));
  }

  @Test
  void kind_is_the_only_member() {
    assertThat(Sample.read(Limit.FORM, "{\"cap\": \"1/2\"}"))
        .isEqualTo(new Limit(true, Rational.of(1, 2)));
    assertThat(Limit.FORM.write(new Limit(false, Rational.ONE)).canonicalText())
        .isEqualTo("{\"floor\":\"1\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                         | $ (line 1): it is an object of 0 members; a limit must have"
            + " one member, its kind: cap, floor",
        "{\"cap\": 1, \"floor\": 1} | $ (line 1): it is an object of 2 members; a limit must have"
            + " one member, its kind: cap, floor",
        "\"cap\"                    | $ (line 1): it is 'cap'; a limit must have one member, its"
            + " kind: cap, floor",
        "{\"flor\": \"1\"}          | $.flor (line 1): kind 'flor' is unknown; the kinds are cap,"
            + " floor; did you mean 'floor'?",
        "{\"cap\": 1}               | $.cap (line 1): it is the number '1'; it must be a text, in"
            + " quotes: \"1\""
      })
  void what_is_of_no_kind_is_refused(String json, String fault) {
    assertThat(Sample.faults(Limit.FORM, json)).containsExactly(fault);
  }

  @Test
  void value_of_no_kind_cannot_be_written() {
    Alternatives<Long> even =
        Alternatives.<Long>of("an even number")
            .or("even", Forms.WHOLE, n -> Optional.of(n).filter(x -> x % 2 == 0), n -> n);

    assertThat(even.write(2L).canonicalText()).isEqualTo("{\"even\":2}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> even.write(1L))
        .withMessage("1 is of no kind that a document has; the kinds of an even number are [even]");
  }

  @Test
  void kinds_that_were_made_before_stay_as_they_are() {
    Alternatives<Long> one =
        Alternatives.<Long>of("a number").or("one", Forms.WHOLE, Optional::of, n -> n);
    one.or("two", Forms.WHOLE, Optional::of, n -> n);

    assertThat(Sample.faults(one, "{\"two\": 1}")).hasSize(1);
  }

  @Test
  void kind_that_was_added_last_is_described_in_the_schema() {
    Alternatives<Long> numbers =
        Alternatives.<Long>of("a number")
            .or("one", Forms.WHOLE, Optional::of, n -> n)
            .described("The first.")
            .or("two", Forms.WHOLE, Optional::of, n -> n);

    assertThat(SchemaDefinitions.document("Numbers", numbers).canonicalText())
        .contains(
            "{\"one\":{\"description\":\"The first.\",\"type\":\"integer\"}",
            "\"two\":{\"type\":\"integer\"}");
  }

  @Test
  void kind_may_stand_among_the_members_of_an_object() {
    Limited limited = new Limited("a", new Limit(true, Rational.ONE));

    assertThat(Sample.read(Limited.FORM, "{\"cap\": \"1\", \"name\": \"a\"}")).isEqualTo(limited);
    assertThat(Limited.FORM.write(limited).toLine()).isEqualTo("{\"name\":\"a\",\"cap\":\"1\"}");
    assertThat(Limited.FORM.write(limited, Writing.full()).canonicalText())
        .isEqualTo("{\"cap\":\"1\",\"name\":\"a\"}");
    assertThat(Sample.faults(Limited.FORM, "{\"name\": \"a\"}"))
        .containsExactly("$ (line 1): it has none; a limit must have one of cap, floor");
    assertThat(Sample.faults(Limited.FORM, "{\"name\": 1, \"cap\": \"1\", \"floor\": \"1\"}"))
        .containsExactly(
            "$.name (line 1): it is the number '1'; it must be a text, in quotes: \"1\"",
            "$ (line 1): it has cap, floor; a limit must have one of cap, floor");
  }

  @Test
  void schema_asks_for_one_of_the_kinds() {
    assertThat(Sample.schema(Limit.FORM))
        .contains("\"additionalProperties\":false,\"maxProperties\":1,\"minProperties\":1")
        .contains("\"cap\":{\"$ref\":\"#/$defs/number\"},\"floor\":{\"$ref\":\"#/$defs/number\"}");
    assertThat(Sample.schema(Limited.FORM))
        .contains("\"allOf\":[{\"oneOf\":[{\"required\":[\"cap\"]},{\"required\":[\"floor\"]}]}]");
  }
}
