package org.openbook.alliance.analysis;

import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;

/** An interpreter that cares for some kinds of nodes and passes over all others. */
abstract class SomeNodes implements NodeVisitor<Boolean> {
  private static final boolean PASSED = false;

  @Override
  public Boolean constant(Node.Constant node) {
    return PASSED;
  }

  @Override
  public Boolean quantity(Node.Quantity node) {
    return PASSED;
  }

  @Override
  public Boolean sum(Node.Sum node) {
    return PASSED;
  }

  @Override
  public Boolean difference(Node.Difference node) {
    return PASSED;
  }

  @Override
  public Boolean product(Node.Product node) {
    return PASSED;
  }

  @Override
  public Boolean quotient(Node.Quotient node) {
    return PASSED;
  }

  @Override
  public Boolean least(Node.Least node) {
    return PASSED;
  }

  @Override
  public Boolean greatest(Node.Greatest node) {
    return PASSED;
  }

  @Override
  public Boolean bands(Node.Bands node) {
    return PASSED;
  }

  @Override
  public Boolean curve(Node.Curve node) {
    return PASSED;
  }

  @Override
  public Boolean steps(Node.Steps node) {
    return PASSED;
  }

  @Override
  public Boolean choice(Node.Choice node) {
    return PASSED;
  }

  @Override
  public Boolean comparison(Condition.Comparison node) {
    return PASSED;
  }

  @Override
  public Boolean allOf(Condition.AllOf node) {
    return PASSED;
  }

  @Override
  public Boolean anyOf(Condition.AnyOf node) {
    return PASSED;
  }

  @Override
  public Boolean present(Condition.Present node) {
    return PASSED;
  }

  @Override
  public Boolean rounded(Node.Rounded node) {
    return PASSED;
  }

  @Override
  public Boolean named(Node.Named node) {
    return PASSED;
  }

  @Override
  public Boolean opaque(Node.Opaque node) {
    return PASSED;
  }
}
