package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.cost.testing.CostArbitraries;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;

class OpenBookProperties {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  @Provide
  Arbitrary<OpenBook> books() {
    return CostArbitraries.books();
  }

  @Provide
  Arbitrary<List<CostEntry>> entries() {
    return CostArbitraries.entries();
  }

  @Property(tries = 300)
  void posting_keeps_every_earlier_line_and_link(@ForAll("books") OpenBook book) {
    OpenBook later = book.post(DAY, List.of(CostSamples.entry("later", "2020-01-01", "1")));

    int lines = book.postings().size();
    assertThat(later.postings()).hasSize(lines + 1);
    assertThat(later.postings().subList(0, lines)).isEqualTo(book.postings());
    assertThat(later.continues(book.head())).isTrue();
  }

  @Property(tries = 300)
  void posting_in_parts_is_posting_at_once(
      @ForAll("entries") List<CostEntry> entries, @ForAll @IntRange(min = 0, max = 25) int cut) {
    int at = Math.min(cut, entries.size());
    OpenBook parts =
        CostSamples.book()
            .post(DAY, entries.subList(0, at))
            .post(DAY, entries.subList(at, entries.size()));

    assertThat(parts).isEqualTo(CostSamples.book().post(DAY, entries));
  }

  @Property(tries = 300)
  void asOf_a_day_is_what_was_recorded_until_then(
      @ForAll("books") OpenBook book, @ForAll @IntRange(min = 0, max = 15) int days) {
    LocalDate day = LocalDate.of(2019, 11, 1).plusDays(days);
    List<Posting> known =
        book.postings().stream().filter(line -> !line.recordedOn().isAfter(day)).toList();

    assertThat(book.asOf(day)).isEqualTo(CostSamples.book().restore(known));
  }

  @Property(tries = 300)
  void asOf_is_not_changed_by_what_comes_later(
      @ForAll("books") OpenBook book, @ForAll("entries") List<CostEntry> later) {
    BookWriter writer = book.writer(DAY);
    later.forEach(writer::postIfAccepted);

    assertThat(writer.book().asOf(DAY.minusDays(1))).isEqualTo(book);
  }

  @Property(tries = 300)
  void stored_book_is_restored_whole(@ForAll("books") OpenBook book) {
    assertThat(CostSamples.book().restore(book.postings())).isEqualTo(book);
    assertThat(CostSamples.book().firstBroken(book.postings())).isEmpty();
  }

  @Property(tries = 300)
  void first_tampered_line_is_the_one_that_is_named(
      @ForAll("books") OpenBook book,
      @ForAll @IntRange(min = 0, max = 24) int at,
      @ForAll Tampering tampering) {
    List<Posting> stored = new ArrayList<>(book.postings());
    if (at >= stored.size()) {
      return;
    }
    Posting changed = tampering.of(stored.get(at));
    stored.set(at, changed);

    assertThat(CostSamples.book().firstBroken(stored)).contains(changed);
  }

  /** What somebody may do to a stored line. */
  enum Tampering {
    NUMBER,
    DAY,
    CONTENT,
    LINK;

    Posting of(Posting line) {
      return switch (this) {
        case NUMBER ->
            new Posting(line.number() + 1, line.recordedOn(), line.content(), line.link());
        case DAY ->
            new Posting(line.number(), line.recordedOn().minusDays(1), line.content(), line.link());
        case CONTENT ->
            new Posting(
                line.number(),
                line.recordedOn(),
                CostSamples.entry("forged", "2020-01-01", "1"),
                line.link());
        case LINK ->
            new Posting(
                line.number(), line.recordedOn(), line.content(), Digest.of(line.link().hex()));
      };
    }
  }

  @Property(tries = 300)
  void what_is_taken_back_never_exceeds_what_was_posted(@ForAll("books") OpenBook book) {
    for (CostEntry entry : book.entries().toList()) {
      Rational taken =
          Rational.sum(
              book.entries()
                  .filter(other -> corrects(other, entry))
                  .map(CostEntry::value)
                  .toList());
      assertThat(taken.abs()).isLessThanOrEqualTo(entry.value().abs());
      assertThat(taken.signum() * entry.value().signum()).isNotPositive();
    }
  }

  private static boolean corrects(CostEntry other, CostEntry entry) {
    return other.correction().map(correction -> correction.of().equals(entry.id())).orElse(false);
  }

  @Property(tries = 300)
  void stated_day_is_open_when_the_entry_is_posted(@ForAll("books") OpenBook book) {
    for (int i = 0; i < book.postings().size(); i++) {
      OpenBook before = CostSamples.book().restore(book.postings().subList(0, i));
      OpenBook after = CostSamples.book().restore(book.postings().subList(0, i + 1));
      if (after.stated().size() > before.stated().size()) {
        StatedEntry stated = after.stated().get(after.stated().size() - 1);
        assertThat(before.locks()).noneMatch(lock -> lock.contains(stated.statedOn()));
      }
    }
  }
}
