package org.openbook.alliance.text;

import java.util.List;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;

/** Writes marginal bands: for each band that counts, its rate × the part of the input inside it. */
final class BandsText {
  private final TextStyle style;
  private final Language language;
  private final Sentence sentence;
  private final Node.Bands node;
  private final MarginalScale scale;
  private final Unit inside;

  BandsText(TextStyle style, Sentence sentence, Node.Bands node) {
    this.style = style;
    this.language = style.language();
    this.sentence = sentence;
    this.node = node;
    this.scale = node.scale();
    this.inside = node.input().unit().plus(node.base().unit());
  }

  Derivation of(Figure input, Figure base) {
    String bands = Words.BANDS.in(language, sentence.valued(input));
    String edges = isFixed() ? "" : Words.EDGES.in(language, sentence.valued(base));
    List<Derivation.Line> lines =
        IntStream.rangeClosed(0, lastShown(input.value(), base.value()))
            .mapToObj(band -> line(band, input.value(), base.value()))
            .toList();
    return new Derivation(bands + edges, lines);
  }

  private Derivation.Line line(int band, Rational input, Rational base) {
    Rational rate = scale.bands().get(band).rate();
    Rational part = scale.partInside(band, input, base);
    Unit unit = node.unit();
    Unit ofRate = unit.equals(inside) ? Unit.RATIO : unit;
    String product =
        style.term(rate, ofRate) + Operator.TIMES.sign() + style.inside(part, inside, Digits.SHOWN);
    return new Derivation.Line(
        Words.FROM.in(language, edge(band, base), product),
        style.value(rate.times(part), unit),
        "");
  }

  // An edge over a fixed base is a fixed amount; over another it is what the contract says, a
  // share.
  private String edge(int band, Rational base) {
    Rational from = scale.bands().get(band).from();
    return isFixed()
        ? style.term(from.times(base), node.input().unit())
        : style.term(from, Unit.RATIO);
  }

  private boolean isFixed() {
    return node.base().node() instanceof Node.Constant;
  }

  /** The band after the last that counts, because its edge is where that one ends. */
  private int lastShown(Rational input, Rational base) {
    int last = scale.bands().size() - 1;
    int counting = last;
    while (counting >= 0 && scale.partInside(counting, input, base).isZero()) {
      counting--;
    }
    return Math.min(counting + 1, last);
  }
}
