package org.openbook.alliance.payment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.DayCount;

/**
 * The interest that the terms put on what is paid after its due date.
 *
 * <p>Simple interest at one yearly rate, never interest on interest, never below 0. Worked numbers:
 * 1 000 000 paid 30 days late at 8 % is 6 575.34 by actual/365 and 6 666.67 by actual/360.
 */
@Value.Immutable
public abstract class LateInterest {

  /** Provision, yearly rate, day count and rounding. */
  public static final ObjectForm<LateInterest> FORM =
      ObjectForm.of("", LateInterest::builder, LateInterest.Builder::build)
          .among(Provision.FORM, LateInterest::provision, LateInterest.Builder::provision)
          .required(
              "yearlyRate",
              Scalars.RATIO,
              LateInterest::yearlyRate,
              LateInterest.Builder::yearlyRate)
          .described("How much a year costs.")
          .required(
              "dayCount",
              Forms.word(DayCount.addingUp().toArray(DayCount[]::new)),
              LateInterest::dayCount,
              LateInterest.Builder::dayCount)
          .described("How days become a part of a year.")
          .with(
              Rounding.member(LateInterest::rounding),
              ObjectForm.Builder.ifPresent(LateInterest.Builder::rounding))
          .form()
          .described("Interest on what is paid late.");

  private static final Label REASON = StandardLabel.PAYABLE.label();

  LateInterest() {}

  /** A builder; provision, yearly rate and day count are mandatory. */
  public static Builder builder() {
    return ImmutableLateInterest.builder();
  }

  /** Interest rounded to the smallest unit of the model's currency, half up. */
  public static LateInterest of(Provision provision, Rational yearlyRate, DayCount dayCount) {
    return builder().provision(provision).yearlyRate(yearlyRate).dayCount(dayCount).build();
  }

  /** What the contract calls it, and how the rate is known. */
  public abstract Provision provision();

  /** The rate of a year: 0.08 for 8 %; 0 or more. */
  public abstract Rational yearlyRate();

  /** Which part of a year the days are. */
  public abstract DayCount dayCount();

  /**
   * How the interest of one debt is rounded, as the terms state it. Interest of a model always has
   * one: to the smallest unit of the model's currency, half up, unless given.
   */
  public abstract Optional<Rounding> rounding();

  /**
   * The same terms in a model of this currency: rounded to its smallest unit, half up, unless they
   * state a rounding. A model does this for its own.
   *
   * @throws IllegalArgumentException if no rounding is stated and the currency has no smallest unit
   */
  public LateInterest in(CurrencyUnit currency) {
    requireNonNull(currency, "currency");
    return rounding().isPresent()
        ? this
        : ((ImmutableLateInterest) this).withRounding(Rounding.toSmallestUnit(currency));
  }

  private Rounding requiredRounding() {
    return rounding()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "terms of interest '%s' state no rounding; they must, or be terms of a model, whose currency tells it"
                        .formatted(provision())));
  }

  @Value.Check
  void check() {
    Faults.in(() -> "interest '%s'".formatted(provision()))
        .require(
            yearlyRate().signum() >= 0,
            () -> "its yearly rate is %s; a rate is 0 or more".formatted(yearlyRate()))
        .require(
            DayCount.addingUp().contains(dayCount()),
            () ->
                "its day count is %s, by which parts of a time need not add up to the whole; it must be one of %s"
                    .formatted(dayCount(), DayCount.addingUp()))
        .throwIfAny();
  }

  /**
   * The interest, not yet rounded, of an amount that was late after a day until another; that of
   * several spans adds up before {@link #payable} rounds it.
   *
   * @throws IllegalArgumentException if the amount is no MONEY or the days end before they start
   */
  public Formula on(Formula amount, LocalDate from, LocalDate toInclusive) {
    Unit unit = amount.unit();
    Faults.in(() -> "interest '%s'".formatted(provision()))
        .require(unit.isMoney(), () -> "it is on a %s; it is on MONEY".formatted(unit))
        .throwIfAny();
    return amount.times(yearlyRate()).times(dayCount().yearsAfter(from, toInclusive));
  }

  /** What is payable of an interest: rounded, never below 0, under its name in the contract. */
  public Formula payable(Formula interest) {
    return interest.positivePart().rounded(requiredRounding(), REASON).named(provision());
  }

  /** The provision, the rate and the day count. */
  @Override
  public String toString() {
    return "%s: %s, %s".formatted(provision(), yearlyRate(), dayCount());
  }

  /** Collects the terms of interest. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** The rate of a year. */
    Builder yearlyRate(Rational rate);

    /** Which part of a year the days are. */
    Builder dayCount(DayCount dayCount);

    /** How the interest of one debt is rounded. */
    Builder rounding(Rounding rounding);

    /** The terms. */
    LateInterest build();
  }
}
