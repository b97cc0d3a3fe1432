package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.term.ContractPeriod;

class StatedEntryTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 3);
  private static final CostEntry IN_MARCH = CostSamples.entry("e1", "2021-03-15", "1");

  @Test
  void entry_posted_in_time_counts_where_it_accrued() {
    OpenBook book = CostSamples.book().post(DAY, List.of(IN_MARCH));

    assertThat(book.stated()).hasSize(1).noneMatch(StatedEntry::isCarried);
    assertThat(book.stated().get(0).carriedFrom()).isEmpty();
  }

  @Test
  void entry_posted_after_the_closing_counts_on_the_next_open_day() {
    OpenBook book =
        CostSamples.book()
            .lock(DAY, ContractPeriod.parse("2021-03-01/2021-03-31"))
            .lock(DAY, ContractPeriod.parse("2021-04-01/2021-04-30"))
            .post(DAY, List.of(IN_MARCH));

    StatedEntry stated = book.stated().get(0);

    assertThat(stated.statedOn()).isEqualTo(LocalDate.of(2021, 5, 1));
    assertThat(stated.carriedFrom()).contains(YearMonth.of(2021, 3));
    assertThat(stated.digest()).isEqualTo(IN_MARCH.digest());
  }

  @Test
  void closing_after_the_posting_moves_nothing() {
    OpenBook book =
        CostSamples.book()
            .post(DAY, List.of(IN_MARCH))
            .lock(DAY, ContractPeriod.parse("2021-03-01/2021-03-31"));

    assertThat(book.stated().get(0).isCarried()).isFalse();
  }
}
