package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.notation.OpaqueFunctions;

/**
 * A history as a JSON document that somebody who has nothing else can check: every agreement and
 * settlement under its digest, every event with the links of the chain before and after it, and
 * what the events add up to: what each settlement made payable, and the balance of each party.
 *
 * <p>Not yet the truth: what is read is what a document states, and {@link Verification} tells
 * whether it follows. {@link #history} gives the history only if it does. Who makes every link anew
 * makes another history: compare its {@link #digest} with the one that you hold.
 */
public final class HistoryDocument {
  private final Tree.Members tree;
  private final StatedHistory stated;
  private final Supplier<HistoryVerifying> verifying =
      Suppliers.memoize(() -> new HistoryVerifying(this));

  private HistoryDocument(Tree.Members tree, StatedHistory stated) {
    this.tree = tree;
    this.stated = stated;
  }

  private static HistoryDocument read(Parsed parsed, OpaqueFunctions functions) {
    StatedHistory stated =
        HistoryForm.FORMAT.read(parsed, place -> place.with(OpaqueFunctions.class, functions));
    return new HistoryDocument((Tree.Members) parsed.tree(), stated);
  }

  // ---- factories ----

  /**
   * The document of a history.
   *
   * @throws IllegalArgumentException if its terms or facts hold what no document can: a currency
   *     that is none of ISO 4217, a number of more than 1,000 digits
   */
  public static HistoryDocument of(SettlementHistory history) {
    StatedHistory stated = StatedHistory.of(history);
    return new HistoryDocument(HistoryForm.FORMAT.write(stated, Writing.brief()), stated);
  }

  /**
   * The document that a text holds, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static HistoryDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static HistoryDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, read by Jackson 2, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static HistoryDocument parse(String json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static HistoryDocument parse(byte[] json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that a text holds, read by this parser, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static HistoryDocument parse(
      String json, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return read(HistoryForm.FORMAT.parse(json, parser), functions);
  }

  /**
   * The document that bytes in UTF-8 hold, read by this parser, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static HistoryDocument parse(
      byte[] json, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return read(HistoryForm.FORMAT.parse(json, parser), functions);
  }

  // ---- components ----

  /** The last link of its chain, as stated; of a history without events the agreement's digest. */
  public Digest digest() {
    return stated.digest();
  }

  /**
   * The history.
   *
   * @throws IllegalArgumentException if the document does not verify, naming everything that does
   *     not follow
   */
  public SettlementHistory history() {
    HistoryVerifying verified = verifying.get();
    return verified
        .history()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "history document: %s"
                        .formatted(Joiner.on(" · ").join(verified.verification().findings()))));
  }

  Tree.Members tree() {
    return tree;
  }

  StatedHistory stated() {
    return stated;
  }

  Verification verification() {
    return verifying.get().verification();
  }

  // ---- operations ----

  /** The document as JSON, laid out for people; {@code parse} reads it. */
  public String toJson() {
    return tree.toJson();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HistoryDocument that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** How many events, and the last link, shortened. */
  @Override
  public String toString() {
    return "history document, %s events, %s settlements, digest %s…"
        .formatted(stated.events().size(), stated.settlements().size(), digest().abbreviated());
  }
}
