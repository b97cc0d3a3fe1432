package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.Agreement;

/**
 * An agreement as a JSON document: its term, contract periods, target ledger and the versions of
 * its commercial model with everything that they compute.
 *
 * <p>Not facts. What is read back is equal to what was written, with the same digest; what a person
 * wrote may be shorter than what this writes ({@code weightedMean}, {@code negativePart}, the
 * levels of a curve) and then means the same formulas. A document that was read names its
 * agreement's digest by {@code agreement().digest()}, whatever its layout.
 *
 * @param agreement what the document says
 */
public record TermsDocument(Agreement agreement) {
  static final DocumentFormat<Agreement> FORMAT =
      DocumentFormat.of(
          "terms",
          0,
          List.of(Drafts::terms, Drafts::knownFromClauses),
          new InLanguage<>(Agreement.FORM, agreement -> agreement.label().onlyLanguage()));

  /** A terms document that is part of another document. */
  static final Form<Agreement> PART = Forms.named("terms-document", FORMAT);

  /** Refuses null. */
  public TermsDocument {
    requireNonNull(agreement, "agreement");
  }

  /** The document of an agreement. */
  public static TermsDocument of(Agreement agreement) {
    return new TermsDocument(agreement);
  }

  /**
   * The document that a text holds, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static TermsDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static TermsDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, read by Jackson 2, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(String json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(byte[] json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that a text holds, read by this parser, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(String json, OpaqueFunctions functions, DocumentParser parser) {
    return new TermsDocument(FORMAT.read(json, functions, parser));
  }

  /**
   * The document that bytes in UTF-8 hold, read by this parser, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(byte[] json, OpaqueFunctions functions, DocumentParser parser) {
    return new TermsDocument(FORMAT.read(json, functions, parser));
  }

  /**
   * The document as JSON, laid out for people; {@code parse} reads it.
   *
   * @throws IllegalArgumentException if the agreement holds what no document can: a currency that
   *     is none of ISO 4217, money of two currencies in one model, a number of more than 1,000
   *     digits
   */
  public String toJson() {
    return FORMAT.write(agreement, Writing.brief()).toJson();
  }

  /**
   * The text whose SHA-256 in UTF-8 is the agreement's digest: its members without format and
   * version, every default written, as RFC 8785 writes JSON.
   *
   * @throws IllegalArgumentException as {@link #toJson}
   */
  public String canonicalText() {
    return Agreement.FORM.write(agreement, Writing.full()).canonicalText();
  }

  /** {@code terms document of Tesoma 2018-04-01/2028-03-31}. */
  @Override
  public String toString() {
    return "terms document of " + agreement;
  }
}
