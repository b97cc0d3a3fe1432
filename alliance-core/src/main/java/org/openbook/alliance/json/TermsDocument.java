package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.Agreement;

/**
 * An agreement as a JSON document: its term, contract periods, target ledger and the versions of
 * its commercial model with everything that they compute.
 *
 * <p>Not facts. What is read back is equal to what was written, with the same digest; what a person
 * wrote may be shorter than what this writes ({@code weightedMean}, {@code positivePart}, the
 * levels of a curve) and then means the same formulas. A document that was read names its
 * agreement's digest by {@code agreement().digest()}, whatever its layout.
 *
 * @param agreement what the document says
 */
public record TermsDocument(Agreement agreement) {
  /** Refuses null. */
  public TermsDocument {
    requireNonNull(agreement, "agreement");
  }

  /** The document of an agreement. */
  public static TermsDocument of(Agreement agreement) {
    return new TermsDocument(agreement);
  }

  /**
   * The document that a text holds; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its path
   */
  public static TermsDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its path
   */
  public static TermsDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its path; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(String json, OpaqueFunctions functions) {
    requireNonNull(functions, "functions");
    return read(Format.TERMS.tree(json), functions);
  }

  /**
   * The document that bytes in UTF-8 hold, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its path; a function that
   *     is not supplied is among it
   */
  public static TermsDocument parse(byte[] json, OpaqueFunctions functions) {
    requireNonNull(functions, "functions");
    return read(Format.TERMS.tree(json), functions);
  }

  private static TermsDocument read(JsonNode tree, OpaqueFunctions functions) {
    AgreementReader reader = new AgreementReader(functions);
    return new TermsDocument(Format.TERMS.read(tree, reader::agreement));
  }

  /**
   * The document as JSON, laid out for people; {@code parse} reads it.
   *
   * @throws IllegalArgumentException if the agreement holds what no document can: a currency that
   *     is none of ISO 4217, money of two currencies in one model, a number of more than 1,000
   *     digits
   */
  public String toJson() {
    return Layout.of(AgreementWriter.agreement(Format.TERMS.head(), agreement));
  }

  /** {@code terms document of Tesoma 2018-04-01/2028-03-31}. */
  @Override
  public String toString() {
    return "terms document of " + agreement;
  }
}
