package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
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
import org.openbook.alliance.formula.Operands;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Identifier;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Source;

/**
 * A formula where it stands in a document: a text that refers to another, an object whose single
 * member is its kind, or a label with a formula.
 *
 * <p>What a text refers to, and what is written for an operand, is in scope: {@link References} and
 * {@link Operands}. Reading recurses into what stands inside, which the depth of a document bounds;
 * whatever goes on by reference does not.
 */
public final class FormulaForm implements Form<Formula> {
  /** The form of formulas. */
  public static final FormulaForm FORM = new FormulaForm();

  /** What stands in place of a source where there is none. */
  private static final String NO_SOURCE = "none";

  private static final Form<Optional<Source>> SOURCE = new SourceOrNone();

  /** How it is known, or {@code none}; without one, a term is known from its clause. */
  private static final class SourceOrNone implements Form<Optional<Source>> {
    private static final Form<Optional<Source>> KNOWN =
        Source.FORM.as(Optional::of, Optional::orElseThrow);

    @Override
    public Slot<Optional<Source>> read(Place place) {
      return place.textOrEmpty().equals(NO_SOURCE) ? Slot.of(Optional.empty()) : KNOWN.read(place);
    }

    @Override
    public Tree write(Optional<Source> source, Writing writing) {
      return source.isPresent() ? KNOWN.write(source, writing) : Tree.text(NO_SOURCE);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return SchemaDefinitions.anyOf(
          "How it is known, or none; without one, a term is known from its clause.",
          Tree.member("const", Tree.text(NO_SOURCE)),
          KNOWN.schema(definitions));
    }
  }

  /** What a figure is called, where, how it is known, and what it is. */
  private record Name(
      Label label, Optional<Clause> clause, Optional<Source> source, Meaning meaning) {
    static Name read(
        Label label, Optional<Clause> clause, Optional<Optional<Source>> source, Meaning meaning) {
      return new Name(label, clause, source.orElseGet(() -> untold(clause)), meaning);
    }

    static Name of(Node.Named named) {
      return new Name(named.label(), named.clause(), named.source(), named.meaning());
    }

    Node.Named of(Formula formula) {
      return new Node.Named(formula, label, clause, source, meaning, Optional.empty());
    }
  }

  private static final ObjectForm<Name> NAME =
      ObjectForm.of(
          "",
          Name::read,
          Member.required("label", Label.FORM, Name::label),
          Member.optional("clause", Clause.FORM, Name::clause),
          Member.optionalUnless(
              "source",
              SOURCE,
              name -> Optional.of(name.source()),
              name -> name.source().equals(untold(name.clause()))),
          Member.<Name, Meaning>optional(
                  "meaning", Forms.word(Meaning.values()), Name::meaning, Meaning.FIGURE)
              .described("What it is in the contract's words."));

  private static final ObjectForm<Node.Named> NAMED =
      ObjectForm.of(
          "",
          Name::of,
          Member.among(NAME, Name::of),
          Member.required("formula", FORM, Node.Named::of));

  /** The member that an amount with its rules has. */
  private static final String RULES = "rules";

  private FormulaForm() {}

  // As everywhere, a term without a source is known from the clause in which it stands.
  private static Optional<Source> untold(Optional<Clause> clause) {
    return clause.map(stands -> Source.contract(stands.reference()));
  }

  // ---- reading ----

  @Override
  public Slot<Formula> read(Place place) {
    return place.in(References.class).read(place);
  }

  /** The formula at a place, whose operands are what is in scope there. */
  Slot<Formula> here(Place place) {
    if (place.isText()) {
      return Phrase.isPhrase(place.textOrEmpty())
          ? Phrase.read(place)
          : place.in(References.class).named(place);
    }
    if (!place.isObject()) {
      return place.fault(
          "it is %s; a formula must be a name or an object with its kind".formatted(place.kind()));
    }
    if (place.names().contains("label")) {
      Slot<Node.Named> named = NAMED.read(place);
      return place.build(() -> Formula.of(named.get()));
    }
    Optional<Form<Formula>> ruled = standIns(place).ruled();
    return place.names().contains(RULES) && ruled.isPresent()
        ? ruled.get().read(place)
        : ofKind(place);
  }

  private static StandIns standIns(Place place) {
    return place.find(StandIns.class).orElse(StandIns.none());
  }

  /**
   * A member that, where it is absent, is the formula of this name.
   *
   * @param member the member's name
   * @param name the formula's: {@code target-cost}
   * @param getter the formula; empty for a whole that has no use for one
   */
  public static <T> Member<T, Formula> usually(
      String member, String name, Function<? super T, Optional<Formula>> getter) {
    return Member.readAs(member, FORM, getter, Tree.text(name));
  }

  private static Slot<Formula> ofKind(Place place) {
    if (place.size() != 1) {
      return place.fault(
          "it has %s members; a formula must have one, its kind, or a label, a clause and a formula"
              .formatted(place.size()));
    }
    String kind = place.names().get(0);
    NodeKinds.Kind<?> own = NodeKinds.BY_NAME.get(kind);
    if (own != null) {
      return own.read(place.at(kind));
    }
    Map<String, Form<Formula>> others = standIns(place).kinds();
    Form<Formula> other = others.get(kind);
    return other == null ? unknown(place, kind, others) : other.read(place.at(kind));
  }

  private static Slot<Formula> unknown(
      Place place, String kind, Map<String, Form<Formula>> others) {
    Map<String, Object> kinds = new TreeMap<>(NodeKinds.BY_NAME);
    kinds.putAll(others);
    return place
        .at(kind)
        .fault(() -> Faults.unknown("kind", kind, "the kinds are %s", kinds.keySet()));
  }

  // ---- writing ----

  @Override
  public Tree write(Formula formula, Writing writing) {
    requireNonNull(formula, "formula");
    return writing.in(Operands.class).of(formula);
  }

  /** The formula itself, written out; for its operands stands what is in scope. */
  public Tree.Members writeOut(Formula formula, Writing writing) {
    return formula.node() instanceof Node.Named named
        ? NAMED.write(named, writing)
        : formula.node().accept(new NodeKinds(writing));
  }

  // ---- schema ----

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    Form<String> name = Identifier.form(id -> id, id -> id);
    return definitions
        .find(OperandSchema.class)
        .map(OperandSchema::schema)
        .orElseGet(
            () ->
                definitions.part(
                    "formula",
                    () ->
                        SchemaDefinitions.anyOf(
                            "A name of the table, of a term or of a fact; or a phrase; or an object"
                                + " with its kind as the only member; or an amount with its rules;"
                                + " or a label with a formula.",
                            choices(name, definitions))));
  }

  private static Tree[] choices(Form<String> name, SchemaDefinitions definitions) {
    List<Tree> choices = new ArrayList<>();
    choices.add(name.schema(definitions));
    choices.add(Phrase.schema(definitions));
    choices.add(SchemaDefinitions.oneMember(kinds(definitions)));
    standIns(definitions).ruled().ifPresent(ruled -> choices.add(ruled.schema(definitions)));
    choices.add(NAMED.schema(definitions));
    return choices.toArray(Tree[]::new);
  }

  private static StandIns standIns(SchemaDefinitions definitions) {
    return definitions.find(StandIns.class).orElse(StandIns.none());
  }

  /** What stands in schemas for the formulas inside a formula. */
  private record OperandSchema(Tree schema) {}

  /**
   * The schema of a formula that is written out among other members.
   *
   * @param operand the schema of what stands for its operands
   * @param others the schema of an object of the other members, all of them mandatory but one
   */
  public Tree schemaOver(Tree operand, ObjectForm<?> others, SchemaDefinitions definitions) {
    return definitions.within(
        OperandSchema.class,
        new OperandSchema(requireNonNull(operand, "operand")),
        () ->
            SchemaDefinitions.anyOf(
                "A value, and how it was made of other figures.",
                SchemaDefinitions.joined(
                    (Tree.Members) SchemaDefinitions.oneMember(kinds(definitions)),
                    (Tree.Members) others.schema(definitions)),
                SchemaDefinitions.joined(
                    (Tree.Members) NAMED.schema(definitions),
                    (Tree.Members) others.schema(definitions))));
  }

  private static Map<String, Tree> kinds(SchemaDefinitions definitions) {
    ImmutableMap.Builder<String, Tree> kinds = ImmutableMap.builder();
    NodeKinds.BY_NAME.forEach(
        (name, kind) -> kinds.put(name, ofKind(name, kind.form(), definitions)));
    standIns(definitions)
        .kinds()
        .forEach((name, form) -> kinds.put(name, ofKind(name, form, definitions)));
    return kinds.buildOrThrow();
  }

  private static Tree ofKind(String name, Form<?> form, SchemaDefinitions definitions) {
    return SchemaDefinitions.described(form.schema(definitions), KindWords.of(name));
  }
}
