package org.openbook.alliance.decision;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/** What the basis of payment says, in three languages. */
enum BasisWords {
  TITLE,
  HEADING,
  NOTE,
  NO_PLAN,
  NAME_NOTE,
  ACCOUNT,
  ACCOUNT_SO_FAR,
  ACCOUNT_AND_LINE,
  COST_CENTRE,
  DIMENSIONS,
  COUNTERPARTY,
  AMOUNT,
  ADVANCES,
  PURCHASES_OF_SERVICES,
  TOTAL,
  ALREADY_PAID,
  TO_PAY,
  ALL_CLIENTS,
  CLIENT;

  private static final WordGroup WORDS = WordTable.CORE.group("payment-basis");

  Label label() {
    return WORDS.label(this);
  }

  Label with(Object... parts) {
    return WORDS.label(this, parts);
  }
}
