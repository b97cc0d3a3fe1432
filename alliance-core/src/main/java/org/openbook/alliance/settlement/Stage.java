package org.openbook.alliance.settlement;

import java.util.Locale;

/**
 * How far a settlement goes: what it makes payable, and whether it is open to a later one.
 *
 * <p>Not whether it is provisional: a settlement of any stage is, while a tranche or a permitted
 * measurement is missing; only a final one cannot be.
 */
public enum Stage {
  /** Paid while the period runs: the lines that have terms for it, on those terms. */
  ON_ACCOUNT,
  /** Everything computed; a retained part of a gain is not paid yet. */
  INTERIM,
  /** Everything computed and payable; no later one is to come. */
  FINAL;

  /** {@code on account}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
