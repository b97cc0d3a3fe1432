package org.openbook.alliance.formula;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/**
 * What makes a node the same as another: its kind, its operands' identities and its other parts, in
 * one text. For sharing inside a calculation; no document knows it.
 */
final class NodeIdentity implements NodeVisitor<String> {
  private static final NodeIdentity OF = new NodeIdentity();
  private static final Writing HASHED =
      Writing.full().with(Operands.class, part -> Tree.text(part.identity().hex()));

  private NodeIdentity() {}

  static Digest of(Node node) {
    return Digest.of(node.accept(OF));
  }

  /** The kind, the operands and the other parts, so that no two nodes share a text. */
  private static String parts(Node node, Object... others) {
    StringBuilder text = new StringBuilder(128).append(node.getClass().getSimpleName());
    for (Formula operand : node.operands()) {
      text.append(' ').append(operand.identity().hex());
    }
    for (Object part : others) {
      append(part, text);
    }
    return text.toString();
  }

  // A text has its length before it, whatever characters it holds.
  private static void append(Object part, StringBuilder text) {
    if (part instanceof List<?> several) {
      text.append('[');
      several.forEach(one -> append(one, text));
      text.append(']');
    } else {
      String one = part instanceof Enum<?> constant ? constant.name() : part.toString();
      text.append(' ').append(one.length()).append(':').append(one);
    }
  }

  private static List<?> optional(Optional<?> part) {
    return part.map(List::<Object>of).orElse(List.of());
  }

  // A standard label is its word and its subject, whatever their texts.
  private static List<?> label(Label label) {
    return label
        .standard()
        .<List<?>>map(word -> standard(label, word))
        .orElseGet(() -> List.of(label.fi(), label.sv(), label.en()));
  }

  private static List<?> standard(Label label, StandardLabel word) {
    List<?> subject = optional(label.subject().map(NodeIdentity::label));
    return label.values().isEmpty()
        ? List.of(List.of(word), subject)
        : List.of(List.of(word), subject, label.values());
  }

  // What is the same in every language is a text, as it was before citations had languages.
  private static Optional<String> same(Label label) {
    return label.onlyText().filter(text -> label.equals(Label.same(text)));
  }

  private static Object cited(Label label) {
    return same(label).<Object>map(text -> text).orElseGet(() -> label(label));
  }

  private static Object source(Source source) {
    return same(source.reference())
        .<Object>map(text -> Forms.word(source.kind()) + ": " + text)
        .orElseGet(() -> List.of(source.kind(), label(source.reference())));
  }

  private static List<?> unit(Unit unit) {
    return List.of(unit.dimension(), unit.symbol());
  }

  @Override
  public String constant(Node.Constant node) {
    return parts(node, node.value(), unit(node.unit()));
  }

  @Override
  public String quantity(Node.Quantity node) {
    return parts(node, node.id(), unit(node.unit()), label(node.label()));
  }

  @Override
  public String sum(Node.Sum node) {
    return parts(node);
  }

  @Override
  public String difference(Node.Difference node) {
    return parts(node);
  }

  @Override
  public String product(Node.Product node) {
    return parts(node);
  }

  @Override
  public String quotient(Node.Quotient node) {
    return parts(node);
  }

  @Override
  public String least(Node.Least node) {
    return parts(node);
  }

  @Override
  public String greatest(Node.Greatest node) {
    return parts(node);
  }

  @Override
  public String bands(Node.Bands node) {
    List<?> bands = node.scale().bands().stream().map(NodeIdentity::band).toList();
    return parts(node, bands, unit(node.unit()));
  }

  private static List<Rational> band(MarginalScale.Band band) {
    return List.of(band.from(), band.rate());
  }

  @Override
  public String curve(Node.Curve node) {
    Polyline line = node.line();
    List<?> points =
        line.points().stream().map(point -> List.of(point.at(), point.value())).toList();
    return parts(node, points, line.below(), line.above(), unit(node.unit()));
  }

  @Override
  public String steps(Node.Steps node) {
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
  public String choice(Node.Choice node) {
    return parts(node);
  }

  @Override
  public String comparison(Condition.Comparison node) {
    return parts(node, node.relation());
  }

  @Override
  public String allOf(Condition.AllOf node) {
    return parts(node);
  }

  @Override
  public String anyOf(Condition.AnyOf node) {
    return parts(node);
  }

  @Override
  public String present(Condition.Present node) {
    return parts(node, node.id());
  }

  @Override
  public String rounded(Node.Rounded node) {
    Rounding rounding = node.rounding();
    return parts(node, rounding.step(), rounding.mode(), cited(node.writtenReason()));
  }

  @Override
  public String named(Node.Named node) {
    return parts(
        node,
        label(node.label()),
        optional(node.clause().map(clause -> cited(clause.reference()))),
        optional(node.source().map(NodeIdentity::source)),
        node.meaning(),
        optional(node.noun().map(NodeIdentity::noun)));
  }

  // Written with the identities of its formulas, a term is the same as another exactly where
  // documents say the same of both.
  private static String noun(Noun noun) {
    return noun.write(HASHED).canonicalText();
  }

  @Override
  public String opaque(Node.Opaque node) {
    return parts(node, node.name(), node.version(), unit(node.unit()));
  }
}
