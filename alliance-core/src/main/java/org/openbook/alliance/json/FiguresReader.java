package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Source;

/**
 * Reads the figures of a settlement, each as a formula of one node over the stated values of its
 * operands. A figure refers to earlier ones only, so no circle can be written.
 */
final class FiguresReader {
  private static final QuantityId NOT_COMPUTED = QuantityId.of("not-computed");
  private static final Label LABEL = Label.en("Not computed");

  private final Map<String, Formula> stated = new HashMap<>();
  private final FormulaReader formulas;

  FiguresReader(OpaqueFunctions functions) {
    this.formulas = new FormulaReader(this::operand, functions);
  }

  Slot<List<StatedSettlement.Figure>> figures(Place place) {
    return place.list(this::figure);
  }

  /** The value of the figure that a text names. */
  Slot<Rational> value(Place place) {
    return place.text(
        id -> {
          if (stated.get(id) != null && stated.get(id).node() instanceof Node.Constant constant) {
            return constant.value();
          }
          throw new IllegalArgumentException(
              "figure %s is unknown; it is one of this document".formatted(Faults.quote(id)));
        });
  }

  private Slot<StatedSettlement.Figure> figure(Place place) {
    Fields fields = place.fields();
    Slot<String> id = fields.required("id", at -> at.text(this::requiredNew));
    Slot<Rational> value = fields.required("value", Scalars::number);
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    Slot<Optional<Source>> source = sourceOfFact(fields);
    if (!place.node().isObject()) {
      return Slot.unreadable();
    }
    Slot<Formula> formula = formulas.read(place.with(FiguresReader::formulaOf));
    return place.build(
        () -> {
          source.get();
          stated.put(id.get(), Formula.constant(value.get(), unit.get()));
          return new StatedSettlement.Figure(place.path(), value.get(), unit.get(), formula.get());
        });
  }

  private String requiredNew(String id) {
    if (stated.containsKey(id)) {
      throw new IllegalArgumentException(
          "figure %s stands twice; each has its own id".formatted(Faults.quote(id)));
    }
    return id;
  }

  // The source of a name belongs to the formula; that of a fact stands beside it.
  private static Slot<Optional<Source>> sourceOfFact(Fields fields) {
    return fields.place().node().has("quantity")
        ? fields.optional("source", Scalars::source)
        : Slot.of(Optional.empty());
  }

  private static ObjectNode formulaOf(ObjectNode figure) {
    figure.remove(List.of("id", "value", "unit"));
    if (figure.has("quantity")) {
      figure.remove("source");
    }
    return figure;
  }

  private Slot<Formula> operand(Place place) {
    return place.text(
        text -> {
          if (text.startsWith(SettlementWriter.MISSING)) {
            return missing(text.substring(SettlementWriter.MISSING.length()));
          }
          Formula operand = stated.get(text);
          if (operand == null) {
            throw new IllegalArgumentException(
                "operand is %s; it is a figure that stands before this one"
                    .formatted(Faults.quote(text)));
          }
          return operand;
        });
  }

  /** Something of this unit that has no value. */
  private static Formula missing(String unit) {
    Unit of = Scalars.parsedUnit(unit);
    if (!of.equals(Unit.CONDITION)) {
      return Formula.quantity(NOT_COMPUTED, of, LABEL);
    }
    return Formula.quantity(NOT_COMPUTED, Unit.RATIO, LABEL)
        .isAtLeast(Formula.ratio(Rational.ZERO));
  }
}
