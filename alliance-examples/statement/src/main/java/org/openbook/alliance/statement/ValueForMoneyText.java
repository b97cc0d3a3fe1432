package org.openbook.alliance.statement;

import org.openbook.alliance.target.ValueForMoney;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/** A value-for-money table as plain text. */
public final class ValueForMoneyText {
  private static final Label BUSINESS_CASE =
      Label.of("hankesuunnitelma", "projektplan", "business case");
  private static final Label TARGET = Label.of("tavoite", "mål", "target");
  private static final Label ACTUAL = Label.of("toteutunut", "utfall", "actual");
  private static final Label DIFFERENCE = Label.of("erotus", "skillnad", "difference");
  private static final Label CAUSE = Label.of("syy", "orsak", "cause");
  private static final Label TOTAL = Label.of("Yhteensä", "Totalt", "Total");

  private ValueForMoneyText() {}

  /** The table in a language; it ends with a line break. */
  public static String of(ValueForMoney value, Language language) {
    TextStyle style = TextStyle.of(language, value.currency());
    TextTable table =
        new TextTable("lrrrrl")
            .row(
                "",
                BUSINESS_CASE.in(language),
                TARGET.in(language),
                ACTUAL.in(language),
                DIFFERENCE.in(language),
                CAUSE.in(language));
    for (ValueForMoney.Row row : value.rows()) {
      table.row(
          row.heading().in(language),
          style.amount(row.businessCase()),
          style.amount(row.target()),
          style.amount(row.actual()),
          style.amount(row.difference()),
          row.cause().in(language));
    }
    return table
        .row(
            TOTAL.in(language),
            style.amount(value.businessCase()),
            style.amount(value.target()),
            style.amount(value.actual()),
            style.amount(value.difference()),
            "")
        .indented("  ");
  }
}
