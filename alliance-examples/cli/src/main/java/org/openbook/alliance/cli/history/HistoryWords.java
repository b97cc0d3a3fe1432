package org.openbook.alliance.cli.history;

import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;

/** What is printed of a history, in three languages; {@code %s} stands for what is put in. */
enum HistoryWords {
  BEGUN,
  ISSUED,
  APPROVED,
  WITHDRAWN,
  PAID,
  UNDONE,
  DISPUTED,
  RESOLVED,
  SUSPENDED,
  LIFTED,
  INTEREST,
  AMENDED,

  PAYABLE,
  PAYABLE_NOTE,
  LINE,
  PARTY,
  TO_DATE,
  BEFORE,
  NOW,
  SET_AGAINST,
  CARRIED,
  RECOUPED,
  OPEN,
  NOTHING_OPEN,
  DUE,
  WITHHELD,
  ADVANCE,
  CREDIT,
  PAYER,
  PAYEE,
  AMOUNT,

  BALANCE,
  BALANCE_NOTE,
  BETWEEN_NOTE,
  ACCRUED,
  MADE_PAYABLE,
  HELD,
  PAID_SO_FAR,
  UNUSED,
  IS_OPEN,
  OVERDUE,

  HOLDS,
  VERIFIED,
  SETTLEMENTS,
  LAST_LINK,
  PROVES,
  EVENTS,
  NUMBER,
  DAY,
  WHAT,
  BY,
  LINK,
  FACT;

  private static final WordGroup WORDS = CliWords.TABLE.group("history");

  Label label() {
    return WORDS.label(this);
  }

  /** The words with what is put in, the same in every language. */
  Label with(Object... parts) {
    return WORDS.label(this, parts);
  }
}
