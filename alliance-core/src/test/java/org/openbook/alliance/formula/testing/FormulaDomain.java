package org.openbook.alliance.formula.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.testing.Terms;

/**
 * Lets a property take formulas and what they are made of as plain parameters:
 * {@code @Domain(FormulaDomain.class)} on the class, {@code @ForAll FormulaCase given} in the
 * property. Its numbers are small, so that they meet each other and the edges of curves.
 */
public final class FormulaDomain extends DomainContextBase {
  @Provide
  Arbitrary<Rational> numbers() {
    return Numbers.any();
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Formulas.UNITS);
  }

  @Provide
  Arbitrary<Formula> formulas() {
    return Formulas.any();
  }

  @Provide
  Arbitrary<FormulaCase> cases() {
    return FormulaCase.any();
  }

  @Provide
  Arbitrary<Polyline> polylines() {
    return Pieces.polylines();
  }

  @Provide
  Arbitrary<MarginalScale> scales() {
    return Pieces.scales();
  }

  @Provide
  Arbitrary<Staircase> staircases() {
    return Pieces.staircases();
  }

  @Provide
  Arbitrary<Polyline.Point> points() {
    return Picks.among(Pieces.polylines(), Polyline::points);
  }

  @Provide
  Arbitrary<MarginalScale.Band> bands() {
    return Picks.among(Pieces.scales(), MarginalScale::bands);
  }

  @Provide
  Arbitrary<Staircase.Step> steps() {
    return Picks.among(Pieces.staircases(), Staircase::steps);
  }

  @Provide
  Arbitrary<Node> nodes() {
    return Formulas.any().map(Formula::node);
  }

  @Provide
  Arbitrary<QuantityId> quantityIds() {
    return Terms.identifiers().map(QuantityId::of);
  }

  @Provide
  Arbitrary<Inputs> inputs() {
    return FormulaCase.any().map(FormulaCase::inputs);
  }

  @Provide
  Arbitrary<Inputs.Input> facts() {
    return Combinators.combine(
            Picks.among(inputs(), inputs -> inputs.asMap().values()), Terms.sources())
        .as((fact, source) -> new Inputs.Input(fact.value(), fact.unit(), source));
  }

  @Provide
  Arbitrary<Calculation> calculations() {
    return FormulaCase.any().map(FormulaCase::calculation);
  }

  @Provide
  Arbitrary<Evaluation> evaluations() {
    return FormulaCase.computable().map(given -> given.calculation().evaluate(given.inputs()));
  }

  @Provide
  Arbitrary<Figure> figures() {
    return Picks.among(evaluations(), Evaluation::everyFigure);
  }

  @Provide
  Arbitrary<Tuple2<Polyline, Rational>> polylinesWithInput() {
    return Pieces.polylinesWithInput();
  }

  @Provide
  Arbitrary<Tuple2<Staircase, Rational>> staircasesWithInput() {
    return Pieces.staircasesWithInput();
  }
}
