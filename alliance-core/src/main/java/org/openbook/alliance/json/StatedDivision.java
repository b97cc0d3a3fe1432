package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.SettledLine;

/** How a document says that a line is divided, before anybody looks whether it is true. */
@Value.Immutable
abstract class StatedDivision {
  /** What one party gets. */
  @Value.Immutable
  abstract static class StatedPart {
    abstract PartyId party();

    /** Its weight, where the terms fix it. */
    abstract Optional<Rational> weight();

    /** The figure of its weight, where it was computed. */
    abstract Optional<String> figure();

    /** Its exact share of the amount; 0 for a holder without a share. */
    abstract Rational exact();

    /** The whole steps in that. */
    abstract Rational whole();

    /** What it gets of the amount. */
    abstract Rational amount();

    /** What it gets of what is payable. */
    abstract Rational payable();
  }

  /** What becomes of what is left over. */
  abstract RemainderPolicy remainder();

  /** Who keeps it, where it is not divided. */
  abstract Optional<PartyId> holder();

  /** What is divided no further. */
  abstract Rational step();

  /** What the whole steps leave over. */
  abstract Rational left();

  abstract List<StatedPart> parts();

  /** The form over that of an amount and that of a figure's id. */
  static Form<StatedDivision> form(Form<Rational> amount, Form<String> figure) {
    Form<StatedPart> part =
        ObjectForm.<StatedPart, ImmutableStatedPart.Builder>of(
                "", ImmutableStatedPart::builder, ImmutableStatedPart.Builder::build)
            .required("party", PartyId.FORM, StatedPart::party, ImmutableStatedPart.Builder::party)
            .optional(
                "weight", Scalars.NUMBER, StatedPart::weight, ImmutableStatedPart.Builder::weight)
            .described("Where the terms fix it.")
            .optional("figure", figure, StatedPart::figure, ImmutableStatedPart.Builder::figure)
            .described("The weight, where it was computed.")
            .required(
                "exact", Scalars.NUMBER, StatedPart::exact, ImmutableStatedPart.Builder::exact)
            .described("The amount times the weight over all weights.")
            .required("whole", amount, StatedPart::whole, ImmutableStatedPart.Builder::whole)
            .described("The whole steps in the exact share.")
            .required("amount", amount, StatedPart::amount, ImmutableStatedPart.Builder::amount)
            .required("payable", amount, StatedPart::payable, ImmutableStatedPart.Builder::payable)
            .form();
    return ObjectForm.<StatedDivision, ImmutableStatedDivision.Builder>of(
            "division", ImmutableStatedDivision::builder, ImmutableStatedDivision.Builder::build)
        .required(
            "remainder",
            Forms.word(RemainderPolicy.values()),
            StatedDivision::remainder,
            ImmutableStatedDivision.Builder::remainder)
        .optional(
            "holder", PartyId.FORM, StatedDivision::holder, ImmutableStatedDivision.Builder::holder)
        .required(
            "step", Scalars.NUMBER, StatedDivision::step, ImmutableStatedDivision.Builder::step)
        .described("What is divided no further.")
        .required("left", amount, StatedDivision::left, ImmutableStatedDivision.Builder::left)
        .described("What the whole steps leave over.")
        .required(
            "parts",
            Forms.list(part),
            StatedDivision::parts,
            ImmutableStatedDivision.Builder::addAllParts)
        .form();
  }

  // ---- of a settlement ----

  /** Of a line that several share; who has all has nothing divided. */
  static Optional<StatedDivision> of(SettledLine.Sharing sharing, Function<Figure, String> ids) {
    Division amount = sharing.amount();
    List<Division.Part> parts = amount.parts();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Division.Part> payable = sharing.payable().parts();
    ImmutableStatedDivision.Builder stated =
        ImmutableStatedDivision.builder()
            .remainder(amount.participation().remainder())
            .holder(amount.participation().remainderHolder())
            .step(amount.step())
            .left(amount.remainder());
    for (int i = 0; i < parts.size(); i++) {
      ImmutableStatedPart.Builder part = part(parts.get(i), payable.get(i).amount());
      if (!sharing.weights().isEmpty() && i < sharing.weights().size()) {
        part.figure(ids.apply(sharing.weights().get(i)));
      } else if (i < amount.participation().shares().size()) {
        part.weight(parts.get(i).weight());
      }
      stated.addParts(part.build());
    }
    return Optional.of(stated.build());
  }

  private static ImmutableStatedPart.Builder part(Division.Part part, Rational payable) {
    return ImmutableStatedPart.builder()
        .party(part.party())
        .exact(part.exact())
        .whole(part.whole())
        .amount(part.amount())
        .payable(payable);
  }

  // ---- of a document ----

  /**
   * The proportion that the weights make; empty where none weighs anything, so that nothing can be
   * divided.
   *
   * @throws IllegalArgumentException if no division can have these weights
   */
  Optional<Participation> participation(Function<String, Rational> values) {
    List<Participation.Share> shares = new ArrayList<>();
    for (StatedPart part : parts()) {
      part.weight()
          .or(() -> part.figure().map(values))
          .ifPresent(weight -> shares.add(Participation.share(part.party(), weight)));
    }
    if (shares.stream().allMatch(share -> share.weight().isZero())) {
      return Optional.empty();
    }
    Participation proportion = Participation.of(shares);
    return Optional.of(
        holder()
            .map(party -> proportion.withRemainder(remainder(), party))
            .orElseGet(() -> proportion.withRemainder(remainder())));
  }

  /** What each party gets of the amount, or of what is payable. */
  Map<PartyId, Rational> by(Function<StatedPart, Rational> what) {
    Map<PartyId, Rational> amounts = new LinkedHashMap<>();
    parts().forEach(part -> amounts.put(part.party(), what.apply(part)));
    return amounts;
  }
}
