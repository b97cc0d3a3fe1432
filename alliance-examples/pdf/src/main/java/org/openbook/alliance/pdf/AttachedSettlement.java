package org.openbook.alliance.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentException.Fault;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.notation.OpaqueFunctions;

/**
 * The settlement document inside a PDF, held against the digests that the file names and prints.
 *
 * <p>Not yet the truth: that the document follows from its terms and facts is for {@link
 * org.openbook.alliance.json.Verification} to tell, and nobody here compares the printed amounts,
 * or looks at a signature. A file that was signed after it was made is read like any other; files
 * with other names may be attached beside the document.
 */
public final class AttachedSettlement {
  private static final String PDF = "PDF";
  private static final String MAGIC = "%PDF-";
  private static final int MAGIC_WITHIN = 1024;
  private static final int NO_LINE = 0;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final String json;
  private final SettlementDocument document;

  private AttachedSettlement(String json, SettlementDocument document) {
    this.json = json;
    this.document = document;
  }

  // ---- factories ----

  /**
   * The document that is attached to a PDF, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException if it is no PDF or cannot be opened; if it has no {@code
   *     settlement.json} attached, or two; if that is no settlement document, or not the one whose
   *     digest the file's metadata names and whose digests its pages print
   */
  public static AttachedSettlement read(byte[] pdf) {
    return read(pdf, OpaqueFunctions.none(), JsonParsers.jackson2());
  }

  /**
   * The document that is attached to a PDF, read by this parser, with the functions that the host
   * supplies.
   *
   * @throws DocumentException as {@link #read(byte[])}, and for a function that is not supplied
   */
  public static AttachedSettlement read(
      byte[] pdf, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    requireNonNull(parser, "parser");
    refuseUnlessPdf(pdf);
    try (PDDocument open = Loader.loadPDF(pdf)) {
      byte[] file = AttachedFiles.only(open, Attachment.NAME);
      AttachedSettlement attached = parsed(file, functions, parser);
      attached.refuseAnother(open);
      return attached;
    } catch (DocumentException refused) {
      throw refused;
    } catch (InvalidPasswordException locked) {
      throw refusal("$", "it asks for a password; it must be readable without one");
    } catch (IOException | RuntimeException damaged) {
      // PDFBox meets what is damaged with exceptions of any kind.
      throw refusal("$", "it cannot be read (%s); it may be damaged".formatted(damaged));
    }
  }

  private static void refuseUnlessPdf(byte[] pdf) {
    String start =
        new String(pdf, 0, Math.min(pdf.length, MAGIC_WITHIN), StandardCharsets.ISO_8859_1);
    if (!start.contains(MAGIC)) {
      throw refusal(
          "$",
          "it is no PDF, it begins with %s; a PDF begins with '%s'"
              .formatted(Faults.quote(start.substring(0, Math.min(start.length(), 8))), MAGIC));
    }
  }

  private static AttachedSettlement parsed(
      byte[] file, OpaqueFunctions functions, DocumentParser parser) {
    try {
      return new AttachedSettlement(
          new String(file, StandardCharsets.UTF_8),
          SettlementDocument.parse(file, functions, parser));
    } catch (DocumentException refused) {
      throw new DocumentException(
          "attached %s, which must be a settlement document".formatted(Attachment.NAME),
          refused.faults());
    }
  }

  static DocumentException refusal(String path, String message) {
    return new DocumentException(PDF, List.of(new Fault(path, NO_LINE, message)));
  }

  // ---- digests ----

  private void refuseAnother(PDDocument pdf) throws IOException {
    List<Fault> faults = new ArrayList<>();
    String named = NamedDigest.in(pdf);
    if (!named.equals(digest().hex())) {
      faults.add(
          fault(
              "metadata",
              ("they name the settlement's digest %s, that of the attached document is %s; they must"
                      + " agree: another document may have been attached")
                  .formatted(shown(named), digest())));
    }
    String pages = printed(pdf);
    require(pages, "attached document", digest(), faults);
    require(pages, "terms in the attached document", document.termsDigest(), faults);
    require(pages, "facts in the attached document", document.factsDigest(), faults);
    if (!faults.isEmpty()) {
      throw new DocumentException(PDF, faults);
    }
  }

  private static String shown(String named) {
    // A digest in full; whatever else stands there may be of any length.
    return DIGEST.matcher(named).matches() ? named : Faults.quote(named);
  }

  private static void require(String pages, String of, Digest digest, List<Fault> faults) {
    if (!pages.contains(digest.hex())) {
      faults.add(
          fault(
              "pages",
              ("they do not print the digest of the %s, %s; they must: another document may have"
                      + " been attached")
                  .formatted(of, digest)));
    }
  }

  private static Fault fault(String path, String message) {
    return new Fault(path, NO_LINE, message);
  }

  /** The text of the pages without white: a digest that was broken is whole in it. */
  private static String printed(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("[\\s" + Typeface.BREAK + "]+", "");
  }

  // ---- components ----

  /** The attached file, character for character. */
  public String json() {
    return json;
  }

  /** The document that it holds. */
  public SettlementDocument document() {
    return document;
  }

  /** The SHA-256 of the attached file. */
  public Digest digest() {
    return Digest.of(json);
  }

  /** The document and the digest, shortened. */
  @Override
  public String toString() {
    return "attached %s, digest %s…".formatted(document, digest().abbreviated());
  }
}
