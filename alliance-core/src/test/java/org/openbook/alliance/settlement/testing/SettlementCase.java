package org.openbook.alliance.settlement.testing;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/** A valid model and facts that it settles, and the same case with something changed. */
public final class SettlementCase {
  private final GeneratedCase generated;
  private final PeriodFacts facts;

  SettlementCase(GeneratedCase generated) {
    this(generated, generated.facts());
  }

  private SettlementCase(GeneratedCase generated, PeriodFacts facts) {
    this.generated = generated;
    this.facts = facts;
  }

  /** The terms. */
  public CommercialModel model() {
    return generated.terms().model();
  }

  /** The terms, to which those of paying may be added. */
  public CommercialModel.Builder open() {
    return generated.terms().open();
  }

  /** What is known on account after some months of the period: their costs. */
  public PeriodFacts firstMonths(int count) {
    return generated.firstMonths(count);
  }

  /** What happened. */
  public PeriodFacts facts() {
    return facts;
  }

  /** The interim settlement. */
  public Settlement settled() {
    return settled(Stage.INTERIM);
  }

  /** The settlement at a stage. */
  public Settlement settled(Stage stage) {
    return model().settle(facts, stage);
  }

  /** The same terms with other facts. */
  public SettlementCase with(PeriodFacts other) {
    return new SettlementCase(generated, other);
  }

  /** The same case where the client alone bears a rise of prices, which was also spent. */
  public SettlementCase withOwnerBorne(Rational cost) {
    return new SettlementCase(generated.withOwnerBorne(cost));
  }

  /** The same case with each entry of its book cut into equal parts in as many months. */
  public SettlementCase withCostsSplitOver(int months) {
    return new SettlementCase(generated.withMonths(months));
  }

  /** The terms, then the facts. */
  @Override
  public String toString() {
    return generated.toString();
  }
}
