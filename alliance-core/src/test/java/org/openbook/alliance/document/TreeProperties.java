package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openbook.alliance.document.testing.DocumentDomain;

@Domain(DomainContext.Global.class)
@Domain(DocumentDomain.class)
class TreeProperties {
  private static final int WIDTH = 110;

  /** One text alone, or an object of values that hold no others. */
  private static final Pattern ROW =
      Pattern.compile("( *\"\\w+\": )?\"x*\",? *| *\\{\"wide\": \"x*\", \"wider\": \\[]},?");

  /** What a text holds that was escaped as RFC 8785 demands. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\"([^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\bfnrt]" + "|\\\\u00(0[0-7bef]|1[0-9a-f]))*+\"");

  @Property
  void trees_are_equal_exactly_if_their_canonical_texts_are(@ForAll Tree a, @ForAll Tree b) {
    assertThat(a.equals(b)).isEqualTo(a.canonicalText().equals(b.canonicalText()));
    assertThat(shuffled(a, new Random(1)))
        .isEqualTo(a)
        .hasSameHashCodeAs(a)
        .hasToString(a.canonicalText());
  }

  @Property
  void canonical_texts_hold_no_escape_that_json_does_not_demand(@ForAll Tree.Text text) {
    assertThat(text.canonicalText()).matches(TEXT);
  }

  @Property
  void layout_keeps_the_order_of_members(@ForAll Tree.Members object) {
    List<Integer> places = new ArrayList<>();
    String text = Tree.members(numbered(object)).toJson();
    for (int i = 0; i < object.byName().size(); i++) {
      places.add(text.indexOf(": " + (1_000_000 + i)));
    }

    assertThat(places).doesNotContain(-1).isSorted();
  }

  @Property
  void lines_are_wide_only_where_one_value_or_row_is(
      @ForAll @Size(max = 8) List<@IntRange(max = 80) Integer> lengths) {
    Tree tree = Tree.items(List.of());
    for (int length : lengths) {
      Tree text = Tree.text("x".repeat(length));
      tree = Tree.items(List.of(tree, Tree.member("wide", text).with("wider", tree)));
    }
    assertThat(tree.toJson().lines())
        .allMatch(line -> line.length() <= WIDTH || ROW.matcher(line).matches());
  }

  private static Map<String, Tree> numbered(Tree.Members object) {
    Map<String, Tree> members = new LinkedHashMap<>();
    object.byName().keySet().forEach(n -> members.put(n, Tree.whole(1_000_000 + members.size())));
    return members;
  }

  /** The tree with the members of all its objects in another order. */
  private static Tree shuffled(Tree tree, Random random) {
    if (tree instanceof Tree.Items) {
      return Tree.items(tree.parts().stream().map(item -> shuffled(item, random)).toList());
    }
    if (!(tree instanceof Tree.Members object)) {
      return tree;
    }
    List<String> names = new ArrayList<>(object.byName().keySet());
    Collections.shuffle(names, random);
    Map<String, Tree> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, shuffled(object.byName().get(name), random)));
    return Tree.members(members);
  }
}
