package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeBuilderTest {
  private final TreeBuilder builder = new TreeBuilder("terms document", 0);

  private List<String> faults() {
    return builder.parsed().faults().stream().map(DocumentException.Fault::toString).toList();
  }

  // ---- trees ----

  @Test
  void values_are_built_with_their_lines() {
    builder.beginObject(1);
    builder.name("a", 2);
    builder.beginArray(3);
    builder.text("x", 4);
    builder.word("true", 5);
    builder.number("-12", 6);
    builder.end();
    builder.end();
    Tree tree = builder.parsed().sound();

    assertThat(tree.canonicalText()).isEqualTo("{\"a\":[\"x\",true,-12]}");
    assertThat(tree.line()).isEqualTo(1);
    Tree array = tree.parts().iterator().next();
    assertThat(array.line()).isEqualTo(3);
    assertThat(array.parts().stream().map(Tree::line)).containsExactly(4, 5, 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "9007199254740992", "-9007199254740992", "1E+2", "0.10"})
  void number_that_is_not_whole_or_too_big_is_foreign(String written) {
    builder.number(written, 1);

    assertThat(builder.parsed().tree()).isEqualTo(new Tree.Foreign(written, 1));
  }

  @Test
  void whole_numbers_have_one_form() {
    builder.beginArray(1);
    List.of("-0", "0", "9007199254740991").forEach(written -> builder.number(written, 1));
    builder.end();

    assertThat(builder.parsed().sound())
        .isEqualTo(Tree.items(List.of(Tree.whole(0), Tree.whole(0), Tree.whole((1L << 53) - 1))));
  }

  @Test
  void null_is_foreign() {
    builder.word("null", 3);

    assertThat(builder.parsed().tree()).isEqualTo(new Tree.Foreign("null", 3));
  }

  // ---- faults ----

  @Test
  void members_that_stand_twice_are_told_wherever_they_stand_and_the_first_holds() {
    builder.beginObject(1);
    pair("a", "first", 2);
    pair("a", "second", 3);
    builder.name("list", 4);
    builder.beginArray(4);
    builder.text("x", 4);
    builder.beginObject(5);
    pair("b c", "1", 6);
    pair("b c", "2", 7);
    pair("b c", "3", 8);
    builder.end();
    builder.end();
    builder.end();

    assertThat(faults())
        .containsExactly(
            "$.a (line 3): member 'a' stands twice; it stands once",
            "$.list[1]['b c'] (line 7): member 'b c' stands twice; it stands once",
            "$.list[1]['b c'] (line 8): member 'b c' stands twice; it stands once");
    assertThat(builder.parsed().tree().canonicalText())
        .isEqualTo("{\"a\":\"first\",\"list\":[\"x\",{\"b c\":\"1\"}]}");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> builder.parsed().sound())
        .withMessageStartingWith("terms document has 3 faults: (1) $.a (line 3): member 'a'");
  }

  @Test
  void names_texts_and_numbers_have_bounds() {
    builder.beginObject(1);
    pair("n".repeat(1_000), "t".repeat(100_000), 1);
    builder.name("number", 2);
    builder.number("1".repeat(1_000), 2);
    pair("m".repeat(1_001), "x", 3);
    pair("text", "t".repeat(100_001), 4);
    builder.name("long", 5);
    builder.number("1".repeat(1_001), 5);
    builder.end();

    assertThat(faults())
        .containsExactly(
            "$['" + "m".repeat(100) + "…'] (line 3): name has 1001 characters; it has at most 1000",
            "$.text (line 4): text has 100001 characters; it has at most 100000",
            "$.long (line 5): number has 1001 characters; it has at most 1000");
  }

  @Test
  void deepest_level_is_the_two_hundredth() {
    for (int i = 1; i <= TreeBuilder.DEEPEST; i++) {
      builder.beginArray(i);
    }

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> builder.beginObject(201))
        .withMessage(
            "terms document: $ (line 201): it nests deeper than 200; it nests at most that deep");
  }

  @Test
  void refusal_tells_what_was_wrong_before() {
    builder.beginObject(1);
    pair("a", "1", 1);
    pair("a", "2", 2);

    assertThat(builder.notJson("it ends", 3, 4, 99).faults())
        .containsExactly(
            new DocumentException.Fault("$.a", 2, "member 'a' stands twice; it stands once"),
            new DocumentException.Fault("$", 3, "no JSON: it ends (line 3, column 4)"));
  }

  @Test
  void refusal_tells_nothing_of_what_stands_after_it() {
    builder.beginObject(1);
    pair("a", "1", 1);
    pair("a", "2", 2);

    assertThat(builder.notJson("it ends", 3, 4, 3).faults())
        .containsExactly(
            new DocumentException.Fault("$", 3, "no JSON: it ends (line 3, column 4)"));
  }

  @Test
  void of_a_million_faults_the_first_are_told() {
    builder.beginObject(1);
    for (int i = 0; i < 1_000; i++) {
      pair("a", "1", i);
    }
    builder.end();

    assertThat(builder.parsed().faults())
        .hasSize(100)
        .last()
        .hasFieldOrPropertyWithValue("line", 100);
  }

  @Test
  void nothing_is_no_document() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(builder::parsed)
        .withMessage("terms document: $: no JSON: the document is empty");
  }

  private void pair(String name, String text, int line) {
    builder.name(name, line);
    builder.text(text, line);
  }
}
