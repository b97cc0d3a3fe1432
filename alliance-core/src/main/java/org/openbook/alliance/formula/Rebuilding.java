package org.openbook.alliance.formula;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.quantity.Unit;

/** Makes a node of the same kind over other operands. */
final class Rebuilding implements NodeVisitor<Node> {
  private final List<Formula> operands;

  Rebuilding(List<Formula> operands) {
    this.operands = List.copyOf(operands);
  }

  private Formula operand(int k) {
    return operands.get(k);
  }

  @Override
  public Node constant(Node.Constant node) {
    return node;
  }

  @Override
  public Node quantity(Node.Quantity node) {
    return node;
  }

  @Override
  public Node sum(Node.Sum node) {
    return new Node.Sum(operands);
  }

  @Override
  public Node difference(Node.Difference node) {
    return new Node.Difference(operand(0), operand(1));
  }

  @Override
  public Node product(Node.Product node) {
    return new Node.Product(operand(0), operand(1));
  }

  @Override
  public Node quotient(Node.Quotient node) {
    return new Node.Quotient(operand(0), operand(1));
  }

  @Override
  public Node least(Node.Least node) {
    return new Node.Least(operands);
  }

  @Override
  public Node greatest(Node.Greatest node) {
    return new Node.Greatest(operands);
  }

  @Override
  public Node bands(Node.Bands node) {
    boolean isOfInput = node.unit().equals(NodeCheck.bands(node.input(), node.base()));
    Unit unit = isOfInput ? NodeCheck.bands(operand(0), operand(1)) : node.unit();
    return new Node.Bands(operand(0), operand(1), node.scale(), unit);
  }

  @Override
  public Node curve(Node.Curve node) {
    return new Node.Curve(operand(0), node.line(), node.unit());
  }

  @Override
  public Node steps(Node.Steps node) {
    return new Node.Steps(operand(0), node.stairs(), node.unit());
  }

  @Override
  public Node choice(Node.Choice node) {
    return new Node.Choice(operand(0), operand(1), operand(2));
  }

  @Override
  public Node comparison(Condition.Comparison node) {
    return new Condition.Comparison(operand(0), node.relation(), operand(1));
  }

  @Override
  public Node allOf(Condition.AllOf node) {
    return new Condition.AllOf(operands);
  }

  @Override
  public Node anyOf(Condition.AnyOf node) {
    return new Condition.AnyOf(operands);
  }

  @Override
  public Node present(Condition.Present node) {
    return node;
  }

  @Override
  public Node rounded(Node.Rounded node) {
    return new Node.Rounded(operand(0), node.rounding(), node.reason());
  }

  @Override
  public Node named(Node.Named node) {
    // The term was made of other operands: of these it says nothing.
    return new Node.Named(
        operand(0), node.label(), node.clause(), node.source(), node.meaning(), Optional.empty());
  }

  @Override
  public Node opaque(Node.Opaque node) {
    return new Node.Opaque(node.name(), node.version(), operands, node.unit(), node.function());
  }
}
