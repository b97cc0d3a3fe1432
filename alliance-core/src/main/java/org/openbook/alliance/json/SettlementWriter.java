package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/** Writes settlements: every figure once, and what the lines and the parties make of them. */
final class SettlementWriter {
  /** What stands in place of an operand that was not computed, before its unit. */
  static final String MISSING = "missing ";

  private final Settlement settlement;
  private final Map<Formula, String> ids = new HashMap<>();
  private final NodeWriter writer = new NodeWriter(this::operand);

  private SettlementWriter(Settlement settlement) {
    this.settlement = settlement;
  }

  /** What was settled, without the terms and the facts. */
  static ObjectNode settled(Settlement settlement) {
    return new SettlementWriter(settlement).settled();
  }

  private ObjectNode settled() {
    ObjectNode object = Format.SETTLEMENT.head();
    object.put("stage", Scalars.text(settlement.stage()));
    object.put("period", settlement.facts().period().toString());
    object.put("currency", settlement.model().currency().getCurrencyCode());
    Tree.setUnlessEmpty(
        object, "open", Tree.array(settlement.openMatters(), SettlementWriter::open));
    Tree.setUnlessEmpty(
        object, "estimates", Tree.array(settlement.estimates(), SettlementWriter::estimate));
    object.set(
        "digests",
        Tree.object()
            .put("terms", settlement.termsDigest().hex())
            .put("facts", settlement.factsDigest().hex()));
    List<JsonNode> figures = settlement.figures().stream().map(this::figure).toList();
    object.set("lines", Tree.array(settlement.lines(), this::line));
    object.set("parties", Tree.array(settlement.partyStatements(), this::party));
    Tree.setUnlessEmpty(object, "reported", Tree.texts(settlement.reported(), this::id));
    return object.set("figures", Tree.array(figures));
  }

  private static JsonNode open(Settlement.OpenMatter matter) {
    return Tree.object().put("kind", Scalars.text(matter.kind())).put("what", matter.what());
  }

  private static JsonNode estimate(PeriodFacts.Estimate estimate) {
    return Tree.object().put("what", estimate.what()).put("reason", estimate.reason());
  }

  // ---- figures ----

  private JsonNode figure(Figure figure) {
    String id = "f" + (ids.size() + 1);
    ObjectNode object =
        Tree.object()
            .put("id", id)
            .put("value", Scalars.text(figure.value()))
            .put("unit", Scalars.text(figure.unit()));
    object.setAll(figure.formula().node().accept(writer));
    if (figure.formula().node() instanceof Node.Quantity) {
      figure.source().ifPresent(source -> object.put("source", source.toString()));
    }
    ids.put(figure.formula(), id);
    return object;
  }

  // The branch that a choice did not take need not have a value.
  private JsonNode operand(Formula operand) {
    String id = ids.get(operand);
    return Tree.text(id == null ? MISSING + Scalars.text(operand.unit()) : id);
  }

  private String id(Figure figure) {
    return ids.getOrDefault(figure.formula(), "");
  }

  // ---- lines and parties ----

  private JsonNode line(SettledLine line) {
    ObjectNode object = Tree.object().put("id", line.line().id().value());
    object.set("label", Tree.label(line.line().name().label()));
    object.put("figure", id(line.figure()));
    object.put("amount", amount(line.figure().value()));
    object.put("payable", Amounts.text(line.payable()));
    object.set("paid", parts(line.paid()));
    return object.set("received", parts(line.received()));
  }

  private JsonNode parts(Map<PartyId, Rational> parts) {
    ObjectNode object = Tree.object();
    parts.forEach((party, part) -> object.put(party.value(), amount(part)));
    return object;
  }

  private JsonNode party(PartyStatement statement) {
    ObjectNode object = Tree.object().put("id", statement.party().id().value());
    object.set("name", Tree.label(statement.party().name()));
    object.put("net", Amounts.text(statement.net()));
    object.put("payable", Amounts.text(statement.payable()));
    return object.set("lines", Tree.array(statement.entries(), this::entry));
  }

  private JsonNode entry(PartyStatement.Entry entry) {
    return Tree.object()
        .put("line", entry.line().line().id().value())
        .put("amount", amount(entry.amount()))
        .put("payable", amount(entry.payable()));
  }

  private String amount(Rational value) {
    return settlement.model().currency().getCurrencyCode() + " " + Scalars.text(value);
  }
}
