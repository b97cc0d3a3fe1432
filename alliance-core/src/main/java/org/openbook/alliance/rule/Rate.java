package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.term.Provision;

/**
 * A part that is taken of an amount: a sharing rate, a discount, a multiplier from a score.
 *
 * <p>Not a band: the whole amount is multiplied, a negative one too. The rate is fixed or any
 * formula of unit RATIO; a rate from a score is {@link ScoreRate#at}. A discount on a target is
 * applied before the difference is taken: {@code Rate.discount(...).apply(target)} is the target
 * then. Worked numbers: 75 % of 177 000 000 × 4.2 % = 7 434 000 is 5 575 500; a discount of 3 %
 * leaves 970 of 1 000.
 *
 * @param provision what the contract calls the result
 * @param rate the rate; a fixed one is 0 or more
 */
public record Rate(Provision provision, Formula rate) implements NamedRule {
  /** What the contract calls the result, and the rate. */
  public static final ObjectForm<Rate> FORM =
      ObjectForm.of(
          "",
          Rate::of,
          Member.among(Provision.FORM, Rate::provision),
          Member.required("rate", FormulaForm.FORM, Rate::rate));

  /** Refuses a rate that is no RATIO, and a fixed one below 0. */
  public Rate {
    requireNonNull(provision, "provision");
    Unit unit = rate.unit();
    Faults.in("rate '" + provision + "'")
        .require(unit.equals(Unit.RATIO), () -> "it is a %s; a rate is a RATIO".formatted(unit))
        .require(
            !Fixed.isNegative(rate),
            () -> "it is %s; a rate is 0 or more".formatted(Fixed.value(rate).orElseThrow()))
        .throwIfAny();
  }

  /** A rate under the name that the contract gives to its result. */
  public static Rate of(Provision provision, Formula rate) {
    return new Rate(provision, rate);
  }

  /** A fixed rate: 0.5 for one half. */
  public static Rate of(Provision provision, Rational rate) {
    return new Rate(provision, Formula.ratio(rate));
  }

  /**
   * What a discount leaves: 0.03 takes 3 % away.
   *
   * @throws IllegalArgumentException if it is below 0 or above 1
   */
  public static Rate discount(Provision provision, Rational discount) {
    Faults.in("discount '" + provision + "'")
        .require(
            discount.signum() >= 0 && !discount.isMoreThan(Rational.ONE),
            () -> "it is %s; a discount is 0 to 1".formatted(discount))
        .throwIfAny();
    return of(provision, Rational.ONE.minus(discount));
  }

  @Override
  public Formula apply(Formula amount) {
    return amount.times(rate).named(provision);
  }

  @Override
  public String toString() {
    return provision.toString();
  }
}
