package org.openbook.alliance.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;

/** Makes formulas and whole terms again with one formula put in the place of another. */
final class Rewriting implements NodeVisitor<Formula> {
  private final Map<Formula, Formula> made = new HashMap<>();
  private List<Formula> operands = List.of();

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
    model.lines().forEach(line -> changed.addLines(rewriting.line(line)));
    model.reported().forEach(figure -> changed.addReported(rewriting.made(figure)));
    return changed.build();
  }

  /** The same kind of node over another first operand. */
  static Formula withFirst(Node node, Formula first) {
    Rewriting rewriting = new Rewriting(first, first);
    List<Formula> operands = new ArrayList<>(node.operands());
    operands.set(0, first);
    rewriting.operands = operands;
    return node.accept(rewriting);
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
    return Distribution.by(
            given.parts().stream()
                .map(part -> new Distribution.Part(part.party(), made(part.weight())))
                .toList())
        .withRemainder(given.remainder());
  }

  private Formula made(Formula root) {
    for (Formula part : Calculation.of(List.of(root)).parts()) {
      if (!made.containsKey(part)) {
        operands = part.node().operands().stream().map(made::get).toList();
        made.put(part, operands.equals(part.node().operands()) ? part : part.node().accept(this));
      }
    }
    return requireNonNull(made.get(root));
  }

  // ---- each kind over other operands ----

  @Override
  public Formula constant(Node.Constant node) {
    return Formula.of(node);
  }

  @Override
  public Formula quantity(Node.Quantity node) {
    return Formula.of(node);
  }

  @Override
  public Formula sum(Node.Sum node) {
    return Formula.sum(operands);
  }

  @Override
  public Formula difference(Node.Difference node) {
    return operands.get(0).minus(operands.get(1));
  }

  @Override
  public Formula product(Node.Product node) {
    return operands.get(0).times(operands.get(1));
  }

  @Override
  public Formula quotient(Node.Quotient node) {
    return operands.get(0).dividedBy(operands.get(1));
  }

  @Override
  public Formula least(Node.Least node) {
    return Formula.least(operands);
  }

  @Override
  public Formula greatest(Node.Greatest node) {
    return Formula.greatest(operands);
  }

  @Override
  public Formula bands(Node.Bands node) {
    return operands.get(0).inBands(operands.get(1), node.scale());
  }

  @Override
  public Formula curve(Node.Curve node) {
    return operands.get(0).onCurve(node.line(), node.unit());
  }

  @Override
  public Formula steps(Node.Steps node) {
    return operands.get(0).onSteps(node.stairs(), node.unit());
  }

  @Override
  public Formula choice(Node.Choice node) {
    return Formula.choice(operands.get(0), operands.get(1), operands.get(2));
  }

  @Override
  public Formula comparison(Node.Comparison node) {
    return operands.get(0).compared(node.relation(), operands.get(1));
  }

  @Override
  public Formula allOf(Node.AllOf node) {
    return Formula.allOf(operands);
  }

  @Override
  public Formula anyOf(Node.AnyOf node) {
    return Formula.anyOf(operands);
  }

  @Override
  public Formula present(Node.Present node) {
    return Formula.of(node);
  }

  @Override
  public Formula rounded(Node.Rounded node) {
    return operands.get(0).rounded(node.rounding(), node.reason());
  }

  @Override
  public Formula named(Node.Named node) {
    return Formula.of(new Node.Named(operands.get(0), node.label(), node.clause(), node.source()));
  }

  @Override
  public Formula opaque(Node.Opaque node) {
    return Formula.opaque(
        new Node.Opaque(node.name(), node.version(), operands, node.unit(), node.function()));
  }
}
