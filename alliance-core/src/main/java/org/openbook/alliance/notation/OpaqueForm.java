package org.openbook.alliance.notation;

import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Unit;

/** An opaque function by its name and version; its code is what the host supplies in scope. */
final class OpaqueForm implements Form<Node.Opaque> {
  static final OpaqueForm FORM = new OpaqueForm();

  /** What a document says of it. */
  private record Call(String name, String version, List<Formula> of, Unit unit) {
    static Call of(Node.Opaque node) {
      return new Call(node.name(), node.version(), node.operands(), node.unit());
    }

    Node.Opaque with(OpaqueFunctions functions) {
      return new Node.Opaque(name, version, of, unit, function(functions));
    }

    private Function<List<Rational>, Rational> function(OpaqueFunctions functions) {
      return functions
          .find(name, version)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "opaque function '%s' version '%s' is not supplied; the host supplies %s"
                          .formatted(name, version, functions)));
    }
  }

  private static final ObjectForm<Call> CALL =
      ObjectForm.of(
          "",
          Call::new,
          Member.<Call, String>required("name", Forms.WORDS, Call::name)
              .described("What the program calls the function."),
          Member.<Call, String>required("version", Forms.WORDS, Call::version)
              .described("Which version of the function."),
          Member.required("of", Forms.list(FormulaForm.FORM), Call::of),
          Member.required("unit", Unit.FORM, Call::unit));

  private OpaqueForm() {}

  @Override
  public Slot<Node.Opaque> read(Place place) {
    Slot<Call> call = CALL.read(place);
    OpaqueFunctions functions = place.find(OpaqueFunctions.class).orElse(OpaqueFunctions.none());
    return place.build(() -> call.get().with(functions));
  }

  @Override
  public Tree write(Node.Opaque node, Writing writing) {
    return CALL.write(Call.of(node), writing);
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return CALL.schema(definitions);
  }
}
