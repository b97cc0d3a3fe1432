package org.openbook.alliance.examples.book.importing;

import java.util.List;
import java.util.Locale;

/**
 * How a layout writes numbers.
 *
 * @param decimalMark between whole and fraction
 * @param thousandsMarks the characters that may part groups of three digits; empty if none may
 * @param negatives how a number below 0 is written, beside a leading minus
 * @param symbols what may stand before or after a number and means nothing: {@code £}
 * @param sign whether a cost is above or below 0 in the file
 */
record NumberForm(
    char decimalMark,
    String thousandsMarks,
    List<Negative> negatives,
    List<String> symbols,
    Sign sign) {
  /** A way to write a number below 0; a leading minus always is one. */
  enum Negative {
    TRAILING_MINUS,
    PARENTHESES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What the file's sign means. */
  enum Sign {
    /** Costs are above 0, credit notes below. */
    AS_GIVEN,
    /** Costs are below 0 in the file, credit notes above: everything is turned round. */
    INVERTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  NumberForm {
    negatives = List.copyOf(negatives);
    symbols = List.copyOf(symbols);
  }

  boolean allows(Negative negative) {
    return negatives.contains(negative);
  }
}
