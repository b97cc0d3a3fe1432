package org.openbook.alliance.cli.check;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.RationalFunction;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.text.TextStyle;

/** Curves as tables of text. */
final class CurveText {
  private final Curves curves;
  private final Language language;
  private final TextStyle style;
  private final Numbers numbers;

  CurveText(Curves curves, Language language) {
    this.curves = curves;
    this.language = language;
    this.style = TextStyle.of(language, curves.ground().model().currency());
    this.numbers = new Numbers(style);
  }

  /** All of it. */
  String written() {
    StringBuilder text = new StringBuilder(curves.ground().agreement().in(language)).append('\n');
    text.append(curves.moved().label().in(language)).append(": ").append(range()).append('\n');
    for (Curves.Named named : curves.chosen()) {
      List<CurveRow> rows = CurveRow.of(named.curve());
      TextTable table = new TextTable("rrrrrrl");
      table.row(head().toArray(String[]::new));
      rows.forEach(row -> table.row(cells(row).toArray(String[]::new)));
      text.append('\n').append(named.name().in(language)).append('\n');
      text.append(table.indented("   ")).append(rounding(rows)).append('\n');
    }
    return text.toString();
  }

  /** From where to where, and where that is from. */
  String range() {
    Unit unit = curves.moved().unit();
    return "%s (%s)"
        .formatted(
            numbers.range(curves.moved().axis().low(), curves.moved().axis().high(), unit),
            curves.moved().range().words().in(language));
  }

  /** How far settled amounts can be from the rows. */
  String rounding(List<CurveRow> rows) {
    String radius = style.value(CurveRow.radius(rows), Unit.MONEY);
    return CurveWords.rounding(radius).in(language);
  }

  /** The headings. */
  List<String> head() {
    return List.of(
        CurveWords.FROM.in(language),
        CurveWords.TO.in(language),
        CurveWords.LEFT.in(language),
        CurveWords.VALUE.in(language),
        CurveWords.RIGHT.in(language),
        CurveWords.slope(curves.moved().unit(), style.currency()).in(language),
        CurveWords.TERMS.in(language));
  }

  /** The cells of a row, below the headings. */
  List<String> cells(CurveRow row) {
    Unit unit = curves.moved().unit();
    return List.of(
        numbers.enclosed(row.from(), unit),
        numbers.enclosed(row.to(), unit),
        numbers.middle(row.limits().left(), Unit.MONEY),
        numbers.middle(row.limits().value(), Unit.MONEY),
        numbers.middle(row.limits().right(), Unit.MONEY),
        slope(row.slope()),
        row.terms(language));
  }

  private String slope(Optional<RationalFunction> slope) {
    return slope
        .map(
            function ->
                function.isConstant()
                    ? numbers.perUnit(function.valueAt(Rational.ZERO))
                    : CurveWords.VARIES.in(language))
        .orElse(Numbers.NONE);
  }
}
