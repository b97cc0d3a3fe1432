package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.json.JsonParsers;

class SeveralTest {
  private static final Form<List<String>> TEXTS = Forms.several(Forms.WORDS);

  private static List<String> read(String json) {
    return TEXTS.read(Parsed.of("list", json, JsonParsers.jackson2()));
  }

  @Test
  void only_item_stands_without_brackets() {
    assertThat(read("\"a\"")).containsExactly("a").isEqualTo(read("[\"a\"]"));
    assertThat(TEXTS.write(List.of("a")).toLine()).isEqualTo("\"a\"");
  }

  @Test
  void several_items_and_none_stand_in_an_array() {
    assertThat(read("[\"a\", \"b\"]")).containsExactly("a", "b");
    assertThat(read("[]")).isEmpty();
    assertThat(TEXTS.write(List.of("a", "b")).toLine()).isEqualTo("[\"a\",\"b\"]");
    assertThat(TEXTS.write(List.of()).toLine()).isEqualTo("[]");
  }

  @Test
  void what_is_wrong_is_told_where_it_stands() {
    assertThatThrownBy(() -> read("1")).hasMessageContaining("$ (line 1): it is the number '1'");
    assertThatThrownBy(() -> read("[\"a\", \" \", 2]"))
        .hasMessageContaining("$[1] (line 1): it is blank")
        .hasMessageContaining("$[2] (line 1): it is the number '2'");
  }
}
