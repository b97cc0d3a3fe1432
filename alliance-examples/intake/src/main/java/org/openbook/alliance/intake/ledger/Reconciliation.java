package org.openbook.alliance.intake.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;

/**
 * What became of a file's rows and of its money, beside the file's own control total.
 *
 * <p>Not a claim: rows read are counted apart from what became of them, so that a row lost on the
 * way shows.
 *
 * @param file the file
 * @param rows the rows read, the header and empty ones included
 * @param entries how many became entries
 * @param entrySum the sum of the entries
 * @param findings how many are findings
 * @param findingSum the sum of the findings' readable amounts
 * @param unreadable how many findings have no readable amount
 * @param skips the declared skips, by what they are
 * @param control the control total
 * @param isCut whether the file ends in the middle of a quote
 */
public record Reconciliation(
    String file,
    long rows,
    long entries,
    Rational entrySum,
    long findings,
    Rational findingSum,
    long unreadable,
    Map<String, Long> skips,
    Control control,
    boolean isCut) {
  /** Keeps its own copy. */
  public Reconciliation {
    skips = new LinkedHashMap<>(skips);
  }

  /**
   * The file's own total.
   *
   * @param isDeclared whether the mapping says that there is one
   * @param total what the file says, if it was found
   */
  public record Control(boolean isDeclared, Optional<Rational> total) {}

  /** Rows declared not to be postings. */
  public long skipped() {
    return skips.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows that are neither entry nor finding nor skip; 0 if the import is right. */
  public long unaccounted() {
    return rows - entries - findings - skipped();
  }

  /** The entries and the readable amounts of the findings. */
  public Rational sum() {
    return entrySum.plus(findingSum);
  }

  /** Whether the control total is what the rows add up to; true if none is declared. */
  public boolean isControlClosed() {
    return control.isDeclared() ? control.total().map(sum()::equals).orElse(false) : true;
  }

  /** Whether every row is accounted for, the file is whole and its control total closes. */
  public boolean isClosed() {
    return unaccounted() == 0 && !isCut && isControlClosed();
  }
}
