package org.openbook.alliance.wording;

import java.util.Set;
import org.openbook.alliance.scoring.KeyResultId;

/**
 * Which of its parts an annex has: all; the sentences alone, to lay two versions side by side; or
 * all but what stays withheld until the negotiation.
 *
 * @param withheld the indicators whose numbers are left out
 * @param isBare whether it has neither examples nor assumptions nor digest
 */
record Edition(Set<KeyResultId> withheld, boolean isBare) {
  static final Edition WHOLE = new Edition(Set.of(), false);
  static final Edition BARE = new Edition(Set.of(), true);

  Edition {
    withheld = Set.copyOf(withheld);
  }

  /** Whether any numbers are withheld. */
  boolean withholds() {
    return !withheld.isEmpty();
  }

  // Whoever has the rest of the numbers finds the withheld by trying, if there is a result to hit.
  boolean hasResults() {
    return !isBare && !withholds();
  }
}
