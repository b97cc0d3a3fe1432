package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * The facts of a period as a JSON document: costs as the open book's statement states them, target,
 * measured values and what only this contract has, each with its source.
 *
 * <p>Not terms, and not the book: the entries stay where they are, their digests stand for them. A
 * document written by hand gives the costs as totals among its {@code facts}, {@code actual-cost}
 * and {@code actual-cost.} with a party's id. What is read back is equal to what was written, with
 * the same digest.
 *
 * @param facts what the document says
 */
public record FactsDocument(PeriodFacts facts) {
  static final DocumentFormat<PeriodFacts> FORMAT =
      DocumentFormat.of(
          "facts",
          0,
          List.of(Drafts::facts),
          new InLanguage<>(PeriodFacts.FORM, any -> Optional.empty()));

  /** A facts document that is part of another document. */
  static final Form<PeriodFacts> PART = Forms.named("facts-document", FORMAT);

  /** Refuses null. */
  public FactsDocument {
    requireNonNull(facts, "facts");
  }

  /** The document of a period's facts. */
  public static FactsDocument of(PeriodFacts facts) {
    return new FactsDocument(facts);
  }

  /**
   * The document that a text holds, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static FactsDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static FactsDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, read by Jackson 2, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static FactsDocument parse(String json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static FactsDocument parse(byte[] json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that a text holds, read by this parser, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static FactsDocument parse(String json, OpaqueFunctions functions, DocumentParser parser) {
    return new FactsDocument(FORMAT.read(json, functions, parser));
  }

  /**
   * The document that bytes in UTF-8 hold, read by this parser, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static FactsDocument parse(byte[] json, OpaqueFunctions functions, DocumentParser parser) {
    return new FactsDocument(FORMAT.read(json, functions, parser));
  }

  /**
   * The document as JSON, laid out for people; {@code parse} reads it.
   *
   * @throws IllegalArgumentException if the facts hold what no document can: a currency that is
   *     none of ISO 4217, a number of more than 1,000 digits
   */
  public String toJson() {
    return FORMAT.write(facts, Writing.brief()).toJson();
  }

  /**
   * The text whose SHA-256 in UTF-8 is the facts' digest: their members without format and version,
   * every default written, as RFC 8785 writes JSON.
   *
   * @throws IllegalArgumentException as {@link #toJson}
   */
  public String canonicalText() {
    return PeriodFacts.FORM.write(facts, Writing.full()).canonicalText();
  }

  /** {@code facts document of 2018-04-01/2021-12-31}. */
  @Override
  public String toString() {
    return "facts document of " + facts.period();
  }
}
