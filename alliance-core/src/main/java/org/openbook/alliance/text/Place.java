package org.openbook.alliance.text;

import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;

/** Where an explanation writes a figure that another figure was computed from. */
enum Place {
  /** In the sentence, as a number or a phrase: there is nothing to explain. */
  SENTENCE,
  /** In the sentence, written out with its own operands, unless that is needed twice. */
  WRITTEN_OUT,
  /** In a row of its own, under its label. */
  LABELLED_ROW,
  /** In a row of its own, under a number: it takes more than a sentence's part to write. */
  NUMBERED_ROW;

  static Place of(Node node) {
    return node.accept(Finder.FINDER);
  }

  private static final class Finder implements NodeVisitor<Place> {
    private static final Finder FINDER = new Finder();

    private static Place clauseOrRow(Node node) {
      return Clamp.of(node).isPresent() ? WRITTEN_OUT : NUMBERED_ROW;
    }

    @Override
    public Place constant(Node.Constant node) {
      return SENTENCE;
    }

    @Override
    public Place quantity(Node.Quantity node) {
      return LABELLED_ROW;
    }

    @Override
    public Place sum(Node.Sum node) {
      return WRITTEN_OUT;
    }

    @Override
    public Place difference(Node.Difference node) {
      return WRITTEN_OUT;
    }

    @Override
    public Place product(Node.Product node) {
      return WRITTEN_OUT;
    }

    @Override
    public Place quotient(Node.Quotient node) {
      return WRITTEN_OUT;
    }

    @Override
    public Place least(Node.Least node) {
      return clauseOrRow(node);
    }

    @Override
    public Place greatest(Node.Greatest node) {
      return clauseOrRow(node);
    }

    @Override
    public Place bands(Node.Bands node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place curve(Node.Curve node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place steps(Node.Steps node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place choice(Node.Choice node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place comparison(Condition.Comparison node) {
      return WRITTEN_OUT;
    }

    @Override
    public Place allOf(Condition.AllOf node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place anyOf(Condition.AnyOf node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place present(Condition.Present node) {
      return SENTENCE;
    }

    @Override
    public Place rounded(Node.Rounded node) {
      return NUMBERED_ROW;
    }

    @Override
    public Place named(Node.Named node) {
      return LABELLED_ROW;
    }

    @Override
    public Place opaque(Node.Opaque node) {
      return NUMBERED_ROW;
    }
  }
}
