package org.openbook.alliance.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** A node that is true (1) or false (0). */
public sealed interface Condition extends Node {
  @Override
  default Unit unit() {
    return Unit.CONDITION;
  }

  /** How two figures stand to each other. */
  enum Relation {
    /** Less than. */
    LESS,
    /** Less than or equal. */
    AT_MOST,
    /** Equal. */
    EQUAL,
    /** More than or equal. */
    AT_LEAST,
    /** More than. */
    MORE
  }

  /** Whether two formulas of one unit stand in a relation. */
  record Comparison(Formula left, Relation relation, Formula right) implements Condition {
    /** Refuses different units. */
    public Comparison {
      NodeCheck.likes("a comparison", List.of(left, right));
    }

    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Whether all conditions hold. One that does not hold decides, whatever is missing. */
  record AllOf(List<Formula> operands) implements Condition {
    /** Refuses an empty list, and operands that are no conditions. */
    public AllOf {
      operands = NodeCheck.conditions("all-of", operands);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /** Whether any condition holds. One that holds decides, whatever is missing. */
  record AnyOf(List<Formula> operands) implements Condition {
    /** Refuses an empty list, and operands that are no conditions. */
    public AnyOf {
      operands = NodeCheck.conditions("any-of", operands);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /** Whether the inputs give a fact. The only way in which a missing fact does not refuse. */
  record Present(QuantityId id) implements Condition, Node.Leaf {
    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.present(this);
    }
  }
}
