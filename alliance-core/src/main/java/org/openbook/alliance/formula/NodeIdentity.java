package org.openbook.alliance.formula;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Label;

/**
 * What makes a node the same as another: its kind, its operands' identities and its other parts, in
 * one text. For sharing inside a calculation; no document knows it.
 */
final class NodeIdentity implements NodeVisitor<Tree> {
  private static final NodeIdentity OF = new NodeIdentity();

  private NodeIdentity() {}

  static Digest of(Node node) {
    return node.accept(OF).digest();
  }

  /** The kind, the operands and the other parts; an array, so that no two nodes share a text. */
  private static Tree parts(Node node, Object... others) {
    ImmutableList.Builder<Tree> parts = ImmutableList.builder();
    parts.add(Tree.text(node.getClass().getSimpleName()));
    node.operands().forEach(operand -> parts.add(Tree.text(operand.identity().hex())));
    parts.add(texts(List.of(others)));
    return Tree.items(parts.build());
  }

  private static Tree texts(List<?> parts) {
    return Tree.items(parts.stream().map(NodeIdentity::text).toList());
  }

  private static Tree text(Object part) {
    if (part instanceof List<?> several) {
      return texts(several);
    }
    return Tree.text(part instanceof Enum<?> constant ? constant.name() : part.toString());
  }

  private static List<?> optional(Optional<?> part) {
    return part.map(List::<Object>of).orElse(List.of());
  }

  // A standard label is its word and its subject, whatever their texts.
  private static List<?> label(Label label) {
    return label
        .standard()
        .<List<?>>map(
            word -> List.of(List.of(word), optional(label.subject().map(NodeIdentity::label))))
        .orElseGet(() -> List.of(label.fi(), label.sv(), label.en()));
  }

  private static List<?> unit(Unit unit) {
    return List.of(unit.dimension(), unit.symbol());
  }

  @Override
  public Tree constant(Node.Constant node) {
    return parts(node, node.value(), unit(node.unit()));
  }

  @Override
  public Tree quantity(Node.Quantity node) {
    return parts(node, node.id(), unit(node.unit()), label(node.label()));
  }

  @Override
  public Tree sum(Node.Sum node) {
    return parts(node);
  }

  @Override
  public Tree difference(Node.Difference node) {
    return parts(node);
  }

  @Override
  public Tree product(Node.Product node) {
    return parts(node);
  }

  @Override
  public Tree quotient(Node.Quotient node) {
    return parts(node);
  }

  @Override
  public Tree least(Node.Least node) {
    return parts(node);
  }

  @Override
  public Tree greatest(Node.Greatest node) {
    return parts(node);
  }

  @Override
  public Tree bands(Node.Bands node) {
    List<?> bands = node.scale().bands().stream().map(NodeIdentity::band).toList();
    return parts(node, bands, unit(node.unit()));
  }

  private static List<Rational> band(MarginalScale.Band band) {
    return List.of(band.from(), band.rate());
  }

  @Override
  public Tree curve(Node.Curve node) {
    Polyline line = node.line();
    List<?> points =
        line.points().stream().map(point -> List.of(point.at(), point.value())).toList();
    return parts(node, points, line.below(), line.above(), unit(node.unit()));
  }

  @Override
  public Tree steps(Node.Steps node) {
    Staircase stairs = node.stairs();
    List<?> steps =
        stairs.steps().stream().map(step -> List.of(step.from(), step.value())).toList();
    return parts(
        node,
        steps,
        stairs.owned(),
        optional(stairs.end()),
        optional(stairs.otherwise()),
        unit(node.unit()));
  }

  @Override
  public Tree choice(Node.Choice node) {
    return parts(node);
  }

  @Override
  public Tree comparison(Node.Comparison node) {
    return parts(node, node.relation());
  }

  @Override
  public Tree allOf(Node.AllOf node) {
    return parts(node);
  }

  @Override
  public Tree anyOf(Node.AnyOf node) {
    return parts(node);
  }

  @Override
  public Tree present(Node.Present node) {
    return parts(node, node.id());
  }

  @Override
  public Tree rounded(Node.Rounded node) {
    Rounding rounding = node.rounding();
    return parts(node, rounding.step(), rounding.mode(), node.reason());
  }

  @Override
  public Tree named(Node.Named node) {
    return parts(node, label(node.label()), optional(node.clause()), optional(node.source()));
  }

  @Override
  public Tree opaque(Node.Opaque node) {
    return parts(node, node.name(), node.version(), unit(node.unit()));
  }
}
