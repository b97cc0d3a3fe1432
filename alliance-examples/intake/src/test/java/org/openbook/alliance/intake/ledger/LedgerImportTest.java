package org.openbook.alliance.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.intake.ledger.Imported.HEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.exact.Rational;

class LedgerImportTest {
  @TempDir private Path folder;

  private Imported euro(String text) throws IOException {
    return Imported.of(folder, Imported.euro(), text);
  }

  @Test
  void published_payments_close_to_their_control_total() throws IOException {
    String data = System.getProperty("alliance.data", "");
    Assumptions.assumeFalse(
        data.isBlank(), "alliance.data is not given: the import of published payments is skipped");
    Path file = Path.of(data, "lambeth-2012-06-payments.csv");
    assertThat(file).as("published payments under alliance.data").isRegularFile();

    Imported imported = Imported.of(file, Mappings.find("lambeth"));

    Reconciliation result = imported.reconciliation();
    assertThat(result.entries()).isEqualTo(2_516);
    assertThat(result.entrySum()).isEqualTo(Rational.parse("39775940.53"));
    assertThat(result.findings()).isEqualTo(639);
    assertThat(result.findingSum()).isEqualTo(Rational.parse("516394.31"));
    assertThat(result.unreadable()).isZero();
    assertThat(result.control().total()).contains(Rational.parse("40292334.84"));
    assertThat(result.isClosed()).isTrue();
    assertThat(result.skips())
        .isEqualTo(Map.of("preamble", 9L, "header", 1L, "empty row", 5L, "control total", 1L));
    assertThat(imported.findings().get(0))
        .hasToString(
            "lambeth-2012-06-payments.csv line 19: column 'Invoice Creation Date' is"
                + " '25/06/2012900'; a row has 6 cells, one for each column; this one has 5: a"
                + " separator is missing [amount 900]");
  }

  @Test
  void row_between_supplier_and_date_without_separator_is_finding_with_amount() throws IOException {
    Imported imported = euro(HEADER + "p;1;Catch221.5.2021;Oy;x;100\np;1;Oy1.5.2021;100,5\n");

    assertThat(imported.entries()).isEmpty();
    assertThat(imported.findings()).hasSize(2);
    assertThat(imported.reconciliation().unaccounted()).isZero();
  }

  @Test
  void amounts_of_ambiguous_rows_are_not_readable() throws IOException {
    Imported imported = euro(HEADER + "p;1;1.5.2021;Oy100\n");

    assertThat(imported.findings().get(0).amount()).isEmpty();
    assertThat(imported.reconciliation().unreadable()).isEqualTo(1);
  }

  @Test
  void credit_notes_and_thousands_are_read_exactly() throws IOException {
    Imported imported =
        euro(HEADER + "p;1;1.5.2021;A;1.234,56\np;1;2.5.2021;B;-10\np;1;3.5.2021;C;1 000,0001\n");

    assertThat(imported.values()).containsExactly("1234.56", "-10", "1000.0001");
  }

  @Test
  void trailing_minus_that_is_not_declared_is_finding() throws IOException {
    Imported imported = euro(HEADER + "p;1;1.5.2021;A;1.234,56-\n");

    assertThat(imported.findings().get(0))
        .hasToString(
            "may.csv line 2: column 'Amount' is '1.234,56-'; it is a number such as '1.234,56'"
                + " or '-1.234,56' [no readable amount]");
  }

  @Test
  void trailing_minus_and_parentheses_that_are_declared_are_credits() throws IOException {
    Mapping mapping = Imported.euro(", \"negatives\": [\"trailing-minus\", \"parentheses\"]", "");

    Imported imported =
        Imported.of(folder, mapping, HEADER + "p;1;1.5.2021;A;1.234,56-\np;1;1.5.2021;A;(5)\n");

    assertThat(imported.values()).containsExactly("-1234.56", "-5");
  }

  @Test
  void day_that_does_not_exist_is_finding_with_amount() throws IOException {
    Imported imported = euro(HEADER + "p;1;31.2.2021;A;12,50\n");

    assertThat(imported.findings().get(0))
        .hasToString(
            "may.csv line 2: column 'Date' is '31.2.2021'; it is a date such as '28.3.2021' or the"
                + " day number of a spreadsheet (d.M.yyyy) [amount 12.5]");
  }

  @Test
  void day_number_of_spreadsheet_is_date() throws IOException {
    Imported imported = euro(HEADER + "p;1;44197;A;1\n");

    assertThat(imported.entries().get(0).accrual().start()).isEqualTo(LocalDate.of(2021, 1, 1));
  }

  @Test
  void every_faulty_column_of_row_is_named() throws IOException {
    Imported imported = euro(HEADER + "p q;;1/5/2021;A;ten\n");

    assertThat(imported.findings().get(0).faults())
        .extracting(Fault::column)
        .containsExactly("Party", "Account", "Date", "Amount");
  }

  @Test
  void file_that_ends_inside_quotes_loses_no_row() throws IOException {
    Imported imported = euro(HEADER + "p;1;1.5.2021;A;1\np;1;1.5.2021;\"B;2\np;1;1.5.2021;C;3\n");

    assertThat(imported.values()).containsExactly("1", "3");
    assertThat(imported.findings().get(0).line()).isEqualTo(3);
    assertThat(imported.findings().get(0).amount()).contains(Rational.of(2));
    assertThat(imported.reconciliation().isCut()).isTrue();
    assertThat(imported.reconciliation().isClosed()).isFalse();
    assertThat(imported.reconciliation().unaccounted()).isZero();
  }

  @Test
  void stray_quote_costs_its_own_line_only() throws IOException {
    Imported imported =
        euro(
            HEADER
                + "p;1;1.5.2021;\"B\"b;2\np;1;1.5.2021;C;3\np;1;1.5.2021;\"D;4\np;1;1.5.2021;E\";5\n");

    assertThat(imported.values()).containsExactly("3", "5");
    assertThat(imported.findings()).extracting(ImportFinding::line).containsExactly(2L, 4L);
    assertThat(imported.reconciliation().sum()).isEqualTo(Rational.of(14));
    assertThat(imported.reconciliation().isCut()).isFalse();
  }

  @Test
  void quoted_cell_may_hold_delimiter_quote_and_line_end() throws IOException {
    Imported imported = euro(HEADER + "p;1;1.5.2021;\"A; \"\"B\"\"\nC\";1\np;1;1.5.2021;D;2\n");

    assertThat(imported.entries().get(0).counterparty()).contains("A; \"B\"\nC");
    assertThat(imported.values()).containsExactly("1", "2");
  }

  @Test
  void byte_order_mark_is_skipped_and_strange_characters_are_kept() throws IOException {
    Imported imported = euro("\uFEFF" + HEADER + "p;1;1.5.2021;Oy† Ab \uD83D\uDCB0;1\n");

    assertThat(imported.entries().get(0).counterparty()).contains("Oy† Ab \uD83D\uDCB0");
  }

  @Test
  void byte_that_encoding_does_not_know_makes_its_row_a_finding() throws IOException {
    byte[] mixed =
        (HEADER + "p;1;1.5.2021;Käpy;1\np;1;1.5.2021;Oy;2\n").getBytes(StandardCharsets.ISO_8859_1);

    Imported imported = Imported.of(folder, Imported.euro(), mixed);

    assertThat(imported.values()).containsExactly("2");
    assertThat(imported.findings().get(0))
        .hasToString(
            "may.csv line 2: column 'Supplier' is 'K?py'; its bytes E4 are no UTF-8 [amount 1]");
  }

  @Test
  void byte_order_mark_of_another_encoding_is_refused() {
    assertThatThrownBy(
            () ->
                Imported.of(
                    folder, Imported.euro(), ("\uFEFF" + HEADER), StandardCharsets.UTF_16LE))
        .isInstanceOf(BadFile.class)
        .hasMessage(
            "may.csv: its first bytes say that it is UTF-16LE; the mapping's encoding is UTF-8");
  }

  @Test
  void file_without_readable_header_is_refused() {
    assertThatThrownBy(() -> euro("a;b\n1;2\n"))
        .isInstanceOf(BadFile.class)
        .hasMessageStartingWith(
            "may.csv: none of the first 2 rows is a header: a header has every column that mapping"
                + " 'test' names, between ';'");
  }

  @Test
  void empty_file_is_refused() {
    assertThatThrownBy(() -> euro("")).isInstanceOf(BadFile.class).hasMessageContaining("header");
  }

  @Test
  void column_that_header_lacks_is_named() {
    assertThatThrownBy(() -> euro("Party;Account;Date;Amount\np;1;1.5.2021;1\n"))
        .isInstanceOf(BadFile.class)
        .hasMessageEndingWith(
            "; line 1, which begins 'Party', comes nearest and lacks 'Supplier' (for counterparty)");
  }

  @Test
  void column_that_is_there_twice_is_refused() {
    assertThatThrownBy(() -> euro("Party;Account;Date;Supplier;Amount;Amount\n"))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("column 'Amount' is there twice");
  }

  @Test
  void preamble_empty_rows_and_declared_skips_are_counted() throws IOException {
    Mapping mapping =
        Imported.euro(
            "",
            ", \"skip\": [{ \"name\": \"sub-total\", \"where\": { \"column\": \"Party\","
                + " \"startsWith\": \"Sum\" } }]"
                + Imported.TOTAL);

    Imported imported =
        Imported.of(
            folder,
            mapping,
            "Report\n\n" + HEADER + "p;1;1.5.2021;A;2\nSum p;;;;2\n;;;;\n\nTotal;;;;2\n");

    assertThat(imported.reconciliation().skips())
        .isEqualTo(
            Map.of(
                "preamble",
                2L,
                "header",
                1L,
                "sub-total",
                1L,
                "empty row",
                2L,
                "control total",
                1L));
    assertThat(imported.reconciliation().rows()).isEqualTo(8);
    assertThat(imported.reconciliation().isClosed()).isTrue();
  }

  @Test
  void control_total_that_differs_or_is_missing_does_not_close() throws IOException {
    Mapping mapping = Imported.euro("", Imported.TOTAL);

    Imported differs = Imported.of(folder, mapping, HEADER + "p;1;1.5.2021;A;2\nTotal;;;;3\n");
    Imported missing = Imported.of(folder, mapping, HEADER + "p;1;1.5.2021;A;2\n");

    assertThat(differs.reconciliation().control().total()).isEqualTo(Optional.of(Rational.of(3)));
    assertThat(differs.reconciliation().isClosed()).isFalse();
    assertThat(missing.reconciliation().isClosed()).isFalse();
  }

  @Test
  void unquoted_delimiter_in_text_is_finding_with_amount() throws IOException {
    Imported imported = euro(HEADER + "p;1;1.5.2021;A;B;7\n");

    assertThat(imported.findings().get(0).amount()).contains(Rational.of(7));
  }

  @Test
  void two_cost_types_that_become_one_identifier_are_a_finding() throws IOException {
    Mapping mapping =
        Mappings.parse(
            "test",
            """
            {"name": "t", "dates": {"patterns": "yyyy-MM-dd"}, "file": {"columns": ["t", "d", "a"]},
             "entry": {"party": {"constant": "p"}, "costType": {"column": "t", "as": "identifier"},
               "accruedOn": {"column": "d"}, "amount": {"column": "a"},
               "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"}}}
            """);

    Imported imported =
        Imported.of(folder, mapping, "A B,2021-01-01,1\nA-B,2021-01-01,2\nA B,2021-01-01,3\n");

    assertThat(imported.values()).containsExactly("1", "3");
    assertThat(imported.findings()).hasSize(1);
  }

  @Test
  void debit_and_credit_columns_give_balance() throws IOException {
    Mapping mapping =
        Mappings.parse(
            "test",
            """
            {"name": "t", "dates": {"patterns": "yyyy-MM-dd"},
             "entry": {"party": {"constant": "p"}, "costType": {"constant": "1"},
               "accruedOn": {"column": "d"}, "amount": {"debit": "plus", "credit": "minus"},
               "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"}}}
            """);

    Imported imported =
        Imported.of(folder, mapping, "d,plus,minus\n2021-01-01,10,\n2021-01-01,,4\n2021-01-01,,\n");

    assertThat(imported.values()).containsExactly("10", "-4");
    assertThat(imported.findings()).hasSize(1);
  }

  @Test
  void kuntaliitto_layout_is_read_by_name() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            Mappings.find("kuntaliitto-2021"),
            """
            vuosi;kuntanumero;kunnan nimi;kunnan Y-tunnus;kustannuspaikka;kustannuspaikan nimi;tositenumero;tositepäivämäärä;laskun päivämäärä;JHS-tili;JHS-tilin nimi;palveluluokka;palveluluokan nimi;toimittajan nimi;toimittajan Y-tunnus;toimittajan maa-tunnus;tiliöity summa (ALV 0%)
            2021;837;Tampere;0211675-2;1234;Terveysasema;900001;15.3.2021;28.2.2021;4340;Palvelujen ostot;2410;Avohoito;Lääkäri Oy;1234567-1;FI;1234,50
            2021;837;Tampere;0211675-2;1234;Terveysasema;900002;15.3.2021;1.3.2021;4340;Palvelujen ostot;2410;Avohoito;Lääkäri Oy;1234567-1;FI;-34,50
            """);

    assertThat(imported.values()).containsExactly("1234.5", "-34.5");
    assertThat(imported.entries().get(0).counterparty()).contains("Lääkäri Oy");
    assertThat(imported.entries().get(0).postedOn()).isEqualTo(LocalDate.of(2021, 3, 15));
  }
}
