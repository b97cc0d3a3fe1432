package org.openbook.alliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.Polynomial;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;

/** The analysis of thousands of random formulas agrees with their evaluation. */
@Domain(FormulaDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 3000)
class InterpreterProperties {
  private static final Rational LOW = Rational.of(-13);
  private static final Rational HIGH = Rational.of(13);
  private static final Rational NEAR = Rational.of(1, 1_000_000_000_000L);

  @Provide
  Arbitrary<Rational> places() {
    return Arbitraries.longs().between(-130_000, 130_000).map(n -> Rational.of(n, 10_000));
  }

  /** How fast each fact moves: most of them not, some much faster than others. */
  @Provide
  Arbitrary<List<Rational>> speeds() {
    return Arbitraries.of("0", "1", "1", "-1", "0.5", "1000")
        .map(Rational::parse)
        .list()
        .ofSize(20);
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void value_of_any_part_is_that_of_evaluation_at_next_to_and_between_all_breakpoints(
      @ForAll FormulaCase given,
      @ForAll("speeds") List<Rational> speeds,
      @ForAll("places") Rational place) {
    Parts parts = Parts.of(given.formulas());
    Map<QuantityId, RationalFunction> facts = moving(given.inputs(), speeds);

    Piecewise[] values = new Interpreter(parts, facts, LOW, HIGH).run();

    for (int i = 0; i < values.length; i++) {
      for (Rational x : tried(values[i], place)) {
        check(values[i], evaluated(parts.formula(i), given.inputs(), facts, x), x);
      }
      collect(values[i]);
    }
    requireReach();
  }

  private static Map<QuantityId, RationalFunction> moving(Inputs inputs, List<Rational> speeds) {
    Map<QuantityId, RationalFunction> facts = new HashMap<>();
    inputs
        .asMap()
        .forEach(
            (id, fact) ->
                facts.put(
                    id,
                    RationalFunction.of(
                        Polynomial.of(fact.value(), speeds.get(facts.size() % speeds.size())))));
    return facts;
  }

  private static List<Rational> tried(Piecewise value, Rational place) {
    List<Rational> tried = new ArrayList<>(List.of(place));
    for (Piecewise.Break at : value.breaks()) {
      Enclosure where = at.place().enclosure();
      tried.add(where.low());
      tried.add(where.low().minus(NEAR));
      tried.add(where.high().plus(NEAR));
    }
    tried.removeIf(x -> x.isLessThan(LOW) || x.isMoreThan(HIGH));
    return tried;
  }

  private static void check(Piecewise value, Optional<Rational> evaluated, Rational x) {
    Value there = value.on(Cell.point(Place.of(x)));
    if (there instanceof Value.Known known) {
      assertThat(evaluated)
          .as("at %s, %s", x, known)
          .hasValueSatisfying(
              exact ->
                  assertThat(known.number().minus(exact).abs())
                      .isLessThanOrEqualTo(known.radius()));
    } else if (((Value.Nothing) there).lack() == Value.Lack.REFUSED) {
      assertThat(evaluated).as("at %s", x).isEmpty();
    }
  }

  private static Optional<Rational> evaluated(
      Formula part, Inputs given, Map<QuantityId, RationalFunction> facts, Rational x) {
    Inputs inputs = given;
    for (Map.Entry<QuantityId, Inputs.Input> fact : given.asMap().entrySet()) {
      Inputs.Input input = fact.getValue();
      Rational value = facts.get(fact.getKey()).valueAt(x);
      inputs = inputs.with(fact.getKey(), value, input.unit(), input.source());
    }
    try {
      return Optional.of(part.evaluate(inputs).value());
    } catch (EvaluationException refused) {
      return Optional.empty();
    }
  }

  private static void collect(Piecewise value) {
    boolean enclosed = value.breaks().stream().anyMatch(at -> !at.place().isExact());
    Statistics.label("breakpoints").collect(enclosed ? "enclosed" : "exact");
    value.between().forEach(stretch -> Statistics.label("values").collect(kind(stretch)));
  }

  private static String kind(Value value) {
    if (value instanceof Value.Nothing nothing) {
      return nothing.lack().name();
    }
    Value.Known known = (Value.Known) value;
    if (!known.isExact()) {
      return "rounded";
    }
    boolean isFraction = known.function().denominator().degree() > 0;
    return isFraction ? "fraction" : "degree " + Math.min(2, known.function().numerator().degree());
  }

  private static void requireReach() {
    Statistics.label("breakpoints").coverage(kinds -> kinds.check("enclosed").count(n -> n >= 20));
    Statistics.label("values")
        .coverage(
            kinds -> {
              for (String kind :
                  List.of("REFUSED", "UNKNOWN", "rounded", "fraction", "degree 1", "degree 2")) {
                kinds.check(kind).count(n -> n >= 100);
              }
            });
  }
}
