package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Section.Topic;

class SectionTest {
  @ParameterizedTest
  @EnumSource(Topic.class)
  void every_topic_has_a_heading_in_three_languages(Topic topic) {
    Label heading = topic.heading();
    assertThat(List.of(heading.fi(), heading.sv(), heading.en()))
        .allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @Test
  void section_keeps_its_contents_in_order() {
    Explained none = new Explained(List.of());
    Section section = Section.of(Topic.EXPLANATION, none, none);
    assertThat(section.contents()).containsExactly(none, none);
    assertThat(section).hasToString("How the figures come about");
  }
}
