package org.openbook.alliance.history.testing;

/** Something that may happen next in a generated history, if it can. */
enum HistoryStep {
  MONTH,
  INTERIM,
  PAY,
  PAY_HALF,
  UNDO,
  ADVANCE,
  WITHDRAW,
  APPROVE,
  AMEND,
  DISPUTE,
  RESOLVE,
  SUSPEND,
  LIFT,
  CLAIM
}
