package org.openbook.alliance.law.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.testing.Facts;
import org.openbook.alliance.law.FormulaLaws;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.Payoff;
import org.openbook.alliance.quantity.Inputs;

/**
 * What every formula keeps. A test of terms of your own implements this interface and gives the
 * formulas, each under the name and clause that the contract gives it; what they declare besides
 * goes into {@link #declared}.
 */
public interface FormulaContract {
  /** The formulas to try. */
  @Provide
  Arbitrary<Formula> formulasUnderTest();

  /**
   * Facts for a formula; small numbers for everything that it asks for, unless overridden. Facts
   * that the formula cannot be computed on are no case.
   */
  default Arbitrary<Inputs> factsOf(Formula formula) {
    return Facts.covering(List.of(formula));
  }

  /** The directions, caps and symmetries that these formulas promise; none unless overridden. */
  default List<Law<Payoff, Inputs>> declared() {
    return List.of();
  }

  /** Formulas, each with facts. */
  @Provide
  default Arbitrary<Tuple2<Formula, Inputs>> formulasOnFacts() {
    return formulasUnderTest()
        .flatMap(formula -> factsOf(formula).map(facts -> Tuple.of(formula, facts)));
  }

  /** Each figure can be made again from what it shows. */
  @Property(tries = 200)
  default void every_figure_follows_from_its_operands(
      @ForAll("formulasOnFacts") Tuple2<Formula, Inputs> given) {
    assume(given);
    Kept.assertKept(FormulaLaws.replayed(), given.get1(), given.get2());
  }

  /** Nobody has to ask where a number comes from. */
  @Property(tries = 200)
  default void every_figure_has_a_clause_or_a_source(
      @ForAll("formulasOnFacts") Tuple2<Formula, Inputs> given) {
    assume(given);
    Kept.assertKept(FormulaLaws.explained(), given.get1(), given.get2());
  }

  /** A contract in cents, or in kronor, is the same contract. */
  @Property(tries = 200)
  default void size_of_the_currency_has_no_meaning(
      @ForAll("formulasOnFacts") Tuple2<Formula, Inputs> given) {
    assume(given);
    Kept.assertKept(FormulaLaws.scaleInvariant(Rational.of(7, 3)), given.get1(), given.get2());
  }

  /** A figure is the same on any machine. */
  @Property(tries = 100)
  default void place_of_computation_has_no_meaning(
      @ForAll("formulasOnFacts") Tuple2<Formula, Inputs> given) {
    assume(given);
    assertThat(
            Surroundings.everywhere(() -> given.get1().evaluate(given.get2()).toString()).stream()
                .distinct())
        .as("%s on %s", given.get1(), given.get2())
        .hasSize(1);
  }

  /** What the terms promise besides. */
  @Property(tries = 300)
  default void declared_laws_are_kept(@ForAll("formulasOnFacts") Tuple2<Formula, Inputs> given) {
    assume(given);
    Kept.assertAllKept(declared(), Payoff.of(given.get1()), given.get2());
  }

  private static void assume(Tuple2<Formula, Inputs> given) {
    try {
      given.get1().evaluate(given.get2());
    } catch (EvaluationException refused) {
      Assume.that(false);
    }
  }
}
