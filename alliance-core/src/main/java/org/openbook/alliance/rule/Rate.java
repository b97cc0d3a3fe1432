package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
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
 * @param discount what the contract takes away, where it says so: then the rate is what is left
 */
public record Rate(Provision provision, Formula rate, Optional<Rational> discount)
    implements NamedRule {
  /** What the contract calls the result, and the rate. */
  static final ObjectForm<Rate> PLAIN =
      ObjectForm.of(
          "",
          (provision, rate) -> of(provision, rate),
          Member.among(Provision.usually(StandardLabel.RATE), Rate::provision),
          Member.required("rate", FormulaForm.FORM, Rate::rate));

  /** What the contract calls what is left, and the discount. */
  static final ObjectForm<Rate> DISCOUNT =
      ObjectForm.of(
          "",
          Rate::discount,
          Member.among(Provision.usually(StandardLabel.DISCOUNT), Rate::provision),
          Member.required("discount", Scalars.RATIO, rate -> rate.discount().orElseThrow()));

  /** What the contract calls the result, and the rate or the discount. */
  public static final Form<Rate> FORM = new EitherForm();

  /** A rate as such, or as the discount that leaves it. */
  private static final class EitherForm implements Form<Rate> {
    @Override
    public Slot<Rate> read(Place place) {
      return (place.at("discount").isMissing() ? PLAIN : DISCOUNT).read(place);
    }

    @Override
    public Tree write(Rate rate, Writing writing) {
      return rate.write(writing);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return SchemaDefinitions.anyOf(PLAIN.schema(definitions), DISCOUNT.schema(definitions));
    }
  }

  /** Refuses a rate that is no RATIO, and a fixed one below 0. */
  public Rate {
    requireNonNull(provision, "provision");
    Unit unit = rate.unit();
    Faults.in(() -> "rate '%s'".formatted(provision))
        .require(unit.equals(Unit.RATIO), () -> "it is a %s; a rate is a RATIO".formatted(unit))
        .require(
            !rate.fixed().filter(value -> value.signum() < 0).isPresent(),
            () -> "it is %s; a rate is 0 or more".formatted(rate.fixed().orElseThrow()))
        .require(
            discount.isEmpty() || rate.equals(left(discount.get())),
            () ->
                "its discount is %s and its rate is %s; the rate must be what is left"
                    .formatted(discount.orElseThrow(), rate))
        .throwIfAny();
  }

  private static Formula left(Rational discount) {
    return Formula.ratio(Rational.ONE.minus(discount));
  }

  /** A rate under the name that the contract gives to its result. */
  public static Rate of(Provision provision, Formula rate) {
    return new Rate(provision, rate, Optional.empty());
  }

  /** A fixed rate: 0.5 for one half. */
  public static Rate of(Provision provision, Rational rate) {
    return of(provision, Formula.ratio(rate));
  }

  /** A fixed rate of a clause, under the library's name for what a rate makes. */
  public static Rate of(String clause, Rational rate) {
    return of(Provision.of(StandardLabel.RATE, clause), rate);
  }

  /**
   * What a discount leaves: 0.03 takes 3 % away.
   *
   * @throws IllegalArgumentException if it is below 0 or above 1
   */
  public static Rate discount(Provision provision, Rational discount) {
    Faults.in(() -> "discount '%s'".formatted(provision))
        .require(
            discount.signum() >= 0 && !discount.isMoreThan(Rational.ONE),
            () -> "it is %s; a discount is 0 to 1".formatted(discount))
        .throwIfAny();
    return new Rate(provision, left(discount), Optional.of(discount));
  }

  /** The same rate with what the change makes of it; a discount stays one where nothing changes. */
  public Rate over(UnaryOperator<Formula> change) {
    Formula changed = change.apply(rate);
    return changed.equals(rate) ? this : of(provision, changed);
  }

  @Override
  public Formula apply(Formula amount) {
    return made(amount.times(rate), amount);
  }

  @Override
  public Meaning meaning() {
    return Meaning.RATE;
  }

  @Override
  public List<Formula> formulas() {
    return List.of(rate);
  }

  @Override
  public Tree.Members write(Writing writing) {
    return (discount.isPresent() ? DISCOUNT : PLAIN).write(this, writing);
  }

  @Override
  public String toString() {
    return provision.toString();
  }
}
