package org.openbook.alliance.cases.replay;

import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/** How a replayed figure came about: in English, amounts in US dollars as the files have them. */
final class Explanation {
  private static final ExplanationText TEXT =
      ExplanationText.of(TextStyle.of(Language.EN, Amounts.currency("USD")));

  private Explanation() {}

  static String of(Figure figure) {
    return TEXT.explain(figure);
  }
}
