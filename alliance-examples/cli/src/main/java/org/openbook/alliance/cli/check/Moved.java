package org.openbook.alliance.cli.check;

import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.quantity.Unit;

/**
 * A quantity that is moved, as people call it.
 *
 * @param axis the quantity and its range
 * @param label what the terms call it
 * @param unit of what its numbers are
 * @param range where its range is from
 */
record Moved(Axis axis, Label label, Unit unit, Range range) {
  /** Where a range is from. */
  enum Range {
    /** The terms: a curve's or a scale's ends. */
    TERMS,
    /** The command line. */
    GIVEN,
    /** Nobody gave one. */
    ASSUMED;

    private static final WordGroup WORDS = CliWords.TABLE.group("range");

    Label words() {
      return WORDS.label(this);
    }
  }
}
