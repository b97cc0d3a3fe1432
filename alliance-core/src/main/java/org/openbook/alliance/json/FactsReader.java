package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/** Reads the facts of a period. */
final class FactsReader {
  /** The formulas that are constants. */
  private static final List<String> KINDS =
      List.of("amount", "money", "ratio", "score", "count", "constant");

  private final OpaqueFunctions functions;
  private final FormulaReader values;

  FactsReader(OpaqueFunctions functions) {
    this.functions = functions;
    this.values =
        new FormulaReader(
            place -> place.fault("it is a name; a fact has a value"), OpaqueFunctions.none());
  }

  Slot<PeriodFacts> facts(Fields fields) {
    Slot<ContractPeriod> period = fields.required("period", Scalars::period);
    Slot<Optional<CostStatement>> costs =
        fields.optional("costs", place -> CostsReader.costs(place, period));
    Slot<Optional<TargetCost>> target =
        fields.optional("target", place -> TargetReader.target(place, functions));
    Slot<List<Measurement>> measurements = measured(fields, "measurements");
    Slot<List<KeyResultId>> unmeasured = fields.listOrNone("unmeasured", ScorecardReader::id);
    Slot<List<Measurement>> baselines = measured(fields, "baselines");
    Slot<Map<QuantityId, Inputs.Input>> others =
        fields.optional("facts", place -> place.entries(QuantityId::of, this::fact), Map.of());
    return fields.build(
        () -> {
          PeriodFacts.Builder facts =
              PeriodFacts.builder().period(period.get()).addAllMeasurements(measurements.get());
          costs.get().ifPresent(facts::costs);
          target.get().ifPresent(facts::target);
          unmeasured.get().forEach(facts::addUnmeasured);
          baselines.get().forEach(facts::addBaselines);
          others.get().forEach(facts::putOthers);
          return facts.build();
        });
  }

  // ---- measured values ----

  private record Measured(Rational value, Source source) {}

  private static Slot<List<Measurement>> measured(Fields fields, String name) {
    Slot<Map<KeyResultId, Measured>> values =
        fields.optional(
            name, place -> place.entries(KeyResultId::of, FactsReader::value), Map.of());
    return fields.place().build(() -> measurements(values.get()));
  }

  private static Slot<Measured> value(Place place) {
    Fields fields = place.fields();
    Slot<Rational> value = fields.required("value", Scalars::number);
    Slot<Source> source = fields.required("source", Scalars::source);
    return fields.build(() -> new Measured(value.get(), source.get()));
  }

  private static List<Measurement> measurements(Map<KeyResultId, Measured> values) {
    ImmutableList.Builder<Measurement> list = ImmutableList.builder();
    values.forEach((id, value) -> list.add(Measurement.of(id, value.value(), value.source())));
    return list.build();
  }

  // ---- other facts ----

  /** A constant as formulas write it, and beside it the source. */
  private Slot<Inputs.Input> fact(Place place) {
    Fields fields = place.fields();
    Slot<Source> source = fields.required("source", Scalars::source);
    if (!source.isReadable()) {
      return Slot.unreadable();
    }
    Optional<String> other = otherThanFact(place);
    if (other.isPresent()) {
      return place
          .at(other.get())
          .fault(
              "member %s is unknown; a fact has a source and one of %s"
                  .formatted(Faults.quote(other.get()), String.join(", ", KINDS)));
    }
    Slot<Formula> value = values.read(place.with(FactsReader::withoutSource));
    return place.build(() -> fact(value.get(), source.get()));
  }

  private static Optional<String> otherThanFact(Place place) {
    return ImmutableList.copyOf(place.node().fieldNames()).stream()
        .filter(name -> !name.equals("source") && !KINDS.contains(name))
        .findFirst();
  }

  private static ObjectNode withoutSource(ObjectNode fact) {
    fact.remove("source");
    return fact;
  }

  private static Inputs.Input fact(Formula value, Source source) {
    Node.Constant constant = (Node.Constant) value.node();
    return new Inputs.Input(constant.value(), constant.unit(), source);
  }
}
