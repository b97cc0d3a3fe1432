package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

/**
 * A fact: a constant as formulas write it, and beside it how it is known: {@code {"count": "40",
 * "source": "measurement: register"}}.
 */
public final class FactForm implements Form<Inputs.Input> {
  /** The form of facts. */
  public static final FactForm FORM = new FactForm();

  private static final List<String> KINDS =
      List.of("amount", "money", "ratio", "score", "count", "constant");
  private static final Member<Inputs.Input, Source> SOURCE =
      Member.required("source", Source.FORM, Inputs.Input::source);

  private FactForm() {}

  @Override
  public Slot<Inputs.Input> read(Place place) {
    if (!place.isObject()) {
      return place.fault("it is %s; it must be an object".formatted(place.kind()));
    }
    Slot<Source> source = SOURCE.read(place);
    List<String> others = place.names().stream().filter(name -> !name.equals("source")).toList();
    List<String> values = others.stream().filter(KINDS::contains).toList();
    for (String other : others) {
      if (!KINDS.contains(other)) {
        place
            .at(other)
            .fault(
                () -> Faults.unknown("member", other, "a fact has a source and one of %s", KINDS));
      }
    }
    List<Slot<Formula>> read =
        values.stream().map(kind -> NodeKinds.kind(kind).read(place.at(kind))).toList();
    if (others.size() > values.size()) {
      return Slot.unreadable();
    }
    if (read.size() != 1) {
      return place.fault(
          "it has %s values; a fact must have a source and one of %s"
              .formatted(read.size(), String.join(", ", KINDS)));
    }
    return place.build(() -> fact((Node.Constant) read.get(0).get().node(), source.get()));
  }

  private static Inputs.Input fact(Node.Constant constant, Source source) {
    return new Inputs.Input(constant.value(), constant.unit(), source);
  }

  @Override
  public Tree write(Inputs.Input fact, Writing writing) {
    return FormulaForm.FORM
        .writeOut(Formula.constant(fact.value(), fact.unit()), writing)
        .with("source", Source.FORM.write(fact.source(), writing));
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    ImmutableMap.Builder<String, Tree> properties = ImmutableMap.builder();
    KINDS.forEach(
        kind ->
            properties.put(
                kind,
                SchemaDefinitions.described(
                    NodeKinds.kind(kind).form().schema(definitions), KindWords.of(kind))));
    properties.put("source", Source.FORM.schema(definitions));
    Map<String, Tree> schema =
        ImmutableMap.of(
            "type", Tree.text("object"),
            "properties", Tree.members(properties.buildOrThrow()),
            "additionalProperties", Tree.no(),
            "required", Tree.items(List.of(Tree.text("source"))),
            "minProperties", Tree.whole(2));
    return Tree.members(schema)
        .with("maxProperties", Tree.whole(2))
        .with("description", Tree.text("A value with its unit, and how it is known."));
  }
}
