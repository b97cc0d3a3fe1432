package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Sample.Measure;
import org.openbook.alliance.form.Sample.Team;

class FormsTest {
  /** Words of two parts. */
  private enum Direction {
    UP,
    HALF_UP,
    DOWN
  }

  private static final Form<Direction> DIRECTION = Forms.word(Direction.values());

  // ---- texts, numbers, words ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"\\ud800\"   | it is '\ud800'; a text holds no half of a surrogate pair",
        "\"a\\udc00b\" | it is 'a\udc00b'; a text holds no half of a surrogate pair",
        "1             | it is the number '1'; it must be a text, in quotes: \"1\"",
        "null          | it is null; it must be a text",
        "{}            | it is an object; it must be a text"
      })
  void what_is_no_text_is_refused(String json, String message) {
    assertThat(Sample.faults(Forms.TEXT, json)).containsExactly("$ (line 1): " + message);
  }

  @Test
  void text_is_any_text_and_words_say_something() {
    assertThat(Sample.read(Forms.TEXT, "\" \\ud83d\\ude00\"")).isEqualTo(" 😀");
    assertThat(Sample.read(Forms.WORDS, "\"a \"")).isEqualTo("a ");
    assertThat(Sample.faults(Forms.WORDS, "\"\\n \""))
        .containsExactly("$ (line 1): it is blank; it must say something");
  }

  @ParameterizedTest
  @CsvSource({"1.0, '1.0'", "1e3, '1e3'", "9007199254740992, '9007199254740992'"})
  void whole_number_is_written_as_one(String json, String quoted) {
    assertThat(Sample.faults(Forms.WHOLE, json))
        .containsExactly(
            "$ (line 1): it is the number '%s'; it must be a whole number".formatted(quoted));
  }

  @Test
  void int_is_what_an_int_holds() {
    assertThat(Sample.read(Forms.INT, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Sample.faults(Forms.INT, "2147483648"))
        .containsExactly("$ (line 1): it is 2147483648; it must be from -2147483648 to 2147483647");
  }

  @Test
  void words_are_in_lower_case_with_hyphens() {
    assertThat(Sample.read(DIRECTION, "\"half-up\"")).isEqualTo(Direction.HALF_UP);
    assertThat(DIRECTION.write(Direction.HALF_UP)).isEqualTo(Tree.text("half-up"));
    assertThat(Sample.faults(DIRECTION, "\"halfup\""))
        .containsExactly(
            "$ (line 1): it is 'halfup'; it must be one of up, half-up, down; did you mean"
                + " 'half-up'?");
    assertThat(Sample.faults(DIRECTION, "\"HALF_UP\"")).hasSize(1);
  }

  // ---- several ----

  @Test
  void each_item_of_a_list_is_read_on_its_own() {
    assertThat(Sample.faults(Forms.list(Forms.WHOLE), "[1, \"2\", 3,\n null]"))
        .containsExactly(
            "$[1] (line 1): it is '2'; it must be a whole number",
            "$[3] (line 2): it is null; it must be a whole number");
  }

  @Test
  void order_that_has_no_meaning_is_sorted_in_full_only() {
    Form<List<Long>> form = Forms.unordered(Forms.WHOLE);

    assertThat(form.write(List.of(10L, 9L, -1L)).canonicalText()).isEqualTo("[10,9,-1]");
    assertThat(form.write(List.of(10L, 9L, -1L), Writing.full()).canonicalText())
        .isEqualTo("[-1,10,9]");
    assertThat(form.digest(List.of(2L, 1L, 2L)))
        .isEqualTo(form.digest(List.of(2L, 2L, 1L)))
        .isNotEqualTo(form.digest(List.of(2L, 1L)));
    assertThat(Sample.read(form, "[3, 1]")).containsExactly(3L, 1L);
  }

  @Test
  void order_is_sorted_wherever_it_stands() {
    Form<List<List<Long>>> form = Forms.list(Forms.unordered(Forms.WHOLE));

    assertThat(form.write(List.of(List.of(2L, 1L), List.of(1L)), Writing.full()).canonicalText())
        .isEqualTo("[[1,2],[1]]");
  }

  @Test
  void set_has_each_constant_once_and_one_order() {
    Form<Set<Direction>> form = Forms.set(DIRECTION);

    assertThat(Sample.read(form, "[\"down\", \"up\"]"))
        .containsExactly(Direction.UP, Direction.DOWN);
    assertThat(form.write(Set.of(Direction.DOWN, Direction.UP)).canonicalText())
        .isEqualTo("[\"up\",\"down\"]");
    assertThat(form.write(EnumSet.noneOf(Direction.class)).canonicalText()).isEqualTo("[]");
    assertThat(Sample.faults(form, "[\"up\", \"half-up\", \"up\"]"))
        .containsExactly("$ (line 1): it is up, half-up, up; it must name each at most once");
  }

  @Test
  void entries_are_values_by_id() {
    Form<Map<Rational, Long>> form =
        Forms.entries(Rational::parse, Rational::toString, Forms.WHOLE);

    assertThat(Sample.read(form, "{\"1/2\": 1, \"2\": 3}"))
        .containsExactly(Map.entry(Rational.of(1, 2), 1L), Map.entry(Rational.of(2), 3L));
    assertThat(form.write(Map.of(Rational.of(1, 2), 1L)).canonicalText()).isEqualTo("{\"0.5\":1}");
    assertThat(Sample.faults(form, "[]"))
        .containsExactly("$ (line 1): it is an array; it must be an object");
  }

  @Test
  void entries_tell_bad_ids_and_bad_values_at_once() {
    Form<Map<Rational, Long>> form =
        Forms.entries(Rational::parse, Rational::toString, Forms.WHOLE);

    assertThat(Sample.faults(form, "{\"x\": 1,\n\"2\": \"3\", \"y\": null}"))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("$.x (line 1): number is 'x'"),
            fault ->
                assertThat(fault).isEqualTo("$.2 (line 2): it is '3'; it must be a whole number"),
            fault -> assertThat(fault).startsWith("$.y (line 2): number is 'y'"),
            fault ->
                assertThat(fault).isEqualTo("$.y (line 2): it is null; it must be a whole number"));
  }

  @Test
  void two_names_of_one_id_are_refused() {
    Form<Map<Rational, Long>> form =
        Forms.entries(Rational::parse, Rational::toString, Forms.WHOLE);

    assertThat(Sample.faults(form, "{\"0.5\": 1,\n\"1/2\": 2}"))
        .containsExactly("$['1/2'] (line 2): '1/2' is 0.5, which stands twice; it stands once");
  }

  // ---- choices ----

  @Test
  void what_is_short_is_a_text() {
    Form<Measure> form =
        Forms.shortened(
            Forms.WORDS.as(Measure::of, Measure::name),
            measure -> measure.equals(Measure.of(measure.name())),
            Measure.FORM);
    Measure half = new Measure("a", Rational.of(1, 2), Optional.empty(), List.of());

    assertThat(Sample.read(form, "\"a\"")).isEqualTo(Measure.of("a"));
    assertThat(form.write(Measure.of("a"))).isEqualTo(Tree.text("a"));
    assertThat(Sample.read(form, "{\"name\": \"a\", \"weight\": \"50 %\"}")).isEqualTo(half);
    assertThat(form.write(half).canonicalText()).isEqualTo("{\"name\":\"a\",\"weight\":\"50 %\"}");
    assertThat(Sample.faults(form, "1"))
        .containsExactly("$ (line 1): it is the number '1'; it must be an object");
  }

  @Test
  void another_type_is_read_as_a_type_is_and_may_refuse() {
    Form<Rational> half = Forms.WHOLE.as(n -> Rational.of(n, 2), r -> r.numerator().longValue());

    assertThat(Sample.read(half, "3")).isEqualTo(Rational.of(3, 2));
    assertThat(Sample.faults(Forms.TEXT.as(Rational::parse, Rational::toString), "\"x\""))
        .singleElement()
        .asString()
        .startsWith("$ (line 1): number is 'x'");
  }

  // ---- parts of their own kind ----

  @Test
  void type_that_has_parts_of_its_own_kind_is_read_and_written() {
    Team team = new Team("a", List.of(new Team("b", List.of()), new Team("c", List.of())));

    assertThat(
            Sample.read(
                Team.FORM, "{\"name\": \"a\", \"teams\": [{\"name\": \"b\"}, {\"name\": \"c\"}]}"))
        .isEqualTo(team);
    assertThat(Team.FORM.write(team).canonicalText())
        .isEqualTo("{\"name\":\"a\",\"teams\":[{\"name\":\"b\"},{\"name\":\"c\"}]}");
    assertThat(Sample.faults(Team.FORM, "{\"name\": \"a\", \"teams\": [{\"name\": \"\"}]}"))
        .containsExactly("$.teams[0].name (line 1): it is blank; it must say something");
  }

  // ---- other surroundings ----

  @Test
  void form_in_full_writes_every_default() {
    assertThat(Measure.FORM.write(Measure.of("a"), Writing.full()).canonicalText())
        .isEqualTo("{\"name\":\"a\",\"sources\":[],\"weight\":\"1\"}");
  }

  @Test
  void parts_refer_to_what_is_in_scope() {
    Form<String> half =
        new Around<>(() -> Forms.TEXT)
            .writing((text, writing) -> writing)
            .reading(place -> place.with(Tree.text(place.in(String.class))));

    assertThat(Sample.read(Forms.within(half, String.class, "known"), "1")).isEqualTo("known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.read(half, "1"))
        .withMessage("no String is in scope; its document gives one");
  }
}
