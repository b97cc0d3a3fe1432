package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.QuantityId;

/** What a model computes at one stage; found once for all its settlements. */
final class StageTerms {
  private final Stage stage;
  private final List<Line> lines;
  private final Calculation calculation;
  private final Set<QuantityId> asked = new HashSet<>();
  private final int[] firstRoot;

  StageTerms(CommercialModel model, Stage stage) {
    this.stage = stage;
    this.lines = model.lines().stream().filter(line -> line.accrued(stage).isPresent()).toList();
    this.firstRoot = new int[lines.size()];
    List<Formula> roots = new ArrayList<>();
    for (int i = 0; i < firstRoot.length; i++) {
      firstRoot[i] = roots.size();
      roots.addAll(lines.get(i).roots(stage));
    }
    if (stage != Stage.ON_ACCOUNT) {
      roots.addAll(model.reported());
    }
    this.calculation = Calculation.of(roots);
    calculation.parts().forEach(part -> part.asked().ifPresent(asked::add));
  }

  Stage stage() {
    return stage;
  }

  /** The lines that the stage settles, in the model's order. */
  List<Line> lines() {
    return lines;
  }

  Calculation calculation() {
    return calculation;
  }

  /** Every fact that is asked for, or whether it was given. */
  Set<QuantityId> asked() {
    return asked;
  }

  /** What the k-th line came to, among the figures of the roots. */
  Figure accrued(int k, List<Figure> figures) {
    return figures.get(firstRoot[k]);
  }

  /** What of the k-th line is payable, among the figures of the roots. */
  Figure payable(int k, List<Figure> figures) {
    return figures.get(firstRoot[k] + 1);
  }

  /** The figures of what a model reports. */
  List<Figure> reported(CommercialModel model, Evaluation evaluation) {
    return stage == Stage.ON_ACCOUNT
        ? List.of()
        : model.reported().stream().map(evaluation::figure).toList();
  }
}
