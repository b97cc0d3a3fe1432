package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.payment.testing.PaymentArbitraries;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.time.DayCount;

/** What holds of all terms of paying. */
class PaymentProperties {
  private static final int TRIES = 300;

  @Provide
  Arbitrary<LocalDate> days() {
    return PaymentArbitraries.days();
  }

  @Provide
  Arbitrary<DueTerm> dueTerms() {
    return PaymentArbitraries.dueTerms();
  }

  @Provide
  Arbitrary<LateInterest> interest() {
    return PaymentArbitraries.interest();
  }

  @Provide
  Arbitrary<PaymentTerms> terms() {
    return PaymentArbitraries.terms();
  }

  @Provide
  Arbitrary<FeeSuspension> suspensions() {
    return PaymentArbitraries.suspensions();
  }

  private static Rational value(Formula formula) {
    return formula.evaluate(Inputs.none()).value();
  }

  @Property(tries = TRIES)
  void due_date_is_never_sooner_than_its_days_and_a_business_day_where_one_is_needed(
      @ForAll("dueTerms") DueTerm term, @ForAll("days") LocalDate issued) {
    LocalDate due = term.after(issued, PaymentArbitraries.weekdays());

    assertThat(due).isAfterOrEqualTo(issued.plusDays(term.days()));
    if (term.needsCalendar() && term.days() > 0) {
      assertThat(PaymentArbitraries.weekdays().isBusinessDay(due)).isTrue();
    } else if (!term.needsCalendar()) {
      assertThat(due).isEqualTo(term.after(issued));
    }
  }

  @Provide
  Arbitrary<DayCount> addingUp() {
    return Arbitraries.of(DayCount.addingUp());
  }

  @Property(tries = TRIES)
  void days_of_two_spans_are_the_days_of_the_whole(
      @ForAll("addingUp") DayCount count,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 800) int first,
      @ForAll @IntRange(max = 800) int second) {
    LocalDate between = from.plusDays(first);
    LocalDate end = between.plusDays(second);

    assertThat(value(count.yearsAfter(from, between)).plus(value(count.yearsAfter(between, end))))
        .isEqualTo(value(count.yearsAfter(from, end)));
  }

  @Property(tries = TRIES)
  void interest_is_never_below_zero_and_grows_with_the_days(
      @ForAll("interest") LateInterest terms,
      @ForAll("days") LocalDate due,
      @ForAll @IntRange(min = -1_000, max = 1_000_000) int amount,
      @ForAll @IntRange(max = 800) int late) {
    Formula money = Formula.money(Rational.of(amount));
    Rational sooner = value(terms.payable(terms.on(money, due, due.plusDays(late))));
    Rational later = value(terms.payable(terms.on(money, due, due.plusDays(late + 1))));

    assertThat(sooner.signum()).isNotNegative();
    assertThat(later).isGreaterThanOrEqualTo(sooner);
  }

  @Property(tries = TRIES)
  void recouped_is_no_more_than_the_balance_or_the_payable(
      @ForAll("terms") PaymentTerms terms,
      @ForAll @IntRange(max = 100_000) int payable,
      @ForAll @IntRange(max = 100_000) int balance) {
    Rational due = Rational.of(payable, 100);
    Rational left = Rational.of(balance, 100);
    Rational recouped = value(terms.recouped(Formula.money(due), Formula.money(left)));

    assertThat(recouped).isBetween(Rational.ZERO, due.min(left));
    assertThat(recouped.times(Rational.HUNDRED).isWhole()).isTrue();
  }

  @Property(tries = TRIES)
  void terms_that_are_written_are_read_again(
      @ForAll("terms") PaymentTerms terms,
      @ForAll("dueTerms") DueTerm due,
      @ForAll("interest") LateInterest interest,
      @ForAll("suspensions") FeeSuspension suspension) {
    RoundTrips.check(PaymentTerms.FORM, terms);
    RoundTrips.check(DueTerm.FORM, due);
    RoundTrips.check(LateInterest.FORM, interest);
    RoundTrips.check(FeeSuspension.FORM, suspension);
  }
}
