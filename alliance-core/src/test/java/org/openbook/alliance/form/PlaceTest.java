package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

class PlaceTest {
  private static final String DOCUMENT =
      """
      {"a": {"b": [1,
                   "x"]},
       "c": null}
      """;

  /** Looks at the whole of a document, and gives what was told as wrong there. */
  private static List<String> look(String json, Consumer<Place> look) {
    Parsed parsed = Parsed.of("sample", json, JsonParsers.jackson2());
    Place root = Place.root(parsed);
    look.accept(root);
    try {
      root.result("sample", Slot.of("read"));
      return List.of();
    } catch (DocumentException refused) {
      return refused.faults().stream().map(DocumentException.Fault::toString).toList();
    }
  }

  // ---- where ----

  @Test
  void places_know_their_path_and_line() {
    assertThat(
            look(
                DOCUMENT,
                root -> {
                  root.at("a").at("b").at(1).fault("one");
                  root.at("c").fault("two");
                  root.fault("three");
                }))
        .containsExactly("$.a.b[1] (line 2): one", "$.c (line 3): two", "$ (line 1): three");
  }

  @Test
  void what_is_missing_is_told_on_the_line_of_what_should_have_it() {
    assertThat(
            look(
                DOCUMENT,
                root -> {
                  root.at("a").at("x").fault("one");
                  root.at("a").at("b").at(2).fault("two");
                  root.at("c").at("y").at(0).fault("three");
                }))
        .containsExactly(
            "$.a.x (line 1): one", "$.a.b[2] (line 1): two", "$.c.y[0] (line 3): three");
  }

  @Test
  void place_tells_what_stands_there() {
    look(
        DOCUMENT,
        root -> {
          assertThat(root.isObject()).isTrue();
          assertThat(root.names()).containsExactly("a", "c");
          assertThat(root.size()).isEqualTo(2);
          assertThat(root.at("a").at("b").isArray()).isTrue();
          assertThat(root.at("a").at("b").names()).isEmpty();
          assertThat(root.at("a").at("b").at(1).textOrEmpty()).isEqualTo("x");
          assertThat(root.at("a").at("b").at(0).textOrEmpty()).isEmpty();
          assertThat(root.at("c").isMissing()).isFalse();
          assertThat(root.at("d").isMissing()).isTrue();
          assertThat(root.at("d").tree()).isEmpty();
          assertThat(root.at("d").size()).isZero();
          assertThat(root.without(List.of("a")).names()).containsExactly("c");
          assertThat(root.at("d").without(List.of("a")).isMissing()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}     | an object",
        "[]     | an array",
        "\"a\"  | 'a'",
        "12     | the number '12'",
        "-0.5   | the number '-0.5'",
        "true   | true",
        "false  | false",
        "null   | null"
      })
  void kinds_are_named_for_people(String json, String kind) {
    look(json, root -> assertThat(root.kind()).isEqualTo(kind));
    look("{}", root -> assertThat(root.at("a").kind()).isEqualTo("missing"));
  }

  // ---- kinds of values ----

  @Test
  void truth_is_true_or_false() {
    look("[true, false]", root -> assertThat(root.at(0).truth().get()).isTrue());
    look("[true, false]", root -> assertThat(root.at(1).truth().get()).isFalse());
    assertThat(look("\"true\"", Place::truth))
        .containsExactly("$ (line 1): it is 'true'; it must be true or false");
  }

  @Test
  void whatever_a_maker_refuses_is_a_fault_of_the_place() {
    assertThat(
            look(
                DOCUMENT,
                root -> {
                  Place a = root.at("a");
                  a.build(() -> LocalDate.of(2018, 13, 1));
                  a.build(() -> Math.addExact(Integer.MAX_VALUE, 1));
                  a.build(
                      () -> {
                        throw new IllegalStateException("not yet");
                      });
                  a.build(() -> Slot.unreadable().get());
                }))
        .containsExactly(
            "$.a (line 1): Invalid value for MonthOfYear (valid values 1 - 12): 13",
            "$.a (line 1): integer overflow",
            "$.a (line 1): not yet");
  }

  @Test
  void mistake_of_the_library_is_no_fault_of_a_document() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(
            () ->
                look(
                    "{}",
                    root ->
                        root.build(
                            () -> {
                              throw new NullPointerException();
                            })));
  }

  // ---- faults ----

  @Test
  void faults_of_a_trial_are_told_only_if_kept() {
    assertThat(
            look(
                DOCUMENT,
                root -> {
                  Place kept = root.trial();
                  kept.at("a").fault("kept");
                  Place dropped = root.at("c").trial();
                  dropped.fault("dropped");
                  root.keep(kept);
                  root.trial().at("c").in(root).fault("told at once");
                }))
        .containsExactly("$.a (line 1): kept", "$.c (line 3): told at once");
  }

  @Test
  void of_a_million_faults_the_first_are_told() {
    assertThat(look("{}", root -> IntStream.range(0, 1_000).forEach(i -> root.fault("x" + i))))
        .hasSize(100)
        .last()
        .isEqualTo("$ (line 1): x99");
  }

  @Test
  void what_was_wrong_with_the_text_is_told_first() {
    assertThat(look("{\"a\": 1, \"a\": 2}", root -> root.fault("later")))
        .containsExactly(
            "$.a (line 1): member 'a' stands twice; it stands once", "$ (line 1): later");
  }

  // ---- scope ----

  @Test
  void scope_holds_one_value_of_a_class() {
    look(
        DOCUMENT,
        root -> {
          Place inner = root.with(String.class, "a").with(Long.class, 1L).at("a").at("b");
          assertThat(inner.in(String.class)).isEqualTo("a");
          assertThat(inner.with(String.class, "b").in(String.class)).isEqualTo("b");
          assertThat(inner.find(Long.class)).contains(1L);
          assertThat(root.find(Long.class)).isEmpty();
          assertThat(inner.with(Tree.yes()).in(String.class)).isEqualTo("a");
        });
  }

  @Test
  void what_refers_to_something_unreadable_is_not_told_too() {
    List<Slot<String>> read = new ArrayList<>();

    assertThat(
            look(
                DOCUMENT,
                root -> {
                  Slot<Long> number = root.at("c").whole();
                  Place inner = root.with(Long.class, number);
                  assertThat(inner.find(Long.class)).isEmpty();
                  read.add(inner.build(() -> "number " + inner.in(Long.class)));
                }))
        .containsExactly("$.c (line 3): it is null; it must be a whole number");
    assertThat(read).noneMatch(Slot::isReadable);
  }

  @Test
  void slot_has_a_value_or_none() {
    assertThat(Slot.of("a").get()).isEqualTo("a");
    assertThat(Slot.of("a").isReadable()).isTrue();
    assertThat(Slot.unreadable().isReadable()).isFalse();
    assertThatExceptionOfType(Slot.Unreadable.class).isThrownBy(() -> Slot.unreadable().get());
  }
}
