package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;

/**
 * What the contract calls a term, where it stands, and how it is known.
 *
 * <p>Not the term's content. Every term of a commercial model has one, and the explanation of a
 * figure prints it.
 *
 * @param label what the contract calls the term
 * @param clause where it stands
 * @param source how it is known; an example's invented parameter is an assumption
 */
public record Provision(Label label, Clause clause, Source source) {
  /** Label, clause and source, among the members of the term. */
  public static final ObjectForm<Provision> FORM =
      form("provision", Member.required("label", Label.FORM, Provision::label));

  private static ObjectForm<Provision> form(String name, Member<Provision, Label> label) {
    return ObjectForm.of(
        name,
        (known, clause, source) -> of(known, clause).withSource(source),
        label,
        Told.CLAUSE,
        Told.SOURCE.described("How it is known; without one, a term is known from its clause."));
  }

  /**
   * The same members of a term that has a usual name: without a label it has that one.
   *
   * @param usual the name
   */
  public static ObjectForm<Provision> usually(StandardLabel usual) {
    return form("", Member.optional("label", Label.FORM, Provision::label, usual.label()));
  }

  /**
   * The form of a term inside another: it says its clause and its source only where they are others
   * than those of the term around, and so do the terms inside it.
   */
  public static <T> Form<T> part(Form<T> form, Function<? super T, Provision> provision) {
    requireNonNull(form, "form");
    requireNonNull(provision, "provision");
    return Told.part(form, provision);
  }

  /** The form of the outermost of such terms, which says its clause. */
  public static <T> Form<T> whole(Form<T> form, Function<? super T, Provision> provision) {
    requireNonNull(form, "form");
    requireNonNull(provision, "provision");
    return Told.whole(form, provision);
  }

  /** Where the members of a term inside another are read. */
  public static Place inside(Place part) {
    return Told.inside(part);
  }

  /** The part, read as if it stood in the whole alone, whatever terms stand around it. */
  public static Place toldAs(Place whole, Place part) {
    requireNonNull(part, "part");
    return Told.toldAs(requireNonNull(whole, "whole"), part);
  }

  /** How the members of a term inside another are written. */
  public static Writing inside(Writing part, Provision provision) {
    requireNonNull(provision, "provision");
    return Told.inside(requireNonNull(part, "part"), provision);
  }

  /** Refuses null. */
  public Provision {
    requireNonNull(label, "label");
    requireNonNull(clause, "clause");
    requireNonNull(source, "source");
  }

  /** A term as the parties agreed it in the clause. */
  public static Provision of(Label label, Clause clause) {
    return new Provision(label, clause, Source.contract(clause.reference()));
  }

  /**
   * A term under the library's name, as the parties agreed it in a clause.
   *
   * @param clause the clause: {@code 4.2}
   * @throws IllegalArgumentException if the name speaks of a subject
   */
  public static Provision of(StandardLabel name, String clause) {
    return of(name.label(), Clause.of(clause));
  }

  private Provision withSource(Optional<Source> known) {
    return known.map(this::withSource).orElse(this);
  }

  /** The same term, known from elsewhere. */
  public Provision withSource(Source known) {
    return new Provision(label, clause, known);
  }

  /** The label and the clause. */
  @Override
  public String toString() {
    return label + " (" + clause + ")";
  }
}
