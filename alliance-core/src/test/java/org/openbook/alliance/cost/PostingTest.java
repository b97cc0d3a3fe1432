package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.term.ContractPeriod;

class PostingTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final ContractPeriod MARCH = ContractPeriod.parse("2021-03-01/2021-03-31");

  @Test
  void posting_reads_as_number_day_and_content() {
    OpenBook book = CostSamples.book().lock(DAY, MARCH);

    assertThat(book.postings().get(0))
        .hasToString("posting 1 on 2021-04-09: lock of 2021-03-01/2021-03-31");
  }

  @Test
  void link_depends_on_all_that_it_chains() {
    OpenBook book = CostSamples.book();
    Posting.Lock lock = new Posting.Lock(MARCH);

    assertThat(
            Stream.of(
                Posting.link(book.head(), 1, DAY, lock.digest()),
                Posting.link(lock.digest(), 1, DAY, lock.digest()),
                Posting.link(book.head(), 2, DAY, lock.digest()),
                Posting.link(book.head(), 1, DAY.plusDays(1), lock.digest()),
                Posting.link(book.head(), 1, DAY, book.head())))
        .doesNotHaveDuplicates();
  }
}
