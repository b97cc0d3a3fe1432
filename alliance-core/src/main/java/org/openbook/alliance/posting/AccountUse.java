package org.openbook.alliance.posting;

import java.util.Locale;
import org.openbook.alliance.settlement.Line;

/**
 * What a party uses an account for.
 *
 * <p>Not the account: that is in the {@link AccountPlan}. Who is a payer of a line has expense by
 * it, who is a payee income; what comes back is taken off the same account.
 */
public enum AccountUse {
  /** Costs that the party pays back to others. */
  COSTS_EXPENSE,
  /** Costs that are paid back to the party. */
  COSTS_INCOME,
  /** Fee that the party pays. */
  FEE_EXPENSE,
  /** Fee that is paid to the party. */
  FEE_INCOME,
  /** Gain, pain, bonus or sanction that the party pays. */
  INCENTIVE_EXPENSE,
  /** Gain, pain, bonus or sanction that is paid to the party. */
  INCENTIVE_INCOME,
  /** Interest that the party pays for having paid late. */
  INTEREST_EXPENSE,
  /** Interest that is paid to the party. */
  INTEREST_INCOME,
  /** Advances that the party paid and that are not recouped. */
  ADVANCES_PAID,
  /** Advances that the party received and that are not recouped. */
  ADVANCES_RECEIVED,
  /** What the party owes to the others. */
  PAYABLE,
  /** What the others owe to the party. */
  RECEIVABLE;

  // What is owed says nothing of what it is owed for.
  boolean isBasis() {
    return this != PAYABLE && this != RECEIVABLE;
  }

  static AccountUse expense(Line.Kind kind) {
    return switch (kind) {
      case COSTS -> COSTS_EXPENSE;
      case FEE -> FEE_EXPENSE;
      case INCENTIVE -> INCENTIVE_EXPENSE;
    };
  }

  static AccountUse income(Line.Kind kind) {
    return switch (kind) {
      case COSTS -> COSTS_INCOME;
      case FEE -> FEE_INCOME;
      case INCENTIVE -> INCENTIVE_INCOME;
    };
  }

  /** {@code fee expense}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
