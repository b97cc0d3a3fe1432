package org.openbook.alliance.wording;

import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.party.PartOfPeriod;

/** The sentences of an annex, in its three languages; the same places in every language. */
enum Words {
  // ---- frame ----
  TITLE,
  HEADING,
  CLAUSE,
  ASSUMED,
  IS,
  AND,
  READING,
  MODEL,
  NAMES,
  EXAMPLES,
  NO_EXAMPLE,
  EXAMPLE,
  EXAMPLE_OF,
  EXAMPLE_FACTS,
  FIGURE,
  DRAFT,
  DIGEST,
  DIGEST_IS,
  ASSUMPTIONS,
  ASSUMPTION_IS,

  // ---- what is withheld until the negotiation ----
  WITHHELD,
  STEP_WITHHELD,
  INDICATOR_WITHHELD,
  COPY,
  COPY_WEIGHTS,
  COPY_RESULTS,
  COPY_LIMITS,

  // ---- parties and time ----
  PARTIES,
  PARTY,
  ROLE,
  BOUND_FROM,
  BOUND_UNTIL,
  SHARES_BY_DAYS,
  SHARES_WHOLE_PERIOD,
  SHARES_FROM_FIRST_DAY,
  STARTS_BACK_TO_START,
  STARTS_BY_DAYS,
  STARTS_BY_FACTS,
  CURRENCY,
  TERM,
  TERM_IS,
  PERIOD_IS,
  TARGET_IS,
  IN_FORCE,
  BINDING_FROM,
  BASIS,
  BASIS_IS,
  DIRECT_COSTS,
  FEE,
  CONTINGENCY,
  OWNER_BORNE,

  // ---- lines ----
  LINE_COSTS,
  LINE_FEE,
  LINE_INCENTIVE,
  PAYABLE,
  ON_ACCOUNT,
  RETENTION,
  PAID_BACK,
  REFUSED,
  PAYER,
  PAYEE,
  PAYERS_EQUAL,
  PAYEES_EQUAL,
  PAYERS_SHARES,
  PAYEES_SHARES,
  SHARE,
  LARGEST_REMAINDER,
  FIRST_DECLARED,
  LAST_DECLARED,
  LARGEST_SHARE,
  SEPARATE,
  WHOLE_BLOCKS,
  CUMULATIVE_FROM_LAST,
  OTHERS,
  NOT_PAID,

  // ---- rules ----
  RATE,
  DISCOUNT,
  CAP,
  FLOOR,
  COLLAR,
  LEAST_OF,
  GREATEST_OF,
  PASSES,
  REACHES,
  EXCEEDS,
  NOTHING,
  IN_PROPORTION,
  ABOVE_THRESHOLD,
  FACTOR,
  ADDITION,
  WHOLE_BANDS,
  BAND_FROM,
  BAND_ABOVE,
  BELOW_BANDS,
  DEMONSTRATED,

  // ---- scores ----
  SCORECARD,
  SCALE,
  WEIGHTS_OF_WHOLE,
  WEIGHTS_OF_AREA,
  AREA,
  INDICATOR,
  MORE,
  LESS,
  POINTS,
  ACHIEVED,
  IMPROVED,
  BETTER,
  POSSIBLE,
  SEE_INDICATOR,
  MEAN,
  MEAN_OF_AREAS,
  MISSING_REFUSED,
  MISSING_LOWEST,
  MISSING_NEUTRAL,
  MISSING_DROPPED,

  // ---- work, payment ----
  FUTURE_WORK,
  WORK,
  MONTH_REFUSED,
  MONTH_DROPPED,
  WORK_SHARE,
  PAYMENT,
  DUE_DAYS,
  DUE_MOVED,
  DUE_BUSINESS,
  INTEREST,
  RECOUPMENT,
  SUSPENSION,
  EVERY_FEE,

  UNIT_SCORE,
  UNIT_RATIO,
  UNIT_COUNT,
  UNIT_CONDITION;

  private static final WordGroup TEXTS = WordTable.CORE.group("wording");

  /** How a party shares that is bound for part of a period. */
  static Words sharing(PartOfPeriod rule) {
    return switch (rule) {
      case BY_DAYS -> SHARES_BY_DAYS;
      case WHOLE_PERIOD -> SHARES_WHOLE_PERIOD;
      case FROM_FIRST_DAY -> SHARES_FROM_FIRST_DAY;
    };
  }

  /** The sentence in a language with texts in its places. */
  String in(Language language, Object... texts) {
    return TEXTS.text(language, this, texts);
  }
}
