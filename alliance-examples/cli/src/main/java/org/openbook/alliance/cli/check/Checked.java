package org.openbook.alliance.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.analysis.IncentiveReport;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Settlement;

/**
 * What was checked, and what was found.
 *
 * @param terms the file of the terms
 * @param facts the file of the facts; null where a neutral point is held
 * @param ground what is held
 * @param moved what was moved
 * @param report what was found
 */
record Checked(
    Path terms, @Nullable Path facts, Ground ground, List<Moved> moved, IncentiveReport report) {
  /** The quantity of a finding, as people call it. */
  Optional<Moved> moved(QuantityId id) {
    return moved.stream().filter(any -> any.axis().id().equals(id)).findFirst();
  }

  /** What may be a slip of the pen in the terms or in what is held; none where nothing settles. */
  List<Settlement.Notice> notices() {
    try {
      return ground.model().settle(ground.facts()).notices();
    } catch (IllegalArgumentException refused) {
      return List.of(); // which the findings tell
    }
  }
}
