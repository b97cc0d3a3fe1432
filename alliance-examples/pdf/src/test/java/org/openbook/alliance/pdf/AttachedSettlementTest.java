package org.openbook.alliance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.settlement.Settlement;

class AttachedSettlementTest {
  private static final Settlement SETTLEMENT = Samples.settlement();
  private static final SettlementDocument DOCUMENT = SettlementDocument.of(SETTLEMENT);
  private static final byte[] PDF = pdf(Language.EN, DOCUMENT);
  private static final SettlementDocument OTHER =
      SettlementDocument.of(Samples.settlement("9500000"));

  private static byte[] pdf(Language language, SettlementDocument document) {
    return StatementPdf.of(Samples.statement(SETTLEMENT), language, document);
  }

  /** Changes an open document. */
  private interface Change {
    void on(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(Change change) {
    try (PDDocument open = Loader.loadPDF(PDF)) {
      change.on(open);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      open.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(byte[] pdf, String... saying) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> AttachedSettlement.read(pdf))
        .satisfies(refused -> assertThat(refused.getMessage()).contains(saying));
  }

  private static COSDictionary file(PDDocument pdf) {
    COSArray files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    return (COSDictionary) files.getObject(0);
  }

  private static PDEmbeddedFile embedded(PDDocument pdf, byte[] bytes) throws IOException {
    return new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }

  private static byte[] with(byte[] attachment) {
    return changed(
        pdf -> {
          COSDictionary both = file(pdf).getCOSDictionary(COSName.EF);
          both.setItem(COSName.F, embedded(pdf, attachment));
          both.setItem(COSName.UF, both.getItem(COSName.F));
        });
  }

  // ---- what is read ----

  @ParameterizedTest
  @EnumSource
  void attached_document_is_the_one_that_was_attached_and_verifies(Language language) {
    AttachedSettlement read = AttachedSettlement.read(pdf(language, DOCUMENT));
    assertThat(read.json()).isEqualTo(DOCUMENT.toJson());
    assertThat(read.document()).isEqualTo(DOCUMENT);
    Verification verification = Verification.of(SettlementDocument.parse(read.json()));
    assertThat(verification.holds()).isTrue();
    assertThat(verification.scope()).isEqualTo(Verification.Scope.SETTLEMENT);
  }

  @Test
  void document_without_terms_and_facts_can_be_attached_too() {
    SettlementDocument redacted = DOCUMENT.withoutTerms().withoutFacts();
    AttachedSettlement read = AttachedSettlement.read(pdf(Language.EN, redacted));
    assertThat(read.document()).isEqualTo(redacted);
    assertThat(Verification.of(read.document()).holds()).isTrue();
  }

  @Test
  void file_that_was_saved_again_and_has_other_attachments_is_read() {
    byte[] pdf =
        changed(
            open -> {
              var invoice = new PDComplexFileSpecification();
              invoice.setFile("invoice.xml");
              invoice.setEmbeddedFile(embedded(open, new byte[] {1}));
              open.getDocumentCatalog()
                  .getCOSObject()
                  .getCOSArray(COSName.getPDFName("AF"))
                  .add(invoice);
            });
    assertThat(AttachedSettlement.read(pdf).document()).isEqualTo(DOCUMENT);
  }

  // ---- what is refused ----

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"format\": 1}", "<html>"})
  void what_is_no_pdf_is_refused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8), "it is no PDF", "a PDF begins with '%PDF-'");
  }

  @Test
  void damaged_pdf_is_refused() {
    refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8), "PDF", "$");
    for (int part = 1; part < 8; part++) {
      byte[] half = Arrays.copyOf(PDF, PDF.length * part / 8);
      assertThatExceptionOfType(DocumentException.class)
          .isThrownBy(() -> AttachedSettlement.read(half));
    }
  }

  @Test
  void pdf_that_asks_for_a_password_is_refused() {
    refused(
        changed(pdf -> pdf.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()))),
        "it asks for a password; it must be readable without one");
  }

  @Test
  void pdf_without_the_attachment_is_refused() {
    byte[] pages = StatementPdf.of(Printout.of(Samples.statement(SETTLEMENT)), Language.EN);
    String due = "no files named 'settlement.json' are attached; exactly one must be";
    refused(pages, due);
    refused(
        changed(
            pdf -> {
              file(pdf).setItem(COSName.F, new COSString("a.json"));
              file(pdf).setItem(COSName.UF, new COSString("a.json"));
            }),
        due);
  }

  @Test
  void pdf_with_two_is_refused_even_if_they_have_one_name_in_the_tree() {
    byte[] pdf =
        changed(
            open -> {
              var second = new PDComplexFileSpecification();
              second.setFileUnicode("settlement.json");
              second.setEmbeddedFile(
                  embedded(open, OTHER.toJson().getBytes(StandardCharsets.UTF_8)));
              COSArray names =
                  open.getDocumentCatalog()
                      .getNames()
                      .getEmbeddedFiles()
                      .getCOSObject()
                      .getCOSArray(COSName.NAMES);
              names.add(new COSString("settlement.json"));
              names.add(second.getCOSObject());
            });
    refused(pdf, "2 files named 'settlement.json' are attached; exactly one must be");
  }

  @Test
  void attachment_that_is_no_settlement_document_is_refused() {
    refused(
        with("{}".getBytes(StandardCharsets.UTF_8)),
        "attached settlement.json, which must be a settlement document",
        "$");
    refused(with(new byte[] {1, 2}), "attached settlement.json", "$");
  }

  @Test
  void attachment_that_unpacks_without_end_is_refused() {
    refused(with(new byte[AttachedFiles.MOST_BYTES + 1]), "has more than 67108864 bytes");
  }

  @Test
  void attachment_of_another_settlement_is_refused_for_metadata_and_pages() {
    refused(
        with(OTHER.toJson().getBytes(StandardCharsets.UTF_8)),
        "metadata: they name the settlement's digest " + Attachment.of(DOCUMENT).digest(),
        "that of the attached document is " + Attachment.of(OTHER).digest(),
        "pages: they do not print the digest of the attached document",
        "pages: they do not print the digest of the facts in the attached document, "
            + OTHER.factsDigest());
  }

  @Test
  void another_attachment_whose_digest_only_the_metadata_name_is_refused_for_the_pages() {
    byte[] pdf =
        changed(
            open -> {
              String others = Attachment.of(OTHER).digest().hex();
              var metadata = open.getDocumentCatalog().getMetadata();
              String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
              packet = packet.replace(Attachment.of(DOCUMENT).digest().hex(), others);
              named(open, packet);
              COSDictionary both = file(open).getCOSDictionary(COSName.EF);
              both.setItem(
                  COSName.F, embedded(open, OTHER.toJson().getBytes(StandardCharsets.UTF_8)));
              both.setItem(COSName.UF, both.getItem(COSName.F));
            });
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> AttachedSettlement.read(pdf))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(DocumentException.Fault::path)
                    .containsExactly("pages", "pages"));
  }

  private static void named(PDDocument pdf, String packet) throws IOException {
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }

  @Test
  void metadata_that_name_no_digest_or_are_no_xml_are_refused() {
    refused(
        changed(pdf -> pdf.getDocumentCatalog().setMetadata(null)),
        "metadata: they name the settlement's digest ''");
    refused(changed(pdf -> named(pdf, "no xml")), "metadata: they are no XML");
    refused(
        changed(pdf -> named(pdf, "<!DOCTYPE a SYSTEM \"another.xml\"><a/>")),
        "metadata: they are no XML");
  }

  @Test
  void digest_that_metadata_name_as_an_attribute_is_read() {
    byte[] pdf =
        changed(
            open ->
                named(
                    open,
                    "<a xmlns:x='%s' x:settlementDigest='%s'/>"
                        .formatted(Finishing.NAMESPACE, Attachment.of(DOCUMENT).digest())));
    assertThat(AttachedSettlement.read(pdf).digest()).isEqualTo(Attachment.of(DOCUMENT).digest());
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> AttachedSettlement.read(null));
    assertThatNullPointerException().isThrownBy(() -> AttachedSettlement.read(PDF, null, null));
  }
}
