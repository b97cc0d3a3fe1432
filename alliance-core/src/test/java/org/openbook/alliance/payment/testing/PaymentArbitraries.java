package org.openbook.alliance.payment.testing;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.BusinessCalendar;
import org.openbook.alliance.payment.DayCount;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;

/**
 * Terms of paying: at once and after weeks, every day count, no interest and much, advances
 * recouped in full and by shares that do not divide, to the cent and to the euro.
 */
public final class PaymentArbitraries {
  private static final Set<DayOfWeek> FREE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int MOST_DAYS = 60;

  private PaymentArbitraries() {}

  /** Monday to Friday. */
  public static BusinessCalendar weekdays() {
    return day -> !FREE.contains(day.getDayOfWeek());
  }

  /** Days of a leap year and of those around it. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1_500).map(LocalDate.of(2018, 12, 1)::plusDays);
  }

  /** Due terms of every count. */
  public static Arbitrary<DueTerm> dueTerms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MOST_DAYS), Arbitraries.of(DueTerm.Count.class))
        .as(DueTerm::new);
  }

  /** Terms of interest. */
  public static Arbitrary<LateInterest> interest() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 16).map(n -> Rational.of(n, 100)),
            Arbitraries.of(DayCount.class),
            Arbitraries.of(
                Rounding.toCent(), Rounding.of(Rational.parse("0.05"), RoundingMode.FLOOR)))
        .as(
            (rate, count, rounding) ->
                LateInterest.builder()
                    .provision(term("Late interest"))
                    .yearlyRate(rate)
                    .dayCount(count)
                    .rounding(rounding)
                    .build());
  }

  /** Whole terms of paying, due after calendar days. */
  public static Arbitrary<PaymentTerms> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MOST_DAYS).map(DueTerm::days),
            interest().injectNull(0.2),
            Arbitraries.integers().between(1, 3).map(n -> Rational.of(n, 3)),
            Arbitraries.of(Rounding.toCent(), Rounding.toDecimals(0, RoundingMode.HALF_UP)))
        .as(PaymentArbitraries::terms);
  }

  private static PaymentTerms terms(
      DueTerm due, @Nullable LateInterest interest, Rational share, Rounding rounding) {
    PaymentTerms.Builder terms =
        PaymentTerms.builder()
            .provision(term("Payment"))
            .due(due)
            .recoupment(share)
            .rounding(rounding);
    return interest == null ? terms.build() : terms.interest(interest).build();
  }

  private static Provision term(String name) {
    return Provision.of(Label.en(name), Clause.of("7.1"));
  }
}
