package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.testing.EqualityGroups;

class PathTest {
  @Test
  void path_names_members_and_counts_items_from_0() {
    assertThat(Path.ROOT).hasToString("$");
    assertThat(Path.ROOT.at("versions").at(0).at("work-days").at("A_1"))
        .hasToString("$.versions[0].work-days.A_1");
  }

  @Test
  void name_that_could_be_misread_stands_in_brackets() {
    assertThat(Path.ROOT.at("a b").at("c.d").at("").at("ä")).hasToString("$['a b']['c.d'][''].ä");
  }

  @Test
  void long_name_is_cut() {
    assertThat(Path.ROOT.at("n".repeat(100))).hasToString("$." + "n".repeat(100));
    assertThat(Path.ROOT.at("n".repeat(101))).hasToString("$['" + "n".repeat(100) + "…']");
  }

  @Test
  void paths_are_equal_by_their_steps() {
    EqualityGroups.check(
        List.of(Path.ROOT.at("a").at(1), Path.ROOT.at("a").at(1)),
        List.of(Path.ROOT.at("a").at("1")),
        List.of(Path.ROOT.at("a")));
  }
}
