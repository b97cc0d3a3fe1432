package org.openbook.alliance.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncompleteExceptionTest {
  @Test
  void message_is_about_what_is_built_and_names_all_that_it_lacks() {
    assertThat(new IncompleteException("gainProvision", "target"))
        .hasMessage(
            "incomplete exception test: it has no gain provision and no target; it must have each"
                + " before it is built");
  }
}
