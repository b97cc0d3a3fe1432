package org.openbook.alliance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Operands;
import org.openbook.alliance.json.StatedSettlement.StatedFigure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.References;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

/**
 * The figures of a settlement, each a formula of one node over the figures before it. A figure
 * refers to earlier ones only, so no circle can be written.
 */
final class FiguresForm implements Form<List<StatedFigure>> {
  static final FiguresForm FORM = new FiguresForm();

  /** What stands in place of an operand that was not computed, before its unit. */
  private static final String MISSING = "missing ";

  private static final QuantityId NOT_COMPUTED = QuantityId.of("not-computed");
  private static final Label LABEL = Label.en("Not computed");

  /** What a figure has besides its formula; only a fact has a source here. */
  private static final ObjectForm<StatedFigure> OTHERS =
      ObjectForm.of(
          "",
          (id, value, unit, source) ->
              new StatedFigure(id, value, unit, Formula.constant(value, unit), source),
          Member.required("id", Forms.TEXT, StatedFigure::id),
          Member.required("value", Scalars.NUMBER, StatedFigure::value),
          Member.required("unit", Unit.FORM, StatedFigure::unit),
          Member.optional("source", Source.FORM, FiguresForm::sourceOfFact));

  private static final List<String> OWN = List.of("id", "value", "unit");
  private static final List<String> OWN_OF_FACT = List.of("id", "value", "unit", "source");

  private static final Form<String> OPERAND =
      Forms.text(
          "operand",
          "^(f[0-9]+|missing .+)$",
          text -> text,
          text -> text,
          "The id of a figure; or missing and the unit of what was not computed.");

  private FiguresForm() {}

  // ---- reading ----

  @Override
  public Slot<List<StatedFigure>> read(Place place) {
    if (!place.isArray()) {
      return place.fault("it is %s; it must be an array".formatted(place.kind()));
    }
    Map<String, Slot<Formula>> stated = new HashMap<>();
    References earlier = name -> operand(name, stated);
    List<Slot<StatedFigure>> figures = new ArrayList<>();
    for (int i = 0; i < place.size(); i++) {
      figures.add(figure(place.at(i).with(References.class, earlier), stated));
    }
    return place.build(() -> figures.stream().map(Slot::get).toList());
  }

  private static Slot<StatedFigure> figure(Place place, Map<String, Slot<Formula>> stated) {
    if (!place.isObject()) {
      return place.fault("it is %s; it must be an object".formatted(place.kind()));
    }
    // The source of a name belongs to the formula; that of a fact stands beside it.
    List<String> own = place.names().contains("quantity") ? OWN_OF_FACT : OWN;
    Slot<StatedFigure> others = OTHERS.read(only(own, place));
    Slot<Formula> formula = FormulaForm.FORM.read(place.without(own));
    String id = place.at("id").textOrEmpty();
    if (!id.isEmpty() && stated.containsKey(id)) {
      return place
          .at("id")
          .fault("figure %s stands twice; each has its own id".formatted(Faults.quote(id)));
    }
    // A figure that could not be read has its fault; those over it have none of their own.
    stated.put(id, others.isReadable() ? Slot.of(others.get().formula()) : Slot.unreadable());
    return place.build(() -> others.get().made(formula.get()));
  }

  private static Place only(List<String> names, Place place) {
    return place.without(place.names().stream().filter(name -> !names.contains(name)).toList());
  }

  private static Optional<Source> sourceOfFact(StatedFigure figure) {
    return figure.formula().fact().flatMap(id -> figure.source());
  }

  private static Slot<Formula> operand(Place place, Map<String, Slot<Formula>> stated) {
    String text = place.textOrEmpty();
    if (text.startsWith(MISSING)) {
      Slot<Unit> unit = Unit.FORM.read(place.with(Tree.text(text.substring(MISSING.length()))));
      return place.build(() -> missing(unit.get()));
    }
    Slot<Formula> operand = stated.get(text);
    return operand == null
        ? place.fault(
            "operand is %s; it is a figure that stands before this one"
                .formatted(Faults.quote(text)))
        : operand;
  }

  /** Something of this unit that has no value. */
  private static Formula missing(Unit unit) {
    if (!unit.equals(Unit.CONDITION)) {
      return Formula.quantity(NOT_COMPUTED, unit, LABEL);
    }
    return Formula.quantity(NOT_COMPUTED, Unit.RATIO, LABEL)
        .isAtLeast(Formula.ratio(Rational.ZERO));
  }

  // ---- writing ----

  @Override
  public Tree write(List<StatedFigure> figures, Writing writing) {
    Map<Formula, String> ids = new HashMap<>();
    Operands earlier = operand -> operand(operand, ids);
    Writing within = writing.with(Operands.class, earlier);
    ImmutableList.Builder<Tree> written = ImmutableList.builder();
    for (StatedFigure figure : figures) {
      written.add(figure(figure, within));
      ids.put(figure.formula(), figure.id());
    }
    return Tree.items(written.build());
  }

  private static Tree figure(StatedFigure figure, Writing writing) {
    ImmutableMap.Builder<String, Tree> object = ImmutableMap.builder();
    object.putAll(OTHERS.write(figure, writing).byName());
    object.putAll(FormulaForm.FORM.writeOut(figure.formula(), writing).byName());
    return Tree.members(object.buildOrThrow());
  }

  // The branch that a choice did not take need not have a value.
  private static Tree operand(Formula operand, Map<Formula, String> ids) {
    String id = ids.get(operand);
    return id == null
        ? Tree.text(MISSING + ((Tree.Text) Unit.FORM.write(operand.unit())).value())
        : Tree.text(id);
  }

  // ---- schema ----

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.array(
        definitions.part(
            "figure",
            () -> FormulaForm.FORM.schemaOver(OPERAND.schema(definitions), OTHERS, definitions)));
  }
}
