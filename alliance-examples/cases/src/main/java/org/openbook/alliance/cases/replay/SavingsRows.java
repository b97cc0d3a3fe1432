package org.openbook.alliance.cases.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.cases.mssp.SharedSavings;
import org.openbook.alliance.cases.mssp.Track;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;

/** Rows of the Shared Savings Program: {@code replay mssp}. */
final class SavingsRows implements RowReplay {
  private static final Rational DOLLAR = Rational.ONE;
  private static final Rational WHERE_CENTS_ARE_PUBLISHED = Rational.parse("0.26");

  private final Map<Track, Calculation> calculations = new EnumMap<>(Track.class);

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(SavingsColumns.NAMES);
    columns.addAll(List.of("published_earned", "tolerance", "status"));
    return columns;
  }

  @Override
  public Outcome replay(Row row) {
    Status status = Status.of(row);
    if (!status.isComputable()) {
      row.check();
      return Outcome.notComputable(status);
    }
    SavingsColumns columns = new SavingsColumns(row);
    Track track = columns.track();
    Rational published = row.number("published_earned");
    Rational allowed = allowed(row, status);
    Optional<Rational> recouped = row.numberIfGiven("advance_recoup");
    row.check();

    Evaluation evaluation = calculationOf(track).evaluate(columns.inputs());
    Figure result = evaluation.figures().get(0);
    Figure recoup = evaluation.figures().get(1);
    List<Check> checks = new ArrayList<>();
    checks.add(Check.within(allowed, "earned or owed", result.value(), published));
    recouped.ifPresent(
        amount -> checks.add(Check.within(allowed, "advance recouped", recoup.value(), amount)));
    return Outcome.computed(
        kind(track, result.value()), status, checks, () -> Explanation.of(result));
  }

  private Calculation calculationOf(Track track) {
    return calculations.computeIfAbsent(track, t -> SharedSavings.in(t).calculation());
  }

  private static Rational allowed(Row row, Status status) {
    Rational tolerance = row.number("tolerance", t -> t.signum() >= 0, "a tolerance is 0 or more");
    if (status.allowance() == Status.Allowance.PUBLISHED_ROUNDING) {
      return tolerance;
    }
    return SavingsColumns.isInCents(row) || tolerance.isLessThan(DOLLAR)
        ? WHERE_CENTS_ARE_PUBLISHED
        : DOLLAR;
  }

  private static String kind(Track track, Rational result) {
    String what =
        switch (result.signum()) {
          case 1 -> "savings earned";
          case -1 -> "losses owed";
          default -> "nothing earned or owed";
        };
    return track.publishedName() + ", " + what;
  }
}
