package org.openbook.alliance.settlement.testing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.testing.ScoringArbitraries;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.time.TimeQuantity;

/**
 * Facts that fit a given model: a year in which every party is bound, costs of each of them, a
 * target around the costs, a value for every indicator, and whatever else the terms ask for.
 */
public final class FittingFacts {
  private static final Source SOURCE = Source.measurement("generated");

  private final CommercialModel model;
  private final ContractPeriod period;

  private FittingFacts(CommercialModel model) {
    this.model = model;
    LocalDate start =
        model.alliance().memberships().stream()
            .map(Membership::from)
            .max(LocalDate::compareTo)
            .orElseThrow();
    this.period = ContractPeriod.of(start, start.plusYears(1).minusDays(1));
  }

  /** Facts that the model settles, if its curves give points for every value from −100 to 100. */
  public static Arbitrary<PeriodFacts> of(CommercialModel model) {
    return new FittingFacts(model).facts();
  }

  private Arbitrary<PeriodFacts> facts() {
    List<KeyResultIndicator> indicators =
        model.scorecard().map(Scorecard::indicators).orElse(List.of());
    Arbitrary<List<Rational>> costs = costs().list().ofSize(model.alliance().parties().size());
    Arbitrary<List<Rational>> values = ScoringArbitraries.values().list().ofSize(indicators.size());
    return Combinators.combine(costs, overrun(), values, values, others())
        .as(
            (spent, overrun, measured, baselines, others) -> {
              PeriodFacts.Builder facts = PeriodFacts.builder().period(period);
              facts.costs(statement(spent)).target(target(Rational.sum(spent), overrun));
              for (int i = 0; i < indicators.size(); i++) {
                KeyResultIndicator indicator = indicators.get(i);
                facts.addMeasurements(Measurement.of(indicator.id(), measured.get(i), SOURCE));
                if (indicator.improvement().isPresent()) {
                  facts.addBaselines(Measurement.of(indicator.id(), baselines.get(i), SOURCE));
                }
              }
              others.forEach(facts::putOthers);
              return facts.build();
            });
  }

  // ---- costs and target ----

  private static Arbitrary<Rational> costs() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 100), Arbitraries.integers().between(1, 50_000_000))
        .map(Rational::of);
  }

  /** What was spent as a part of the target; exactly the target now and then. */
  private static Arbitrary<Rational> overrun() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Rational.ONE)),
        Tuple.of(5, Arbitraries.integers().between(50, 150).map(n -> Rational.of(n, 100))));
  }

  private CostStatement statement(List<Rational> spent) {
    List<CostEntry> entries = new ArrayList<>();
    List<Party> parties = model.alliance().parties();
    for (int i = 0; i < spent.size(); i++) {
      entries.add(
          SettlementSamples.entry("e" + (i + 1), parties.get(i).id(), "1", period.start())
              .amount(Amounts.of(spent.get(i), model.currency()))
              .build());
    }
    OpenBook book =
        OpenBook.of(BookId.of("generated"), model.currency(), period)
            .post(period.endInclusive(), entries);
    Classification wages = SettlementSamples.classification();
    return CostStatement.of(book, wages, model.alliance(), period);
  }

  private TargetCost target(Rational spent, Rational overrun) {
    Rational whole = Rational.of(spent.dividedBy(overrun).toWhole(RoundingMode.HALF_UP));
    return TargetCost.builder()
        .provision(SettlementSamples.term("Target"))
        .period(period)
        .basis(model.basis())
        .baseline(Amounts.of(whole, model.currency()))
        .build();
  }

  // ---- whatever else the terms ask for ----

  private Arbitrary<Map<QuantityId, Inputs.Input>> others() {
    Map<QuantityId, Unit> asked = new LinkedHashMap<>();
    Set<QuantityId> given = given();
    for (Formula part : Calculation.of(terms().toList()).parts()) {
      if (part.node() instanceof Node.Quantity fact && !given.contains(fact.id())) {
        asked.put(fact.id(), fact.unit());
      }
    }
    List<QuantityId> ids = List.copyOf(asked.keySet());
    return RuleArbitraries.amounts()
        .list()
        .ofSize(ids.size())
        .map(
            values -> {
              Map<QuantityId, Inputs.Input> facts = new LinkedHashMap<>();
              for (int i = 0; i < ids.size(); i++) {
                Unit unit = asked.get(ids.get(i));
                facts.put(ids.get(i), new Inputs.Input(values.get(i), unit, SOURCE));
              }
              return facts;
            });
  }

  private Stream<Formula> terms() {
    Stream<Formula> ofLines =
        model.lines().stream()
            .flatMap(
                line ->
                    Stream.of(Stream.of(line.payable()), line.onAccount().stream(), weights(line))
                        .flatMap(terms -> terms));
    return Stream.concat(ofLines, model.reported().stream());
  }

  private static Stream<Formula> weights(Line line) {
    return Stream.of(line.payers(), line.payees())
        .flatMap(side -> side.parts().stream())
        .map(part -> part.weight());
  }

  private Set<QuantityId> given() {
    List<Formula> known =
        new ArrayList<>(
            List.of(
                PeriodFacts.actualCost(),
                PeriodFacts.targetCost(),
                TimeQuantity.ELAPSED_MONTHS.formula(),
                PeriodFacts.comparedActual(model.basis(), Formula.money(Rational.ZERO))));
    model.alliance().parties().forEach(party -> known.add(PeriodFacts.actualCostOf(party)));
    Set<QuantityId> ids = new HashSet<>(Calculation.of(known).quantities());
    model.scorecard().map(Scorecard::indicators).orElse(List.of()).stream()
        .flatMap(indicator -> Stream.of(indicator.measuredId(), indicator.baselineId()))
        .forEach(ids::add);
    return ids;
  }
}
