package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.target.ComparisonBasis;

/** Writes one commercial model. */
final class ModelWriter {
  private final CommercialModel model;
  private final FormulaSheet formulas;

  private ModelWriter(CommercialModel model) {
    this.model = model;
    this.formulas =
        new FormulaSheet(
            roots(model), KnownFacts.of(model.alliance(), model.scorecard(), model.basis()));
  }

  static ObjectNode model(CommercialModel model) {
    return new ModelWriter(model).model();
  }

  /** Every formula that the model is made of. */
  static List<Formula> formulas(CommercialModel model) {
    return Calculation.of(roots(model)).parts();
  }

  private static List<Formula> roots(CommercialModel model) {
    List<Formula> roots = new ArrayList<>();
    for (Line line : model.lines()) {
      roots.add(line.amount());
      Stream.of(line.payers(), line.payees())
          .flatMap(shares -> shares.parts().stream())
          .forEach(part -> roots.add(part.weight()));
      line.onAccount().ifPresent(roots::add);
      line.retention().ifPresent(rate -> roots.add(rate.rate()));
    }
    roots.addAll(model.reported());
    return roots;
  }

  private ObjectNode model() {
    ObjectNode object = Tree.provision(Tree.object(), model.provision());
    object.put("currency", Amounts.currency(model.currency().getCurrencyCode()).getCurrencyCode());
    object.set("basis", basis(model.basis()));
    object.set("parties", Tree.array(model.alliance().parties(), ModelWriter::party));
    object.set("memberships", Tree.array(model.alliance().memberships(), ModelWriter::membership));
    model.scorecard().ifPresent(card -> object.set("scorecard", ScorecardWriter.scorecard(card)));
    Tree.setUnlessEmpty(object, ModelReader.FORMULAS, formulas.table());
    object.set("lines", Tree.array(model.lines(), this::line));
    Tree.setUnlessEmpty(object, "reported", Tree.array(model.reported(), formulas::of));
    model.payment().ifPresent(terms -> object.set("payment", PaymentWriter.payment(terms)));
    return object;
  }

  static JsonNode basis(ComparisonBasis basis) {
    return Tree.texts(basis.contents(), Scalars::text);
  }

  private static JsonNode party(Party party) {
    return Tree.object().put("id", party.id().value()).set("name", Tree.label(party.name()));
  }

  private static JsonNode membership(Membership membership) {
    return Tree.object()
        .put("party", membership.party().value())
        .put("role", Scalars.text(membership.role()))
        .put("from", membership.from().toString());
  }

  private JsonNode line(Line line) {
    ObjectNode object =
        Tree.object().put("id", line.id().value()).put("kind", Scalars.text(line.kind()));
    object.set("amount", formulas.of(line.amount()));
    object.set("payers", distribution(line.payers()));
    object.set("payees", distribution(line.payees()));
    if (!line.rounding().equals(Rounding.toCent())) {
      object.set("rounding", Tree.rounding(Tree.object(), line.rounding()));
    }
    line.onAccount().ifPresent(amount -> object.set("onAccount", formulas.of(amount)));
    line.retention().ifPresent(rate -> object.set("retention", rate(rate)));
    return object;
  }

  private JsonNode rate(Rate rate) {
    ObjectNode object = Tree.provision(Tree.object(), rate.provision());
    return object.set("rate", formulas.of(rate.rate()));
  }

  // ---- who shares a line ----

  private JsonNode distribution(Distribution distribution) {
    if (isSole(distribution)) {
      return Tree.text(distribution.parties().get(0));
    }
    ObjectNode object =
        isEqual(distribution)
            ? Tree.object("equal", Tree.texts(distribution.parties(), PartyId::value))
            : Tree.object("shares", Tree.array(distribution.parts(), this::part));
    if (distribution.remainder() != RemainderPolicy.LARGEST_REMAINDER) {
      object.put("remainder", Scalars.text(distribution.remainder()));
    }
    distribution.remainderHolder().ifPresent(holder -> object.put("holder", holder.value()));
    return object;
  }

  private static boolean isSole(Distribution distribution) {
    return distribution.parts().size() == 1
        && distribution.remainder() == RemainderPolicy.LARGEST_REMAINDER
        && distribution.remainderHolder().isEmpty()
        && isEqual(distribution);
  }

  private static boolean isEqual(Distribution distribution) {
    return distribution.parts().stream()
        .allMatch(part -> part.weight().equals(Formula.ratio(Rational.ONE)));
  }

  private JsonNode part(Distribution.Part part) {
    ObjectNode object = Tree.object().put("party", part.party().value());
    return part.weight().node() instanceof Node.Constant fixed && fixed.unit().equals(Unit.RATIO)
        ? object.put("weight", Scalars.text(fixed.value()))
        : object.set("by", formulas.of(part.weight()));
  }
}
