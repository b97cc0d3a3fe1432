package org.openbook.alliance.cli.check;

import javax.money.CurrencyUnit;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

/** What stands on curves and marginal values, in three languages. */
final class CurveWords {
  private static final WordGroup WORDS = CliWords.TABLE.group("curve");

  static final Label TITLE = WORDS.label("title");
  static final Label CURVE = WORDS.label("curve");
  static final Label FROM = WORDS.label("from");
  static final Label TO = WORDS.label("to");
  static final Label LEFT = WORDS.label("left");
  static final Label VALUE = WORDS.label("value");
  static final Label RIGHT = WORDS.label("right");
  static final Label VARIES = WORDS.label("varies");
  static final Label TERMS = WORDS.label("terms");
  static final Label PIECES = WORDS.label("pieces");
  static final Label CHART = WORDS.label("chart");
  static final Label REFUSED = WORDS.label("refused");
  static final Label NOW = WORDS.label("now");
  static final Label PARTY = WORDS.label("party");
  static final Label MORE = WORDS.label("more");
  static final Label FEWER = WORDS.label("fewer");
  static final Label QUANTITY = WORDS.label("quantity");
  static final Label READING = WORDS.label("reading");
  static final Label MARGINS = WORDS.label("margins");

  private CurveWords() {}

  /** The dot of one curve of several. */
  static Label atFacts(Label curve) {
    return WORDS.label("curve-now", curve);
  }

  /** The party's name, after its own costs. */
  static Label afterCosts(Label party) {
    return WORDS.label("after-costs", party);
  }

  /** How far the settled amount can be. */
  static Label rounding(String atMost) {
    return WORDS.label("rounding", atMost);
  }

  /** How fast it rises: per euro, or per unit of something else. */
  static Label slope(Unit unit, CurrencyUnit currency) {
    boolean isEuro = unit.equals(Unit.MONEY) && currency.equals(Amounts.EUR);
    return WORDS.label(isEuro ? "slope-per-euro" : "slope");
  }
}
