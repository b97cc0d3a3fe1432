package org.openbook.alliance.payment;

import java.util.Locale;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/**
 * How far a settlement goes: what it makes payable, and whether it is open to a later one.
 *
 * <p>Not whether it is provisional: a settlement of any stage is, while a tranche or a permitted
 * measurement is missing; only the last one of a period, final or on termination, cannot be.
 */
public enum Stage {
  /** Paid while the period runs: the lines that have terms for it, on those terms. */
  ON_ACCOUNT,
  /** Everything computed; a retained part of a gain is not paid yet. */
  INTERIM,
  /** Everything computed and payable; no later one is to come, and nothing is estimated. */
  FINAL,
  /**
   * As final, for a contract that ends before everything can be known: what cannot be known is
   * estimated in good faith, and the settlement names each estimate. No other stage takes one: an
   * interim settlement leaves open what is not known, and is provisional.
   */
  TERMINATION;

  private static final WordGroup WORDS = WordTable.CORE.group("stage");

  /** What people call it. */
  public Label label() {
    return WORDS.label(this);
  }

  /** Whether no later settlement is to come, so that everything is payable and nothing is open. */
  public boolean isLast() {
    return this == FINAL || this == TERMINATION;
  }

  /** {@code on account}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
