package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.openbook.alliance.exact.Digest;

/**
 * An entry of a book with the day on which a statement counts it.
 *
 * <p>Not always the day on which it accrued: what was posted after its period was closed counts on
 * the next open day, so that the statement of a closed period never changes.
 *
 * @param entry the entry
 * @param statedOn the last day of its accrual, or the next open day
 * @param digest the digest of the entry
 */
public record StatedEntry(CostEntry entry, LocalDate statedOn, Digest digest) {
  /** Refuses null. */
  public StatedEntry {
    requireNonNull(entry, "entry");
    requireNonNull(statedOn, "statedOn");
    requireNonNull(digest, "digest");
  }

  /** The month in which the entry accrued, if its period was closed when it was posted. */
  public Optional<YearMonth> carriedFrom() {
    return isCarried() ? Optional.of(entry.month()) : Optional.empty();
  }

  /** Whether its period was closed when it was posted. */
  public boolean isCarried() {
    return !statedOn.equals(entry.accrual().endInclusive());
  }
}
