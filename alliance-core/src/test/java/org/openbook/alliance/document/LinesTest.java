package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.json.JsonParsers;

class LinesTest {
  private static final Tree.Members RECORD =
      Tree.members(
          ImmutableMap.of(
              "b", Tree.text("ä\n"), "a", Tree.items(List.of(Tree.whole(1), Tree.no()))));

  @Test
  void line_keeps_the_order_that_the_canonical_text_sorts() {
    assertThat(RECORD.toLine()).isEqualTo("{\"b\":\"ä\\n\",\"a\":[1,false]}");
    assertThat(RECORD.canonicalText()).isEqualTo("{\"a\":[1,false],\"b\":\"ä\\n\"}");
    assertThat(Tree.items(List.of()).toLine()).isEqualTo("[]");
  }

  @Test
  void line_of_a_file_is_read_back_and_knows_where_it_stands() {
    Parsed parsed = Parsed.ofLine("record", RECORD.toLine(), 7, JsonParsers.jackson2());

    assertThat(parsed.sound()).isEqualTo(RECORD);
    assertThat(parsed.tree().line()).isEqualTo(7);
    assertThat(parsed.tree().parts()).allSatisfy(part -> assertThat(part.line()).isEqualTo(7));
  }

  @Test
  void fault_is_told_with_its_line_in_the_file() {
    assertThat(Parsed.ofLine("record", "{\"a\":1,\"a\":2}", 7, JsonParsers.jackson2()).faults())
        .singleElement()
        .hasToString("$.a (line 7): member 'a' stands twice; it stands once");
    assertThat(refused("{\"a\":"))
        .hasMessageStartingWith("record: $ (line 7): no JSON: ")
        .hasMessageContaining("(line 7, column ");
    assertThat(refused("")).hasMessage("record: $ (line 7): no JSON: the document is empty");
  }

  private static DocumentException refused(String line) {
    return catchThrowableOfType(
        DocumentException.class, () -> Parsed.ofLine("record", line, 7, JsonParsers.jackson2()));
  }
}
