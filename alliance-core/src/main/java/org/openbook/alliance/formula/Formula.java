package org.openbook.alliance.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;

/**
 * A term of a contract as something that can be computed: an immutable tree with a unit, checked
 * when it is built.
 *
 * <p>Not a number: {@link #evaluate} makes one, with its explanation. Formulas may share parts; a
 * shared part is evaluated once and explained by reference. Two formulas are equal if they compute
 * the same from the same parts under the same names; equality takes no longer for a large formula.
 *
 * <p>Worked number: with a pool of 2 100 000 € and a score of 58, {@code
 * pool.times(score.dividedBy(Formula.score(Rational.HUNDRED)))} is 1 218 000 €.
 */
public final class Formula {
  private final Node node;
  private final Unit unit;
  private final Digest identity;

  private Formula(Node node) {
    this.node = node;
    this.unit = node.unit();
    // The operands' identities enter the node's, so equality never walks the tree.
    this.identity = NodeIdentity.of(node);
  }

  // ---- leaves ----

  /** A fixed number. */
  public static Formula constant(Rational value, Unit unit) {
    return new Formula(new Node.Constant(value, unit));
  }

  /** A fixed amount in the agreement's currency. */
  public static Formula money(Rational amount) {
    return constant(amount, Unit.MONEY);
  }

  /** A fixed amount in its own currency, which must turn out to be the agreement's. */
  public static Formula money(MonetaryAmount amount) {
    return constant(Amounts.value(amount), Unit.money(amount.getCurrency().getCurrencyCode()));
  }

  /** A fixed amount, as a plain decimal in the agreement's currency. */
  public static Formula money(BigDecimal value, CurrencyUnit agreed) {
    return money(Amounts.of(value, agreed));
  }

  /** A fixed share, rate or factor. */
  public static Formula ratio(Rational ratio) {
    return constant(ratio, Unit.RATIO);
  }

  /** A fixed score. */
  public static Formula score(Rational points) {
    return constant(points, Unit.SCORE);
  }

  /** A fixed count. */
  public static Formula count(Rational count) {
    return constant(count, Unit.COUNT);
  }

  /** A fact. */
  public static Formula quantity(QuantityId id, Unit unit, Label label) {
    return new Formula(new Node.Quantity(id, unit, label));
  }

  /** Whether a fact was given. */
  public static Formula present(QuantityId id) {
    return new Formula(new Node.Present(id));
  }

  // ---- of several ----

  /** The sum of formulas of one unit. */
  public static Formula sum(List<Formula> operands) {
    return new Formula(new Node.Sum(operands));
  }

  /** The least of formulas of one unit. */
  public static Formula least(List<Formula> operands) {
    return new Formula(new Node.Least(operands));
  }

  /** The greatest of formulas of one unit. */
  public static Formula greatest(List<Formula> operands) {
    return new Formula(new Node.Greatest(operands));
  }

  /** Whether all conditions hold. */
  public static Formula allOf(List<Formula> conditions) {
    return new Formula(new Node.AllOf(conditions));
  }

  /** Whether any condition holds. */
  public static Formula anyOf(List<Formula> conditions) {
    return new Formula(new Node.AnyOf(conditions));
  }

  /** The first formula where the condition holds, the second where it does not. */
  public static Formula choice(Formula condition, Formula then, Formula otherwise) {
    return new Formula(new Node.Choice(condition, then, otherwise));
  }

  /** Java code that the library cannot look into; see {@link Node.Opaque}. */
  public static Formula opaque(Node.Opaque function) {
    return new Formula(function);
  }

  /** The formula whose outermost part is this node; for interpreters that rebuild formulas. */
  public static Formula of(Node node) {
    return new Formula(node);
  }

  // ---- components ----

  /** What this formula does with its operands. */
  public Node node() {
    return node;
  }

  /** The unit of the result. */
  public Unit unit() {
    return unit;
  }

  /**
   * What makes it equal to others: kinds, numbers, names and their order. For sharing inside a
   * calculation, and free to change from one version of the library to the next; the digest of
   * terms is that of their document.
   */
  Digest identity() {
    return identity;
  }

  /**
   * The same kind of part over other operands: what stands in a formula can so be replaced without
   * knowing its kind. Over its own operands it is equal to this. Worked example: {@code a.plus(b)}
   * over c and d is {@code c.plus(d)}.
   *
   * @throws IllegalArgumentException if they are not as many, or of units that do not go together
   */
  public Formula over(List<Formula> operands) {
    if (operands.size() != node.operands().size()) {
      throw new IllegalArgumentException(
          "%s is made over %s operands; it has %s"
              .formatted(this, operands.size(), node.operands().size()));
    }
    return operands.equals(node.operands())
        ? this
        : new Formula(node.accept(new Rebuilding(operands)));
  }

  // ---- arithmetic ----

  /** This plus another of the same unit. */
  public Formula plus(Formula other) {
    return sum(List.of(this, other));
  }

  /** This less another of the same unit. */
  public Formula minus(Formula other) {
    return new Formula(new Node.Difference(this, other));
  }

  /** This times another; see {@link Unit} for what has a unit. */
  public Formula times(Formula other) {
    return new Formula(new Node.Product(this, other));
  }

  /** This times a fixed ratio. */
  public Formula times(Rational ratio) {
    return times(ratio(ratio));
  }

  /** This divided by another; see {@link Unit} for what has a unit. */
  public Formula dividedBy(Formula divisor) {
    return new Formula(new Node.Quotient(this, divisor));
  }

  /** This, but no more than a cap. */
  public Formula atMost(Formula cap) {
    return least(List.of(this, cap));
  }

  /** This, but no less than a floor. */
  public Formula atLeast(Formula floor) {
    return greatest(List.of(this, floor));
  }

  /** This where it is above 0, otherwise 0. */
  public Formula positivePart() {
    return atLeast(constant(Rational.ZERO, unit));
  }

  /** What this is below 0, as a figure of 0 or more. */
  public Formula negativePart() {
    return constant(Rational.ZERO, unit).minus(this).positivePart();
  }

  // ---- curves and conditions ----

  /** The marginal bands of this; edges are multiples of the base. */
  public Formula inBands(Formula base, MarginalScale scale) {
    return inBands(base, scale, NodeCheck.bands(this, base));
  }

  /**
   * The marginal bands of this with rates of another unit: tiered unit prices. Worked number: 300
   * 000 calls at 3 cents up to 200 000 and 6 cents beyond, over the base of 1 call, are 12 000 €.
   */
  public Formula inBands(Formula base, MarginalScale scale, Unit result) {
    return new Formula(new Node.Bands(this, base, scale, result));
  }

  /** The height of the line at this, in the unit that the line's values have. */
  public Formula onCurve(Polyline line, Unit result) {
    return new Formula(new Node.Curve(this, line, result));
  }

  /** The step that this stands on, in the unit that the steps' values have. */
  public Formula onSteps(Staircase stairs, Unit result) {
    return new Formula(new Node.Steps(this, stairs, result));
  }

  /** Whether this stands in a relation to another of the same unit. */
  public Formula compared(Node.Relation relation, Formula other) {
    return new Formula(new Node.Comparison(this, relation, other));
  }

  /** Whether this is at least the other. */
  public Formula isAtLeast(Formula other) {
    return compared(Node.Relation.AT_LEAST, other);
  }

  /** Whether this is less than the other. */
  public Formula isLessThan(Formula other) {
    return compared(Node.Relation.LESS, other);
  }

  // ---- places ----

  /** This, rounded for a reason that the contract gives. */
  public Formula rounded(Rounding rounding, String reason) {
    return new Formula(new Node.Rounded(this, rounding, reason));
  }

  /** This under a name, without clause or source: a figure on the way to another. */
  public Formula named(Label label) {
    return new Formula(new Node.Named(this, label, Optional.empty(), Optional.empty()));
  }

  /** This under the name that the contract uses, with the clause and how it is known. */
  public Formula named(Provision provision) {
    return new Formula(
        new Node.Named(
            this,
            provision.label(),
            Optional.of(provision.clause()),
            Optional.of(provision.source())));
  }

  // ---- evaluation ----

  /**
   * The figure that these inputs give, with all the figures that it is made of.
   *
   * @throws EvaluationException if it cannot be computed; it lists everything that is missing
   */
  public Figure evaluate(Inputs inputs) {
    return Calculation.of(List.of(this)).evaluate(inputs).figure(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Formula that && identity.equals(that.identity));
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }

  /** The unit, the kind of the outermost part and the beginning of the identity. */
  @Override
  public String toString() {
    String kind = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return "%s %s %s".formatted(unit, kind, identity.abbreviated());
  }
}
