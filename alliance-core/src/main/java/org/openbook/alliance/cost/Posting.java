package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.term.ContractPeriod;

/**
 * One line of an open book: what was recorded, when, and the link that chains it to all lines
 * before.
 *
 * <p>Not the posting of the source system, which is what the entry's own date tells. The link is
 * the SHA-256 of the link before, the number, the day and the content's digest: whoever changes a
 * line must change every later link, and then the last one is no longer the one that was agreed on.
 *
 * @param number its place in the book; the first is 1
 * @param recordedOn the day on which it entered this book
 * @param content what was recorded
 * @param link the chain up to and including this line
 */
public record Posting(long number, LocalDate recordedOn, Content content, Digest link) {
  /** Refuses null. */
  public Posting {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(content, "content");
    requireNonNull(link, "link");
  }

  /** What a line of a book records: a cost entry or a lock. */
  public sealed interface Content extends Canonical permits CostEntry, Lock {}

  /**
   * That a period is closed: what accrued in it and is posted later belongs to the next open day.
   *
   * @param period the closed days
   */
  public record Lock(ContractPeriod period) implements Content {
    /** Refuses null. */
    public Lock {
      requireNonNull(period, "period");
    }

    @Override
    public CanonicalForm canonical() {
      return CanonicalForm.of("lock").with("period", period);
    }

    /** {@code lock of 2018-04-01/2021-12-31}. */
    @Override
    public String toString() {
      return "lock of " + period;
    }
  }

  static Digest link(Digest before, long number, LocalDate recordedOn, Digest content) {
    return CanonicalForm.of("posting")
        .with("before", before)
        .with("number", number)
        .with("recorded", recordedOn.toString())
        .with("content", content)
        .digest();
  }

  /** {@code posting 17 on 2021-04-09: cost entry …}. */
  @Override
  public String toString() {
    return "posting " + number + " on " + recordedOn + ": " + content;
  }
}
