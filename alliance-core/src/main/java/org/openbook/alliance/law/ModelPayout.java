package org.openbook.alliance.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;

/** A commercial model's lines on facts that need not come from a book. */
final class ModelPayout implements PayoutRule {
  private final List<Line> lines;
  private final Calculation calculation;

  ModelPayout(CommercialModel model) {
    this.lines = model.lines();
    List<Formula> roots = new ArrayList<>();
    for (Line line : lines) {
      roots.add(line.payable());
      Stream.of(line.payers(), line.payees())
          .flatMap(side -> side.parts().stream())
          .forEach(part -> roots.add(part.weight()));
    }
    this.calculation = Calculation.of(roots);
  }

  @Override
  public List<LinePayout> on(Inputs facts) {
    Evaluation evaluation = calculation.evaluate(facts);
    return lines.stream().map(line -> payout(line, evaluation)).toList();
  }

  private static LinePayout payout(Line line, Evaluation evaluation) {
    Rational amount = evaluation.figure(line.payable()).value();
    return new LinePayout(
        line.id(),
        amount,
        parts(line, line.payers(), amount, evaluation),
        parts(line, line.payees(), amount, evaluation));
  }

  private static Map<PartyId, Rational> parts(
      Line line, Distribution side, Rational amount, Evaluation evaluation) {
    return side.on(weight -> evaluation.figure(weight).value(), amount)
        .split(amount, line.payableRounding().step());
  }
}
