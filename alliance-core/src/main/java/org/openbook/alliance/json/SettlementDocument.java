package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

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
  private static final String DOCUMENT = "settlement document";

  private final Tree.Members tree;
  private final OpaqueFunctions functions;

  // Of a document that was written here it is read only if somebody asks.
  private final Supplier<StatedSettlement> stated;

  private SettlementDocument(Tree.Members tree, OpaqueFunctions functions) {
    this(
        tree,
        functions,
        Suppliers.memoize(() -> read(new Parsed(DOCUMENT, tree, List.of()), functions)));
  }

  private SettlementDocument(
      Tree.Members tree, OpaqueFunctions functions, Supplier<StatedSettlement> stated) {
    this.tree = tree;
    this.functions = functions;
    this.stated = stated;
  }

  private static StatedSettlement read(Parsed parsed, OpaqueFunctions functions) {
    return SettlementForm.FORMAT.read(
        parsed, place -> place.with(OpaqueFunctions.class, functions));
  }

  // It is read at once, so that what is wrong with it is told here with its lines.
  private static SettlementDocument refusing(Parsed parsed, OpaqueFunctions functions) {
    StatedSettlement stated = read(parsed, functions);
    return new SettlementDocument((Tree.Members) parsed.tree(), functions, () -> stated);
  }

  // ---- factories ----

  /**
   * The document of a settlement, terms and facts included.
   *
   * @throws IllegalArgumentException if the settlement holds what no document can: a currency that
   *     is none of ISO 4217, an amount that is no decimal, a number of more than 1,000 digits
   */
  public static SettlementDocument of(Settlement settlement) {
    return of(settlement, Optional.empty());
  }

  /**
   * The document of an issued settlement, which says so: its number, who prepared and approved it,
   * when, and where it stands in the chain of which history, as of this history.
   *
   * @throws IllegalArgumentException if the history has none of this number, and as {@link
   *     #of(Settlement)}
   */
  public static SettlementDocument of(SettlementHistory history, SettlementId id) {
    return of(history.issued(id).settlement(), StatementIdentity.of(history, id).issue());
  }

  private static SettlementDocument of(
      Settlement settlement, Optional<StatementIdentity.Issue> issue) {
    SettlementForm.WrittenParts parts = SettlementForm.WrittenParts.of(settlement);
    Tree.Members tree =
        SettlementForm.FORMAT.write(
            StatedSettlement.of(settlement, parts.digests(), issue),
            Writing.brief().with(SettlementForm.WrittenParts.class, parts));
    return new SettlementDocument(Checksums.sealed(tree), functionsOf(settlement));
  }

  private static OpaqueFunctions functionsOf(Settlement settlement) {
    return OpaqueFunctions.of(settlement.model().steps());
  }

  /**
   * The document that a text holds, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static SettlementDocument parse(String json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2; it asks for no opaque functions.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public static SettlementDocument parse(byte[] json) {
    return parse(json, OpaqueFunctions.none());
  }

  /**
   * The document that a text holds, read by Jackson 2, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(String json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that bytes in UTF-8 hold, read by Jackson 2, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(byte[] json, OpaqueFunctions functions) {
    return parse(json, functions, JsonParsers.jackson2());
  }

  /**
   * The document that a text holds, read by this parser, with the functions that the host supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(
      String json, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return refusing(SettlementForm.FORMAT.parse(json, parser), functions);
  }

  /**
   * The document that bytes in UTF-8 hold, read by this parser, with the functions that the host
   * supplies.
   *
   * @throws DocumentException naming everything that is wrong, each with its place; a function that
   *     is not supplied is among it
   */
  public static SettlementDocument parse(
      byte[] json, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return refusing(SettlementForm.FORMAT.parse(json, parser), functions);
  }

  // ---- components ----

  /** How far the settlement goes, as stated. */
  public Stage stage() {
    return stated().stage();
  }

  /** The period that is settled, as stated. */
  public ContractPeriod period() {
    return stated().period();
  }

  /** The currency of every amount, as stated. */
  public CurrencyUnit currency() {
    return stated().currency();
  }

  /**
   * What of the settlement is payable to each party, as stated, also where terms or facts were left
   * out; below 0 the party pays. Of a settlement in which a clinic is paid 2 104 000 by a city it
   * is 2 104 000 of the clinic and -2 104 000 of the city.
   */
  public Map<Party, MonetaryAmount> payable() {
    CurrencyUnit currency = currency();
    ImmutableMap.Builder<Party, MonetaryAmount> payable = ImmutableMap.builder();
    stated()
        .parties()
        .forEach(
            party ->
                payable.put(
                    Party.of(party.party(), party.name()), Amounts.of(party.payable(), currency)));
    return payable.buildKeepingLast();
  }

  /**
   * Which settlement it is, as stated: period, stage, digests, and of one that was issued when and
   * by whom. The digest of the settlement is of what the document states, also where terms or facts
   * were left out. A document does not prove that it was issued, only its history does.
   */
  public StatementIdentity identity() {
    return stated().identity();
  }

  /** The digest of the terms, as stated. */
  public Digest termsDigest() {
    return stated().digests().terms();
  }

  /** The digest of the facts, as stated. */
  public Digest factsDigest() {
    return stated().digests().facts();
  }

  /** The terms that were applied, unless they were left out. */
  public Optional<CommercialModel> terms() {
    return stated().terms();
  }

  /**
   * The agreement as far as it was applied, unless the terms were left out: its label and term, and
   * the one model. Of a document before version 4: the model's label and the settlement's period.
   * The digest of the terms is that of the model; label and term are as somebody wrote them.
   */
  public Optional<Agreement> agreement() {
    return stated().agreement();
  }

  /** The facts that they were applied to, unless they were left out. */
  public Optional<PeriodFacts> facts() {
    return stated().facts();
  }

  /**
   * The settlement of these facts under these terms, made anew; empty if either was left out. What
   * the document states may be something else: {@link Verification} compares.
   *
   * @throws IllegalArgumentException if the terms do not settle the facts
   */
  public Optional<Settlement> settlement() {
    return stated().settlement();
  }

  Tree.Members tree() {
    return tree;
  }

  StatedSettlement stated() {
    return stated.get();
  }

  // ---- operations ----

  /** The same document for a recipient who may not see the terms. */
  public SettlementDocument withoutTerms() {
    return without(SettlementForm.TERMS);
  }

  /** The same document for a recipient who may not see the facts: entries by party and month. */
  public SettlementDocument withoutFacts() {
    return without(SettlementForm.FACTS);
  }

  private SettlementDocument without(String member) {
    return new SettlementDocument(Checksums.sealed(tree.without(List.of(member))), functions);
  }

  /** The document as JSON, laid out for people; {@code parse} reads it. */
  public String toJson() {
    return tree.toJson();
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
