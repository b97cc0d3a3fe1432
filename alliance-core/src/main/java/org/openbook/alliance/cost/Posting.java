package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.term.ContractPeriod;

/**
 * One line of an open book: what was recorded, when, and the link that chains it to all lines
 * before.
 *
 * <p>Not the posting of the source system, which is what the entry's own date tells. The link is
 * the SHA-256 of the link before, the number, the day and the content's digest: whoever changes a
 * line must change every later link, and then the last one is no longer the one that was agreed on.
 *
 * <p>It is computed of the canonical text of an object: {@code
 * {"before":"…","content":"…","number":17,"recordedOn":"2021-04-09"}}.
 *
 * @param number its place in the book; the first is 1
 * @param recordedOn the day on which it entered this book
 * @param content what was recorded
 * @param link the chain up to and including this line
 */
public record Posting(long number, LocalDate recordedOn, Content content, Digest link) {
  /** Number, day and link, and among them the entry or the lock. */
  public static final ObjectForm<Posting> FORM =
      ObjectForm.of(
          "posting",
          (number, recordedOn, link, content) -> new Posting(number, recordedOn, content, link),
          Member.required("number", Forms.WHOLE, Posting::number),
          Member.required("recordedOn", Scalars.DATE, Posting::recordedOn),
          Member.required("link", Scalars.DIGEST, Posting::link),
          Member.among(Content.FORM, Posting::content));

  /** Refuses null. */
  public Posting {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(content, "content");
    requireNonNull(link, "link");
  }

  /** What a line of a book records: a cost entry or a lock. */
  public sealed interface Content permits CostEntry, Lock {
    /** {@code {"entry": {…}}} or {@code {"lock": "…"}}. */
    Alternatives<Content> FORM =
        Alternatives.<Content>of("a posting")
            .or("entry", CostEntry.FORM, content -> kind(CostEntry.class, content), entry -> entry)
            .or("lock", Lock.FORM, content -> kind(Lock.class, content), lock -> lock);

    private static <C extends Content> Optional<C> kind(Class<C> kind, Content content) {
      return kind.isInstance(content) ? Optional.of(kind.cast(content)) : Optional.empty();
    }

    /** The digest of what stands under {@code entry} or {@code lock}. */
    Digest digest();
  }

  /**
   * That a period is closed: what accrued in it and is posted later belongs to the next open day.
   *
   * @param period the closed days
   */
  public record Lock(ContractPeriod period) implements Content {
    /** The period. */
    public static final Form<Lock> FORM = ContractPeriod.FORM.as(Lock::new, Lock::period);

    /** Refuses null. */
    public Lock {
      requireNonNull(period, "period");
    }

    @Override
    public Digest digest() {
      return FORM.digest(this);
    }

    /** {@code lock of 2018-04-01/2021-12-31}. */
    @Override
    public String toString() {
      return "lock of " + period;
    }
  }

  /** What a link is the digest of. */
  private record Chained(Digest before, Digest content, long number, LocalDate recordedOn) {
    static final ObjectForm<Chained> FORM =
        ObjectForm.of(
            "",
            Chained::new,
            Member.required("before", Scalars.DIGEST, Chained::before),
            Member.required("content", Scalars.DIGEST, Chained::content),
            Member.required("number", Forms.WHOLE, Chained::number),
            Member.required("recordedOn", Scalars.DATE, Chained::recordedOn));
  }

  static Digest link(Digest before, long number, LocalDate recordedOn, Digest content) {
    return Chained.FORM.digest(new Chained(before, content, number, recordedOn));
  }

  /** {@code posting 17 on 2021-04-09: cost entry …}. */
  @Override
  public String toString() {
    return "posting " + number + " on " + recordedOn + ": " + content;
  }
}
