package org.openbook.alliance.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;

/**
 * Writes figures as parts of a sentence, down to the next rows, and remembers which rows it
 * mentioned. Arithmetic is written without recursion, so any depth is fine.
 */
final class Sentence {
  private static final int ANY_BINDING = 0;
  private static final int ARITHMETIC_BINDING = 1;
  private static final int FRACTION_BINDING = 2;

  private final TextStyle style;
  private final Outline outline;
  private final Names names;
  private final Set<Figure> mentioned = new LinkedHashSet<>();

  private sealed interface Part {}

  private record Sign(String text) implements Part {}

  /** A figure, how strong it must be to stand bare, and whether nothing stands before it. */
  private record Operand(Figure figure, int required, boolean leads) implements Part {
    static Operand first(Figure figure, int required) {
      return new Operand(figure, required, true);
    }

    static Operand later(Figure figure, int required) {
      return new Operand(figure, required, false);
    }
  }

  Sentence(TextStyle style, Outline outline, Names names) {
    this.style = style;
    this.outline = outline;
    this.names = names;
  }

  /** The rows that were mentioned, in the order of their first mention. */
  List<Figure> mentioned() {
    return List.copyOf(mentioned);
  }

  /** The figure as a part of a sentence: a number, a row's name, or arithmetic over such. */
  String part(Figure figure) {
    return part(Operand.first(figure, ANY_BINDING));
  }

  /**
   * The same where a clause could be taken for one of what follows: in parentheses if it is one.
   */
  String closedPart(Figure figure) {
    return part(Operand.first(figure, ARITHMETIC_BINDING));
  }

  private String part(Operand operand) {
    Deque<Part> open = new ArrayDeque<>();
    open.push(operand);
    return written(open);
  }

  /** The figure's own arithmetic, even if it has a row: this is what stands below that row. */
  String arithmetic(Figure figure) {
    Deque<Part> open = new ArrayDeque<>();
    open(Operand.first(figure, ANY_BINDING), open);
    return written(open);
  }

  private String written(Deque<Part> open) {
    StringBuilder text = new StringBuilder();
    while (!open.isEmpty()) {
      Part part = open.pop();
      if (part instanceof Operand operand) {
        write(operand, text, open);
      } else if (part instanceof Sign sign) {
        text.append(sign.text());
      }
    }
    return text.toString();
  }

  /** Whether the figure is written out here, so that its value stands nowhere else. */
  boolean isWrittenOut(Figure figure) {
    return Operator.of(figure.formula().node()).isPresent() && !outline.isRow(figure);
  }

  /** The arithmetic and what it gives: {@code a − b = 5,00 €}; of a number only the number. */
  String valued(Figure figure) {
    String text = closedPart(figure);
    return figure.formula().node() instanceof Node.Constant ? text : text + valueOf(figure);
  }

  private String valueOf(Figure figure) {
    return " = " + style.value(figure.value(), figure.unit());
  }

  /** What is rounded: the name of the row, or what the row only rounds. */
  String unrounded(Figure row, Figure exact) {
    return row.label().isPresent() ? names.inRow(row) : names.described(exact.formula());
  }

  /** The name of a row. */
  String mention(Figure figure) {
    mentioned.add(figure);
    return names.inSentence(figure);
  }

  boolean isRow(Figure figure) {
    return outline.isRow(figure);
  }

  boolean isRowBelowName(Figure operand) {
    return outline.isRowBelowName(operand);
  }

  private void write(Operand operand, StringBuilder text, Deque<Part> open) {
    Figure figure = operand.figure();
    if (isRow(figure)) {
      text.append(mention(figure));
    } else if (figure.formula().node() instanceof Node.Constant constant) {
      text.append(number(constant, operand));
    } else {
      open(operand, open);
    }
  }

  private void open(Operand operand, Deque<Part> open) {
    List<Figure> operands = operand.figure().operands();
    if (operands.size() == 1) {
      open.push(new Operand(operands.get(0), operand.required(), operand.leads()));
      return;
    }
    Operator operator = operatorOf(operand.figure());
    boolean needsToLead = operator == Operator.NEGATION && !operand.leads();
    if (operator.binding() < operand.required() || needsToLead) {
      open.push(new Sign(")"));
      openBare(Operand.first(operand.figure(), ANY_BINDING), operator, open);
      open.push(new Sign("("));
    } else {
      openBare(operand, operator, open);
    }
  }

  private void openBare(Operand operand, Operator operator, Deque<Part> open) {
    List<Figure> operands = operand.figure().operands();
    if (operator == Operator.BOUND) {
      openClauses(operand, open);
    } else if (operator == Operator.NEGATION) {
      open.push(Operand.later(operands.get(1), operator.required(1)));
      open.push(new Sign(operator.sign()));
    } else {
      for (int k = operands.size() - 1; k > 0; k--) {
        open.push(Operand.later(operands.get(k), operator.required(k)));
        open.push(new Sign(operator.sign()));
      }
      open.push(new Operand(operands.get(0), operator.required(0), operand.leads()));
    }
  }

  /** A figure and its bounds in their order: {@code a ÷ b = 120%, at least 0%, at most 100%}. */
  private void openClauses(Operand operand, Deque<Part> open) {
    Figure figure = operand.figure();
    boolean isChanged = false;
    Optional<Clamp> next = Clamp.of(figure.formula().node());
    while (next.isPresent()) {
      Clamp clause = next.get();
      isChanged |= clause.binds(figure);
      openClause(clause, figure, open);
      figure = clause.keptOf(figure);
      next = isRow(figure) ? Optional.empty() : Clamp.of(figure.formula().node());
    }
    // Where a bound changed it, nobody could see elsewhere what it was before.
    open.push(new Sign(isChanged && isShownNowhere(figure) ? valueOf(figure) : ""));
    open.push(new Operand(figure, ANY_BINDING, operand.leads()));
  }

  private void openClause(Clamp clause, Figure clamped, Deque<Part> open) {
    Language language = style.language();
    if (clause.binds(clamped)) {
      open.push(new Sign(" (" + Words.BINDS.in(language) + ")"));
    }
    open.push(Operand.first(clause.boundOf(clamped), ARITHMETIC_BINDING));
    open.push(new Sign(", " + clause.word().in(language) + " "));
  }

  private boolean isShownNowhere(Figure figure) {
    Node node = figure.formula().node();
    boolean isNegatedRow =
        Operator.of(node).filter(Operator.NEGATION::equals).isPresent()
            && isRow(figure.operands().get(1));
    return isWrittenOut(figure) && !isNegatedRow;
  }

  private static Operator operatorOf(Figure figure) {
    return Operator.of(figure.formula().node())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s is no arithmetic; it has its own row".formatted(figure)));
  }

  private String number(Node.Constant constant, Operand operand) {
    Rational value = constant.value();
    Unit unit = constant.unit();
    String number = style.term(value, unit);
    boolean isFraction = !value.isDecimal();
    return (value.signum() < 0 && !operand.leads())
            || (isFraction && FRACTION_BINDING < operand.required())
        ? "(" + number + ")"
        : number;
  }
}
