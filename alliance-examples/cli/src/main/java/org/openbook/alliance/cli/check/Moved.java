package org.openbook.alliance.cli.check;

import org.openbook.alliance.analysis.Axis;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Label;

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
    TERMS(Label.of("ehdoista", "ur villkoren", "from the terms")),
    /** The command line. */
    GIVEN(Label.of("annettu", "angivet", "given")),
    /** Nobody gave one. */
    ASSUMED(
        Label.of(
            "oletus: 75–125 % tavoitekustannuksesta",
            "antagande: 75–125 % av målkostnaden", "assumption: 75–125% of the target cost"));

    private final Label words;

    Range(Label words) {
      this.words = words;
    }

    Label words() {
      return words;
    }
  }
}
