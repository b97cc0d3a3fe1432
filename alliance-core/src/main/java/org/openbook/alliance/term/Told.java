package org.openbook.alliance.term;

import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;

/**
 * What a whole has told a part of it: it stands in the whole's clause and is known as the whole is,
 * unless it says something else.
 *
 * @param clause the clause of the whole
 * @param source how the whole is known, unless from its clause: then a part is known from its own
 */
record Told(Clause clause, Optional<Source> source) {
  /** What a whole tells its parts, beside what it was told itself. */
  private record ToParts(Told told) {}

  static final Member<Provision, Clause> CLAUSE =
      Member.told(
          "clause", Clause.FORM, Told.class, told -> Optional.of(told.clause()), Provision::clause);

  static final Member<Provision, Optional<Source>> SOURCE =
      Member.optionalTold(
          "source",
          Source.FORM,
          Told.class,
          Told::source,
          Provision::source,
          term -> term.equals(Provision.of(term.label(), term.clause())));

  static Told by(Provision whole) {
    return new Told(whole.clause(), Optional.of(whole.source()).filter(Told::isPassedOn));
  }

  private static boolean isPassedOn(Source source) {
    return source.kind() != Source.Kind.CONTRACT;
  }

  // What is wrong with clause and source is told where they are read; here they are looked at.
  private static Slot<ToParts> at(Place whole) {
    Place quiet = whole.trial();
    Slot<Clause> clause = CLAUSE.read(quiet);
    Slot<Optional<Source>> source = SOURCE.read(quiet);
    return quiet.build(
        () -> new ToParts(new Told(clause.get(), source.get().filter(Told::isPassedOn))));
  }

  // ---- wholes that are parts ----

  static Place inside(Place part) {
    Optional<ToParts> around = part.find(ToParts.class);
    if (around.isEmpty()) {
      return part;
    }
    Place told = part.with(Told.class, around.get().told());
    return told.with(ToParts.class, at(told));
  }

  static Place toldAs(Place whole, Place part) {
    return whole.find(ToParts.class).map(told -> part.with(ToParts.class, told)).orElse(part);
  }

  static Writing inside(Writing part, Provision provision) {
    return part.find(ToParts.class)
        .map(
            around ->
                part.with(Told.class, around.told())
                    .with(ToParts.class, new ToParts(by(provision))))
        .orElse(part);
  }

  static <T> Form<T> part(Form<T> form, Function<? super T, Provision> provision) {
    return Forms.around(
        form, Told::inside, (value, writing) -> inside(writing, provision.apply(value)));
  }

  // ---- the outermost whole ----

  static <T> Form<T> whole(Form<T> form, Function<? super T, Provision> provision) {
    return Forms.around(
        form,
        place -> place.with(ToParts.class, at(place)),
        (value, writing) -> writing.with(ToParts.class, new ToParts(by(provision.apply(value)))));
  }
}
