package org.openbook.alliance.report;

import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.target.TargetEvent;

/** The words of a statement that no contract gives. */
final class Headings {
  private static final WordTable TABLE = WordTable.CORE;
  private static final WordGroup WORDS = TABLE.group("heading");

  // ---- identity ----
  static final Label HISTORY = WORDS.label("history");
  static final Label SETTLEMENT_NUMBER = WORDS.label("settlement-number");
  static final Label SETTLED_PERIOD = WORDS.label("settled-period");
  static final Label STAGE = WORDS.label("stage");
  static final Label ISSUED_ON = WORDS.label("issued-on");
  static final Label NOT_ISSUED = WORDS.label("not-issued");
  static final Label PREPARED_BY = WORDS.label("prepared-by");
  static final Label APPROVED_BY = WORDS.label("approved-by");
  static final Label NOT_APPROVED = WORDS.label("not-approved");
  static final Label APPROVALS = WORDS.label("approvals");
  static final Label DAY = WORDS.label("day");
  static final Label DOES_NOT_STAND = WORDS.label("does-not-stand");
  static final Label WITHDRAWN_ON = WORDS.label("withdrawn-on");
  static final Label WITHDRAWN_BY = WORDS.label("withdrawn-by");
  static final Label REASON = WORDS.label("reason");
  static final Label DIGESTS = WORDS.label("digests");
  static final Label SETTLEMENT = WORDS.label("settlement");
  static final Label HISTORY_AT_ISSUE = WORDS.label("history-at-issue");
  static final Label HISTORY_SINCE = WORDS.label("history-since");

  // ---- overview ----
  static final Label MATTER = WORDS.label("matter");
  static final Label VALUE = WORDS.label("value");
  static final Label CALCULATED_EXACTLY = WORDS.label("calculated-exactly");
  static final Label FIGURE = WORDS.label("figure");
  static final Label STANDING = WORDS.label("standing");
  static final Label PROVISIONAL = WORDS.label("provisional");
  static final Label COMPLETE = WORDS.label("complete");
  static final Label ESTIMATED = WORDS.label("estimated");
  static final Label COMPARED_THROUGH = WORDS.label("compared-through");
  static final Label KEY_FIGURES = WORDS.label("key-figures");
  static final Label TARGET = WORDS.label("target");
  static final Label UNDERRUN = WORDS.label("underrun");
  static final Label OVERRUN = WORDS.label("overrun");
  static final Label UNDERRUN_OF_TARGET = WORDS.label("underrun-of-target");
  static final Label OVERRUN_OF_TARGET = WORDS.label("overrun-of-target");
  static final Label PAYABLE_TOTAL = WORDS.label("payable-total");
  static final Label PAYABLE_BACK = WORDS.label("payable-back");
  static final Label SUM_OF_LINES = WORDS.label("sum-of-lines");
  static final Label PARTICIPANTS = WORDS.label("participants");
  static final Label PARTY = WORDS.label("party");
  static final Label ROLE = WORDS.label("role");
  static final Label BOUND_FROM = WORDS.label("bound-from");
  static final Label BOUND_UNTIL = WORDS.label("bound-until");

  // ---- open matters ----
  static final Label NOT_PAYABLE = WORDS.label("not-payable");
  static final Label KIND = WORDS.label("kind");
  static final Label GIVEN = WORDS.label("given");
  static final Label WHICH = WORDS.label("which");
  static final Label OPEN_TRANCHE = WORDS.label("open-tranche");
  static final Label OPEN_MEASUREMENT = WORDS.label("open-measurement");

  // ---- lines and parties ----
  static final Label LINE = WORDS.label("line");
  static final Label AMOUNT = WORDS.label("amount");
  static final Label PAYABLE = WORDS.label("payable");
  static final Label RETAINED = WORDS.label("retained");
  static final Label AMOUNT_PAYABLE = WORDS.label("amount-payable");
  static final Label PAYERS = WORDS.label("payers");
  static final Label PAYEES = WORDS.label("payees");
  static final Label ACCRUED = WORDS.label("accrued");
  static final Label ACCRUED_PAYABLE = WORDS.label("accrued-payable");

  // ---- books ----
  static final Label BY_CLASS = WORDS.label("by-class");
  static final Label BY_TYPE = WORDS.label("by-type");
  static final Label BY_MONTH = WORDS.label("by-month");
  static final Label COST_TYPE = WORDS.label("cost-type");
  static final Label MONTH = WORDS.label("month");
  static final Label BOOK = WORDS.label("book");
  static final Label ENTRIES = WORDS.label("entries");
  static final Label TOTAL = WORDS.label("total");

  // ---- target ----
  static final Label LEDGER = WORDS.label("ledger");
  static final Label WHEN = WORDS.label("when");
  static final Label CLAUSE = WORDS.label("clause");
  static final Label SOURCE = WORDS.label("source");
  static final Label TO_BE_DECIDED = WORDS.label("to-be-decided");
  static final Label TARGET_SHARED = WORDS.label("target-shared");
  static final Label EVENTS = WORDS.label("events");
  static final Label BEARER = WORDS.label("bearer");
  static final Label APPROVER = WORDS.label("approver");
  static final Label RECOGNISED = WORDS.label("recognised");
  static final Label COMPARISON = WORDS.label("comparison");
  static final Label COSTS_PAID = WORDS.label("costs-paid");
  static final Label TOGETHER = WORDS.label("together");
  static final Label ACTUAL = WORDS.label("actual");

  // ---- scorecard ----
  static final Label KEY_RESULT = WORDS.label("key-result");
  static final Label TARGET_GROUP = WORDS.label("target-group");
  static final Label DATA_SOURCE = WORDS.label("data-source");
  static final Label WEIGHT = WORDS.label("weight");
  static final Label MEASURED = WORDS.label("measured");
  static final Label POINTS = WORDS.label("points");
  static final Label WEIGHTED = WORDS.label("weighted");

  static final Label SCALE = WORDS.label("scale");

  // ---- assumptions ----
  static final Label NUMBER = WORDS.label("number");
  static final Label CONCERNS = WORDS.label("concerns");
  static final Label DIGEST_OF = WORDS.label("digest-of");
  static final Label DIGEST = WORDS.label("digest");
  static final Label TERMS = WORDS.label("terms");
  static final Label FACTS = WORDS.label("facts");

  // ---- charts ----
  static final Chart.Words WATERFALL =
      new Chart.Words(WORDS.label("waterfall"), WORDS.label("waterfall-note"), LINE, AMOUNT);
  static final Chart.Words CURVE =
      new Chart.Words(
          WORDS.label("curve"), WORDS.label("curve-note"), WORDS.label("actual-cost"), AMOUNT);
  static final Chart.Words GROWTH =
      new Chart.Words(WORDS.label("growth"), WORDS.label("growth-note"), MONTH, AMOUNT);
  static final Chart.Words SCORES =
      new Chart.Words(WORDS.label("scores"), WORDS.label("scores-note"), KEY_RESULT, POINTS);

  private Headings() {}

  static Label of(CostClass costClass) {
    return TABLE.group("heading.cost-class").label(costClass);
  }

  static Label of(TargetEvent.Kind kind) {
    return TABLE.group("heading.event").label(kind);
  }

  static Label of(TargetEvent.Bearer bearer) {
    return TABLE.group("heading.bearer").label(bearer);
  }

  /** {@code Gain share came to less than zero: it is paid the other way round.}. */
  static Label turnedRound(Label line) {
    return WORDS.label("turned-round", line);
  }

  /** {@code 1 Wages}. */
  static Label numbered(CostTypeId type, Label name) {
    return Label.of(
        numbered(type, name.fi()), numbered(type, name.sv()), numbered(type, name.en()));
  }

  private static String numbered(CostTypeId type, String name) {
    return name.isEmpty() ? "" : type + " " + name;
  }
}
