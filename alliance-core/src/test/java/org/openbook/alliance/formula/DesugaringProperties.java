package org.openbook.alliance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.testing.Desugaring;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.formula.testing.Pieces;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;

@Domain(FormulaDomain.class)
class DesugaringProperties {
  @Property
  void curve_equals_its_desugaring(
      @ForAll Tuple2<Polyline, Rational> given, @ForAll Unit from, @ForAll Unit to) {
    Formula curve = Formula.constant(given.get2(), from).onCurve(given.get1(), to);

    assertSame(curve, Desugaring.of((Node.Curve) curve.node()));
  }

  @Property
  void steps_equal_their_desugaring(
      @ForAll Tuple2<Staircase, Rational> given, @ForAll Unit from, @ForAll Unit to) {
    Formula steps = Formula.constant(given.get2(), from).onSteps(given.get1(), to);

    assertSame(steps, Desugaring.of((Node.Steps) steps.node()));
  }

  @Provide
  Arbitrary<Tuple3<MarginalScale, Rational, Rational>> scalesWithBaseAndInput() {
    Arbitrary<Rational> base =
        Arbitraries.oneOf(
            Arbitraries.of(Rational.of(-1), Rational.ZERO, Rational.ONE),
            Pieces.near(List.of(Rational.of(-2), Rational.of(5))));
    return Combinators.combine(Pieces.scales(), base)
        .flatAs(
            (scale, of) ->
                Pieces.near(Pieces.edges(scale, of)).map(input -> Tuple.of(scale, of, input)));
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void bands_equal_their_desugaring(
      @ForAll("scalesWithBaseAndInput") Tuple3<MarginalScale, Rational, Rational> given,
      @ForAll Unit unit) {
    Formula bands =
        Formula.constant(given.get3(), unit)
            .inBands(Formula.constant(given.get2(), unit), given.get1());

    assertSame(bands, Desugaring.of((Node.Bands) bands.node()));
    Statistics.label("sign of the base")
        .collect(given.get2().signum())
        .coverage(
            signs -> {
              signs.check(-1).percentage(part -> part > 5);
              signs.check(0).percentage(part -> part > 5);
              signs.check(1).percentage(part -> part > 5);
            });
  }

  private static void assertSame(Formula direct, Formula desugared) {
    assertThat(Outcome.of(direct, Inputs.none()).value())
        .isEqualTo(Outcome.of(desugared, Inputs.none()).value());
  }
}
