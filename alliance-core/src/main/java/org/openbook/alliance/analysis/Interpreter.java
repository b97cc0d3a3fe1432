package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.algebra.Place;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.quantity.QuantityId;

/**
 * Gives every part of a calculation its value along one unknown, parts that are shared once.
 *
 * <p>The same meaning as evaluation, for all numbers of the range at once: what evaluation refuses
 * has no value here, and what it does not need does not matter.
 */
final class Interpreter implements NodeVisitor<Piecewise> {
  private final Parts parts;
  private final Map<QuantityId, RationalFunction> facts;
  private final Place from;
  private final Place to;
  private final Piecewise[] values;
  private final BitSet roundings = new BitSet();
  private int current;

  /** Facts are numbers, or functions of the unknown; those not given are missing. */
  Interpreter(Parts parts, Map<QuantityId, RationalFunction> facts, Rational from, Rational to) {
    this.parts = parts;
    this.facts = facts;
    this.from = Place.of(from);
    this.to = Place.of(to);
    this.values = new Piecewise[parts.size()];
  }

  Piecewise[] run() {
    for (current = 0; current < values.length; current++) {
      values[current] = parts.formula(current).node().accept(this);
    }
    return values;
  }

  private Piecewise everywhere(Value value) {
    return Piecewise.everywhere(from, to, value);
  }

  private Piecewise woven(Operation operation) {
    List<Piecewise> operands = new ArrayList<>();
    for (int operand : parts.operands(current)) {
      operands.add(values[operand]);
    }
    return Weaving.weave(current, operation, operands);
  }

  // Two at a time, so that only neighbours are compared.
  private Piecewise folded(Operation operation) {
    int[] operands = parts.operands(current);
    Piecewise result = values[operands[0]];
    for (int k = 1; k < operands.length; k++) {
      result = Weaving.weave(current, operation, List.of(result, values[operands[k]]));
    }
    return result;
  }

  @Override
  public Piecewise constant(Node.Constant node) {
    return everywhere(Value.Known.of(node.value()));
  }

  @Override
  public Piecewise quantity(Node.Quantity node) {
    RationalFunction fact = facts.get(node.id());
    return everywhere(
        fact == null ? new Value.Nothing(Value.Lack.REFUSED, current) : Value.Known.of(fact));
  }

  @Override
  public Piecewise sum(Node.Sum node) {
    return woven(Sums.SUM);
  }

  @Override
  public Piecewise difference(Node.Difference node) {
    return woven(Sums.DIFFERENCE);
  }

  @Override
  public Piecewise product(Node.Product node) {
    return woven(Sums.product(current));
  }

  @Override
  public Piecewise quotient(Node.Quotient node) {
    return woven(Sums.quotient(current));
  }

  @Override
  public Piecewise least(Node.Least node) {
    return folded(Sums.extreme(1));
  }

  @Override
  public Piecewise greatest(Node.Greatest node) {
    return folded(Sums.extreme(-1));
  }

  @Override
  public Piecewise bands(Node.Bands node) {
    return woven(Shapes.bands(node.scale(), current));
  }

  @Override
  public Piecewise curve(Node.Curve node) {
    return woven(Shapes.curve(node.line(), current));
  }

  @Override
  public Piecewise steps(Node.Steps node) {
    return woven(Shapes.steps(node.stairs(), current));
  }

  @Override
  public Piecewise choice(Node.Choice node) {
    return woven(Truths.choice(current));
  }

  @Override
  public Piecewise comparison(Condition.Comparison node) {
    return woven(Truths.comparison(node.relation()));
  }

  @Override
  public Piecewise allOf(Condition.AllOf node) {
    return woven(Truths.junction(Value.FALSE, Value.TRUE));
  }

  @Override
  public Piecewise anyOf(Condition.AnyOf node) {
    return woven(Truths.junction(Value.TRUE, Value.FALSE));
  }

  @Override
  public Piecewise present(Condition.Present node) {
    return everywhere(facts.containsKey(node.id()) ? Value.TRUE : Value.FALSE);
  }

  /** The parts that are roundings. */
  BitSet roundings() {
    return roundings;
  }

  @Override
  public Piecewise rounded(Node.Rounded node) {
    roundings.set(current);
    return woven(Roundings.rounded(node.rounding(), current));
  }

  @Override
  public Piecewise named(Node.Named node) {
    return values[parts.operands(current)[0]];
  }

  @Override
  public Piecewise opaque(Node.Opaque node) {
    return parts.operands(current).length == 0
        ? everywhere(Opaques.of(node, current).apply(Cell.point(from), List.of()))
        : woven(Opaques.of(node, current));
  }
}
