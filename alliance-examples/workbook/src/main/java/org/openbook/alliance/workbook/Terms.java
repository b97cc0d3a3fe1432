package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** The formulas that a settlement evaluated, in the order of their calculation. */
final class Terms {
  private final Settlement settlement;
  private final Calculation calculation;
  private final Map<Formula, Figure> figures = new HashMap<>();
  private final Set<Formula> shared = new HashSet<>();
  private final Set<Formula> roots;

  Terms(Settlement settlement) {
    this.settlement = settlement;
    List<Formula> results = new ArrayList<>();
    for (SettledLine settled : settlement.lines()) {
      results.add(accrued(settled.line()));
      results.add(payable(settled.line()));
      weights(settled.line().payers(), results);
      weights(settled.line().payees(), results);
    }
    if (settlement.stage() != Stage.ON_ACCOUNT) {
      results.addAll(settlement.model().reported());
    }
    this.roots = Set.copyOf(results);
    this.calculation = Calculation.of(results);
    settlement.figures().forEach(figure -> figures.put(figure.formula(), figure));
    Set<Formula> met = new HashSet<>();
    for (Formula part : calculation.parts()) {
      part.operands().stream().filter(operand -> !met.add(operand)).forEach(shared::add);
    }
  }

  private static void weights(Distribution distribution, List<Formula> results) {
    if (distribution.fixed().isEmpty()) {
      distribution.parts().forEach(part -> results.add(part.weight()));
    }
  }

  Calculation calculation() {
    return calculation;
  }

  /** Whether it is what a line comes to, a weight, or reported. */
  boolean isResult(Formula formula) {
    return roots.contains(formula);
  }

  /** Whether several formulas are computed from it. */
  boolean isShared(Formula formula) {
    return shared.contains(formula);
  }

  /** Its figure in the settlement; null where it has none. */
  @Nullable Figure figure(Formula formula) {
    return figures.get(formula);
  }

  /** What a line comes to at the settlement's stage. */
  Formula accrued(Line line) {
    return line.accrued(settlement.stage()).orElseThrow();
  }

  /** What of it is payable, while nothing is open. */
  Formula payable(Line line) {
    return line.payable(settlement.stage()).orElseThrow();
  }
}
