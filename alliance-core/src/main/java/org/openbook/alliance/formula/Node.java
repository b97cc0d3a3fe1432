package org.openbook.alliance.formula;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Source;

/**
 * What a {@link Formula} does with its operands: the closed list of kinds that every interpreter of
 * a commercial model reads.
 *
 * <p>Not built directly: {@link Formula} has a factory or operation for each kind. Each checks its
 * units when it is made.
 */
public sealed interface Node
    permits Node.Leaf,
        Node.OfLikes,
        Node.Product,
        Node.Quotient,
        Node.Bands,
        Node.Curve,
        Node.Steps,
        Node.Choice,
        Node.Opaque,
        Condition {
  /** The formulas that this one is computed from, in order. */
  List<Formula> operands();

  /** The unit of the result. */
  Unit unit();

  /** Calls the visitor's method for this kind. */
  <R extends @Nullable Object> R accept(NodeVisitor<R> visitor);

  /** A node without operands. */
  sealed interface Leaf extends Node permits Constant, Quantity, Condition.Present {
    @Override
    default List<Formula> operands() {
      return List.of();
    }
  }

  /** A node over formulas of one unit, which is its own. */
  sealed interface OfLikes extends Node {
    @Override
    default Unit unit() {
      return NodeCheck.commonUnit(operands());
    }
  }

  /** A fixed number of the terms. */
  record Constant(Rational value, Unit unit) implements Leaf {
    /** Refuses a condition that is neither 1 nor 0. */
    public Constant {
      NodeCheck.constant(value, unit);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** A fact that the inputs give by its id. */
  record Quantity(QuantityId id, Unit unit, Label label) implements Leaf {
    /** Refuses a condition as a fact. */
    public Quantity {
      if (unit.equals(Unit.CONDITION)) {
        throw new IllegalArgumentException(
            "unit of quantity '%s' is CONDITION; a fact is a number, compare it".formatted(id));
      }
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.quantity(this);
    }
  }

  /** The sum of one or more formulas of one unit. */
  record Sum(List<Formula> operands) implements OfLikes {
    /** Refuses nothing to add, and different units. */
    public Sum {
      operands = NodeCheck.likes("a sum", operands);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /** One formula less another of the same unit. */
  record Difference(Formula minuend, Formula subtrahend) implements OfLikes {
    /** Refuses different units. */
    public Difference {
      NodeCheck.likes("a difference", List.of(minuend, subtrahend));
    }

    @Override
    public List<Formula> operands() {
      return List.of(minuend, subtrahend);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.difference(this);
    }
  }

  /** One formula times another. */
  record Product(Formula multiplicand, Formula multiplier) implements Node {
    /** Refuses units whose product has none. */
    public Product {
      multiplicand.unit().times(multiplier.unit());
    }

    @Override
    public Unit unit() {
      return multiplicand.unit().times(multiplier.unit());
    }

    @Override
    public List<Formula> operands() {
      return List.of(multiplicand, multiplier);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.product(this);
    }
  }

  /** One formula divided by another; a divisor of 0 is refused when it is evaluated. */
  record Quotient(Formula dividend, Formula divisor) implements Node {
    /** Refuses units whose quotient has none. */
    public Quotient {
      dividend.unit().dividedBy(divisor.unit());
    }

    @Override
    public Unit unit() {
      return dividend.unit().dividedBy(divisor.unit());
    }

    @Override
    public List<Formula> operands() {
      return List.of(dividend, divisor);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.quotient(this);
    }
  }

  /** The least of one or more formulas of one unit. */
  record Least(List<Formula> operands) implements OfLikes {
    /** Refuses an empty list, and different units. */
    public Least {
      operands = NodeCheck.likes("the least", operands);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.least(this);
    }
  }

  /** The greatest of one or more formulas of one unit. */
  record Greatest(List<Formula> operands) implements OfLikes {
    /** Refuses an empty list, and different units. */
    public Greatest {
      operands = NodeCheck.likes("the greatest", operands);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.greatest(this);
    }
  }

  /**
   * Marginal bands over the input; edges are multiples of the base. The result is in the input's
   * unit, or in the unit of the rates: tiered unit prices make MONEY of a COUNT. A negative base is
   * refused when it is evaluated.
   */
  record Bands(Formula input, Formula base, MarginalScale scale, Unit unit) implements Node {
    /** Refuses a base of another unit than the input, and a condition as the result. */
    public Bands {
      NodeCheck.bands(input, base);
      unit.requireNumber("result of bands");
    }

    @Override
    public List<Formula> operands() {
      return List.of(input, base);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.bands(this);
    }
  }

  /** A curve over the input; its result has the unit that it declares. */
  record Curve(Formula input, Polyline line, Unit unit) implements Node {
    /** Refuses a condition on either side. */
    public Curve {
      input.unit().requireNumber("input of a curve");
      unit.requireNumber("result of a curve");
    }

    @Override
    public List<Formula> operands() {
      return List.of(input);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.curve(this);
    }
  }

  /** A table of steps over the input; its result has the unit that it declares. */
  record Steps(Formula input, Staircase stairs, Unit unit) implements Node {
    /** Refuses a condition on either side. */
    public Steps {
      input.unit().requireNumber("input of steps");
      unit.requireNumber("result of steps");
    }

    @Override
    public List<Formula> operands() {
      return List.of(input);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.steps(this);
    }
  }

  /** One formula where a condition holds, another of the same unit where it does not. */
  record Choice(Formula condition, Formula then, Formula otherwise) implements Node {
    @Override
    public Unit unit() {
      return then.unit().plus(otherwise.unit());
    }

    /** Refuses a condition that is none, and different units. */
    public Choice {
      NodeCheck.condition("condition of a choice", condition.unit());
      NodeCheck.likes("a choice", List.of(then, otherwise));
    }

    @Override
    public List<Formula> operands() {
      return List.of(condition, then, otherwise);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A rounding, and why the contract rounds here. */
  record Rounded(Formula of, Rounding rounding, Label reason) implements OfLikes {
    // What the library itself rounds for; documents write the word.
    private static final Map<String, Label> KNOWN =
        Maps.uniqueIndex(
            List.of(StandardLabel.PAYABLE.label(), StandardLabel.RECOUPMENT.label()),
            Rounded::word);

    private static String word(Label known) {
      return known.standard().orElseThrow().toString();
    }

    /** The reason as documents write it: the word of one of the library, or the contract's own. */
    public Label writtenReason() {
      return reason.standard().map(word -> Label.same(word.toString())).orElse(reason);
    }

    /** Refuses a condition, and a rounding without a reason. */
    public Rounded {
      of.unit().requireNumber("what is rounded");
      requireNonNull(rounding, "rounding");
      reason = reason.onlyText().filter(KNOWN::containsKey).map(KNOWN::get).orElse(reason);
    }

    @Override
    public List<Formula> operands() {
      return List.of(of);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.rounded(this);
    }
  }

  /**
   * What the contract calls a figure, where it says so, how the figure is known, and what it is.
   *
   * @param of what has the name
   * @param label what the contract calls it
   * @param clause where it says so
   * @param source how it is known
   * @param meaning what it is in the contract's words
   * @param noun the term that it was made of, if a term made it
   */
  record Named(
      Formula of,
      Label label,
      Optional<Clause> clause,
      Optional<Source> source,
      Meaning meaning,
      Optional<Noun> noun)
      implements OfLikes {
    /** A name alone. */
    public Named(Formula of, Label label, Optional<Clause> clause, Optional<Source> source) {
      this(of, label, clause, source, Meaning.FIGURE, Optional.empty());
    }

    /**
     * The same name, for the same thing, of another formula: of what it is rounded to. The term
     * that it was made of made something else.
     */
    public Named over(Formula other) {
      return new Named(
          requireNonNull(other, "other"), label, clause, source, meaning, Optional.empty());
    }

    @Override
    public List<Formula> operands() {
      return List.of(of);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /**
   * A function that the library cannot look into. Name and version stand for it: two functions of
   * one name and version are taken for the same, so a changed function takes a new version. It is
   * called also where its value turns out not to be needed; where it throws or gives null, it has
   * no value.
   */
  record Opaque(
      String name,
      String version,
      List<Formula> operands,
      Unit unit,
      Function<List<Rational>, Rational> function)
      implements Node {
    /** Refuses a blank name or version, and a condition as the result. */
    public Opaque {
      operands = List.copyOf(operands);
      NodeCheck.opaque(name, version, unit);
    }

    @Override
    public <R extends @Nullable Object> R accept(NodeVisitor<R> visitor) {
      return visitor.opaque(this);
    }
  }
}
