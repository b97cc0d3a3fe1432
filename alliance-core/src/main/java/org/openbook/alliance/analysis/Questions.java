package org.openbook.alliance.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Line;

/** What a caller asks beyond what the terms themselves say: a budget, which line is the fee. */
record Questions(@Nullable Rational limit, @Nullable LineId feeLine) {
  /** The kinds that are looked for along each axis. */
  static final List<Kind> ALONG_AN_AXIS =
      List.of(
          Kind.CLIFF,
          Kind.DEAD_ZONE,
          Kind.PERVERSE,
          Kind.NOT_MEASURING,
          Kind.BELOW_ROUNDING,
          Kind.PAIN_BEYOND_FEE,
          Kind.PAYS_MORE_THAN_SAVED,
          Kind.OVER_BUDGET);

  static final Questions NONE = new Questions(null, null);

  Optional<Rational> budget() {
    return Optional.ofNullable(limit);
  }

  boolean hasFee(List<Line> lines) {
    return lines.stream()
        .anyMatch(line -> line.kind() == Line.Kind.FEE || line.id().equals(feeLine));
  }
}
