package org.openbook.alliance.cost;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.term.ContractPeriod;

/**
 * The pen that records entries and locks, a day after the other, and gives the book that holds
 * them.
 *
 * <p>Not a book, and not for sharing between threads. The book that it began with never changes. It
 * remembers every id and every origin, so that hundreds of thousands of entries take time in
 * proportion to their number.
 */
public final class BookWriter {
  private final OpenBook begun;
  private final Pages.Open pages;
  private final Admission admission;
  private LocalDate today;
  private Digest head;

  BookWriter(OpenBook book) {
    begun = book;
    pages = new Pages.Open(book.pages());
    admission = new Admission(book);
    head = book.head();
    today = book.isEmpty() ? LocalDate.MIN : book.pages().recordedOn(pages.size() - 1);
  }

  /**
   * Turns to a day; what follows is recorded on it.
   *
   * @throws IllegalArgumentException if a line was recorded on a later day: then {@link
   *     OpenBook#asOf} could not tell what was known
   */
  public BookWriter on(LocalDate day) {
    if (day.isBefore(today)) {
      throw new IllegalArgumentException(
          "book '%s' is written on %s and has lines of %s; a line is recorded on the same day or later"
              .formatted(begun.id(), day, today));
    }
    today = day;
    return this;
  }

  /**
   * Records an entry.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public BookWriter post(CostEntry entry) {
    return postAll(List.of(entry));
  }

  /** Records an entry if nothing is wrong with it; otherwise tells what is, and records nothing. */
  public List<CostFinding> postIfAccepted(CostEntry entry) {
    List<CostFinding> findings = admission.findings(entry);
    if (findings.isEmpty()) {
      record(entry);
      admission.remember(entry);
    }
    return findings;
  }

  /** Closes a period: what accrues in it and is posted from now on belongs to the next open day. */
  public BookWriter lock(ContractPeriod period) {
    record(new Posting.Lock(period));
    return this;
  }

  /** The book with everything recorded so far; writing may go on. */
  public OpenBook book() {
    return new OpenBook(begun.id(), begun.currency(), begun.term(), pages.pages());
  }

  // Only for a pen that is thrown away on failure: the entries before the faulty one are written.
  BookWriter postAll(List<CostEntry> entries) {
    Faults faults = Faults.in(() -> "book '%s'".formatted(begun.id()));
    for (CostEntry entry : entries) {
      postIfAccepted(entry).forEach(finding -> faults.add(finding.message()));
    }
    faults.throwIfAny();
    return this;
  }

  BookWriter restore(Posting stored) {
    long number = pages.size() + 1L;
    Digest required = Posting.link(head, number, stored.recordedOn(), stored.content().digest());
    if (stored.number() != number || !stored.link().equals(required)) {
      throw new IllegalArgumentException(
          "book '%s' is broken at %s: its link is %s; the lines before it require number %s and link %s"
              .formatted(
                  begun.id(), stored, stored.link().abbreviated(), number, required.abbreviated()));
    }
    on(stored.recordedOn());
    return stored.content() instanceof CostEntry entry
        ? post(entry)
        : lock(((Posting.Lock) stored.content()).period());
  }

  private void record(Posting.Content content) {
    Digest digest = content.digest();
    head = Posting.link(head, pages.size() + 1L, today, digest);
    pages.add(today, content, digest, head);
  }

  /** {@code writer of book tesoma on 2021-04-09, 2000 lines}. */
  @Override
  public String toString() {
    return "writer of book %s on %s, %s lines".formatted(begun.id(), today, pages.size());
  }
}
