package org.openbook.alliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;

/** Says what one node does with its operands, where it stands in a sentence. */
final class Definition implements NodeVisitor<String> {
  static final int ANY = 0;
  static final int ARITHMETIC = 1;
  private static final int FRACTION = 2;

  private final FormulaText text;
  private final TextStyle style;
  private final Language language;
  private final int required;
  private final boolean leads;

  /** How strong it must be to stand bare, and whether nothing stands before it. */
  Definition(FormulaText text, int required, boolean leads) {
    this.text = text;
    this.style = text.style();
    this.language = style.language();
    this.required = required;
    this.leads = leads;
  }

  private String closed(boolean needed, String text) {
    return needed ? "(" + text + ")" : text;
  }

  @Override
  public String constant(Node.Constant node) {
    boolean isNegative = node.value().signum() < 0 && !leads;
    boolean isFraction = !node.value().isDecimal() && FRACTION < required;
    return closed(isNegative || isFraction, style.term(node.value(), node.unit()));
  }

  @Override
  public String quantity(Node.Quantity node) {
    return text.style().quoted(Page.oneLine(node.label().in(language)));
  }

  @Override
  public String named(Node.Named node) {
    return inner(node.of());
  }

  private String inner(Formula inner) {
    return text.isRow(inner) ? text.name(inner) : inner.node().accept(this);
  }

  @Override
  public String rounded(Node.Rounded node) {
    String exact = text.bearer(node.of()).map(text::name).orElseGet(() -> inner(node.of()));
    return closed(required > ANY, exact + ", " + text.rounding(node.rounding(), node.of().unit()));
  }

  // ---- arithmetic ----

  @Override
  public String sum(Node.Sum node) {
    return arithmetic(node);
  }

  @Override
  public String difference(Node.Difference node) {
    return arithmetic(node);
  }

  @Override
  public String product(Node.Product node) {
    return arithmetic(node);
  }

  @Override
  public String quotient(Node.Quotient node) {
    return arithmetic(node);
  }

  private String arithmetic(Node node) {
    Operator operator = Operator.of(node).orElseThrow();
    boolean isClosed = operator.binding() < required || (operator == Operator.NEGATION && !leads);
    boolean first = leads || isClosed;
    List<Formula> operands = node.operands();
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < operands.size(); k++) {
      parts.add(text.phrase(operands.get(k), operator.required(k), first && k == 0));
    }
    return closed(
        isClosed,
        operator == Operator.NEGATION
            ? operator.sign() + parts.get(1)
            : String.join(operator.sign(), parts));
  }

  @Override
  public String least(Node.Least node) {
    return clauseOrList(node, Words.LEAST);
  }

  @Override
  public String greatest(Node.Greatest node) {
    return clauseOrList(node, Words.GREATEST);
  }

  private String clauseOrList(Node node, Words head) {
    List<Formula> operands = node.operands();
    Optional<Clamp> clause = Clamp.of(node);
    return closed(
        required > ANY,
        clause.isPresent()
            ? text.phrase(operands.get(clause.get().kept()), ANY, leads || required > ANY)
                + ", "
                + clause.get().word().in(language)
                + " "
                + text.closedPhrase(operands.get(clause.get().bound()))
            : list(head.in(language), operands));
  }

  private String list(String head, List<Formula> operands) {
    return operands.isEmpty()
        ? head
        : head + ": " + operands.stream().map(text::closedPhrase).collect(Collectors.joining("; "));
  }

  // ---- piece by piece ----

  @Override
  public String bands(Node.Bands node) {
    List<MarginalScale.Band> bands = node.scale().bands();
    Unit inside = node.input().unit().plus(node.base().unit());
    Unit rate = node.unit().equals(inside) ? Unit.RATIO : node.unit();
    boolean isFixed = node.base().node() instanceof Node.Constant;
    String of =
        isFixed
            ? Words.BANDS_FIXED.in(language, text.closedPhrase(node.input()))
            : Words.BANDS_OVER.in(
                language, text.closedPhrase(node.input()), text.closedPhrase(node.base()));
    return closed(
        required > ANY,
        IntStream.range(0, bands.size())
            .mapToObj(
                k ->
                    band(
                        bands.subList(k, Math.min(k + 2, bands.size())).stream()
                            .map(band -> isFixed ? band.from().times(base(node)) : band.from())
                            .toList(),
                        isFixed ? node.input().unit() : Unit.RATIO,
                        style.term(bands.get(k).rate(), rate)))
            .collect(Collectors.joining("; ", of + ": ", "")));
  }

  private static Rational base(Node.Bands node) {
    return node.base().number().orElseThrow();
  }

  private String band(List<Rational> edges, Unit unit, String rate) {
    return edges.size() == 1
        ? Words.PART_ABOVE.in(language, style.term(edges.get(0), unit), rate)
        : Words.PART_BETWEEN.in(language, style.range(edges.get(0), edges.get(1), unit), rate);
  }

  @Override
  public String curve(Node.Curve node) {
    Polyline line = node.line();
    Unit at = node.input().unit();
    String points =
        line.points().stream()
            .map(p -> style.term(p.at(), at) + " → " + style.exact(p.value(), node.unit()))
            .collect(Collectors.joining("; "));
    String head = Words.CURVE.in(language, text.closedPhrase(node.input()), points);
    return closed(
        required > ANY,
        head
            + "; "
            + (line.below() == line.above()
                ? end(line.below()).in(language, Words.OUTSIDE.in(language))
                : end(line.below()).in(language, Words.BELOW_FIRST.in(language))
                    + "; "
                    + end(line.above()).in(language, Words.ABOVE_LAST.in(language))));
  }

  private Words end(Polyline.End end) {
    return switch (end) {
      case CLAMP -> Words.END_HOLDS;
      case EXTEND -> Words.END_GOES_ON;
      case REFUSE -> Words.END_HAS_NONE;
    };
  }

  @Override
  public String steps(Node.Steps node) {
    Staircase stairs = node.stairs();
    Unit at = node.input().unit();
    boolean isLower = stairs.owned() == Staircase.OwnedEnd.LOWER;
    List<String> said = new ArrayList<>();
    Words from = isLower ? Words.FROM_ON : Words.ABOVE_ONLY;
    stairs
        .steps()
        .forEach(
            step ->
                said.add(
                    from.in(
                        language,
                        style.term(step.from(), at),
                        style.exact(step.value(), node.unit()))));
    stairs
        .end()
        .ifPresent(
            end ->
                said.add(
                    (isLower ? Words.ENDS_BELOW : Words.ENDS_AT)
                        .in(language, style.term(end, at))));
    said.add(
        stairs
            .otherwise()
            .map(value -> Words.ELSEWHERE.in(language, style.exact(value, node.unit())))
            .orElseGet(() -> Words.ELSEWHERE_NONE.in(language)));
    return closed(
        required > ANY,
        Words.STEPS.in(language, text.closedPhrase(node.input())) + ": " + String.join("; ", said));
  }

  // ---- conditions ----

  @Override
  public String choice(Node.Choice node) {
    return closed(
        required > ANY,
        Words.IF.in(
            language,
            text.closedPhrase(node.then()),
            text.phrase(node.condition()),
            text.closedPhrase(node.otherwise())));
  }

  @Override
  public String comparison(Condition.Comparison node) {
    Words words =
        switch (node.relation()) {
          case LESS -> Words.IS_LESS;
          case AT_MOST -> Words.IS_AT_MOST;
          case EQUAL -> Words.IS_EQUAL;
          case AT_LEAST -> Words.IS_AT_LEAST;
          case MORE -> Words.IS_MORE;
        };
    return closed(
        required > ANY,
        words.in(language, text.closedPhrase(node.left()), text.closedPhrase(node.right())));
  }

  @Override
  public String allOf(Condition.AllOf node) {
    return closed(required > ANY, list(Words.ALL.in(language), node.operands()));
  }

  @Override
  public String anyOf(Condition.AnyOf node) {
    return closed(required > ANY, list(Words.ANY.in(language), node.operands()));
  }

  @Override
  public String present(Condition.Present node) {
    return Words.IS_GIVEN.in(language, text.factName(node.id()));
  }

  @Override
  public String opaque(Node.Opaque node) {
    return closed(
        required > ANY,
        list(Words.FUNCTION.in(language, node.name(), node.version()), node.operands()));
  }
}
