package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;

/** Writes agreements, and target costs wherever they stand. */
final class AgreementWriter {
  private AgreementWriter() {}

  /** Adds the agreement's members. */
  static ObjectNode agreement(ObjectNode object, Agreement agreement) {
    object.set("label", Tree.label(agreement.label()));
    object.put("term", agreement.term().toString());
    Tree.setUnlessEmpty(
        object, "periods", Tree.texts(agreement.periods(), ContractPeriod::toString));
    Tree.setUnlessEmpty(
        object, "targets", Tree.array(agreement.targets(), AgreementWriter::target));
    return object.set("versions", Tree.array(agreement.versions(), AgreementWriter::version));
  }

  private static JsonNode version(Agreement.Version version) {
    ObjectNode object = Tree.object().put("inForce", version.inForce().toString());
    ObjectNode days = Tree.object();
    version.bindingFrom().forEach((party, day) -> days.put(party.value(), day.toString()));
    Tree.setUnlessEmpty(object, "bindingFrom", days);
    return object.set("model", ModelWriter.model(version.model()));
  }

  // ---- target costs ----

  static ObjectNode target(TargetCost target) {
    FormulaSheet formulas =
        new FormulaSheet(
            target.events().stream().map(TargetEvent::change).toList(), KnownFacts.none());
    ObjectNode object = Tree.provision(Tree.object(), target.provision());
    object.put("period", target.period().toString());
    object.set("basis", ModelWriter.basis(target.basis()));
    // With tranches the baseline is their sum.
    if (target.tranches().isEmpty()) {
      object.put("baseline", Amounts.text(target.baseline()));
    }
    Tree.setUnlessEmpty(
        object, "tranches", Tree.array(target.tranches(), AgreementWriter::tranche));
    target
        .priceLevel()
        .ifPresent(
            level ->
                object.set(
                    "priceLevel",
                    Tree.object()
                        .put("index", level.index())
                        .put("month", level.month().toString())));
    Tree.setUnlessEmpty(object, ModelReader.FORMULAS, formulas.table());
    Tree.setUnlessEmpty(
        object, "events", Tree.array(target.events(), event -> event(event, formulas)));
    return object;
  }

  private static JsonNode tranche(Tranche tranche) {
    ObjectNode object = Tree.provision(Tree.object(), tranche.provision());
    object.put("period", tranche.period().toString());
    tranche.amount().ifPresent(amount -> object.put("amount", Amounts.text(amount)));
    return object;
  }

  private static JsonNode event(TargetEvent event, FormulaSheet formulas) {
    ObjectNode object = Tree.provision(Tree.object(), event.provision());
    object.put("kind", Scalars.text(event.kind()));
    object.put("bearer", Scalars.text(event.bearer()));
    object.set("change", formulas.of(event.change()));
    object.put("date", event.date().toString());
    object.put("approver", event.approver());
    event.recognisedCost().ifPresent(cost -> object.put("recognisedCost", Amounts.text(cost)));
    return object;
  }
}
