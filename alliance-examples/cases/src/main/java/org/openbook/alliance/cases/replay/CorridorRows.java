package org.openbook.alliance.cases.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.cases.reach.RiskArrangement;
import org.openbook.alliance.cases.reach.RiskCorridors;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/** Rows of ACO REACH: {@code replay reach}. */
final class CorridorRows implements RowReplay {
  private static final Source FILE = Source.published("CMS public use file");
  private static final Unit DOLLARS = Unit.money("USD");
  private static final Rational ALLOWED = Rational.parse("0.02");

  private final Map<RiskArrangement, Calculation> calculations =
      new EnumMap<>(RiskArrangement.class);

  @Override
  public List<String> columns() {
    return List.of(
        "risk_arrangement",
        "gross_savings",
        "total_cost_of_care_net",
        "corridor_base",
        "published_shared_savings",
        "status");
  }

  @Override
  public Outcome replay(Row row) {
    Status status = Status.of(row);
    if (!status.isComputable()) {
      row.check();
      return Outcome.notComputable(status);
    }
    RiskArrangement arrangement = arrangement(row);
    Inputs inputs = inputs(row);
    Rational published = row.number("published_shared_savings");
    Optional<Rational> after = row.numberIfGiven("published_shared_savings_after_sequestration");
    row.check();

    Evaluation evaluation =
        calculations
            .computeIfAbsent(arrangement, a -> RiskCorridors.of(a).calculation())
            .evaluate(inputs);
    Figure shared = evaluation.figures().get(0);
    Rational left = evaluation.figures().get(1).value();
    return Outcome.computed(
            kind(arrangement, shared.value()),
            status,
            List.of(Check.within(ALLOWED, "shared savings", shared.value(), published)),
            () -> Explanation.of(shared))
        .aside(
            after.map(a -> Check.within(ALLOWED, "after sequestration", left, a)).stream()
                .toList());
  }

  private static String kind(RiskArrangement arrangement, Rational shared) {
    return arrangement.publishedName() + (shared.signum() < 0 ? ", losses" : ", savings");
  }

  private static RiskArrangement arrangement(Row row) {
    String name = row.text("risk_arrangement");
    Optional<RiskArrangement> found = RiskArrangement.named(name);
    if (found.isEmpty()) {
      row.refuse("risk_arrangement", "is '%s'; it is Professional or Global".formatted(name));
    }
    return found.orElse(RiskArrangement.GLOBAL);
  }

  // The base is net cost and gross savings; where the file gives it, the cost is what is left of
  // it.
  private static Inputs inputs(Row row) {
    Rational gross = row.number("gross_savings");
    Optional<Rational> net = aboveZeroIfGiven(row, "total_cost_of_care_net");
    Optional<Rational> base = aboveZeroIfGiven(row, "corridor_base");
    aboveZeroIfGiven(row, "unadjusted_benchmark");
    aboveZeroIfGiven(row, "final_benchmark");
    Optional<Rational> cost = base.map(b -> b.minus(gross)).or(() -> net);
    if (cost.isEmpty()) {
      row.refuse("corridor_base", "is blank, and so is total_cost_of_care_net; one is needed");
    }
    return Inputs.builder()
        .put(RiskCorridors.GROSS_SAVINGS, gross, DOLLARS, FILE)
        .put(RiskCorridors.COST, cost.orElse(Rational.ZERO), DOLLARS, FILE)
        .build();
  }

  private static Optional<Rational> aboveZeroIfGiven(Row row, String column) {
    return row.numberIfGiven(column, n -> n.signum() > 0, "it is above 0");
  }
}
