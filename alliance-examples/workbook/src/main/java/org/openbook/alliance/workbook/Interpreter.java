package org.openbook.alliance.workbook;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.workbook.Excel.Binding;

/**
 * What each kind of node is in a spreadsheet.
 *
 * <p>A figure that cannot be computed is the error {@code #N/A}, as a missing fact is; it is in the
 * way only where it is needed.
 */
final class Interpreter implements NodeVisitor<Excel> {
  private final Operands operands;
  private final FactCells facts;

  Interpreter(Operands operands, FactCells facts) {
    this.operands = operands;
    this.facts = facts;
  }

  @Override
  public Excel constant(Node.Constant node) {
    return Literals.of(node.value());
  }

  @Override
  public Excel quantity(Node.Quantity node) {
    if (!facts.unit(node.id()).goesWith(node.unit())) {
      return Excel.notAvailable();
    }
    return Excel.atom(given(facts.name(node.id())));
  }

  /** The fact in a cell; missing where the cell is empty, never 0. */
  static String given(String name) {
    return "IF(ISBLANK(%s),NA(),%s)".formatted(name, name);
  }

  @Override
  public Excel present(Condition.Present node) {
    return Excel.truth("NOT(ISBLANK(" + facts.name(node.id()) + "))");
  }

  // ---- arithmetic ----

  @Override
  public Excel sum(Node.Sum node) {
    return operands.sum(node.operands().stream().map(operands::inside).toList());
  }

  @Override
  public Excel difference(Node.Difference node) {
    return Excel.sum(
        operands.inside(node.minuend()).bound(Binding.SUM)
            + "-"
            + operands.inside(node.subtrahend()).bound(Binding.PRODUCT));
  }

  @Override
  public Excel product(Node.Product node) {
    return Excel.product(
        operands.inside(node.multiplicand()).bound(Binding.PRODUCT)
            + "*"
            + operands.inside(node.multiplier()).bound(Binding.ATOM));
  }

  @Override
  public Excel quotient(Node.Quotient node) {
    String quotient =
        operands.inside(node.dividend()).bound(Binding.PRODUCT)
            + "/"
            + operands.inside(node.divisor()).bound(Binding.ATOM);
    if (node.divisor().number().isPresent()) {
      return Excel.product(quotient);
    }
    String divisor = Guard.cut(operands.inside(node.divisor()).text(), node.divisor().unit());
    return Excel.atom("IF(%s=0,NA(),%s)".formatted(divisor, quotient));
  }

  @Override
  public Excel least(Node.Least node) {
    return extreme("MIN", node.operands());
  }

  @Override
  public Excel greatest(Node.Greatest node) {
    return extreme("MAX", node.operands());
  }

  private Excel extreme(String function, List<Formula> of) {
    List<Excel> all = of.stream().map(operands::inside).toList();
    return operands.fold(all, texts -> Excel.atom(function + "(" + String.join(",", texts) + ")"));
  }

  // ---- pieces ----

  @Override
  public Excel bands(Node.Bands node) {
    return pieces(node.input()).bands(node.scale(), operands.cell(node.base()));
  }

  @Override
  public Excel curve(Node.Curve node) {
    return pieces(node.input()).curve(node.line());
  }

  @Override
  public Excel steps(Node.Steps node) {
    return pieces(node.input()).steps(node.stairs());
  }

  private Pieces pieces(Formula input) {
    return new Pieces(operands, operands.cell(input), input.unit());
  }

  // ---- conditions ----

  @Override
  public Excel choice(Node.Choice node) {
    return Excel.atom(
        "IF(%s,%s,%s)"
            .formatted(
                operands.inside(node.condition()).test(),
                operands.inside(node.then()).text(),
                operands.inside(node.otherwise()).text()));
  }

  @Override
  public Excel comparison(Condition.Comparison node) {
    String relation =
        switch (node.relation()) {
          case LESS -> "<0";
          case AT_MOST -> "<=0";
          case EQUAL -> "=0";
          case AT_LEAST -> ">=0";
          case MORE -> ">0";
        };
    return Excel.truth(Guard.cut(distance(node), node.left().unit()) + relation);
  }

  private String distance(Condition.Comparison node) {
    boolean fromZero = node.right().number().filter(Rational::isZero).isPresent();
    Excel left = operands.inside(node.left());
    return fromZero
        ? left.text()
        : left.bound(Binding.SUM) + "-" + operands.inside(node.right()).bound(Binding.PRODUCT);
  }

  // A condition that decides is enough, whatever else cannot be known.
  @Override
  public Excel allOf(Condition.AllOf node) {
    return operands.fold(
        cells(node.operands()),
        texts -> decided(map(texts, "IFERROR(%s,1)"), "*", "=0", "0", texts));
  }

  @Override
  public Excel anyOf(Condition.AnyOf node) {
    return operands.fold(
        cells(node.operands()),
        texts -> decided(map(texts, "IFERROR(%s,0)"), "+", ">0", "1", texts));
  }

  private static Excel decided(
      List<String> known, String joiner, String test, String deciding, List<String> all) {
    return Excel.atom(
        "IF(%s%s,%s,IF(%s%s,%s,%s))"
            .formatted(
                String.join(joiner, known),
                test,
                deciding,
                String.join(joiner, all),
                test,
                deciding,
                deciding.equals("0") ? "1" : "0"));
  }

  private static List<String> map(List<String> texts, String form) {
    return texts.stream().map(form::formatted).toList();
  }

  private List<Excel> cells(List<Formula> of) {
    return of.stream().map(operands::cell).toList();
  }

  // ---- the rest ----

  @Override
  public Excel rounded(Node.Rounded node) {
    Unit unit = node.of().unit();
    return RoundingCells.isPlain(node.rounding(), unit)
        ? RoundingCells.plain(operands.inside(node.of()), unit, node.rounding())
        : RoundingCells.inSteps(operands.cell(node.of()), unit, node.rounding());
  }

  @Override
  public Excel named(Node.Named node) {
    return operands.inside(node.of());
  }

  @Override
  public Excel opaque(Node.Opaque node) {
    return operands.constant(Formula.of(node), node.name() + ", " + node.version());
  }
}
