package org.openbook.alliance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.settlement.Settlement;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class StatementPdfTest {
  private static final Settlement SETTLEMENT = Samples.settlement();
  private static final SettlementDocument DOCUMENT = SettlementDocument.of(SETTLEMENT);
  private static final Statement STATEMENT = Samples.statement(SETTLEMENT);

  private static byte[] pdf(Language language) {
    return StatementPdf.of(STATEMENT, language, DOCUMENT);
  }

  @ParameterizedTest
  @EnumSource
  void file_is_what_the_standards_for_archives_and_for_readers_aloud_ask(Language language) {
    byte[] pdf = pdf(language);
    assertThat(Validator.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Validator.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void pages_print_title_period_every_payable_amount_and_every_digest(Language language) {
    String text = Samples.text(pdf(language));
    var style = STATEMENT.style(language);
    assertThat(text)
        .contains(Samples.COVER.title().in(language), style.period(STATEMENT.period()))
        .contains(DOCUMENT.termsDigest().hex(), DOCUMENT.factsDigest().hex())
        .contains(Attachment.of(DOCUMENT).digest().hex())
        .contains("A1")
        .doesNotContain("#");
    assertThat(SETTLEMENT.lines()).hasSize(3);
    assertThat(SETTLEMENT.lines())
        .allSatisfy(line -> assertThat(text).contains(style.amount(line.payable())));
    STATEMENT
        .sections()
        .forEach(section -> assertThat(text).contains(section.topic().heading().in(language)));
  }

  @Test
  void sections_stand_in_the_statements_order_on_numbered_pages() throws IOException {
    String text = Samples.text(pdf(Language.EN));
    int place = 0;
    for (Section section : STATEMENT.sections()) {
      int next = text.indexOf("\n" + section.topic().heading().in(Language.EN) + "\n", place);
      assertThat(next).as(section.toString()).isGreaterThan(place);
      place = next;
    }
    try (PDDocument open = Loader.loadPDF(pdf(Language.EN))) {
      int pages = open.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        assertThat(text).contains(page + " / " + pages);
      }
    }
  }

  @Test
  void same_statement_gives_the_same_bytes() {
    assertThat(pdf(Language.SV)).isEqualTo(pdf(Language.SV)).isNotEqualTo(pdf(Language.FI));
  }

  @Test
  void file_names_its_title_its_language_and_no_day() throws IOException {
    try (PDDocument open = Loader.loadPDF(pdf(Language.FI))) {
      assertThat(open.getDocumentInformation().getTitle())
          .isEqualTo("Kotihoidon allianssi, 1.1.2026–31.12.2026");
      assertThat(open.getDocumentInformation().getProducer()).contains("Apache FOP");
      assertThat(open.getDocumentInformation().getCreationDate()).isNull();
      assertThat(open.getDocumentCatalog().getLanguage()).isEqualTo("fi");
    }
  }

  @Test
  void only_our_two_fonts_are_used_and_both_are_inside() throws IOException {
    var fonts = new TreeSet<String>();
    try (PDDocument open = Loader.loadPDF(pdf(Language.EN))) {
      for (var page : open.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          fonts.add(font.getName());
        }
      }
    }
    assertThat(fonts).hasSize(2).allMatch(name -> name.matches("AAAAA[AB]\\+LiberationSans.*"));
  }

  @Test
  void document_is_an_associated_file_that_the_pages_were_made_from() throws IOException {
    try (PDDocument open = Loader.loadPDF(pdf(Language.EN))) {
      COSDictionary catalog = open.getDocumentCatalog().getCOSObject();
      COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
      COSDictionary file = (COSDictionary) associated.getObject(0);
      assertThat(associated).hasSize(1);
      assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Source");
      assertThat(file.getString(COSName.UF)).isEqualTo("settlement.json");
      assertThat(
              file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F).getNameAsString("Subtype"))
          .isEqualTo("application/json");
    }
  }

  @Test
  void markup_in_a_title_is_printed_as_it_is() {
    Cover cover = Cover.of(Label.en("A & B <fo:block>\"x\"</fo:block> {{ page }}"));
    String text =
        Samples.text(StatementPdf.of(Statement.of(SETTLEMENT, cover), Language.EN, DOCUMENT));
    assertThat(text).contains("A & B <fo:block>\"x\"</fo:block> {{ page }}");
  }

  @Test
  void document_of_another_settlement_is_refused_with_both_digests() {
    SettlementDocument other = SettlementDocument.of(Samples.settlement("9500000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementPdf.of(STATEMENT, Language.EN, other))
        .withMessageContaining("facts")
        .withMessageContaining(other.factsDigest().hex())
        .withMessageContaining(DOCUMENT.factsDigest().hex())
        .withMessageContaining("must be of one settlement");
  }

  @Test
  void document_of_another_stage_is_refused_with_both_stages() {
    Settlement interim = Samples.settlement();
    SettlementDocument last =
        SettlementDocument.of(interim.model().settle(interim.facts(), Stage.FINAL));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementPdf.of(Samples.statement(interim), Language.EN, last))
        .withMessageContaining("is of the stage final, the statement of interim");
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> StatementPdf.of(null, Language.EN, DOCUMENT));
    assertThatNullPointerException().isThrownBy(() -> StatementPdf.of(STATEMENT, null, DOCUMENT));
    assertThatNullPointerException()
        .isThrownBy(() -> StatementPdf.of(STATEMENT, Language.EN, null));
  }
}
