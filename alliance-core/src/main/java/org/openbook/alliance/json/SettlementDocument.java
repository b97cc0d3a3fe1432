package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;

/**
 * A settlement as a JSON document that somebody who has nothing else can check: the amounts of
 * every line and party, every figure once with its operands, both digests, and the terms and facts
 * unless they were left out for its recipient.
 *
 * <p>Not yet the truth: what is read is what a document states, and {@link Verification} tells
 * whether it follows. A document without terms or facts still shows every figure that was computed
 * from them, so it hides entries and unused terms, not results.
 */
public final class SettlementDocument {
  private final ObjectNode tree;
  private final OpaqueFunctions functions;

  // Of a document that was written here it is read only if somebody asks.
  private final Supplier<StatedSettlement> stated;

  private SettlementDocument(ObjectNode tree, OpaqueFunctions functions) {
    this.tree = tree;
    this.functions = functions;
    this.stated = Suppliers.memoize(() -> read(tree, functions));
  }

  private static StatedSettlement read(JsonNode tree, OpaqueFunctions functions) {
    return Format.SETTLEMENT.read(tree, fields -> SettlementReader.settlement(fields, functions));
  }

  private static SettlementDocument refusing(JsonNode tree, OpaqueFunctions functions) {
    if (!(tree instanceof ObjectNode object)) {
      throw new DocumentException(
          Format.SETTLEMENT.document(),
          List.of(new DocumentException.Fault("$", "it is no object; it is an object")));
    }
    SettlementDocument document = new SettlementDocument(object, functions);
    document.stated();
    return document;
  }

  // ---- factories ----

  /**
   * The document of a settlement, terms and facts included.
   *
   * @throws IllegalArgumentException if the settlement holds what no document can: a currency that
   *     is none of ISO 4217, an amount that is no decimal, a number of more than 1,000 digits
   */
  public static SettlementDocument of(Settlement settlement) {
    ObjectNode tree = SettlementWriter.settled(settlement);
    tree.set(SettlementReader.TERMS, ModelWriter.model(settlement.model()));
    tree.set(SettlementReader.FACTS, FactsWriter.facts(Tree.object(), settlement.facts()));
    return new SettlementDocument(Checksums.sealed(tree), functionsOf(settlement));
  }

  private static OpaqueFunctions functionsOf(Settlement settlement) {
    OpaqueFunctions functions = OpaqueFunctions.none();
    for (Formula formula : ModelWriter.formulas(settlement.model())) {
      if (formula.node() instanceof Node.Opaque opaque) {
        functions = functions.with(opaque.name(), opaque.version(), opaque.function());
      }
    }
    return functions;
  }

  /**
   * The document that a text holds; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its path
   */
  public static SettlementDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its path
   */
  public static SettlementDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its path; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(String json, OpaqueFunctions functions) {
    requireNonNull(functions, "functions");
    return refusing(Format.SETTLEMENT.tree(json), functions);
  }

  /**
   * The document that bytes in UTF-8 hold, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its path; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(byte[] json, OpaqueFunctions functions) {
    requireNonNull(functions, "functions");
    return refusing(Format.SETTLEMENT.tree(json), functions);
  }

  // ---- components ----

  /** How far the settlement goes, as stated. */
  public Stage stage() {
    return stated().stage();
  }

  /** The digest of the terms, as stated. */
  public Digest termsDigest() {
    return stated().terms();
  }

  /** The digest of the facts, as stated. */
  public Digest factsDigest() {
    return stated().facts();
  }

  /** The terms that were applied, unless they were left out. */
  public Optional<CommercialModel> terms() {
    return stated().model();
  }

  /** The facts that they were applied to, unless they were left out. */
  public Optional<PeriodFacts> facts() {
    return stated().periodFacts();
  }

  ObjectNode tree() {
    return tree;
  }

  StatedSettlement stated() {
    return stated.get();
  }

  // ---- operations ----

  /** The same document for a recipient who may not see the terms. */
  public SettlementDocument withoutTerms() {
    return without(SettlementReader.TERMS);
  }

  /** The same document for a recipient who may not see the facts: entries by party and month. */
  public SettlementDocument withoutFacts() {
    return without(SettlementReader.FACTS);
  }

  private SettlementDocument without(String member) {
    ObjectNode redacted = Tree.without(tree, List.of(member));
    return new SettlementDocument(Checksums.sealed(redacted), functions);
  }

  /** The document as JSON, laid out for people; {@code parse} reads it. */
  public String toJson() {
    return Layout.of(tree);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SettlementDocument that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** The stage and the digests, shortened. */
  @Override
  public String toString() {
    return "settlement document, %s, terms %s…, facts %s…"
        .formatted(stage(), termsDigest().abbreviated(), factsDigest().abbreviated());
  }
}
