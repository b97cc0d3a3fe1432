package org.openbook.alliance.examples.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Witness;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.Settlement;

/** Checks as JSON for programs; numbers are texts and exact, as in every document. */
final class CheckJson {
  private CheckJson() {}

  /** One document for all checks. */
  static String of(List<Checked> all) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", "openbook-alliance/check").put("version", 1);
    ArrayNode checks = json.putArray("checks");
    all.forEach(checked -> checks.add(check(checked)));
    return json.toPrettyString() + "\n";
  }

  private static ObjectNode check(Checked checked) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("terms", checked.terms().toString());
    Optional.ofNullable(checked.facts()).ifPresent(file -> json.put("facts", file.toString()));
    ObjectNode held = json.putObject("held");
    checked
        .ground()
        .model()
        .inputs(checked.ground().facts())
        .asMap()
        .forEach((id, fact) -> held.set(id.value(), fact(fact)));
    ArrayNode moved = json.putArray("moved");
    for (Moved one : checked.moved()) {
      moved
          .addObject()
          .put("quantity", one.axis().id().value())
          .put("from", one.axis().low().toString())
          .put("to", one.axis().high().toString())
          .put("range", one.range().name().toLowerCase(Locale.ROOT));
    }
    ArrayNode findings = json.putArray("findings");
    checked.report().findings().forEach(finding -> findings.add(finding(finding)));
    ObjectNode verdicts = json.putObject("verdicts");
    checked.report().verdicts().forEach((kind, verdict) -> verdicts.put(id(kind), id(verdict)));
    return json;
  }

  private static ObjectNode fact(Inputs.Input fact) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", fact.value().toString())
        .put("source", fact.source().toString());
  }

  /** A finding with everything that is known of it. */
  static ObjectNode finding(Finding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", id(finding.kind()))
        .put("severity", id(finding.severity()))
        .put("subject", finding.subject())
        .put("message", finding.message());
    finding.quantity().ifPresent(id -> json.put("quantity", id.value()));
    finding.from().ifPresent(from -> json.set("from", number(from)));
    finding.to().ifPresent(to -> json.set("to", number(to)));
    finding.amount().ifPresent(amount -> json.set("amount", number(amount)));
    ArrayNode causes = json.putArray("terms");
    for (Cause cause : finding.causes()) {
      ObjectNode term = causes.addObject().put("label", cause.label().toString());
      cause.clause().ifPresent(clause -> term.put("clause", clause.reference()));
    }
    finding.witness().ifPresent(witness -> json.set("witness", witness(witness)));
    return json;
  }

  private static ArrayNode witness(Witness witness) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    json.add(settlement(witness.one())).add(settlement(witness.other()));
    return json;
  }

  private static ObjectNode settlement(Settlement settled) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode facts = json.putObject("facts");
    settled
        .inputs()
        .asMap()
        .forEach(
            (QuantityId id, Inputs.Input fact) -> facts.put(id.value(), fact.value().toString()));
    ObjectNode lines = json.putObject("lines");
    settled
        .lines()
        .forEach(
            line -> lines.put(line.line().id().value(), Amounts.value(line.amount()).toString()));
    ObjectNode parties = json.putObject("parties");
    settled
        .partyStatements()
        .forEach(
            party ->
                parties.put(party.party().id().value(), Amounts.value(party.net()).toString()));
    json.put("termsDigest", settled.termsDigest().hex());
    json.put("factsDigest", settled.factsDigest().hex());
    return json;
  }

  private static ObjectNode number(Enclosure number) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("low", number.low().toString())
        .put("high", number.high().toString());
  }

  /** {@code dead-zone}. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
