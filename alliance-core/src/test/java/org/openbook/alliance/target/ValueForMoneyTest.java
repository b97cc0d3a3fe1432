package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.ValueForMoney.Row;

class ValueForMoneyTest {
  private static Row row(String heading, String businessCase, String target, String actual) {
    return new Row(
        Label.en(heading),
        Amounts.euros(businessCase),
        Amounts.euros(target),
        Amounts.euros(actual),
        Label.en("fewer purchased services"));
  }

  @Test
  void table_adds_up_by_column_and_shows_the_difference() {
    ValueForMoney table =
        new ValueForMoney(
            Amounts.EUR,
            List.of(
                row("Direct", "55000000", "50000000", "44000000"),
                row("Contingency", "3000000", "2600000", "2000000")));

    assertThat(table.businessCase()).isEqualTo(Amounts.euros("58000000"));
    assertThat(table.target()).isEqualTo(Amounts.euros("52600000"));
    assertThat(table.actual()).isEqualTo(Amounts.euros("46000000"));
    assertThat(table.difference()).isEqualTo(Amounts.euros("6600000"));
    assertThat(table.rows().get(1).difference()).isEqualTo(Amounts.euros("600000"));
    assertThat(table)
        .hasToString(
            "business case EUR 58000000, target EUR 52600000, actual EUR 46000000, "
                + "difference EUR 6600000");
  }

  @Test
  void empty_table_and_second_currency_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ValueForMoney(Amounts.EUR, List.of()))
        .withMessage("value-for-money table: it has no rows; it has at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ValueForMoney(Amounts.currency("SEK"), List.of(row("Direct", "1", "1", "1"))))
        .withMessageContainingAll(
            "has 3 faults",
            "currency of target of 'Direct' is EUR; the agreement's currency is SEK");
  }
}
