package org.openbook.alliance.formula;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;

/**
 * What each kind of node computes from its operands' values; null where a value that it needs is
 * not there. The one place where formulas are given their meaning: evaluation and replay both call
 * it.
 */
@SuppressWarnings("NullAway") // a visitor of @Nullable needs its JSpecify mode; see the root pom
abstract class Arithmetic implements NodeVisitor<@Nullable Rational> {
  /** The value of the k-th operand of the node in hand; null if there is none. */
  abstract @Nullable Rational operand(int k);

  @Override
  public Rational constant(Node.Constant node) {
    return node.value();
  }

  @Override
  public @Nullable Rational sum(Node.Sum node) {
    Rational sum = operand(0);
    for (int k = 1; k < node.operands().size() && sum != null; k++) {
      Rational next = operand(k);
      sum = next == null ? null : sum.plus(next);
    }
    return sum;
  }

  @Override
  public @Nullable Rational difference(Node.Difference node) {
    Rational a = operand(0);
    Rational b = operand(1);
    return a == null || b == null ? null : a.minus(b);
  }

  @Override
  public @Nullable Rational product(Node.Product node) {
    Rational a = operand(0);
    Rational b = operand(1);
    return a == null || b == null ? null : a.times(b);
  }

  @Override
  public @Nullable Rational quotient(Node.Quotient node) {
    Rational a = operand(0);
    Rational b = operand(1);
    return a == null || b == null || b.isZero() ? null : a.dividedBy(b);
  }

  @Override
  public @Nullable Rational least(Node.Least node) {
    Rational least = operand(0);
    for (int k = 1; k < node.operands().size() && least != null; k++) {
      Rational next = operand(k);
      least = next == null ? null : least.min(next);
    }
    return least;
  }

  @Override
  public @Nullable Rational greatest(Node.Greatest node) {
    Rational greatest = operand(0);
    for (int k = 1; k < node.operands().size() && greatest != null; k++) {
      Rational next = operand(k);
      greatest = next == null ? null : greatest.max(next);
    }
    return greatest;
  }

  @Override
  public @Nullable Rational bands(Node.Bands node) {
    Rational input = operand(0);
    Rational base = operand(1);
    return input == null || base == null || base.signum() < 0
        ? null
        : node.scale().valueAt(input, base);
  }

  @Override
  public @Nullable Rational curve(Node.Curve node) {
    Rational input = operand(0);
    return input == null ? null : node.line().valueAt(input).orElse(null);
  }

  @Override
  public @Nullable Rational steps(Node.Steps node) {
    Rational input = operand(0);
    return input == null ? null : node.stairs().valueAt(input).orElse(null);
  }

  @Override
  public @Nullable Rational choice(Node.Choice node) {
    Rational condition = operand(0);
    return condition == null ? null : operand(condition.isZero() ? 2 : 1);
  }

  @Override
  public @Nullable Rational comparison(Condition.Comparison node) {
    Rational left = operand(0);
    Rational right = operand(1);
    return left == null || right == null ? null : truth(holds(node.relation(), left, right));
  }

  @Override
  public @Nullable Rational allOf(Condition.AllOf node) {
    return junction(node.operands().size(), Rational.ZERO, Rational.ONE);
  }

  @Override
  public @Nullable Rational anyOf(Condition.AnyOf node) {
    return junction(node.operands().size(), Rational.ONE, Rational.ZERO);
  }

  // One operand that decides is enough, so that the answer does not depend on the operands' order.
  private @Nullable Rational junction(int operands, Rational deciding, Rational otherwise) {
    boolean unknown = false;
    for (int k = 0; k < operands; k++) {
      Rational value = operand(k);
      if (deciding.equals(value)) {
        return deciding;
      }
      unknown |= value == null;
    }
    return unknown ? null : otherwise;
  }

  @Override
  public @Nullable Rational rounded(Node.Rounded node) {
    Rational value = operand(0);
    return value == null || refuses(node.rounding(), value) ? null : node.rounding().apply(value);
  }

  @Override
  public @Nullable Rational named(Node.Named node) {
    return operand(0);
  }

  @Override
  public @Nullable Rational opaque(Node.Opaque node) {
    List<Rational> values = new ArrayList<>();
    for (int k = 0; k < node.operands().size(); k++) {
      Rational value = operand(k);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    // It may stand on a branch that is not taken, where it must not refuse the whole. Where its
    // value
    // is needed, the diagnosis calls it again and tells what it threw.
    try {
      return node.function().apply(List.copyOf(values));
    } catch (RuntimeException thrown) {
      return null;
    }
  }

  private static boolean refuses(Rounding rounding, Rational value) {
    return rounding.mode() == RoundingMode.UNNECESSARY
        && !value.dividedBy(rounding.step()).isWhole();
  }

  static Rational truth(boolean holds) {
    return holds ? Rational.ONE : Rational.ZERO;
  }

  private static boolean holds(Condition.Relation relation, Rational left, Rational right) {
    int order = left.compareTo(right);
    return switch (relation) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case MORE -> order > 0;
    };
  }
}
