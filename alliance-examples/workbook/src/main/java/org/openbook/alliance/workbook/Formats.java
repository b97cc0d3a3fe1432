package org.openbook.alliance.workbook;

import javax.money.CurrencyUnit;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

/**
 * Number formats by unit: where the language puts the symbol. Separators follow the reader's own
 * settings, as in every workbook.
 */
final class Formats {
  private static final int LONGEST_SYMBOL = 60;
  private static final Label YES = Label.of("kyllä", "ja", "yes");
  private static final Label NO = Label.of("ei", "nej", "no");

  private final Language language;
  private final CurrencyUnit currency;

  Formats(Language language, CurrencyUnit currency) {
    this.language = language;
    this.currency = currency;
  }

  String of(Unit unit) {
    return switch (unit.dimension()) {
      case MONEY -> money(unit.symbol().isEmpty() ? currency : Amounts.currency(unit.symbol()));
      case RATIO -> language == Language.EN ? "0.00##%" : "0.00##\u00a0%";
      case SCORE -> "+0.0##;-0.0##;0.0";
      case COUNT -> "General";
      case MEASURE -> "General" + quoted("\u00a0" + unit.symbol(language));
      case CONDITION -> "[=1]%s;[=0]%s;General".formatted(quoted(YES), quoted(NO));
    };
  }

  private String money(CurrencyUnit in) {
    int decimals = Math.max(0, in.getDefaultFractionDigits());
    String number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    boolean isEuro = in.equals(Amounts.EUR);
    String symbol = isEuro ? "€" : in.getCurrencyCode();
    if (language != Language.EN) {
      return number + quoted("\u00a0" + symbol);
    }
    String before = quoted(isEuro ? symbol : symbol + "\u00a0");
    return before + number + ";-" + before + number;
  }

  private String quoted(Label label) {
    return quoted(label.in(language));
  }

  private static String quoted(String text) {
    String safe = text.replace("\"", "″").replaceAll("\\p{Cntrl}", " ");
    return "\""
        + (safe.length() > LONGEST_SYMBOL ? safe.substring(0, LONGEST_SYMBOL) : safe)
        + "\"";
  }
}
