package org.openbook.alliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;

/**
 * What a figure without a name is called: by what it does to the figures that it is made of, short.
 *
 * <p>Not a definition: the sentence below its row is that. What is not made of names and numbers
 * within two steps, and what a list has beyond its third, is left out; a long label is cut between
 * two words. {@code the sum of a × 20 and b}, {@code the least of a, b and c}.
 */
final class Description {
  private static final String CUT = "…";
  private static final int LONGEST = 100;
  private static final int LONGEST_PART = 40;
  private static final int MOST_PARTS = 3;
  private static final int DEEPEST = 1;

  private final TextStyle style;
  private final Language language;

  Description(TextStyle style) {
    this.style = style;
    this.language = style.language();
  }

  String of(Figure figure) {
    return cut(Page.oneLine(described(figure.formula(), 0)), LONGEST);
  }

  /** The same as a part of another name: a label, a number, arithmetic in signs. */
  String part(Formula formula) {
    return Page.oneLine(part(formula, 0));
  }

  private String described(Formula formula, int depth) {
    Node node = formula.node();
    if (node instanceof Node.Constant) {
      return Words.NUMBER.in(language, part(formula, depth));
    } else if (node instanceof Condition.Present present) {
      return Words.GIVEN.in(language, present.id());
    } else if (node instanceof Node.Opaque opaque) {
      return Words.RESULT_OF.in(language, opaque.name());
    } else if (node instanceof Condition.Comparison) {
      return Words.COMPARISON_OF.in(language, part(formula, DEEPEST));
    }
    return combined(node, depth);
  }

  private String combined(Node node, int depth) {
    Optional<Formula> negated = negated(node);
    Optional<Formula> bounded = boundedByZero(node);
    if (negated.isPresent()) {
      return of(Words.NEGATIVE_OF, List.of(negated.get()), depth);
    } else if (bounded.isPresent()) {
      return negated(bounded.get().node())
          .map(inner -> of(Words.BELOW_ZERO, List.of(inner), depth))
          .orElseGet(() -> of(Words.ABOVE_ZERO, List.of(bounded.get()), depth));
    }
    return of(node.accept(Deeds.DEEDS), told(node), depth);
  }

  /** What a name tells of: not the edges of bands, not what decides a choice. */
  private static List<Formula> told(Node node) {
    List<Formula> operands = node.operands();
    if (node instanceof Node.Bands) {
      return operands.subList(0, 1);
    }
    return node instanceof Node.Choice ? operands.subList(1, operands.size()) : operands;
  }

  private String of(Words deed, List<Formula> operands, int depth) {
    List<String> parts = parts(operands, depth);
    if (parts.stream().allMatch(CUT::equals)) {
      return depth == 0 ? deed.in(language, CUT) : CUT;
    }
    int others = operands.size() - parts.size();
    String last = others > 0 ? Words.OTHERS.in(language, others) : parts.remove(parts.size() - 1);
    String and = " " + Words.AND.in(language) + " ";
    return deed.in(language, parts.isEmpty() ? last : String.join(", ", parts) + and + last);
  }

  private List<String> parts(List<Formula> operands, int depth) {
    return new ArrayList<>(
        operands.stream().limit(MOST_PARTS).map(operand -> part(operand, depth + 1)).toList());
  }

  /** A label, a number, arithmetic in signs, or what a step does, down to a depth. */
  private String part(Formula formula, int depth) {
    Node node = formula.node();
    if (node instanceof Node.Named named) {
      return cut(named.label().in(language), LONGEST_PART);
    } else if (node instanceof Node.Quantity fact) {
      return cut(fact.label().in(language), LONGEST_PART);
    } else if (node instanceof Node.Constant constant) {
      return cut(style.term(constant.value(), constant.unit()), LONGEST_PART);
    } else if (depth > DEEPEST) {
      return CUT;
    }
    return sign(node)
        .map(sign -> inSigns(sign, node.operands(), depth))
        .orElseGet(() -> described(formula, depth));
  }

  private String inSigns(String sign, List<Formula> operands, int depth) {
    List<String> parts = parts(operands, depth);
    if (parts.stream().allMatch(CUT::equals)) {
      return CUT;
    }
    if (operands.size() > parts.size()) {
      parts.add(CUT);
    }
    return String.join(sign, parts);
  }

  private static Optional<String> sign(Node node) {
    if (node instanceof Condition.Comparison comparison) {
      return Optional.of(
          switch (comparison.relation()) {
            case LESS -> " < ";
            case AT_MOST -> " ≤ ";
            case EQUAL -> " = ";
            case AT_LEAST -> " ≥ ";
            case MORE -> " > ";
          });
    }
    return Operator.of(node)
        .filter(operator -> !operator.sign().isEmpty() && operator != Operator.NEGATION)
        .map(Operator::sign);
  }

  private static Optional<Formula> negated(Node node) {
    return Operator.of(node).filter(Operator.NEGATION::equals).map(any -> node.operands().get(1));
  }

  /** What is kept at zero or above. */
  private static Optional<Formula> boundedByZero(Node node) {
    return Clamp.of(node)
        .filter(clamp -> clamp.word() == Words.AT_LEAST)
        .filter(clamp -> isZero(node.operands().get(clamp.bound())))
        .map(clamp -> node.operands().get(clamp.kept()));
  }

  private static boolean isZero(Formula formula) {
    return formula.node() instanceof Node.Constant constant
        && constant.value().equals(Rational.ZERO);
  }

  /** The text, or its beginning up to a blank. */
  private static String cut(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    int end = text.offsetByCodePoints(0, longest);
    int blank = text.lastIndexOf(' ', end);
    return text.substring(0, blank > 0 ? blank : end) + CUT;
  }
}
