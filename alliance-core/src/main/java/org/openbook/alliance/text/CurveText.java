package org.openbook.alliance.text;

import java.util.List;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;

/** Writes a curve: the segment that the input lies on, and the arithmetic along it. */
final class CurveText {
  private final TextStyle style;
  private final Language language;
  private final Sentence sentence;
  private final Node.Curve node;
  private final List<Polyline.Point> points;

  CurveText(TextStyle style, Sentence sentence, Node.Curve node) {
    this.style = style;
    this.language = style.language();
    this.sentence = sentence;
    this.node = node;
    this.points = node.line().points();
  }

  Derivation of(Figure input, Figure result) {
    Rational at = input.value();
    int last = points.size() - 1;
    if (at.isLessThan(points.get(0).at())) {
      return node.line().below() == Polyline.End.EXTEND
          ? along(Words.EXTENDED, 0, input, result)
          : at(Words.BEFORE, 0, input);
    }
    if (at.isMoreThan(points.get(last).at())) {
      return node.line().above() == Polyline.End.EXTEND
          ? along(Words.EXTENDED, last - 1, input, result)
          : at(Words.AFTER, last, input);
    }
    int segment = node.line().segment(at);
    return points.get(segment).at().equals(at)
        ? at(Words.AT_POINT, segment, input)
        : along(Words.BETWEEN, segment, input, result);
  }

  private Derivation at(Words words, int point, Figure input) {
    return Derivation.of(words.in(language, sentence.valued(input), written(points.get(point))));
  }

  private Derivation along(Words words, int segment, Figure input, Figure result) {
    Polyline.Point from = points.get(segment);
    Polyline.Point to = points.get(segment + 1);
    String sentenceText = words.in(language, sentence.valued(input), written(from), written(to));
    return Derivation.of(sentenceText)
        .withLine(
            new Derivation.Line(
                interpolation(from, to, style.inside(input.value(), input.unit(), Digits.SHOWN)),
                style.value(result.value(), result.unit()),
                ""));
  }

  /** {@code 0 + (62 − 50) ÷ (70 − 50) × (100 − 0)}. */
  private String interpolation(Polyline.Point from, Polyline.Point to, String input) {
    String start = style.inside(from.value(), node.unit(), Digits.FULL);
    String end = style.inside(to.value(), node.unit(), Digits.FULL);
    String left = style.inside(from.at(), node.input().unit(), Digits.FULL);
    String right = style.inside(to.at(), node.input().unit(), Digits.FULL);
    return start
        + Operator.PLUS.sign()
        + difference(input, left)
        + Operator.DIVIDED_BY.sign()
        + difference(right, left)
        + Operator.TIMES.sign()
        + difference(end, start);
  }

  private static String difference(String minuend, String subtrahend) {
    boolean isNegative = subtrahend.startsWith(TextStyle.MINUS);
    return "("
        + minuend
        + Operator.MINUS.sign()
        + (isNegative ? "(" + subtrahend + ")" : subtrahend)
        + ")";
  }

  private String written(Polyline.Point point) {
    return style.exact(point.at(), node.input().unit())
        + " → "
        + style.exact(point.value(), node.unit());
  }
}
