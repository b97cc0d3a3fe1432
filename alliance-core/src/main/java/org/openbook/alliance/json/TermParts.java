package org.openbook.alliance.json;

import java.math.RoundingMode;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The small things that every term has: a label, a provision, a rounding. */
final class TermParts {
  /** What stands in place of a source where there is none. */
  static final String NO_SOURCE = "none";

  private TermParts() {}

  static Slot<Label> label(Place place) {
    Fields fields = place.fields();
    Slot<String> fi = language(fields, "fi");
    Slot<String> sv = language(fields, "sv");
    Slot<String> en = language(fields, "en");
    return fields.build(() -> Label.of(fi.get(), sv.get(), en.get()));
  }

  private static Slot<String> language(Fields fields, String name) {
    return fields.optional(name, place -> place.text(text -> text), "");
  }

  /** The provision whose members stand among those of its term. */
  static Slot<Provision> provision(Fields fields) {
    Slot<Label> label = fields.required("label", TermParts::label);
    Slot<Clause> clause = fields.required("clause", Scalars::clause);
    Slot<Optional<Source>> source = fields.optional("source", Scalars::source);
    return fields.place().build(() -> provision(label.get(), clause.get(), source.get()));
  }

  // A term without a source is known from the clause in which it stands.
  private static Provision provision(Label label, Clause clause, Optional<Source> source) {
    Provision agreed = Provision.of(label, clause);
    return source.map(agreed::withSource).orElse(agreed);
  }

  static Slot<Rounding> rounding(Place place) {
    Fields fields = place.fields();
    Slot<Rounding> rounding = roundingOf(fields);
    return fields.build(rounding::get);
  }

  /** The rounding whose members stand among others. */
  static Slot<Rounding> roundingOf(Fields fields) {
    Slot<Rational> step = fields.required("step", Scalars::number);
    Slot<RoundingMode> mode =
        fields.required("mode", place -> Scalars.word(place, RoundingMode.values()));
    return fields.place().build(() -> Rounding.of(step.get(), mode.get()));
  }
}
