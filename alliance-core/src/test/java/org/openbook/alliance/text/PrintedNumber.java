package org.openbook.alliance.text;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;

/** Reads back what {@link TextStyle} prints: the oracle of its exactness, written apart from it. */
final class PrintedNumber {
  private PrintedNumber() {}

  static boolean isCut(String text) {
    return text.contains("…");
  }

  /** The number printed, without its symbols; a percentage as the ratio that it is. */
  static Rational read(String text, Language language) {
    if (text.contains("/") && !text.contains("€/")) {
      String[] fraction = text.replace("%", "").split("/", 2);
      Rational value = read(fraction[0], language).dividedBy(read(fraction[1], language));
      return text.contains("%") ? value.dividedBy(Rational.HUNDRED) : value;
    }
    String mark = language == Language.EN ? "\\." : ",";
    String[] parts = digits(text).split(mark, 2);
    String whole = parts[0].replaceAll("[^0-9]", "");
    String fraction = parts.length == 1 ? "" : "." + parts[1].replaceAll("[^0-9]", "");
    Rational size = Rational.parse(whole + fraction);
    Rational value = text.contains("%") ? size.dividedBy(Rational.HUNDRED) : size;
    return text.contains("−") ? value.negated() : value;
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9.,]", "");
  }
}
