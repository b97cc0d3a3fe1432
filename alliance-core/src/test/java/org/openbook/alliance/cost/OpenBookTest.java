package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

class OpenBookTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final CostEntry FIRST = CostSamples.entry("e1", "2021-03-15", "100");
  private static final CostEntry SECOND = CostSamples.entry("e2", "2021-03-16", "-20");
  private static final CostEntry THIRD = CostSamples.entry("e3", "2021-04-01", "7.50");

  private static OpenBook book() {
    return CostSamples.book()
        .post(DAY, List.of(FIRST, SECOND))
        .post(DAY.plusDays(1), List.of(THIRD));
  }

  private static List<Posting> tampered(int index, CostEntry content) {
    List<Posting> stored = new ArrayList<>(book().postings());
    Posting old = stored.get(index);
    stored.set(index, new Posting(old.number(), old.recordedOn(), content, old.link()));
    return stored;
  }

  @Test
  void entries_stand_in_the_order_in_which_they_were_recorded() {
    assertThat(book().entries()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(book().entry(EntryId.of("e2"))).contains(SECOND);
    assertThat(book().entry(EntryId.of("e9"))).isEmpty();
  }

  @Test
  void post_leaves_the_earlier_book_as_it_was() {
    OpenBook empty = CostSamples.book();
    OpenBook posted = empty.post(DAY, List.of(FIRST));

    assertThat(empty.isEmpty()).isTrue();
    assertThat(posted.isEmpty()).isFalse();
  }

  @Test
  void post_with_several_faults_names_all_and_records_nothing() {
    CostEntry krona =
        CostSamples.open("e4", "p1", "1", DAY)
            .amount(Amounts.of("1", Amounts.currency("SEK")))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> book().post(DAY.plusDays(1), List.of(krona, FIRST)))
        .withMessageContaining("book 'tesoma' has 3 faults")
        .withMessageContaining("cost entry 'e4': its amount is SEK 1")
        .withMessageContaining("cost entry 'e1': the book has an entry of this id");
  }

  @Test
  void asOf_a_day_is_the_book_as_it_was_that_evening() {
    assertThat(book().asOf(DAY.minusDays(1))).isEqualTo(CostSamples.book());
    assertThat(book().asOf(DAY)).isEqualTo(CostSamples.book().post(DAY, List.of(FIRST, SECOND)));
    assertThat(book().asOf(DAY.plusYears(1))).isEqualTo(book());
  }

  @Test
  void book_of_an_earlier_day_can_be_written_on() {
    OpenBook other = book().asOf(DAY).post(DAY.plusDays(2), List.of(THIRD));

    assertThat(other.entries()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(other.head()).isNotEqualTo(book().head());
  }

  @Test
  void recording_on_an_earlier_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book().post(DAY, List.of()))
        .withMessageContaining("written on 2021-04-09 and has lines of 2021-04-10");
  }

  @Test
  void restored_book_is_the_stored_one() {
    assertThat(CostSamples.book().restore(book().postings())).isEqualTo(book());
    assertThat(book().asOf(DAY).restore(book().postings().subList(2, 3))).isEqualTo(book());
    assertThat(CostSamples.book().firstBroken(book().postings())).isEmpty();
  }

  @Test
  void tampered_amount_is_named_at_the_first_broken_line() {
    List<Posting> stored = tampered(1, CostSamples.entry("e2", "2021-03-16", "-2"));

    assertThat(CostSamples.book().firstBroken(stored)).contains(stored.get(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostSamples.book().restore(stored))
        .withMessageContaining("book 'tesoma' is broken at posting 2 on 2021-04-09: cost entry e2");
  }

  @Test
  void removed_inserted_and_moved_lines_are_found() {
    List<Posting> stored = book().postings();
    OpenBook empty = CostSamples.book();

    assertThat(empty.firstBroken(List.of(stored.get(0), stored.get(2)))).contains(stored.get(2));
    assertThat(empty.firstBroken(List.of(stored.get(0), stored.get(0), stored.get(1))))
        .contains(stored.get(0));
    assertThat(empty.firstBroken(List.of(stored.get(1), stored.get(0)))).contains(stored.get(1));
  }

  @Test
  void book_of_another_agreement_does_not_continue_the_chain() {
    OpenBook other = OpenBook.of(BookId.of("raide-jokeri"), Amounts.EUR, CostSamples.TERM);

    assertThat(other.firstBroken(book().postings())).contains(book().postings().get(0));
  }

  @Test
  void book_continues_every_link_it_ever_ended_in_and_no_other() {
    assertThat(book().continues(CostSamples.book().head())).isTrue();
    assertThat(book().continues(book().asOf(DAY).head())).isTrue();
    assertThat(book().continues(Digest.of("another book"))).isFalse();
  }

  @Test
  void locks_are_lines_of_the_book() {
    ContractPeriod march = ContractPeriod.parse("2021-03-01/2021-03-31");
    OpenBook locked = book().lock(DAY.plusDays(2), march);

    assertThat(locked.locks()).containsExactly(march);
    assertThat(locked.entries()).hasSize(3);
    assertThat(CostSamples.book().restore(locked.postings())).isEqualTo(locked);
    assertThat(locked.asOf(DAY).locks()).isEmpty();
  }

  @Test
  void postings_cannot_be_changed() {
    assertThat(book().postings()).isUnmodifiable();
  }

  @Test
  void books_with_the_same_lines_are_equal() {
    assertThat(book()).isEqualTo(book()).hasSameHashCodeAs(book());
    assertThat(book()).isNotEqualTo(CostSamples.book());
  }

  @Test
  void book_reads_as_name_lines_and_link() {
    assertThat(book().toString())
        .isEqualTo("book tesoma, 3 lines, link " + book().head().abbreviated() + "…");
    assertThat(book().id()).isEqualTo(BookId.of("tesoma"));
    assertThat(book().currency()).isEqualTo(Amounts.EUR);
    assertThat(book().term()).isEqualTo(CostSamples.TERM);
  }
}
