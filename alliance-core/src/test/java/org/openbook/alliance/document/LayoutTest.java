package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents are laid out for people. */
class LayoutTest {
  private static final Tree POINT =
      Tree.member("at", Tree.text("0")).with("score", Tree.text("-100"));

  @Test
  void what_fits_on_a_line_stands_on_one() {
    assertThat(POINT.toJson()).isEqualTo("{\"at\": \"0\", \"score\": \"-100\"}\n");
    assertThat(Tree.items(List.of(POINT, Tree.whole(1), Tree.yes())).toJson())
        .isEqualTo("[{\"at\": \"0\", \"score\": \"-100\"}, 1, true]\n");
  }

  @Test
  void empty_objects_and_arrays_and_single_values_are_documents_too() {
    assertThat(Tree.members(Map.of()).toJson()).isEqualTo("{}\n");
    assertThat(Tree.items(List.of()).toJson()).isEqualTo("[]\n");
    assertThat(Tree.text("a\nb").toJson()).isEqualTo("\"a\\nb\"\n");
  }

  @Test
  void what_is_too_wide_stands_member_by_member_in_the_order_given() {
    Tree document =
        Tree.member("points", Tree.items(List.of(POINT, POINT, POINT, POINT)))
            .with("empty", Tree.items(List.of()))
            .with("label", POINT);

    assertThat(document.toJson())
        .isEqualTo(
            """
            {
              "points": [
                {"at": "0", "score": "-100"},
                {"at": "0", "score": "-100"},
                {"at": "0", "score": "-100"},
                {"at": "0", "score": "-100"}
              ],
              "empty": [],
              "label": {"at": "0", "score": "-100"}
            }
            """);
  }

  @Test
  void row_of_a_table_stays_a_row_beyond_the_width_of_a_line() {
    Tree row =
        Tree.member("party", Tree.text("p".repeat(60))).with("digest", Tree.text("d".repeat(64)));

    assertThat(Tree.items(List.of(row, row)).toJson()).contains("\n  {\"party\": \"ppp");
    assertThat(Tree.member("row", row).toJson()).contains("\n    \"party\": \"ppp");
  }

  @Test
  void line_has_at_most_a_hundred_and_ten_characters() {
    assertThat(Tree.member("a", Tree.text("x".repeat(99))).toJson()).hasLineCount(1);
    assertThat(Tree.member("a", Tree.text("x".repeat(110))).toJson()).hasLineCount(3);
  }

  @Test
  void long_document_is_laid_out_at_once() {
    Tree row = Tree.items(IntStream.range(0, 100_000).mapToObj(Tree::whole).toList());

    assertThat(row.toJson().lines()).hasSize(100_002);
  }
}
