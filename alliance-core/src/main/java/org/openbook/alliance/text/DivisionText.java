package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.DividedFigure.Side;

/** Says how an amount is divided: each party's part as arithmetic, and what is left over. */
final class DivisionText {

  private final TextStyle style;
  private final Language language;
  private final Sentence sentence;
  private final Side side;
  private final Division division;
  private final Unit money;

  DivisionText(TextStyle style, Sentence sentence, Side side, Unit money) {
    this.style = style;
    this.language = style.language();
    this.sentence = sentence;
    this.side = side;
    this.division = side.division();
    this.money = money;
  }

  /** Whether the parts say more than that somebody has everything, or nothing is there. */
  static boolean isWorthWords(Division division) {
    return !division.amount().isZero() && division.parts().size() > 1;
  }

  Derivation derivation() {
    List<Derivation.Line> lines = new ArrayList<>();
    List<Division.Part> parts = division.parts();
    for (int i = 0; i < parts.size(); i++) {
      Division.Part part = parts.get(i);
      lines.add(new Derivation.Line(how(part, i), value(part.amount()), left(part, i)));
    }
    return new Derivation(sentence(), List.copyOf(lines));
  }

  private String value(Rational amount) {
    return style.value(amount, money);
  }

  private String sentence() {
    Rational left = division.remainder();
    String rest =
        left.isZero()
            ? Words.NOTHING_LEFT.in(language)
            : policy(division.participation().remainder()).in(language, value(left));
    return Words.BY_WEIGHT.in(language, style.term(division.step(), money), rest);
  }

  private static Words policy(RemainderPolicy policy) {
    return switch (policy) {
      case LARGEST_REMAINDER -> Words.TO_LARGEST_REMAINDERS;
      case FIRST_DECLARED -> Words.TO_FIRST;
      case LAST_DECLARED -> Words.TO_LAST;
      case LARGEST_SHARE -> Words.TO_LARGEST_WEIGHTS;
      case SEPARATE -> Words.TO_HOLDER;
      case WHOLE_BLOCKS -> Words.BLOCKS_TO_HOLDER;
      case CUMULATIVE_FROM_LAST -> Words.FROM_THE_LAST;
    };
  }

  /** {@code City: 48 ÷ 100 × 987.65 = 474.072}. */
  private String how(Division.Part part, int place) {
    String name = Page.oneLine(requireNonNull(side.names().get(part.party())).in(language));
    if (hasNoShare(place)) {
      return Words.HOLDS.in(language, name);
    }
    String exact = part.exact().equals(part.whole()) ? "" : " = " + style.fine(part.exact(), money);
    return name
        + ": "
        + weight(part, place)
        + " ÷ "
        + weightOfAll()
        + " × "
        + closed(style.fine(division.amount(), money))
        + exact;
  }

  private boolean hasNoShare(int place) {
    return place >= division.participation().shares().size();
  }

  private String weight(Division.Part part, int place) {
    return weightFigure(place).map(sentence::closedPart).orElseGet(() -> fixed(part.weight()));
  }

  private Optional<Figure> weightFigure(int place) {
    return side.weights().isEmpty() ? Optional.empty() : Optional.of(side.weights().get(place));
  }

  private String weightOfAll() {
    return weightFigure(0)
        .map(first -> style.value(division.weightOfAll(), first.unit()))
        .orElseGet(() -> fixed(division.weightOfAll()));
  }

  private String fixed(Rational weight) {
    String number = style.term(weight, Unit.COUNT);
    return weight.isDecimal() ? number : "(" + number + ")";
  }

  private static String closed(String number) {
    return number.startsWith(TextStyle.MINUS) ? "(" + number + ")" : number;
  }

  private String left(Division.Part part, int place) {
    return part.ofRemainder().isZero() || hasNoShare(place)
        ? ""
        : Words.OF_WHAT_IS_LEFT.in(language, value(part.ofRemainder()));
  }
}
