package org.openbook.alliance.law.testing;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.law.FormulaLaws;
import org.openbook.alliance.law.Law;
import org.openbook.alliance.law.PayoutRule;
import org.openbook.alliance.law.SettlementLaws;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.FittingFacts;

/**
 * What every commercial model keeps. A test of a model of your own implements this interface and
 * gives the models; what they promise besides goes into {@link #declared}.
 */
public interface CommercialModelContract {
  /** The models to try. */
  @Provide
  Arbitrary<CommercialModel> modelsUnderTest();

  /**
   * Facts that a model settles: costs of every party, a target, measured values and whatever else
   * it asks for, unless overridden.
   */
  default Arbitrary<PeriodFacts> factsOf(CommercialModel model) {
    return FittingFacts.of(model);
  }

  /**
   * The directions, caps and symmetries that these models promise; none unless overridden. A law of
   * one line is {@code law.through(rule -> Payoff.ofLine(rule, id))}.
   */
  default List<Law<PayoutRule, Inputs>> declared() {
    return List.of();
  }

  /** Models, each with facts. */
  @Provide
  default Arbitrary<Tuple2<CommercialModel, PeriodFacts>> modelsWithFacts() {
    return modelsUnderTest().flatMap(model -> factsOf(model).map(facts -> Tuple.of(model, facts)));
  }

  /** Over the parties every line adds up to zero. */
  @Property(tries = 100)
  default void nothing_is_lost_between_the_parties(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(
        SettlementLaws.conserving().through(PayoutRule::of), given.get1(), inputs(given));
  }

  /** Each figure can be made again from what it shows. */
  @Property(tries = 100)
  default void every_figure_follows_from_its_operands(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(SettlementLaws.replayed(), given.get1()::settle, given.get2());
  }

  /** Nobody has to ask where a number comes from. */
  @Property(tries = 100)
  default void every_figure_has_a_clause_or_a_source(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(SettlementLaws.explained(), given.get1()::settle, given.get2());
  }

  /** What was paid before the end is part of what is paid in the end. */
  @Property(tries = 100)
  default void instalments_add_up(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(SettlementLaws.instalmentsAddUp(), given.get1()::settle, given.get2());
  }

  /** Nobody gains by the order in which facts are told. */
  @Property(tries = 100)
  default void order_of_facts_has_no_meaning(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(SettlementLaws.orderOfFactsHasNoMeaning(), given.get1()::settle, given.get2());
  }

  /** Nobody gains by the order in which lines stand. */
  @Property(tries = 100)
  default void order_of_lines_has_no_meaning(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertKept(SettlementLaws.orderOfLinesHasNoMeaning(), given.get1(), given.get2());
  }

  /** A contract in cents, or in kronor, is the same contract. */
  @Property(tries = 50)
  default void size_of_the_currency_has_no_meaning(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Law<Formula, Inputs> law = FormulaLaws.scaleInvariant(Rational.of(7, 3));
    Inputs facts = inputs(given);
    for (Line line : given.get1().lines()) {
      Kept.assertKept(law, line.payable(), facts);
    }
  }

  /** A settlement is the same on any machine. */
  @Property(tries = 50)
  default void place_of_settling_has_no_meaning(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    List<Settlement> settled = Surroundings.everywhere(() -> given.get1().settle(given.get2()));
    settled.forEach(
        elsewhere -> Kept.assertKept(SettlementLaws.payingAlike(), settled.get(0), elsewhere));
  }

  /** What the terms promise besides. */
  @Property(tries = 200)
  default void declared_laws_are_kept(
      @ForAll("modelsWithFacts") Tuple2<CommercialModel, PeriodFacts> given) {
    Kept.assertAllKept(declared(), PayoutRule.of(given.get1()), inputs(given));
  }

  private static Inputs inputs(Tuple2<CommercialModel, PeriodFacts> given) {
    return given.get1().settle(given.get2()).inputs();
  }
}
