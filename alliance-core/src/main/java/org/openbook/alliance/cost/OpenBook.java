package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;

/**
 * The book that all parties of an alliance may read: every cost entry ever posted, in order,
 * chained so that a changed line shows.
 *
 * <p>Not a ledger of record and not editable: nothing is changed or deleted, a correction is an
 * entry of its own, and each posting gives a new book that shares its lines with the old one. It
 * belongs to one agreement and has one currency and one contract term, in which every entry
 * accrues. Two books are equal if they hold the same lines in the same order. Safe to share between
 * threads.
 */
public final class OpenBook {
  static final ObjectForm<OpenBook> EMPTY_FORM =
      ObjectForm.of(
          "",
          OpenBook::of,
          Member.required("id", BookId.FORM, OpenBook::id),
          Member.required("currency", Amounts.CURRENCY, OpenBook::currency),
          Member.required("term", ContractPeriod.FORM, OpenBook::term));

  /** The whole book; a broken chain is refused when it is read, and the first broken line named. */
  public static final Form<OpenBook> FORM = new OpenBookForm();

  private final BookId id;
  private final CurrencyUnit currency;
  private final ContractPeriod term;
  private final Pages pages;

  OpenBook(BookId id, CurrencyUnit currency, ContractPeriod term, Pages pages) {
    this.id = requireNonNull(id, "id");
    this.currency = requireNonNull(currency, "currency");
    this.term = requireNonNull(term, "term");
    this.pages = pages;
  }

  // ---- factories ----

  /**
   * A book without lines.
   *
   * @param currency the agreement's
   * @param term the days in which a cost of the agreement can accrue
   */
  public static OpenBook of(BookId id, CurrencyUnit currency, ContractPeriod term) {
    return new OpenBook(id, currency, term, Pages.NONE);
  }

  // ---- components ----

  /** What the book is called. */
  public BookId id() {
    return id;
  }

  /** The currency of every entry. */
  public CurrencyUnit currency() {
    return currency;
  }

  /** The days in which every entry accrues. */
  public ContractPeriod term() {
    return term;
  }

  /** Every line in the order in which it was recorded: for storing the book, or checking it. */
  public List<Posting> postings() {
    return Collections.unmodifiableList(pages);
  }

  // ---- derived values ----

  /** The cost entries in the order in which they were recorded. */
  public Stream<CostEntry> entries() {
    return pages.stream()
        .map(Posting::content)
        .filter(CostEntry.class::isInstance)
        .map(CostEntry.class::cast);
  }

  /** The cost entries with the day on which a statement counts each, in order. */
  public List<StatedEntry> stated() {
    OpenDays days = new OpenDays();
    List<StatedEntry> stated = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      if (pages.content(i) instanceof CostEntry entry) {
        LocalDate day = days.firstFrom(entry.accrual().endInclusive());
        stated.add(new StatedEntry(entry, day, pages.digest(i)));
      } else if (pages.content(i) instanceof Posting.Lock lock) {
        days.close(lock.period());
      }
    }
    return Collections.unmodifiableList(stated);
  }

  /** The closed periods in the order in which they were closed. */
  public List<ContractPeriod> locks() {
    return pages.stream()
        .map(Posting::content)
        .filter(Posting.Lock.class::isInstance)
        .map(lock -> ((Posting.Lock) lock).period())
        .toList();
  }

  /** The entry of this id, if the book has it. */
  public Optional<CostEntry> entry(EntryId entry) {
    requireNonNull(entry, "entry");
    return entries().filter(candidate -> candidate.id().equals(entry)).findFirst();
  }

  /** Whether nothing was ever recorded. */
  public boolean isEmpty() {
    return pages.isEmpty();
  }

  /** The last link: whoever agreed on it agreed on every line of the book. */
  public Digest head() {
    return isEmpty() ? root() : pages.link(pages.size() - 1);
  }

  /**
   * Whether this book is the one that once ended in this link, with nothing changed since: the link
   * that a settlement pinned must be found in every later book.
   */
  public boolean continues(Digest head) {
    return head.equals(root()) || pages.stream().anyMatch(posting -> posting.link().equals(head));
  }

  /** The book as it was at the end of this day. */
  public OpenBook asOf(LocalDate day) {
    requireNonNull(day, "day");
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.recordedOn(middle).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return new OpenBook(id, currency, term, pages.first(low));
  }

  // ---- operations ----

  /**
   * This book with these entries recorded on this day.
   *
   * @throws IllegalArgumentException naming everything that is wrong with any of the entries; then
   *     none is recorded
   */
  public OpenBook post(LocalDate recordedOn, List<CostEntry> entries) {
    return writer(recordedOn).postAll(entries).book();
  }

  /**
   * This book with a period closed on this day: what accrues in it and is posted from now on
   * belongs to the next open day.
   */
  public OpenBook lock(LocalDate recordedOn, ContractPeriod period) {
    return writer(recordedOn).lock(period).book();
  }

  /**
   * The beginning of a day's recording, for many entries or for entries that may be wrong.
   *
   * @throws IllegalArgumentException if a line was recorded on a later day
   */
  public BookWriter writer(LocalDate recordedOn) {
    return new BookWriter(this).on(recordedOn);
  }

  /**
   * This book continued by stored postings.
   *
   * @throws IllegalArgumentException naming the first broken one, or an entry that does not belong
   */
  public OpenBook restore(Iterable<Posting> stored) {
    BookWriter writer = new BookWriter(this);
    stored.forEach(writer::restore);
    return writer.book();
  }

  /**
   * The first of these postings that does not follow from this book and the postings before it: a
   * line changed, removed, inserted or moved. Empty if all follow. A chain cut short follows:
   * compare its last link with one that was agreed on.
   */
  public Optional<Posting> firstBroken(Iterable<Posting> postings) {
    Digest before = head();
    long number = pages.size();
    for (Posting posting : postings) {
      number++;
      before = Posting.link(before, number, posting.recordedOn(), posting.content().digest());
      if (posting.number() != number || !posting.link().equals(before)) {
        return Optional.of(posting);
      }
    }
    return Optional.empty();
  }

  Pages pages() {
    return pages;
  }

  // What the first line is chained to: the book without its postings.
  private Digest root() {
    return EMPTY_FORM.digest(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenBook that
        && pages.size() == that.pages.size()
        && head().equals(that.head());
  }

  @Override
  public int hashCode() {
    return head().hashCode();
  }

  /** {@code book tesoma, 2000 lines, link 9f86d081884c…}. */
  @Override
  public String toString() {
    return "book %s, %s lines, link %s…".formatted(id, pages.size(), head().abbreviated());
  }
}
