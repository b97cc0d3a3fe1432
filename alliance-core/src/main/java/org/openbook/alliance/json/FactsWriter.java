package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.CostLine;
import org.openbook.alliance.statement.CostStatement;

/** Writes the facts of a period. */
final class FactsWriter {
  private static final NodeWriter CONSTANTS = new NodeWriter(operand -> Tree.object());

  private FactsWriter() {}

  /** Adds the facts' members. */
  static ObjectNode facts(ObjectNode object, PeriodFacts facts) {
    object.put("period", facts.period().toString());
    facts.target().ifPresent(target -> object.set("target", AgreementWriter.target(target)));
    Tree.setUnlessEmpty(object, "measurements", measured(facts.measurements()));
    Tree.setUnlessEmpty(object, "unmeasured", Tree.texts(facts.unmeasured(), KeyResultId::value));
    Tree.setUnlessEmpty(object, "baselines", measured(facts.baselines()));
    Tree.setUnlessEmpty(object, "facts", others(facts.others()));
    facts.costs().ifPresent(costs -> object.set("costs", costs(costs)));
    return object;
  }

  private static JsonNode measured(List<Measurement> values) {
    ObjectNode object = Tree.object();
    values.forEach(
        value ->
            object.set(
                value.indicator().value(),
                Tree.object()
                    .put("value", Scalars.text(value.value()))
                    .put("source", value.source().toString())));
    return object;
  }

  private static JsonNode others(Map<QuantityId, Inputs.Input> facts) {
    ObjectNode object = Tree.object();
    facts.forEach((id, fact) -> object.set(id.value(), fact(fact)));
    return object;
  }

  private static JsonNode fact(Inputs.Input fact) {
    Node constant = Formula.constant(fact.value(), fact.unit()).node();
    return constant.accept(CONSTANTS).put("source", fact.source().toString());
  }

  // ---- costs ----

  private static JsonNode costs(CostStatement costs) {
    ObjectNode object = Tree.object().put("book", costs.book().value());
    object.put("currency", Amounts.currency(costs.currency().getCurrencyCode()).getCurrencyCode());
    object.set("entries", Tree.whole(costs.entries()));
    putUnlessZero(object, "unstated", costs.unstated());
    object.set("lines", Tree.array(costs.lines(), FactsWriter::line));
    Tree.setUnlessEmpty(object, "findings", Tree.array(costs.findings(), FactsWriter::finding));
    return object;
  }

  private static JsonNode line(CostLine line) {
    ObjectNode object = Tree.object().put("party", line.party().value());
    object.put("class", Scalars.text(line.costClass())).put("type", line.costType().value());
    object.put("month", line.month().toString());
    line.carriedFrom().ifPresent(month -> object.put("carriedFrom", month.toString()));
    if (line.nature() != CostLine.Nature.COST) {
      object.put("nature", Scalars.text(line.nature()));
    }
    putUnlessZero(object, "charges", line.charges());
    putUnlessZero(object, "credits", line.credits());
    object.set("entries", Tree.whole(line.entries()));
    return object.put("digest", line.digestOfEntries().hex());
  }

  private static void putUnlessZero(ObjectNode object, String name, Rational number) {
    if (!number.isZero()) {
      object.put(name, Scalars.text(number));
    }
  }

  private static JsonNode finding(CostFinding finding) {
    return Tree.object()
        .put("kind", Scalars.text(finding.kind()))
        .put("entry", finding.entry().value())
        .put("value", Scalars.text(finding.value()))
        .put("message", finding.message());
  }
}
