package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/**
 * The kinds of nodes as documents write them, each declared once; a visitor, so that no kind can be
 * forgotten.
 */
final class NodeKinds implements NodeVisitor<Tree.Members> {
  /** One kind: its name and the form of what stands under it. */
  record Kind<N extends Node>(String name, Form<N> form) {
    Slot<Formula> read(Place place) {
      Slot<N> node = form.read(place);
      return place.build(() -> Formula.of(node.get()));
    }

    Tree.Members write(N node, Writing writing) {
      return Tree.member(name, form.write(node, writing));
    }
  }

  private static final FormulaForm OPERAND = FormulaForm.FORM;
  private static final Form<List<Formula>> OPERANDS = Forms.list(OPERAND);

  // ---- leaves ----

  private static final Kind<Node.Constant> RATIO = constant("ratio", Scalars.RATIO, Unit.RATIO);
  private static final Kind<Node.Constant> MONEY = constant("money", Scalars.NUMBER, Unit.MONEY);
  private static final Kind<Node.Constant> SCORE = constant("score", Scalars.NUMBER, Unit.SCORE);
  private static final Kind<Node.Constant> COUNT = constant("count", Scalars.NUMBER, Unit.COUNT);
  private static final Kind<Node.Constant> AMOUNT =
      new Kind<>(
          "amount",
          Forms.number(
              "",
              "^\\S.* " + Scalars.numberPattern() + "$",
              NodeKinds::amount,
              node -> node.unit().symbol() + " " + Scalars.text(node.value()),
              "A currency, a space and a number: EUR 12.5."));
  private static final Kind<Node.Constant> CONSTANT =
      new Kind<>(
          "constant",
          ObjectForm.of(
              "",
              Node.Constant::new,
              Member.required("value", Scalars.NUMBER, Node.Constant::value),
              Member.required("unit", Unit.FORM, Node.Constant::unit)));
  private static final Kind<Node.Quantity> QUANTITY =
      new Kind<>(
          "quantity",
          ObjectForm.of(
              "",
              Node.Quantity::new,
              Member.required("id", QuantityId.FORM, Node.Quantity::id),
              Member.required("unit", Unit.FORM, Node.Quantity::unit),
              Member.required("label", Label.FORM, Node.Quantity::label)));
  private static final Kind<Condition.Present> PRESENT =
      new Kind<>("present", QuantityId.FORM.as(Condition.Present::new, Condition.Present::id));

  // ---- operations ----

  private static final Kind<Node.Sum> SUM = several("sum", Node.Sum::new);
  private static final Kind<Node.Least> LEAST = several("least", Node.Least::new);
  private static final Kind<Node.Greatest> GREATEST = several("greatest", Node.Greatest::new);
  private static final Kind<Condition.AllOf> ALL_OF = several("allOf", Condition.AllOf::new);
  private static final Kind<Condition.AnyOf> ANY_OF = several("anyOf", Condition.AnyOf::new);
  private static final Kind<Node.Difference> DIFFERENCE = two("difference", Node.Difference::new);
  private static final Kind<Node.Product> PRODUCT = two("product", Node.Product::new);
  private static final Kind<Node.Quotient> QUOTIENT = two("quotient", Node.Quotient::new);
  private static final Kind<Node> POSITIVE_PART =
      new Kind<>(
          "positivePart",
          OPERAND.as(of -> of.positivePart().node(), node -> node.operands().get(0)));

  /** Never written: the positive part of what is turned round says the same. */
  private static final Kind<Node> NEGATIVE_PART =
      new Kind<>(
          "negativePart",
          OPERAND.as(of -> of.negativePart().node(), node -> node.operands().get(0)));

  private static final Kind<Node.Choice> CHOICE =
      new Kind<>(
          "choice",
          ObjectForm.of(
              "",
              Node.Choice::new,
              Member.required("if", OPERAND, Node.Choice::condition),
              Member.required("then", OPERAND, Node.Choice::then),
              Member.required("else", OPERAND, Node.Choice::otherwise)));
  private static final Kind<Condition.Comparison> COMPARISON =
      new Kind<>(
          "comparison",
          ObjectForm.of(
              "",
              Condition.Comparison::new,
              Member.required("left", OPERAND, Condition.Comparison::left),
              Member.<Condition.Comparison, Condition.Relation>required(
                      "is", Forms.word(Condition.Relation.values()), Condition.Comparison::relation)
                  .described("How the left figure must stand to the right one."),
              Member.required("right", OPERAND, Condition.Comparison::right)));
  private static final Kind<Node.Rounded> ROUNDED =
      new Kind<>(
          "rounded",
          ObjectForm.of(
              "",
              Node.Rounded::new,
              Member.required("of", OPERAND, Node.Rounded::of),
              Member.among(Rounding.FORM, Node.Rounded::rounding),
              Member.<Node.Rounded, Label>required(
                      "reason", Label.CITATION, Node.Rounded::writtenReason)
                  .described("Why the contract rounds here.")));

  // ---- bands, curves, steps ----

  private static final Kind<Node.Bands> BANDS =
      new Kind<>(
          "bands",
          ObjectForm.of(
              "",
              NodeKinds::bands,
              Member.required("of", OPERAND, Node.Bands::input),
              Member.required("base", OPERAND, Node.Bands::base),
              Member.among(PieceForms.BANDS, Node.Bands::scale),
              Member.<Node.Bands, Unit>optional("unit", Unit.FORM, NodeKinds::unitOfRates)
                  .described("Of the result; without one it is that of what lies in the bands.")));
  private static final Kind<Node.Curve> CURVE =
      new Kind<>(
          "curve",
          ObjectForm.of(
              "",
              Node.Curve::new,
              Member.required("of", OPERAND, Node.Curve::input),
              Member.among(PieceForms.LINE, Node.Curve::line),
              Member.required("unit", Unit.FORM, Node.Curve::unit)));
  private static final Kind<Node.Steps> STEPS =
      new Kind<>(
          "steps",
          ObjectForm.of(
              "",
              Node.Steps::new,
              Member.required("of", OPERAND, Node.Steps::input),
              Member.among(PieceForms.STAIRS, Node.Steps::stairs),
              Member.required("unit", Unit.FORM, Node.Steps::unit)));
  private static final Kind<Node.Opaque> OPAQUE = new Kind<>("opaque", OpaqueForm.FORM);

  static final ImmutableMap<String, Kind<?>> BY_NAME =
      List.<Kind<?>>of(
              RATIO,
              MONEY,
              AMOUNT,
              SCORE,
              COUNT,
              CONSTANT,
              QUANTITY,
              PRESENT,
              SUM,
              DIFFERENCE,
              PRODUCT,
              QUOTIENT,
              LEAST,
              GREATEST,
              POSITIVE_PART,
              NEGATIVE_PART,
              BANDS,
              CURVE,
              STEPS,
              CHOICE,
              COMPARISON,
              ALL_OF,
              ANY_OF,
              ROUNDED,
              OPAQUE)
          .stream()
          .collect(ImmutableMap.toImmutableMap(Kind::name, kind -> kind));

  private final Writing writing;

  /** The kind of this name, which the library knows. */
  static Kind<?> kind(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), name);
  }

  NodeKinds(Writing writing) {
    this.writing = writing;
  }

  private static Kind<Node.Constant> constant(String name, Form<Rational> number, Unit unit) {
    return new Kind<>(
        name, number.as(value -> new Node.Constant(value, unit), Node.Constant::value));
  }

  private static <N extends Node> Kind<N> several(String name, Function<List<Formula>, N> maker) {
    return new Kind<>(name, OPERANDS.as(maker, Node::operands));
  }

  private static <N extends Node> Kind<N> two(String name, BiFunction<Formula, Formula, N> maker) {
    return new Kind<>(
        name,
        OPERANDS.as(
            operands -> {
              if (operands.size() != 2) {
                throw new IllegalArgumentException(
                    "it has %s operands; it must have two".formatted(operands.size()));
              }
              return maker.apply(operands.get(0), operands.get(1));
            },
            Node::operands));
  }

  /** The amount that a text writes; what is refused offers the likely right form. */
  static Node.Constant amount(String text) {
    return LikelyForm.offering(NodeKinds::parsedAmount, LikelyForm::amount).apply(text);
  }

  private static Node.Constant parsedAmount(String text) {
    // After a code of three letters stands the number: EUR 2 100 is no amount in "EUR 2".
    int space = Phrase.isAmount(text) ? text.indexOf(' ') : text.lastIndexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "amount is %s; it must be a currency, a space and a number: EUR 12.5"
              .formatted(Faults.quote(text)));
    }
    Rational value = Rational.parse(text.substring(space + 1));
    String code = text.substring(0, space);
    if (Amounts.isIso(code)) {
      Amounts.requireDecimals(text, Amounts.currency(code));
    }
    return new Node.Constant(value, Unit.money(code));
  }

  private static Node.Bands bands(
      Formula input, Formula base, MarginalScale scale, Optional<Unit> result) {
    return (Node.Bands)
        result
            .map(unit -> input.inBands(base, scale, unit))
            .orElseGet(() -> input.inBands(base, scale))
            .node();
  }

  private static Optional<Unit> unitOfRates(Node.Bands node) {
    return Optional.of(node.unit())
        .filter(unit -> !unit.equals(node.input().unit().plus(node.base().unit())));
  }

  // ---- writing ----

  @Override
  public Tree.Members constant(Node.Constant node) {
    return switch (node.unit().dimension()) {
      case RATIO -> RATIO.write(node, writing);
      case SCORE -> SCORE.write(node, writing);
      case COUNT -> COUNT.write(node, writing);
      case MONEY -> (node.unit().symbol().isEmpty() ? MONEY : AMOUNT).write(node, writing);
      case MEASURE, CONDITION -> CONSTANT.write(node, writing);
    };
  }

  @Override
  public Tree.Members quantity(Node.Quantity node) {
    return QUANTITY.write(node, writing);
  }

  @Override
  public Tree.Members sum(Node.Sum node) {
    return SUM.write(node, writing);
  }

  @Override
  public Tree.Members difference(Node.Difference node) {
    return DIFFERENCE.write(node, writing);
  }

  @Override
  public Tree.Members product(Node.Product node) {
    return PRODUCT.write(node, writing);
  }

  @Override
  public Tree.Members quotient(Node.Quotient node) {
    return QUOTIENT.write(node, writing);
  }

  @Override
  public Tree.Members least(Node.Least node) {
    return LEAST.write(node, writing);
  }

  @Override
  public Tree.Members greatest(Node.Greatest node) {
    return isPositivePart(node.operands())
        ? POSITIVE_PART.write(node, writing)
        : GREATEST.write(node, writing);
  }

  private static boolean isPositivePart(List<Formula> parts) {
    return parts.size() == 2
        && parts.get(1).equals(Formula.constant(Rational.ZERO, parts.get(0).unit()));
  }

  @Override
  public Tree.Members bands(Node.Bands node) {
    return BANDS.write(node, writing);
  }

  @Override
  public Tree.Members curve(Node.Curve node) {
    return CURVE.write(node, writing);
  }

  @Override
  public Tree.Members steps(Node.Steps node) {
    return STEPS.write(node, writing);
  }

  @Override
  public Tree.Members choice(Node.Choice node) {
    return CHOICE.write(node, writing);
  }

  @Override
  public Tree.Members comparison(Condition.Comparison node) {
    return COMPARISON.write(node, writing);
  }

  @Override
  public Tree.Members allOf(Condition.AllOf node) {
    return ALL_OF.write(node, writing);
  }

  @Override
  public Tree.Members anyOf(Condition.AnyOf node) {
    return ANY_OF.write(node, writing);
  }

  @Override
  public Tree.Members present(Condition.Present node) {
    return PRESENT.write(node, writing);
  }

  @Override
  public Tree.Members rounded(Node.Rounded node) {
    return ROUNDED.write(node, writing);
  }

  @Override
  public Tree.Members named(Node.Named node) {
    throw new IllegalArgumentException("a name is written beside its formula, not as a kind");
  }

  @Override
  public Tree.Members opaque(Node.Opaque node) {
    return OPAQUE.write(node, writing);
  }
}
