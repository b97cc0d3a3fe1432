package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Source;

/**
 * Reads one formula as it stands in a document: an object whose single member is its kind, an
 * object with a label, or a text that refers to another. It recurses into what stands inside, which
 * the depth of a document bounds; whatever goes on by reference does not.
 */
final class FormulaReader {
  private final Function<Place, Slot<Formula>> references;
  private final OpaqueFunctions functions;
  private final Map<String, Function<Place, Slot<Formula>>> kinds = new HashMap<>();

  FormulaReader(Function<Place, Slot<Formula>> references, OpaqueFunctions functions) {
    this.references = references;
    this.functions = functions;
    addLeaves();
    addOperations();
    addPieces();
  }

  /** One more kind, that stands for a formula of the kernel's. */
  void add(String kind, Function<Place, Slot<Formula>> reader) {
    kinds.put(kind, reader);
  }

  Slot<Formula> read(Place place) {
    JsonNode node = place.node();
    if (node.isTextual()) {
      return references.apply(place);
    }
    if (!node.isObject()) {
      return place.fault(
          "it is %s; a formula is a name or an object with its kind".formatted(place.kind()));
    }
    return node.has("label") ? named(place) : ofKind(place);
  }

  private Slot<Formula> ofKind(Place place) {
    if (place.node().size() != 1) {
      return place.fault(
          "it has %s members; a formula has one, its kind, or a label, a clause and a formula"
              .formatted(place.node().size()));
    }
    String kind = place.node().fieldNames().next();
    Function<Place, Slot<Formula>> reader = kinds.get(kind);
    return reader == null
        ? place
            .at(kind)
            .fault(
                "kind %s is unknown; the kinds are %s"
                    .formatted(
                        Faults.quote(kind), Joiner.on(", ").join(new TreeSet<>(kinds.keySet()))))
        : reader.apply(place.at(kind));
  }

  // ---- names ----

  private Slot<Formula> named(Place place) {
    Fields fields = place.fields();
    Slot<Label> label = fields.required("label", TermParts::label);
    Slot<Optional<Clause>> clause = fields.optional("clause", Scalars::clause);
    Slot<Optional<Source>> source = source(fields, clause);
    Slot<Formula> of = fields.required("formula", this::read);
    return fields.build(
        () -> Formula.of(new Node.Named(of.get(), label.get(), clause.get(), source.get())));
  }

  // As everywhere, a term without a source is known from the clause in which it stands.
  private static Slot<Optional<Source>> source(Fields fields, Slot<Optional<Clause>> clause) {
    if (!fields.has("source")) {
      return fields
          .place()
          .build(() -> clause.get().map(stands -> Source.contract(stands.reference())));
    }
    return fields.required(
        "source",
        place ->
            place.node().asText().equals(TermParts.NO_SOURCE)
                ? Slot.of(Optional.empty())
                : place.build(() -> Optional.of(Scalars.source(place).get())));
  }

  // ---- leaves ----

  private void addLeaves() {
    add("ratio", place -> made(place, Scalars.ratio(place), Formula::ratio));
    add("money", place -> made(place, Scalars.number(place), Formula::money));
    add("score", place -> made(place, Scalars.number(place), Formula::score));
    add("count", place -> made(place, Scalars.number(place), Formula::count));
    add("amount", place -> place.text(FormulaReader::parsedAmount));
    add("constant", this::constant);
    add("quantity", this::quantity);
    add("present", place -> place.text(id -> Formula.present(QuantityId.of(id))));
  }

  private static <T> Slot<Formula> made(Place place, Slot<T> part, Function<T, Formula> maker) {
    return place.build(() -> maker.apply(part.get()));
  }

  private static Formula parsedAmount(String text) {
    int space = text.lastIndexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "amount is %s; it is a currency, a space and a number: EUR 12.5"
              .formatted(Faults.quote(text)));
    }
    return Formula.constant(
        Rational.parse(text.substring(space + 1)), Unit.money(text.substring(0, space)));
  }

  private Slot<Formula> constant(Place place) {
    Fields fields = place.fields();
    Slot<Rational> value = fields.required("value", Scalars::number);
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    return fields.build(() -> Formula.constant(value.get(), unit.get()));
  }

  private Slot<Formula> quantity(Place place) {
    Fields fields = place.fields();
    Slot<QuantityId> id = fields.required("id", at -> at.text(QuantityId::of));
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    Slot<Label> label = fields.required("label", TermParts::label);
    return fields.build(() -> Formula.quantity(id.get(), unit.get(), label.get()));
  }

  // ---- operations ----

  private void addOperations() {
    add("sum", place -> several(place, Formula::sum));
    add("least", place -> several(place, Formula::least));
    add("greatest", place -> several(place, Formula::greatest));
    add("allOf", place -> several(place, Formula::allOf));
    add("anyOf", place -> several(place, Formula::anyOf));
    add("difference", place -> two(place, Formula::minus));
    add("product", place -> two(place, Formula::times));
    add("quotient", place -> two(place, Formula::dividedBy));
    add("positivePart", place -> made(place, read(place), Formula::positivePart));
    add("negativePart", place -> made(place, read(place), Formula::negativePart));
    add("choice", this::choice);
    add("comparison", this::comparison);
    add("rounded", this::rounded);
    add("opaque", this::opaque);
  }

  private Slot<Formula> several(Place place, Function<List<Formula>, Formula> maker) {
    return made(place, place.list(this::read), maker);
  }

  private Slot<Formula> two(Place place, BinaryOperator<Formula> maker) {
    if (place.node().isArray() && place.node().size() != 2) {
      return place.fault("it has %s operands; it has two".formatted(place.node().size()));
    }
    return made(place, place.list(this::read), parts -> maker.apply(parts.get(0), parts.get(1)));
  }

  private Slot<Formula> choice(Place place) {
    Fields fields = place.fields();
    Slot<Formula> condition = fields.required("if", this::read);
    Slot<Formula> then = fields.required("then", this::read);
    Slot<Formula> otherwise = fields.required("else", this::read);
    return fields.build(() -> Formula.choice(condition.get(), then.get(), otherwise.get()));
  }

  private Slot<Formula> comparison(Place place) {
    Fields fields = place.fields();
    Slot<Formula> left = fields.required("left", this::read);
    Slot<Node.Relation> relation =
        fields.required("is", at -> Scalars.word(at, Node.Relation.values()));
    Slot<Formula> right = fields.required("right", this::read);
    return fields.build(() -> left.get().compared(relation.get(), right.get()));
  }

  private Slot<Formula> rounded(Place place) {
    Fields fields = place.fields();
    Slot<Formula> of = fields.required("of", this::read);
    Slot<Rounding> rounding = TermParts.roundingOf(fields);
    Slot<String> reason = fields.required("reason", at -> at.text(text -> text));
    return fields.build(() -> of.get().rounded(rounding.get(), reason.get()));
  }

  private Slot<Formula> opaque(Place place) {
    Fields fields = place.fields();
    Slot<String> name = fields.required("name", at -> at.text(text -> text));
    Slot<String> version = fields.required("version", at -> at.text(text -> text));
    Slot<List<Formula>> of = fields.required("of", at -> at.list(this::read));
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    return fields.build(
        () ->
            Formula.opaque(
                new Node.Opaque(
                    name.get(),
                    version.get(),
                    of.get(),
                    unit.get(),
                    function(name.get(), version.get()))));
  }

  private Function<List<Rational>, Rational> function(String name, String version) {
    return functions
        .find(name, version)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "opaque function '%s' version '%s' is not supplied; the host supplies %s"
                        .formatted(name, version, functions)));
  }

  // ---- bands, curves, steps ----

  private void addPieces() {
    add("bands", this::bands);
    add("curve", this::curve);
    add("steps", this::steps);
  }

  private Slot<Formula> bands(Place place) {
    Fields fields = place.fields();
    Slot<Formula> of = fields.required("of", this::read);
    Slot<Formula> base = fields.required("base", this::read);
    Slot<MarginalScale> scale = Pieces.bands(fields);
    return fields.build(() -> of.get().inBands(base.get(), scale.get()));
  }

  private Slot<Formula> curve(Place place) {
    Fields fields = place.fields();
    Slot<Formula> of = fields.required("of", this::read);
    Slot<Polyline> line = Pieces.line(fields);
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    return fields.build(() -> of.get().onCurve(line.get(), unit.get()));
  }

  private Slot<Formula> steps(Place place) {
    Fields fields = place.fields();
    Slot<Formula> of = fields.required("of", this::read);
    Slot<Staircase> stairs = Pieces.stairs(fields);
    Slot<Unit> unit = fields.required("unit", Scalars::unit);
    return fields.build(() -> of.get().onSteps(stairs.get(), unit.get()));
  }
}
