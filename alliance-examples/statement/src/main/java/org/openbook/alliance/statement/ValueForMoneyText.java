package org.openbook.alliance.statement;

import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.target.ValueForMoney;
import org.openbook.alliance.text.TextStyle;

/** A value-for-money table as plain text. */
public final class ValueForMoneyText {
  private static final WordGroup WORDS = StatementWords.TABLE.group("value-for-money");
  private static final Label BUSINESS_CASE = WORDS.label("business-case");
  private static final Label TARGET = WORDS.label("target");
  private static final Label ACTUAL = WORDS.label("actual");
  private static final Label DIFFERENCE = WORDS.label("difference");
  private static final Label CAUSE = WORDS.label("cause");
  private static final Label TOTAL = WORDS.label("total");

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
