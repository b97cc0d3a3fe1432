package org.openbook.alliance.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Unit;

/**
 * Writes figures as parts of a sentence, down to the next rows, and remembers which rows it
 * mentioned. Arithmetic is written without recursion, so any depth is fine.
 */
final class Sentence {
  private static final int ANY_BINDING = 0;
  private static final int FRACTION_BINDING = 2;

  private final TextStyle style;
  private final Outline outline;
  private final Names names;
  private final Set<Figure> mentioned = new LinkedHashSet<>();

  private sealed interface Part {}

  private record Sign(String text) implements Part {}

  /** A figure, how strong it must be to stand bare, and whether nothing stands before it. */
  private record Operand(Figure figure, int required, boolean leads) implements Part {}

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
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Operand(figure, ANY_BINDING, true));
    return written(open);
  }

  /** The figure's own arithmetic, even if it has a row: this is what stands below that row. */
  String arithmetic(Figure figure) {
    Deque<Part> open = new ArrayDeque<>();
    open(new Operand(figure, ANY_BINDING, true), open);
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
    String text = part(figure);
    return figure.formula().node() instanceof Node.Constant
        ? text
        : text + " = " + style.value(figure.value(), figure.unit());
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

  private static void open(Operand operand, Deque<Part> open) {
    List<Figure> operands = operand.figure().operands();
    if (operands.size() == 1) {
      open.push(new Operand(operands.get(0), operand.required(), operand.leads()));
    } else {
      open(operatorOf(operand.figure()), operands, operand, open);
    }
  }

  private static void open(
      Operator operator, List<Figure> operands, Operand operand, Deque<Part> open) {
    boolean inParentheses = operator.binding() < operand.required();
    open.push(new Sign(inParentheses ? ")" : ""));
    for (int k = operands.size() - 1; k >= 0; k--) {
      boolean leads = k == 0 && (inParentheses || operand.leads());
      open.push(new Operand(operands.get(k), operator.required(k), leads));
      open.push(new Sign(k == 0 ? "" : operator.sign()));
    }
    open.push(new Sign(inParentheses ? "(" : ""));
  }

  private static Operator operatorOf(Figure figure) {
    return Operator.of(figure.formula().node())
        .orElseThrow(
            () -> new IllegalStateException(figure + " is no arithmetic; it has its own row"));
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
