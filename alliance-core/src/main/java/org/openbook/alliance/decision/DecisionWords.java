package org.openbook.alliance.decision;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/** What a decision says, in three languages. */
enum DecisionWords {
  TITLE_SETTLEMENT,
  TITLE_AMENDMENT,
  DRAFT,
  BLANK,

  MAKER,
  BODY,
  SECTION,
  DAY,
  PRESENTER,
  PREPARER,
  MATTER,
  VALUE,

  PROPOSAL,
  APPROVE_SETTLEMENT,
  AND_PAY,
  NOTHING_TO_PAY,
  IS_PROVISIONAL,
  PARTLY_MET,
  PAYMENTS,
  PAYER,
  PAYEE,
  AMOUNT,
  DUE,
  SET_AGAINST,
  CARRIED,
  RECOUPED,

  PAYABLE,
  PAYABLE_NOTE,
  PARTY_AND_LINE,
  TO_DATE,
  EARLIER,
  NOW,

  GROUNDS,
  TERMS_IN_FORCE,
  CHANGES,
  FIRST_OF_PERIOD,
  CHANGES_NOTE,
  NOTHING_CHANGED,
  BY_LINE,
  LINE_AND_CAUSE,
  BEFORE,
  AFTER,
  DIFFERENCE,
  EARLIER_SETTLEMENT,
  FACTS,
  FACT,
  SOURCE,
  TERMS,
  SENTENCES,
  OTHERWISE,
  CLAUSE,
  ITEM,
  PLACE,
  ADDED,
  REMOVED,

  APPROVE_AMENDMENT,
  RECORDED,
  RECORDED_ON,
  RECORDED_BY,
  REASON,
  KEEPS_TERMS,
  VERSIONS,
  VERSION,
  IN_FORCE,
  TERMS_DIGEST,
  BINDING,
  PARTY,
  BINDING_FROM,
  MODEL_OF,
  SAME_TERMS,
  PARTIES,
  ROLE,
  FROM,
  UNTIL,
  CHANGE,
  TARGETS,
  TRANCHES,
  OPEN,
  PERIODS,
  PERIOD,
  EVENTS,
  ON,
  APPROVER,

  VERIFY,
  VERIFY_HISTORY,
  VERIFY_DIGEST,
  VERIFY_LINK,
  DIGESTS,
  DIGEST_OF,
  SETTLEMENT,
  DIGEST,
  AGREEMENT_BEFORE,
  AGREEMENT_AFTER,
  HISTORY_NOW;

  private static final WordGroup WORDS = WordTable.CORE.group("decision");

  Label label() {
    return WORDS.label(this);
  }

  /** The words with what is put in; a label in each language. */
  Label with(Object... parts) {
    return WORDS.label(this, parts);
  }

  static Label cause(Enum<?> cause) {
    return WordTable.CORE.group("decision.cause").label(cause);
  }
}
