package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.cost.testing.CostDomain;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.form.testing.RoundTrips;

@Domain(CostDomain.class)
class CostFormProperties {
  @Property(tries = 200)
  void book_is_read_as_it_was_written(@ForAll OpenBook book) {
    RoundTrips.check(OpenBook.FORM, book);
    RoundTrips.check(BookId.FORM, book.id());
  }

  @Property(tries = 200)
  void posting_is_read_as_it_was_written(@ForAll Posting posting) {
    RoundTrips.check(Posting.FORM, posting);
    RoundTrips.check(Posting.Content.FORM, posting.content());
  }

  @Property(tries = 200)
  void lock_is_read_as_it_was_written(@ForAll Posting.Lock lock) {
    RoundTrips.check(Posting.Lock.FORM, lock);
  }

  @Property(tries = 200)
  void entry_is_read_as_it_was_written(@ForAll CostEntry entry) {
    RoundTrips.check(CostEntry.FORM, entry);
    RoundTrips.check(EntryId.FORM, entry.id());
    RoundTrips.check(Origin.FORM, entry.origin());
    entry.correction().ifPresent(correction -> RoundTrips.check(Correction.FORM, correction));
  }

  @Property(tries = 200)
  void pseudonym_is_read_as_it_was_written(@ForAll CostEntry.Pseudonym pseudonym) {
    RoundTrips.check(CostEntry.Pseudonym.FORM, pseudonym);
  }

  @Property(tries = 200)
  void finding_is_read_as_it_was_written(@ForAll CostFinding finding) {
    RoundTrips.check(CostFinding.FORM, finding);
  }

  @Property(tries = 200)
  void entries_are_equal_exactly_if_their_digests_are(
      @ForAll CostEntry one, @ForAll CostEntry other) {
    assertThat(one.equals(other)).isEqualTo(one.digest().equals(other.digest()));
  }

  @Property(tries = 200)
  void posting_with_the_words_of_the_first_stored_books_is_the_same(@ForAll Posting posting) {
    Tree.Members stored = Posting.FORM.write(posting, Writing.brief());
    if (posting.content() instanceof CostEntry entry) {
      Tree.Members content = CostEntry.FORM.write(entry, Writing.brief());
      Tree.Members old = content.with("vatBasis", Tree.text(entry.vatBasis().name()));
      if (entry.correction().isPresent()) {
        Correction correction = entry.correction().get();
        old =
            old.with(
                "correction",
                Correction.FORM
                    .write(correction, Writing.brief())
                    .with("kind", Tree.text(correction.kind().name())));
      }
      stored = stored.with("entry", old);
    }

    assertThat(Posting.FORM.read(new Parsed("book", stored, List.of()))).isEqualTo(posting);
  }
}
