package org.openbook.alliance.text;

import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;

/** The words for what a step does to its operands. */
final class Deeds implements NodeVisitor<Words> {
  static final Deeds DEEDS = new Deeds();

  private Deeds() {}

  @Override
  public Words constant(Node.Constant node) {
    return Words.NUMBER;
  }

  @Override
  public Words quantity(Node.Quantity node) {
    return Words.NUMBER;
  }

  @Override
  public Words sum(Node.Sum node) {
    return Words.SUM_OF;
  }

  @Override
  public Words difference(Node.Difference node) {
    return Words.DIFFERENCE_OF;
  }

  @Override
  public Words product(Node.Product node) {
    return Words.PRODUCT_OF;
  }

  @Override
  public Words quotient(Node.Quotient node) {
    return Words.QUOTIENT_OF;
  }

  @Override
  public Words least(Node.Least node) {
    return Words.LEAST_OF;
  }

  @Override
  public Words greatest(Node.Greatest node) {
    return Words.GREATEST_OF;
  }

  @Override
  public Words bands(Node.Bands node) {
    return Words.BANDS_OF;
  }

  @Override
  public Words curve(Node.Curve node) {
    return Words.CURVE_OF;
  }

  @Override
  public Words steps(Node.Steps node) {
    return Words.STEPS_OF;
  }

  @Override
  public Words choice(Node.Choice node) {
    return Words.CHOICE_OF;
  }

  @Override
  public Words comparison(Condition.Comparison node) {
    return Words.COMPARISON_OF;
  }

  @Override
  public Words allOf(Condition.AllOf node) {
    return Words.ALL_OF;
  }

  @Override
  public Words anyOf(Condition.AnyOf node) {
    return Words.ANY_OF;
  }

  @Override
  public Words present(Condition.Present node) {
    return Words.GIVEN;
  }

  @Override
  public Words rounded(Node.Rounded node) {
    return Words.ROUNDED_OF;
  }

  @Override
  public Words named(Node.Named node) {
    return Words.NUMBER;
  }

  @Override
  public Words opaque(Node.Opaque node) {
    return Words.RESULT_OF;
  }
}
