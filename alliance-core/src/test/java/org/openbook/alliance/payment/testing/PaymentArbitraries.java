package org.openbook.alliance.payment.testing;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.BusinessCalendar;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;
import org.openbook.alliance.time.DayCount;

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
            Terms.provisions(),
            Arbitraries.integers().between(0, 16).map(n -> Rational.of(n, 100)),
            Arbitraries.of(DayCount.addingUp()),
            Arbitraries.of(
                Rounding.toSmallestUnit(Amounts.EUR),
                Rounding.of(Rational.parse("0.05"), RoundingMode.FLOOR)))
        .as(
            (provision, rate, count, rounding) ->
                LateInterest.builder()
                    .provision(provision)
                    .yearlyRate(rate)
                    .dayCount(count)
                    .rounding(rounding)
                    .build());
  }

  /** Terms of suspending: of every fee or of some lines, the line {@code fee} among them. */
  public static Arbitrary<FeeSuspension> suspensions() {
    return Combinators.combine(
            Terms.provisions(), Terms.identifiers().set().ofMaxSize(2), Arbitraries.of(0, 1))
        .as((provision, others, all) -> suspension(provision, all == 1 ? Set.of() : others));
  }

  private static FeeSuspension suspension(Provision provision, Set<String> others) {
    Set<String> lines = new TreeSet<>(others);
    if (!lines.isEmpty()) {
      lines.add("fee");
    }
    return new FeeSuspension(provision, List.copyOf(lines));
  }

  /**
   * Whole terms of paying, due after calendar days; of suspensions only of the line {@code fee}.
   */
  public static Arbitrary<PaymentTerms> terms() {
    return Combinators.combine(
            Terms.provisions(),
            Arbitraries.integers().between(0, MOST_DAYS).map(DueTerm::days),
            interest().optional(),
            Arbitraries.integers().between(1, 3).map(n -> Rational.of(n, 3)),
            Arbitraries.of(
                Rounding.toSmallestUnit(Amounts.EUR), Rounding.toDecimals(0, RoundingMode.HALF_UP)),
            suspensionsOfFee().optional())
        .as(PaymentArbitraries::terms);
  }

  private static Arbitrary<FeeSuspension> suspensionsOfFee() {
    return Combinators.combine(
            Terms.provisions(), Arbitraries.of(List.<String>of(), List.of("fee")))
        .as(FeeSuspension::new);
  }

  private static PaymentTerms terms(
      Provision provision,
      DueTerm due,
      Optional<LateInterest> interest,
      Rational share,
      Rounding rounding,
      Optional<FeeSuspension> suspension) {
    PaymentTerms.Builder terms =
        PaymentTerms.builder().provision(provision).due(due).recoupment(share).rounding(rounding);
    interest.ifPresent(terms::interest);
    suspension.ifPresent(terms::feeSuspension);
    return terms.build();
  }
}
