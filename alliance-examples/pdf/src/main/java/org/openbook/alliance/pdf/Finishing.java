package org.openbook.alliance.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.openbook.alliance.exact.Digest;

/**
 * What a formatted PDF still lacks: the attached file, metadata that names its digest, and an
 * identity that follows from what is printed.
 *
 * <p>No day stands in it: nothing here knows one, and a day that follows from something else would
 * be untrue.
 */
final class Finishing {
  static final String NAMESPACE = "urn:org.openbook.alliance:pdf:1#";
  private static final String PRODUCER = "Openbook Alliance, with Apache FOP and Apache PDFBox";
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private Finishing() {}

  static byte[] finish(
      byte[] formatted, PrintView view, Optional<Attachment> attachment, Digest identity) {
    try (PDDocument pdf = Loader.loadPDF(formatted)) {
      name(pdf, view, attachment);
      if (attachment.isPresent()) {
        attach(pdf, attachment.get());
      }
      FontTags.rename(pdf);
      identify(pdf, identity);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void name(PDDocument pdf, PrintView view, Optional<Attachment> attachment)
      throws IOException {
    String title = view.title() + ", " + view.subtitle();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    pdf.setDocumentInformation(information);
    String packet =
        Template.METADATA.filled(
            Map.of(
                "title", title,
                "language", view.language(),
                "producer", PRODUCER,
                "namespace", NAMESPACE,
                "digest", attachment.map(Attachment::digest).map(Digest::hex).orElse("")));
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }

  private static void attach(PDDocument pdf, Attachment attachment) throws IOException {
    byte[] bytes = attachment.bytes();
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    file.setSubtype(Attachment.MEDIA_TYPE);
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(Attachment.NAME);
    specification.setFileUnicode(Attachment.NAME);
    specification.setFileDescription("SHA-256 " + attachment.digest());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    COSDictionary dictionary = specification.getCOSObject();
    // The pages are made from it.
    dictionary.setName(RELATIONSHIP, "Source");
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(Attachment.NAME, specification));
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(dictionary);
    catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
  }

  /** Otherwise both would follow from the clock. */
  private static void identify(PDDocument pdf, Digest identity) {
    pdf.getDocument().getTrailer().removeItem(COSName.ID);
    pdf.setDocumentId(HexFormat.fromHexDigitsToLong(identity.hex(), 0, 16));
  }
}
