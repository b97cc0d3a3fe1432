package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BookIdTest {
  @Test
  void bookId_reads_as_its_text() {
    assertThat(BookId.of("tesoma")).hasToString("tesoma");
  }

  @Test
  void bookId_with_a_space_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BookId.of("the book"))
        .withMessageContaining("book id is 'the book'");
  }
}
