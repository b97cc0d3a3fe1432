package org.openbook.alliance.text;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/** Short words for formulas in the tests of this package. */
final class Kernel {
  private Kernel() {}

  static Rational number(String text) {
    return Rational.parse(text);
  }

  static Formula euros(String amount) {
    return Formula.money(number(amount));
  }

  static Formula fact(String name, Unit unit) {
    return Formula.quantity(QuantityId.of(name), unit, Label.en(name));
  }

  static Formula named(String name, Formula formula) {
    return formula.named(Label.of("", "", name));
  }

  static Inputs facts(Unit unit, String... namesAndValues) {
    Inputs.Builder inputs = Inputs.builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      inputs.put(
          QuantityId.of(namesAndValues[i]),
          number(namesAndValues[i + 1]),
          unit,
          Source.ledger("book"));
    }
    return inputs.build();
  }

  /** The English explanation, no-break spaces as spaces. */
  static String explained(Figure... figures) {
    return ExplanationText.of(TextStyle.of(Language.EN, Amounts.EUR))
        .explain(List.of(figures))
        .replace('\u00A0', ' ');
  }

  /** The lines of the English explanation, their outer blanks and column gaps narrowed. */
  static List<String> lines(Figure... figures) {
    List<String> lines = new ArrayList<>();
    for (String line : explained(figures).split("\n")) {
      lines.add(line.strip().replaceAll(" {2,}", " | "));
    }
    return lines;
  }
}
