package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WritingTest {
  @Test
  void writing_is_brief_or_full_and_knows_what_parts_refer_to() {
    Writing brief = Writing.brief().with(String.class, "a");

    assertThat(brief.isFull()).isFalse();
    assertThat(brief.inFull().isFull()).isTrue();
    assertThat(Writing.full().isFull()).isTrue();
    assertThat(brief.inFull().in(String.class)).isEqualTo("a");
    assertThat(brief.with(String.class, "b").in(String.class)).isEqualTo("b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Writing.brief().in(String.class))
        .withMessage("no String is in scope; its document gives one");
  }
}
