package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LedgerCsvTest {
  private static final String HEADER =
      "entry;party;cost_type;service;accrual_month;posted_on;amount;counterparty;account;voucher;note\n";

  @Test
  void good_row_becomes_an_entry() {
    assertThat(
            LedgerCsv.read(
                "a.csv",
                new StringReader(
                    HEADER + "T1;mehilainen;1;home-care;2018-04;2018-05-04;12.50;P;4010;V1;\n")))
        .singleElement()
        .satisfies(entry -> assertThat(entry.value()).hasToString("12.5"));
  }

  @Test
  void all_bad_cells_are_named_at_once_with_file_line_and_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LedgerCsv.read(
                    "a.csv",
                    new StringReader(
                        HEADER
                            + "T1;mehilainen;1;home-care;2018-04;2018-05-04;12,50;P;4010;V1;\n"
                            + "T2;mehilainen;1;home-care;2018-13;4.5.2018;1e10000000;P;4010;V2;\n")))
        .withMessageContaining("a.csv line 2: column 'amount' is '12,50'")
        .withMessageContaining("a.csv line 3: column 'accrual_month' is '2018-13'")
        .withMessageContaining("a.csv line 3: column 'posted_on' is '4.5.2018'")
        .withMessageContaining("a.csv line 3: column 'amount' is '1e10000000'");
  }

  @Test
  void row_with_too_many_or_too_few_cells_is_a_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LedgerCsv.read(
                    "a.csv", new StringReader(HEADER + "T1;m;1\n" + "x;y;z;1;;;;;;;;\n")))
        .withMessageContaining("a.csv line 2: it has 3 cells; a row has 11")
        .withMessageContaining("a.csv line 3: it has 12 cells; a row has 11");
  }

  @Test
  void file_that_ends_inside_a_quote_is_a_fault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerCsv.read("a.csv", new StringReader(HEADER + "T1;\"open")))
        .withMessageContaining("a.csv");
  }
}
