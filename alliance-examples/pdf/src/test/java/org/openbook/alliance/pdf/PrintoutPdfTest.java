package org.openbook.alliance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintoutPdfTest {
  private static final TextStyle FI = TextStyle.of(Language.FI, Amounts.EUR);
  private static final Label NAME = Label.fi("Nimi");
  private static final String LONG = "lentokonesuihkuturbiinimoottoriapumekaanikko".repeat(12);

  private static Printout document(String title, Content... contents) {
    return new Printout(
        Label.fi(title),
        new Cell.Words(NAME),
        Amounts.EUR,
        List.of(NAME),
        List.of(new Printout.Part("part", Label.fi("Osa"), List.of(NAME), List.of(contents))));
  }

  private static Cell amount(long euros, Integer... assumptions) {
    return new Cell.Value(Rational.of(euros), Unit.MONEY, List.of(assumptions));
  }

  private static Table table(List<Label> columns, List<List<Cell>> rows) {
    return new Table(
        Label.fi("Taulukko"),
        columns,
        rows.stream()
            .map(cells -> new Table.Row(Table.Rank.PLAIN, cells, Optional.empty()))
            .toList(),
        Table.Depth.SUMMARY);
  }

  private static Cell words(String text) {
    return new Cell.Plain(text);
  }

  private static Table wide(int columns, int rows, String head) {
    List<Label> heads = new ArrayList<>(List.of(NAME));
    List<Cell> cells = new ArrayList<>(List.of(words("rivi")));
    for (int k = 1; k < columns; k++) {
      heads.add(Label.fi(head + k));
      cells.add(amount(1_000_000L + k, 12));
    }
    return table(heads, Collections.nCopies(rows, cells));
  }

  @Test
  void signs_that_statements_use_are_printed_and_read_back() {
    String signs = "äöåÄÖÅ € − · – — ≤ ≥ × ÷ ½ → … “ ” ’ « » § ° ² Σ a\u00a0b ŠšŽž";
    assertThat(Samples.text(StatementPdf.of(document(signs), Language.FI)))
        .doesNotContain("#")
        .matches(
            text -> text.replaceAll("[\\s\u00a0]+", " ").contains(signs.replace('\u00a0', ' ')));
  }

  @Test
  void characters_that_no_font_has_are_refused_all_at_once_with_their_texts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> StatementPdf.of(document("Hoito 漢 ja 😀", wide(2, 1, "\u0007")), Language.FI))
        .withMessageContaining("U+6F22 in 'Hoito 漢 ja 😀")
        .withMessageContaining("U+1F600")
        .withMessageContaining("U+0007")
        .withMessageContaining("must be of characters that Liberation Sans has");
  }

  @Test
  void heads_of_a_long_table_stand_on_each_of_its_pages() {
    String text =
        Samples.text(StatementPdf.of(document("Pitkä", wide(3, 200, "Sarake ")), Language.FI));
    int pages = Integer.parseInt(text.strip().replaceAll("(?s).* / ", ""));
    assertThat(pages).isGreaterThan(3);
    assertThat(text.split("Sarake 2", -1)).hasSize(pages + 1);
  }

  @ParameterizedTest
  @CsvSource({"3, UPRIGHT", "7, UPRIGHT_SMALL", "9, TURNED", "10, TURNED_SMALL"})
  void wider_tables_take_smaller_type_and_turned_pages(int columns, ColumnWidths.Layout layout) {
    List<TableView> views = TableView.of(wide(columns, 2, "S"), FI);
    assertThat(views).hasSize(1);
    assertThat(views.get(0).widths().layout()).isEqualTo(layout);
    assertThat(views.get(0).widths().widths().stream().mapToInt(width -> width).sum())
        .isEqualTo(layout.pageWidth());
  }

  @Test
  void table_of_too_many_columns_is_sliced_and_each_slice_names_its_rows() {
    Table table = wide(40, 2, "S");
    List<TableView> views = TableView.of(table, FI);
    assertThat(views).hasSizeGreaterThan(1);
    assertThat(views)
        .allSatisfy(view -> assertThat(view.columns().get(0).name()).isEqualTo("Nimi"));
    assertThat(views.stream().mapToInt(view -> view.columns().size() - 1).sum()).isEqualTo(39);
    String text = Samples.text(StatementPdf.of(document("Leveä", table), Language.FI));
    IntStream.range(1, 40)
        .forEach(
            k ->
                assertThat(text)
                    .contains("S" + k, FI.value(Rational.of(1_000_000 + k), Unit.MONEY)));
  }

  @Test
  void words_longer_than_a_line_are_broken_and_nothing_of_them_is_lost() {
    Table table =
        table(
            List.of(Label.fi(LONG), NAME),
            List.of(List.of(words(LONG), amount(1)), List.of(words("a " + LONG), amount(2))));
    Printout document =
        new Printout(
            Label.fi(LONG),
            new Cell.Words(Label.fi(LONG)),
            Amounts.EUR,
            List.of(Label.fi(LONG)),
            List.of(
                new Printout.Part(
                    "part", Label.fi(LONG), List.of(Label.fi(LONG)), List.of(table, table))));
    byte[] pdf = StatementPdf.of(document, Language.FI);
    assertThat(Samples.text(pdf).replaceAll("\\s", "").split(LONG, -1)).hasSizeGreaterThan(10);
    assertThat(Validator.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void figures_of_a_column_end_below_each_other_whatever_marks_they_have() {
    Table table =
        table(
            List.of(NAME, NAME),
            List.of(
                List.of(words("a"), amount(1)),
                List.of(words("b"), amount(2, 1)),
                List.of(words("c"), amount(3, 11, 12))));
    var cells =
        TableView.of(table, FI).get(0).rows().stream().map(row -> row.cells().get(1)).toList();
    assertThat(cells).extracting(TableView.CellView::marks).containsExactly("", "A1", "A11 A12");
    assertThat(cells.get(2).after()).isZero();
    // A is 667 and a digit 557 thousandths wide, at 70 % of the size: 856 and a gap of 200.
    assertThat(cells.get(0).after() - cells.get(1).after()).isEqualTo(200 + (667 + 557) * 7 / 10);
  }

  @Test
  void empty_document_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StatementPdf.of(
                    new Printout(NAME, new Cell.Words(NAME), Amounts.EUR, List.of(), List.of()),
                    Language.FI))
        .withMessageContaining("has no parts; it must have at least one");
  }

  @Test
  void document_without_attachment_is_archived_too() {
    byte[] pdf = StatementPdf.of(document("Liite", wide(3, 2, "S")), Language.FI);
    assertThat(Validator.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Validator.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(pdf).isEqualTo(StatementPdf.of(document("Liite", wide(3, 2, "S")), Language.FI));
  }
}
