package org.openbook.alliance.settlement;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;

/** How a distribution stands in a document: {@code "clinic"}, or an object of those who share. */
final class DistributionForm {
  private static final Formula ALIKE = Formula.ratio(Rational.ONE);

  private static final ObjectForm<Distribution.Part> PART =
      ObjectForm.of(
          "",
          (party, fixed, by) -> new Distribution.Part(party, weight(fixed, by)),
          Member.<Distribution.Part, PartyId>required(
                  "party", PartyId.FORM, Distribution.Part::party)
              .described("Whose part."),
          Member.<Distribution.Part, Rational>optional(
                  "weight", Scalars.RATIO, DistributionForm::fixed)
              .described("How large the part is against the others; or:"),
          Member.<Distribution.Part, Formula>optional(
                  "by",
                  FormulaForm.FORM,
                  part -> fixed(part).isPresent() ? Optional.empty() : Optional.of(part.weight()))
              .described("The figure that says how large the part is."));

  private static final ObjectForm<Distribution> OBJECT =
      ObjectForm.of(
          "",
          (equal, shares, remainder, holder) ->
              distribution(parts(equal, shares), remainder, holder),
          Member.<Distribution, List<PartyId>>optional(
                  "equal",
                  Forms.list(PartyId.FORM),
                  shared -> isEqual(shared) ? Optional.of(shared.parties()) : Optional.empty())
              .described("The parties that share in equal parts; or:"),
          Member.<Distribution, List<Distribution.Part>>optional(
                  "shares",
                  Forms.list(PART),
                  shared -> isEqual(shared) ? Optional.empty() : Optional.of(shared.parts()))
              .described("The parties that share, each with its part."),
          Member.<Distribution, RemainderPolicy>optional(
                  "remainder",
                  Forms.word(RemainderPolicy.values()),
                  Distribution::remainder,
                  Distribution.REMAINDER)
              .described("Who takes what is left when parts are rounded."),
          Member.<Distribution, PartyId>optional(
                  "holder", PartyId.FORM, Distribution::remainderHolder)
              .described("Who takes what is left, where the policy leaves it to one."));

  static final Form<Distribution> FORM =
      Forms.named(
          "distribution",
          Form.described(
              Forms.shortened(
                  PartyId.FORM.as(
                      id ->
                          distribution(
                              List.of(alike(id)), Distribution.REMAINDER, Optional.empty()),
                      sole -> sole.parties().get(0)),
                  DistributionForm::isSole,
                  OBJECT),
              "Who pays or is paid: one party, or several in equal parts or in shares."));

  private DistributionForm() {}

  private static boolean isSole(Distribution shared) {
    return shared.parts().size() == 1
        && shared.remainder() == Distribution.REMAINDER
        && shared.remainderHolder().isEmpty()
        && isEqual(shared);
  }

  private static boolean isEqual(Distribution shared) {
    return shared.parts().stream().allMatch(part -> part.weight().equals(ALIKE));
  }

  private static Distribution.Part alike(PartyId party) {
    return new Distribution.Part(party, ALIKE);
  }

  private static Optional<Rational> fixed(Distribution.Part part) {
    return part.weight().number().filter(any -> part.weight().unit().equals(Unit.RATIO));
  }

  private static Formula weight(Optional<Rational> fixed, Optional<Formula> by) {
    requireOne(fixed.isPresent(), by.isPresent(), "weight", "by");
    return by.orElseGet(() -> Formula.ratio(fixed.orElseThrow()));
  }

  private static List<Distribution.Part> parts(
      Optional<List<PartyId>> equal, Optional<List<Distribution.Part>> shares) {
    requireOne(equal.isPresent(), shares.isPresent(), "equal", "shares");
    return shares.orElseGet(
        () -> equal.orElseThrow().stream().map(DistributionForm::alike).toList());
  }

  private static void requireOne(boolean first, boolean second, String one, String other) {
    if (first == second) {
      throw new IllegalArgumentException(
          "it has %s; it must have one of '%s' and '%s'"
              .formatted(first ? "both" : "neither", one, other));
    }
  }

  private static Distribution distribution(
      List<Distribution.Part> parts, RemainderPolicy policy, Optional<PartyId> holder) {
    Distribution shares = Distribution.by(parts);
    return holder
        .map(party -> shares.withRemainder(policy, party))
        .orElseGet(() -> shares.withRemainder(policy));
  }
}
