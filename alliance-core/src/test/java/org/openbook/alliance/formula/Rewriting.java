package org.openbook.alliance.formula;

import java.util.List;

/**
 * Builds a formula anew from its leaves, each use of a shared part on its own. Subclasses change a
 * kind of node on the way.
 */
class Rewriting implements NodeVisitor<Node> {
  final Formula rewritten(Formula formula) {
    return Formula.of(formula.node().accept(this));
  }

  private List<Formula> rewritten(List<Formula> formulas) {
    return formulas.stream().map(this::rewritten).toList();
  }

  @Override
  public Node constant(Node.Constant node) {
    return new Node.Constant(node.value(), node.unit());
  }

  @Override
  public Node quantity(Node.Quantity node) {
    return new Node.Quantity(node.id(), node.unit(), node.label());
  }

  @Override
  public Node sum(Node.Sum node) {
    return new Node.Sum(rewritten(node.operands()));
  }

  @Override
  public Node difference(Node.Difference node) {
    return new Node.Difference(rewritten(node.minuend()), rewritten(node.subtrahend()));
  }

  @Override
  public Node product(Node.Product node) {
    return new Node.Product(rewritten(node.multiplicand()), rewritten(node.multiplier()));
  }

  @Override
  public Node quotient(Node.Quotient node) {
    return new Node.Quotient(rewritten(node.dividend()), rewritten(node.divisor()));
  }

  @Override
  public Node least(Node.Least node) {
    return new Node.Least(rewritten(node.operands()));
  }

  @Override
  public Node greatest(Node.Greatest node) {
    return new Node.Greatest(rewritten(node.operands()));
  }

  @Override
  public Node bands(Node.Bands node) {
    return new Node.Bands(
        rewritten(node.input()), rewritten(node.base()), node.scale(), node.unit());
  }

  @Override
  public Node curve(Node.Curve node) {
    return new Node.Curve(rewritten(node.input()), node.line(), node.unit());
  }

  @Override
  public Node steps(Node.Steps node) {
    return new Node.Steps(rewritten(node.input()), node.stairs(), node.unit());
  }

  @Override
  public Node choice(Node.Choice node) {
    return new Node.Choice(
        rewritten(node.condition()), rewritten(node.then()), rewritten(node.otherwise()));
  }

  @Override
  public Node comparison(Condition.Comparison node) {
    return new Condition.Comparison(
        rewritten(node.left()), node.relation(), rewritten(node.right()));
  }

  @Override
  public Node allOf(Condition.AllOf node) {
    return new Condition.AllOf(rewritten(node.operands()));
  }

  @Override
  public Node anyOf(Condition.AnyOf node) {
    return new Condition.AnyOf(rewritten(node.operands()));
  }

  @Override
  public Node present(Condition.Present node) {
    return new Condition.Present(node.id());
  }

  @Override
  public Node rounded(Node.Rounded node) {
    return new Node.Rounded(rewritten(node.of()), node.rounding(), node.reason());
  }

  @Override
  public Node named(Node.Named node) {
    return new Node.Named(rewritten(node.of()), node.label(), node.clause(), node.source());
  }

  @Override
  public Node opaque(Node.Opaque node) {
    return new Node.Opaque(
        node.name(), node.version(), rewritten(node.operands()), node.unit(), node.function());
  }
}
