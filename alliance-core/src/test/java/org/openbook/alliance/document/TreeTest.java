package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.testing.EqualityGroups;

class TreeTest {
  private static final long GREATEST = 9_007_199_254_740_991L;

  // ---- equality ----

  @Test
  void trees_are_equal_by_their_values_alone() {
    EqualityGroups.check(
        List.of(Tree.text("1"), new Tree.Text("1", 7, false)),
        List.of(Tree.whole(1), new Tree.Whole(1, 7)),
        List.of(new Tree.Foreign("1.0", 1), new Tree.Foreign("1.0", 2)),
        List.of(Tree.yes(), new Tree.Truth(true, 7)),
        List.of(Tree.no()),
        List.of(Tree.items(List.of()), TestTrees.array()),
        List.of(Tree.members(Map.of()), TestTrees.object()),
        List.of(Tree.items(List.of(Tree.text("a"), Tree.text("b")))),
        List.of(Tree.items(List.of(Tree.text("b"), Tree.text("a")))),
        List.of(Tree.items(List.of(Tree.text("a")))));
  }

  @Test
  void order_of_members_has_no_meaning() {
    Map<String, Tree> backwards = new LinkedHashMap<>();
    backwards.put("b", Tree.whole(1));
    backwards.put("a", Tree.text("ä"));

    EqualityGroups.check(
        List.of(
            Tree.members(backwards),
            Tree.member("a", Tree.text("ä")).with("b", Tree.whole(1)),
            Tree.member("b", Tree.whole(1)).with("a", Tree.text("ä"))),
        List.of(Tree.member("a", Tree.text("ä"))));
  }

  // ---- objects ----

  @Test
  void member_is_replaced_where_it_stands_and_added_at_the_end() {
    Tree.Members object = Tree.member("a", Tree.whole(1)).with("b", Tree.whole(2));

    assertThat(object.with("a", Tree.whole(3)).byName().keySet()).containsExactly("a", "b");
    assertThat(object.with("a", Tree.whole(3)).find("a")).contains(Tree.whole(3));
    assertThat(object.with("c", Tree.whole(3)).byName().keySet()).containsExactly("a", "b", "c");
    assertThat(object.find("c")).isEmpty();
  }

  @Test
  void object_without_members_keeps_the_others_and_its_line() {
    Tree.Members object =
        new Tree.Members(TestTrees.object("a", "b", "c"), 4).without(List.of("b", "x"));

    assertThat(object.byName().keySet()).containsExactly("a", "c");
    assertThat(object.line()).isEqualTo(4);
  }

  @Test
  void changes_of_what_a_tree_was_made_of_do_not_reach_it() {
    Map<String, Tree> members = new LinkedHashMap<>(Map.of("a", Tree.yes()));
    Tree.Members object = Tree.members(members);
    members.put("b", Tree.no());

    assertThat(object).isEqualTo(Tree.member("a", Tree.yes()));
  }

  // ---- whole numbers ----

  @Test
  void whole_number_is_what_every_reader_of_json_can_hold() {
    assertThat(Tree.whole(GREATEST).number()).isEqualTo(GREATEST);
    assertThat(Tree.whole(-GREATEST).canonicalText()).isEqualTo("-9007199254740991");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.whole(GREATEST + 1))
        .withMessage(
            "number is 9007199254740992; a whole number of a document is from -9007199254740991 to"
                + " 9007199254740991");
    assertThatIllegalArgumentException().isThrownBy(() -> Tree.whole(Long.MIN_VALUE));
  }

  // ---- canonical text ----

  @Test
  void canonical_text_sorts_members_and_leaves_spaces_out() {
    Tree tree =
        Tree.member("b", Tree.whole(1))
            .with("a", Tree.text("ä"))
            .with("c", Tree.items(List.of(Tree.yes(), Tree.no(), Tree.items(List.of()))))
            .with("B", Tree.members(Map.of()));

    assertThat(tree.canonicalText())
        .isEqualTo("{\"B\":{},\"a\":\"ä\",\"b\":1,\"c\":[true,false,[]]}")
        .isEqualTo(tree.toString());
    assertThat(tree.digest()).isEqualTo(Digest.of(tree.canonicalText()));
  }

  /** The names of RFC 8785, 3.2.3, in the order that it demands. */
  @Test
  void names_are_sorted_by_their_utf_16_units() {
    Tree tree = Tree.members(TestTrees.object("€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"));

    assertThat(tree.canonicalText().replaceAll(":\\[]", ""))
        .isEqualTo("{\"\\r\",\"1\",\"\u0080\",\"ö\",\"€\",\"😀\",\"\ufb33\"}");
  }

  @Test
  void name_stands_before_the_longer_one_that_begins_with_it() {
    assertThat(Tree.members(TestTrees.object("ab", "a", "", "a ")).canonicalText())
        .isEqualTo("{\"\":[],\"a\":[],\"a \":[],\"ab\":[]}");
  }

  /** The text of RFC 8785, 3.2.2.2. */
  @Test
  void texts_are_escaped_where_json_demands_it_and_nowhere_else() {
    assertThat(Tree.text("\u20ac$\u000f\nA'B\"\\\\\"/").canonicalText())
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    assertThat(Tree.text("\b\t\n\f\r\u0000\u001f\u000b").canonicalText())
        .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\\u000b\"");
    assertThat(Tree.text("\u007f\u2028\ufeff😀<>&").canonicalText())
        .isEqualTo("\"\u007f\u2028\ufeff😀<>&\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udc00b", "\ude00\ud83d"})
  void half_of_a_surrogate_pair_has_no_digest(String half) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.text(half).digest())
        .withMessageEndingWith("a text holds no half of a surrogate pair");
    assertThatIllegalArgumentException().isThrownBy(() -> Tree.member(half, Tree.yes()).digest());
  }

  @Test
  void text_is_never_null() {
    assertThatNullPointerException().isThrownBy(() -> Tree.text(null)).withMessage("value");
  }
}
