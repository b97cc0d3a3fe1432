package org.openbook.alliance.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;

/**
 * How much of a posted cost the contract recognises in its class.
 *
 * <p>Not the class itself. What a rule does not recognise is not lost: it is the excluded part of
 * the same entry. A credit note is recognised as the mirror of the cost it takes back.
 */
public sealed interface AllocationRule {
  /** The word {@code actual}, or one of {@code hourlyRate, coefficient, threeYears}. */
  Form<AllocationRule> FORM = AllocationRuleForm.FORM;

  /**
   * What an entry brings to a rule.
   *
   * @param amount the posted amount
   * @param currency of the amount
   * @param hours the hours worked, if the entry tells them
   */
  record Posted(Rational amount, CurrencyUnit currency, Optional<Rational> hours) {
    /** Refuses null. */
    public Posted {
      requireNonNull(amount, "amount");
      requireNonNull(currency, "currency");
      requireNonNull(hours, "hours");
    }
  }

  /** The amount as it was posted. */
  static AllocationRule actual() {
    return new Actual();
  }

  /** The hours worked at an agreed rate, whatever they cost. */
  static AllocationRule hoursTimesRate(MonetaryAmount hourlyRate, Rounding rounding) {
    return new HoursTimesRate(hourlyRate, rounding);
  }

  /** The hours worked at an agreed rate, a plain decimal in the agreement's currency. */
  static AllocationRule hoursTimesRate(
      BigDecimal hourlyRate, CurrencyUnit agreed, Rounding rounding) {
    return hoursTimesRate(Amounts.of(hourlyRate, agreed), rounding);
  }

  /** An agreed part of the posted amount: 0.4 of a receptionist shared with other services. */
  static AllocationRule coefficient(Rational coefficient, Rounding rounding) {
    return new Coefficient(coefficient, Optional.of(rounding));
  }

  /** An agreed part of the posted amount, each entry to the smallest unit of its currency. */
  static AllocationRule coefficient(Rational coefficient) {
    return new Coefficient(coefficient, Optional.empty());
  }

  /** The mean of three yearly parts of the posted amount: absences as a part of wages. */
  static AllocationRule threeYearAverage(
      Rational first, Rational second, Rational third, Rounding rounding) {
    return new ThreeYearAverage(first, second, third, Optional.of(rounding));
  }

  /** The mean of three yearly parts, each entry to the smallest unit of its currency. */
  static AllocationRule threeYearAverage(Rational first, Rational second, Rational third) {
    return new ThreeYearAverage(first, second, third, Optional.empty());
  }

  /** What is recognised of a posted cost; empty if the rule needs hours and the entry has none. */
  Optional<Rational> recognised(Posted posted);

  /** The amount as it was posted. */
  record Actual() implements AllocationRule {
    @Override
    public Optional<Rational> recognised(Posted posted) {
      return Optional.of(posted.amount());
    }

    @Override
    public String toString() {
      return "actual";
    }
  }

  /**
   * Hours at an agreed rate. Worked number: 7.5 hours at 42.10 € are 315.75 €.
   *
   * @param hourlyRate for one hour, in the agreement's currency; 0 or more
   * @param rounding of the product, for each entry
   */
  record HoursTimesRate(MonetaryAmount hourlyRate, Rounding rounding) implements AllocationRule {
    /** Refuses a rate below 0. */
    public HoursTimesRate {
      requireNonNull(rounding, "rounding");
      hourlyRate = Amounts.from(hourlyRate);
      requireNotNegative("hourly rate", Amounts.value(hourlyRate));
    }

    @Override
    public Optional<Rational> recognised(Posted posted) {
      Rational rate = Amounts.value(hourlyRate);
      return posted.hours().map(hours -> mirrored(hours, h -> rounding.apply(h.times(rate))));
    }

    /** {@code hours × EUR 42.1, to 0.01 half up}. */
    @Override
    public String toString() {
      return "hours × " + Amounts.text(hourlyRate) + ", " + rounding;
    }
  }

  /**
   * A part of the posted amount. Worked number: 0.4 of 2 731.25 € are 1 092.50 €; 1 638.75 € are
   * excluded.
   *
   * @param coefficient the part; 0 or more
   * @param rounding of the product, for each entry; unless given, to the smallest unit of its
   *     currency, half up
   */
  record Coefficient(Rational coefficient, Optional<Rounding> rounding) implements AllocationRule {
    /** Refuses a part below 0. */
    public Coefficient {
      requireNonNull(rounding, "rounding");
      requireNotNegative("coefficient", coefficient);
    }

    @Override
    public Optional<Rational> recognised(Posted posted) {
      return Optional.of(part(posted, coefficient, rounding));
    }

    /** {@code × 0.4, to 0.01 half up}. */
    @Override
    public String toString() {
      return "× " + coefficient + told(rounding);
    }
  }

  /**
   * The mean of three yearly parts of the posted amount. Worked number: 4, 5 and 7.5 % average to
   * 5.5 %; of 3 000 € that is 165 €.
   *
   * @param first the part in the first of the three years; 0 or more
   * @param second the part in the second
   * @param third the part in the third
   * @param rounding of the product, for each entry; unless given, to the smallest unit of its
   *     currency, half up; the mean itself is exact
   */
  record ThreeYearAverage(
      Rational first, Rational second, Rational third, Optional<Rounding> rounding)
      implements AllocationRule {
    private static final Rational YEARS = Rational.of(3);

    /** Refuses a part below 0. */
    public ThreeYearAverage {
      requireNonNull(rounding, "rounding");
      requireNotNegative("part of the first year", first);
      requireNotNegative("part of the second year", second);
      requireNotNegative("part of the third year", third);
    }

    /** The mean of the three; exact. */
    public Rational average() {
      return first.plus(second).plus(third).dividedBy(YEARS);
    }

    @Override
    public Optional<Rational> recognised(Posted posted) {
      return Optional.of(part(posted, average(), rounding));
    }

    /** {@code × mean of 0.04, 0.05, 0.075, to 0.01 half up}. */
    @Override
    public String toString() {
      return "× mean of %s, %s, %s%s".formatted(first, second, third, told(rounding));
    }
  }

  private static Rational part(Posted posted, Rational of, Optional<Rounding> stated) {
    Rounding rounding = stated.orElseGet(() -> Rounding.toSmallestUnit(posted.currency()));
    return mirrored(posted.amount(), amount -> rounding.apply(amount.times(of)));
  }

  private static String told(Optional<Rounding> stated) {
    return stated.map(rounding -> ", " + rounding).orElse("");
  }

  // A credit note must take back to the cent what the cost gave, whatever the rounding mode.
  private static Rational mirrored(Rational value, UnaryOperator<Rational> rule) {
    return value.signum() < 0 ? rule.apply(value.negated()).negated() : rule.apply(value);
  }

  private static void requireNotNegative(String what, Rational given) {
    Faults.in("allocation rule")
        .require(given.signum() >= 0, () -> "%s is %s; it is 0 or more".formatted(what, given))
        .throwIfAny();
  }
}
