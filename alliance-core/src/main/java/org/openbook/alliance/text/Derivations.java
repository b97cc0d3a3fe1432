package org.openbook.alliance.text;

import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.NodeVisitor;
import org.openbook.alliance.language.Language;

/** Says how one figure follows from its operands: one text for each kind of node. */
final class Derivations implements NodeVisitor<Derivation> {
  private static final int MOST_IN_SENTENCE = 3;

  private final Figure figure;
  private final Figure row;
  private final TextStyle style;
  private final Language language;
  private final Sentence sentence;
  private final ConditionText conditions;

  private Derivations(Figure figure, Figure row, TextStyle style, Sentence sentence) {
    this.figure = figure;
    this.row = row;
    this.style = style;
    this.language = style.language();
    this.sentence = sentence;
    this.conditions = new ConditionText(language, sentence);
  }

  /** How the figure follows from its operands; the sentence learns which rows that mentions. */
  static Derivation of(Figure figure, TextStyle style, Sentence sentence) {
    return of(figure, figure, style, sentence);
  }

  private static Derivation of(Figure figure, Figure row, TextStyle style, Sentence sentence) {
    return figure.formula().node().accept(new Derivations(figure, row, style, sentence));
  }

  private Figure operand(int place) {
    return figure.operands().get(place);
  }

  /** The derivation of the only operand, or its name if that stands in a row of its own. */
  private Derivation ofOperand() {
    Figure operand = operand(0);
    return sentence.isRowBelowName(operand)
        ? Derivation.of(sentence.mention(operand))
        : of(operand, row, style, sentence);
  }

  private Derivation inLines(String head, Function<Figure, String> note) {
    return new Derivation(
        head,
        figure.operands().stream().map(operand -> line(operand, note.apply(operand))).toList());
  }

  private Derivation.Line line(Figure operand, String note) {
    return new Derivation.Line(
        conditions.question(operand), style.value(operand.value(), operand.unit()), note);
  }

  // ---- leaves and names ----

  @Override
  public Derivation constant(Node.Constant node) {
    return Derivation.of(style.exact(node.value(), node.unit()));
  }

  @Override
  public Derivation quantity(Node.Quantity node) {
    return Derivation.of(sentence.mention(figure));
  }

  @Override
  public Derivation named(Node.Named node) {
    return ofOperand();
  }

  // ---- arithmetic ----

  @Override
  public Derivation sum(Node.Sum node) {
    boolean isTable =
        figure.operands().size() > MOST_IN_SENTENCE
            && figure.operands().stream().anyMatch(sentence::isWrittenOut);
    return isTable ? inLines(Words.SUM.in(language), operand -> "") : arithmetic();
  }

  @Override
  public Derivation difference(Node.Difference node) {
    return arithmetic();
  }

  @Override
  public Derivation product(Node.Product node) {
    return arithmetic();
  }

  @Override
  public Derivation quotient(Node.Quotient node) {
    return arithmetic();
  }

  private Derivation arithmetic() {
    return Derivation.of(sentence.arithmetic(figure));
  }

  @Override
  public Derivation least(Node.Least node) {
    return clauseOrLines(Words.LEAST);
  }

  @Override
  public Derivation greatest(Node.Greatest node) {
    return clauseOrLines(Words.GREATEST);
  }

  private Derivation clauseOrLines(Words head) {
    return Clamp.of(figure.formula().node()).isPresent()
        ? arithmetic()
        : inLines(head.in(language), this::binds);
  }

  private String binds(Figure operand) {
    return operand.value().equals(figure.value()) ? Words.BINDS.in(language) : "";
  }

  @Override
  public Derivation rounded(Node.Rounded node) {
    // A rounding of a rounding has its row: sentences inside sentences would have no end.
    Derivation exact =
        node.of().node() instanceof Node.Rounded
            ? Derivation.of(sentence.mention(operand(0)))
            : ofOperand();
    return new RoundingText(style, node, sentence.unrounded(row, operand(0)))
        .of(exact, operand(0), figure);
  }

  // ---- piece by piece ----

  @Override
  public Derivation bands(Node.Bands node) {
    return new BandsText(style, sentence, node).of(operand(0), operand(1));
  }

  @Override
  public Derivation curve(Node.Curve node) {
    return new CurveText(style, sentence, node).of(operand(0), figure);
  }

  @Override
  public Derivation steps(Node.Steps node) {
    return new StepsText(style, sentence, node).of(operand(0), figure);
  }

  // ---- conditions ----

  @Override
  public Derivation choice(Node.Choice node) {
    // The figure has two operands: the condition and the branch that it took.
    String taken = sentence.closedPart(operand(1));
    return Derivation.of(Words.BECAUSE.in(language, taken, conditions.statement(operand(0))));
  }

  @Override
  public Derivation comparison(Condition.Comparison node) {
    return whether();
  }

  @Override
  public Derivation present(Condition.Present node) {
    return whether();
  }

  private Derivation whether() {
    return Derivation.of(Words.WHETHER.in(language, conditions.criterion(figure)));
  }

  @Override
  public Derivation allOf(Condition.AllOf node) {
    return inLines(Words.ALL.in(language), operand -> decides(operand, Rational.ZERO));
  }

  @Override
  public Derivation anyOf(Condition.AnyOf node) {
    return inLines(Words.ANY.in(language), operand -> decides(operand, Rational.ONE));
  }

  private String decides(Figure operand, Rational deciding) {
    return figure.value().equals(deciding) && operand.value().equals(deciding)
        ? Words.DECIDES.in(language)
        : "";
  }

  // ---- code ----

  @Override
  public Derivation opaque(Node.Opaque node) {
    return inLines(Words.FUNCTION.in(language, node.name(), node.version()), operand -> "");
  }
}
