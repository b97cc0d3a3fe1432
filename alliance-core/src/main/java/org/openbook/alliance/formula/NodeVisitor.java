package org.openbook.alliance.formula;

import org.jspecify.annotations.Nullable;

/**
 * An interpreter of formulas: one method for each kind.
 *
 * @param <R> what it makes of a node
 */
public interface NodeVisitor<R extends @Nullable Object> {
  /** A fixed number of the terms. */
  R constant(Node.Constant node);

  /** A fact. */
  R quantity(Node.Quantity node);

  /** A sum. */
  R sum(Node.Sum node);

  /** A difference. */
  R difference(Node.Difference node);

  /** A product. */
  R product(Node.Product node);

  /** A quotient. */
  R quotient(Node.Quotient node);

  /** The least of several. */
  R least(Node.Least node);

  /** The greatest of several. */
  R greatest(Node.Greatest node);

  /** Marginal bands. */
  R bands(Node.Bands node);

  /** An interpolated curve. */
  R curve(Node.Curve node);

  /** Steps. */
  R steps(Node.Steps node);

  /** One of two, by a condition. */
  R choice(Node.Choice node);

  /** A comparison. */
  R comparison(Condition.Comparison node);

  /** Whether all conditions hold. */
  R allOf(Condition.AllOf node);

  /** Whether any condition holds. */
  R anyOf(Condition.AnyOf node);

  /** Whether a fact was given. */
  R present(Condition.Present node);

  /** A rounding. */
  R rounded(Node.Rounded node);

  /** A name. */
  R named(Node.Named node);

  /** A function that the library cannot look into. */
  R opaque(Node.Opaque node);
}
