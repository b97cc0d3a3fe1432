package org.openbook.alliance.text;

import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

/** Every word that the library itself writes into a text, in its three languages. */
enum Words {
  YES,
  NO,

  CONTRACT,
  PUBLISHED,
  LEDGER,
  MEASUREMENT,
  ESTIMATE,
  ASSUMPTION,

  SEE_ABOVE,
  SEE_BELOW,

  SUM_OF,
  DIFFERENCE_OF,
  NEGATIVE_OF,
  PRODUCT_OF,
  QUOTIENT_OF,
  LEAST_OF,
  GREATEST_OF,
  ABOVE_ZERO,
  BELOW_ZERO,
  BANDS_OF,
  CURVE_OF,
  STEPS_OF,
  CHOICE_OF,
  COMPARISON_OF,
  ALL_OF,
  ANY_OF,
  ROUNDED_OF,
  RESULT_OF,
  NUMBER,
  AND,
  OTHERS,

  SUM,
  LEAST,
  GREATEST,
  AT_MOST,
  AT_LEAST,
  BINDS,

  BANDS,
  EDGES,
  FROM,

  BETWEEN,
  EXTENDED,
  AT_POINT,
  BEFORE,
  AFTER,
  STEP,
  OFF_STEPS,

  BECAUSE,
  WHETHER,
  ALL,
  ANY,
  DECIDES,
  EQUAL,
  UNEQUAL,
  GIVEN,
  NOT_GIVEN,
  AMONG_PAYERS,
  AMONG_PAYEES,
  AMONG_PAYERS_NOW,
  AMONG_PAYEES_NOW,
  BY_WEIGHT,
  NOTHING_LEFT,
  TO_LARGEST_REMAINDERS,
  TO_FIRST,
  TO_LAST,
  TO_LARGEST_WEIGHTS,
  TO_HOLDER,
  BLOCKS_TO_HOLDER,
  FROM_THE_LAST,
  OF_WHAT_IS_LEFT,
  HOLDS,

  ROUNDED_MARK,
  INTERMEDIATE,
  BANDS_FIXED,
  BANDS_OVER,
  PART_BETWEEN,
  PART_ABOVE,
  CURVE,
  OUTSIDE,
  BELOW_FIRST,
  ABOVE_LAST,
  END_HOLDS,
  END_GOES_ON,
  END_HAS_NONE,
  STEPS,
  FROM_ON,
  ABOVE_ONLY,
  ENDS_BELOW,
  ENDS_AT,
  ELSEWHERE,
  ELSEWHERE_NONE,
  IF,
  IS_LESS,
  IS_AT_MOST,
  IS_EQUAL,
  IS_AT_LEAST,
  IS_MORE,
  IS_GIVEN,

  FUNCTION,

  TO_CENT,
  TO_STEP,
  UNROUNDED,
  UNROUNDED_OF,
  HALF_UP,
  HALF_DOWN,
  HALF_EVEN,
  UP,
  DOWN,
  CEILING,
  FLOOR,
  UNNECESSARY;

  private static final WordGroup TEXTS = WordTable.CORE.group("text");

  /** The words in a language with texts in their places. */
  String in(Language language, Object... texts) {
    return TEXTS.text(language, this, texts);
  }
}
