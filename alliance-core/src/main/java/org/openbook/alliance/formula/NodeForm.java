package org.openbook.alliance.formula;

import java.util.List;
import org.openbook.alliance.exact.CanonicalForm;

/** The canonical form of a node; an operand enters it by its digest. */
final class NodeForm implements NodeVisitor<CanonicalForm> {
  static final NodeForm WRITER = new NodeForm();

  private NodeForm() {}

  private static CanonicalForm form(String kind, Node node) {
    return operands(CanonicalForm.of(kind), node.operands());
  }

  private static CanonicalForm operands(CanonicalForm form, List<Formula> operands) {
    for (Formula operand : operands) {
      form.with("of", operand.digest());
    }
    return form;
  }

  @Override
  public CanonicalForm constant(Node.Constant node) {
    return CanonicalForm.of("constant").with("value", node.value()).with("unit", node.unit());
  }

  @Override
  public CanonicalForm quantity(Node.Quantity node) {
    return CanonicalForm.of("quantity")
        .with("id", node.id().value())
        .with("unit", node.unit())
        .with("label", node.label());
  }

  @Override
  public CanonicalForm sum(Node.Sum node) {
    return form("sum", node);
  }

  @Override
  public CanonicalForm difference(Node.Difference node) {
    return form("difference", node);
  }

  @Override
  public CanonicalForm product(Node.Product node) {
    return form("product", node);
  }

  @Override
  public CanonicalForm quotient(Node.Quotient node) {
    return form("quotient", node);
  }

  @Override
  public CanonicalForm least(Node.Least node) {
    return form("least", node);
  }

  @Override
  public CanonicalForm greatest(Node.Greatest node) {
    return form("greatest", node);
  }

  @Override
  public CanonicalForm bands(Node.Bands node) {
    return form("bands", node).with("scale", node.scale());
  }

  @Override
  public CanonicalForm curve(Node.Curve node) {
    return form("curve", node).with("line", node.line()).with("unit", node.unit());
  }

  @Override
  public CanonicalForm steps(Node.Steps node) {
    return form("steps", node).with("stairs", node.stairs()).with("unit", node.unit());
  }

  @Override
  public CanonicalForm choice(Node.Choice node) {
    return form("choice", node);
  }

  @Override
  public CanonicalForm comparison(Node.Comparison node) {
    return form("comparison", node).with("relation", node.relation().name());
  }

  @Override
  public CanonicalForm allOf(Node.AllOf node) {
    return form("all-of", node);
  }

  @Override
  public CanonicalForm anyOf(Node.AnyOf node) {
    return form("any-of", node);
  }

  @Override
  public CanonicalForm present(Node.Present node) {
    return CanonicalForm.of("present").with("id", node.id().value());
  }

  @Override
  public CanonicalForm rounded(Node.Rounded node) {
    return form("rounded", node).with("rounding", node.rounding()).with("reason", node.reason());
  }

  @Override
  public CanonicalForm named(Node.Named node) {
    CanonicalForm form = form("named", node).with("label", node.label());
    node.clause().ifPresent(clause -> form.with("clause", clause));
    node.source().ifPresent(source -> form.with("source", source));
    return form;
  }

  @Override
  public CanonicalForm opaque(Node.Opaque node) {
    return form("opaque", node)
        .with("name", node.name())
        .with("version", node.version())
        .with("unit", node.unit());
  }
}
