package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.formula.testing.Formulas;
import org.openbook.alliance.formula.testing.Listing;
import org.openbook.alliance.formula.testing.Pieces;
import org.openbook.alliance.quantity.Unit;

/** The other properties hold only as far as the generators reach; here they are held to it. */
@Domain(FormulaDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class GeneratorProperties {
  private static final Set<String> KINDS =
      Set.of(
          "constant",
          "quantity",
          "present",
          "sum",
          "difference",
          "product",
          "quotient",
          "least",
          "greatest",
          "bands",
          "curve",
          "steps",
          "choice",
          "comparison",
          "allof",
          "anyof",
          "rounded",
          "named",
          "opaque");

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void formulas_reach_every_kind_of_node(@ForAll FormulaCase given) {
    Set<String> kinds = new HashSet<>();
    given.calculation().parts().forEach(part -> kinds.add(Listing.kind(part.node())));

    assertThat(KINDS).containsAll(kinds);
    kinds.forEach(kind -> Statistics.label("kind").collect(kind));
    Statistics.label("kind").coverage(GeneratorProperties::reachesEveryKind);
  }

  private static void reachesEveryKind(StatisticsCoverage kinds) {
    for (String kind : KINDS) {
      kinds.check(kind).percentage(part -> part >= 0.5);
    }
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void formulas_reach_every_unit(@ForAll Formula formula) {
    Statistics.label("unit")
        .collect(formula.unit())
        .coverage(
            units ->
                Stream.concat(Formulas.UNITS.stream(), Stream.of(Unit.CONDITION))
                    .forEach(unit -> units.check(unit).percentage(part -> part >= 0.5)));
  }

  @Provide
  Arbitrary<FormulaCase> faulty() {
    return FormulaCase.faulty();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void cases_are_computed_lack_facts_or_are_refused(@ForAll("faulty") FormulaCase given) {
    Statistics.label("outcome")
        .collect(outcome(given))
        .coverage(
            outcomes -> {
              outcomes.check("computed").percentage(part -> part >= 20);
              outcomes.check("missing").percentage(part -> part >= 10);
              outcomes.check("refused").percentage(part -> part >= 10);
              outcomes.check("both").percentage(part -> part >= 2);
            });
  }

  private static String outcome(FormulaCase given) {
    try {
      given.calculation().evaluate(given.inputs());
      return "computed";
    } catch (EvaluationException refused) {
      if (refused.faults().isEmpty()) {
        return "missing";
      }
      return refused.missing().isEmpty() ? "refused" : "both";
    }
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void formulas_share_parts(@ForAll Formula formula) {
    List<Formula> parts = Calculation.of(List.of(formula)).parts();
    long uses = parts.stream().mapToLong(part -> part.node().operands().size()).sum();
    boolean choosing = parts.stream().anyMatch(part -> part.node() instanceof Node.Choice);

    Statistics.label("tree or not")
        .collect(uses > parts.size() - 1 ? "shared" : "tree")
        .coverage(shapes -> shapes.check("shared").percentage(part -> part >= 20));
    Statistics.label("choice")
        .collect(choosing)
        .coverage(choices -> choices.check(true).percentage(part -> part >= 10));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void inputs_of_curves_reach_edges_and_both_outsides(
      @ForAll Tuple2<Polyline, Rational> curve, @ForAll Tuple2<Staircase, Rational> stairs) {
    Polyline line = curve.get1();
    String place = place(Pieces.edges(line), curve.get2());

    Statistics.label("curve").collect(place).coverage(GeneratorProperties::reachesEveryPlace);
    Statistics.label("steps")
        .collect(place(Pieces.edges(stairs.get1()), stairs.get2()))
        .coverage(GeneratorProperties::reachesEveryPlace);
    Statistics.label("below")
        .collect(place, line.below())
        .coverage(
            ends -> {
              for (Polyline.End end : Polyline.End.values()) {
                ends.check("below", end).percentage(part -> part >= 2);
              }
            });
  }

  private static String place(List<Rational> edges, Rational input) {
    if (edges.contains(input)) {
      return "on an edge";
    }
    if (input.isLessThan(edges.get(0))) {
      return "below";
    }
    return input.isMoreThan(edges.get(edges.size() - 1)) ? "above" : "between";
  }

  private static void reachesEveryPlace(StatisticsCoverage places) {
    for (String place : List.of("on an edge", "between", "below", "above")) {
      places.check(place).percentage(part -> part >= 10);
    }
  }
}
