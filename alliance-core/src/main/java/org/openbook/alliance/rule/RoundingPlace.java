package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * A place between two rules where the contract rounds.
 *
 * <p>Not the rounding of a payable, which its line does. Worked number: a point value of 136.212 to
 * the cent is 136.21, and 26 points of it 3 541.46 rather than 3 541.51.
 *
 * @param provision what the contract calls the rounded figure
 * @param rounding how it rounds
 */
public record RoundingPlace(Provision provision, Rounding rounding) implements NamedRule {
  /** What the contract calls it, and how it rounds. */
  public static final ObjectForm<RoundingPlace> FORM =
      ObjectForm.of(
          "",
          RoundingPlace::of,
          Member.among(Provision.usually(StandardLabel.ROUNDED), RoundingPlace::provision),
          Member.<RoundingPlace, Rounding>required(
                  "rounding", Rounding.FORM, RoundingPlace::rounding)
              .described("How the amount is rounded at this place of the rules."));

  /** Refuses null. */
  public RoundingPlace {
    requireNonNull(provision, "provision");
    requireNonNull(rounding, "rounding");
  }

  /** A place with this rounding. */
  public static RoundingPlace of(Provision provision, Rounding rounding) {
    return new RoundingPlace(provision, rounding);
  }

  @Override
  public Formula apply(Formula amount) {
    return made(amount.rounded(rounding, provision.clause().reference()), amount);
  }

  @Override
  public Meaning meaning() {
    return Meaning.ROUNDING;
  }

  @Override
  public List<Formula> formulas() {
    return List.of();
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  /** What the contract calls it, and how it rounds. */
  @Override
  public String toString() {
    return provision + ": " + rounding;
  }
}
