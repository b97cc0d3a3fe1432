package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.cost.testing.CostSamples;

/** A page has 512 lines; the other tests stay within one. */
class PagesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  private static OpenBook bookOf(int lines) {
    BookWriter writer = CostSamples.book().writer(DAY);
    for (int i = 1; i <= lines; i++) {
      writer.on(DAY.plusDays(i)).post(CostSamples.entry("e" + i, "2021-03-15", "1"));
    }
    return writer.book();
  }

  @ParameterizedTest
  @ValueSource(ints = {511, 512, 513, 1024, 1025})
  void book_of_many_pages_is_whole(int lines) {
    OpenBook book = bookOf(lines);

    assertThat(book.postings()).hasSize(lines);
    assertThat(book.postings().get(lines - 1).number()).isEqualTo(lines);
    assertThat(CostSamples.book().restore(book.postings())).isEqualTo(book);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 1025})
  void state_cut_at_any_page_can_be_written_on(int lines) {
    OpenBook cut = bookOf(1025).asOf(DAY.plusDays(lines));
    CostEntry next = CostSamples.entry("next", "2021-03-15", "1");

    OpenBook longer = cut.post(DAY.plusYears(9), List.of(next));

    assertThat(cut.postings()).hasSize(lines);
    assertThat(longer.postings()).hasSize(lines + 1);
    assertThat(longer.entries().toList().get(lines)).isEqualTo(next);
    assertThat(CostSamples.book().firstBroken(longer.postings())).isEmpty();
  }

  @Test
  void two_books_written_on_from_one_do_not_touch_each_other() {
    OpenBook common = bookOf(600);
    OpenBook one =
        common.post(DAY.plusYears(9), List.of(CostSamples.entry("x", "2021-03-15", "1")));
    OpenBook other =
        common.post(DAY.plusYears(9), List.of(CostSamples.entry("y", "2021-03-15", "2")));

    assertThat(one.entry(EntryId.of("x"))).isPresent();
    assertThat(one.entry(EntryId.of("y"))).isEmpty();
    assertThat(other.entry(EntryId.of("y"))).isPresent();
    assertThat(common.postings()).hasSize(600);
  }
}
