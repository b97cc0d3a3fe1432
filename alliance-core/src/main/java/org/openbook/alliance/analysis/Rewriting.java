package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;

/** Makes formulas and whole terms again with one formula put in the place of another. */
final class Rewriting {
  private final Map<Formula, Formula> made = new HashMap<>();

  private Rewriting(Formula part, Formula instead) {
    made.put(part, instead);
  }

  /** The model in which a formula stands wherever the part stood. */
  static CommercialModel of(CommercialModel model, Formula part, Formula instead) {
    Rewriting rewriting = new Rewriting(part, instead);
    CommercialModel.Builder changed =
        CommercialModel.builder()
            .provision(model.provision())
            .currency(model.currency())
            .alliance(model.alliance())
            .basis(model.basis());
    model.scorecard().ifPresent(changed::scorecard);
    model.payment().ifPresent(changed::payment);
    model.lines().forEach(line -> changed.addLines(rewriting.line(line)));
    model.reported().forEach(figure -> changed.addReported(rewriting.made(figure)));
    return changed.build();
  }

  private Line line(Line line) {
    Line.Builder changed =
        Line.builder()
            .id(line.id())
            .amount(made(line.amount()))
            .payers(distribution(line.payers()))
            .payees(distribution(line.payees()))
            .kind(line.kind())
            .rounding(line.rounding());
    line.onAccount().ifPresent(amount -> changed.onAccount(made(amount)));
    line.retention()
        .ifPresent(rate -> changed.retention(Rate.of(rate.provision(), made(rate.rate()))));
    return changed.build();
  }

  private Distribution distribution(Distribution given) {
    if (given.fixed().isPresent()) {
      return given;
    }
    Distribution changed =
        Distribution.by(
            given.parts().stream()
                .map(part -> new Distribution.Part(part.party(), made(part.weight())))
                .toList());
    return given.remainderHolder().isPresent()
        ? changed.withRemainder(given.remainder(), given.remainderHolder().get())
        : changed.withRemainder(given.remainder());
  }

  private Formula made(Formula root) {
    for (Formula part : Calculation.of(List.of(root)).parts()) {
      if (!made.containsKey(part)) {
        made.put(part, part.over(part.node().operands().stream().map(made::get).toList()));
      }
    }
    return requireNonNull(made.get(root));
  }
}
