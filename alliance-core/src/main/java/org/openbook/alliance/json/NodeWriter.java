package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.term.Source;

/** Writes one node; what stands for its operands is somebody else's choice. */
final class NodeWriter implements NodeVisitor<ObjectNode> {
  private final Function<Formula, JsonNode> operands;

  NodeWriter(Function<Formula, JsonNode> operands) {
    this.operands = operands;
  }

  private ObjectNode several(String kind, List<Formula> parts) {
    return Tree.object(kind, Tree.array(parts, operands));
  }

  /** The members of a kind, the first of which is what it is of. */
  private ObjectNode of(Formula of) {
    return Tree.object("of", operands.apply(of));
  }

  @Override
  public ObjectNode constant(Node.Constant node) {
    Rational value = node.value();
    String kind = Scalars.text(node.unit().dimension());
    return switch (node.unit().dimension()) {
      case RATIO -> Tree.object().put(kind, Scalars.ratioText(value));
      case SCORE, COUNT -> Tree.object().put(kind, Scalars.text(value));
      case MONEY -> money(node);
      case MEASURE, CONDITION -> Tree.object("constant", valueAndUnit(value, node.unit()));
    };
  }

  private static ObjectNode money(Node.Constant node) {
    String number = Scalars.text(node.value());
    String currency = node.unit().symbol();
    return currency.isEmpty()
        ? Tree.object().put("money", number)
        : Tree.object().put("amount", currency + " " + number);
  }

  private static ObjectNode valueAndUnit(Rational value, Unit unit) {
    return Tree.object().put("value", Scalars.text(value)).put("unit", Scalars.text(unit));
  }

  @Override
  public ObjectNode quantity(Node.Quantity node) {
    ObjectNode members =
        Tree.object().put("id", node.id().value()).put("unit", Scalars.text(node.unit()));
    members.set("label", Tree.label(node.label()));
    return Tree.object("quantity", members);
  }

  @Override
  public ObjectNode sum(Node.Sum node) {
    return several("sum", node.operands());
  }

  @Override
  public ObjectNode difference(Node.Difference node) {
    return several("difference", node.operands());
  }

  @Override
  public ObjectNode product(Node.Product node) {
    return several("product", node.operands());
  }

  @Override
  public ObjectNode quotient(Node.Quotient node) {
    return several("quotient", node.operands());
  }

  @Override
  public ObjectNode least(Node.Least node) {
    return several("least", node.operands());
  }

  @Override
  public ObjectNode greatest(Node.Greatest node) {
    return isPositivePart(node.operands())
        ? Tree.object("positivePart", operands.apply(node.operands().get(0)))
        : several("greatest", node.operands());
  }

  private static boolean isPositivePart(List<Formula> parts) {
    return parts.size() == 2
        && parts.get(1).equals(Formula.constant(Rational.ZERO, parts.get(0).unit()));
  }

  @Override
  public ObjectNode bands(Node.Bands node) {
    ObjectNode members = of(node.input());
    members.set("base", operands.apply(node.base()));
    return Tree.object("bands", Tree.bands(members, node.scale()));
  }

  @Override
  public ObjectNode curve(Node.Curve node) {
    ObjectNode members = Tree.line(of(node.input()), node.line());
    return Tree.object("curve", members.put("unit", Scalars.text(node.unit())));
  }

  @Override
  public ObjectNode steps(Node.Steps node) {
    ObjectNode members = Tree.stairs(of(node.input()), node.stairs());
    return Tree.object("steps", members.put("unit", Scalars.text(node.unit())));
  }

  @Override
  public ObjectNode choice(Node.Choice node) {
    ObjectNode members = Tree.object("if", operands.apply(node.condition()));
    members.set("then", operands.apply(node.then()));
    members.set("else", operands.apply(node.otherwise()));
    return Tree.object("choice", members);
  }

  @Override
  public ObjectNode comparison(Node.Comparison node) {
    ObjectNode members = Tree.object("left", operands.apply(node.left()));
    members.put("is", Scalars.text(node.relation()));
    members.set("right", operands.apply(node.right()));
    return Tree.object("comparison", members);
  }

  @Override
  public ObjectNode allOf(Node.AllOf node) {
    return several("allOf", node.operands());
  }

  @Override
  public ObjectNode anyOf(Node.AnyOf node) {
    return several("anyOf", node.operands());
  }

  @Override
  public ObjectNode present(Node.Present node) {
    return Tree.object("present", Tree.text(node.id()));
  }

  @Override
  public ObjectNode rounded(Node.Rounded node) {
    ObjectNode members = Tree.rounding(of(node.of()), node.rounding());
    return Tree.object("rounded", members.put("reason", node.reason()));
  }

  @Override
  public ObjectNode named(Node.Named node) {
    ObjectNode object = Tree.object("label", Tree.label(node.label()));
    node.clause().ifPresent(clause -> object.put("clause", clause.reference()));
    Optional<Source> untold = node.clause().map(clause -> Source.contract(clause.reference()));
    if (!node.source().equals(untold)) {
      object.put("source", node.source().map(Source::toString).orElse(TermParts.NO_SOURCE));
    }
    return object.set("formula", operands.apply(node.of()));
  }

  @Override
  public ObjectNode opaque(Node.Opaque node) {
    ObjectNode members = Tree.object().put("name", node.name()).put("version", node.version());
    members.set("of", Tree.array(node.operands(), operands));
    return Tree.object("opaque", members.put("unit", Scalars.text(node.unit())));
  }
}
