package org.openbook.alliance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.DayCount;

class PaymentTermsTest {
  private static final Provision CLAUSE = Provision.of(Label.en("Payment"), Clause.of("7.1"));

  private static PaymentTerms recouping(String share) {
    return PaymentTerms.builder()
        .provision(CLAUSE)
        .due(DueTerm.days(14))
        .recoupment(Rational.parse(share))
        .build();
  }

  private static Rational recouped(PaymentTerms terms, String payable, String balance) {
    return terms
        .recouped(Formula.money(Rational.parse(payable)), Formula.money(Rational.parse(balance)))
        .evaluate(Inputs.none())
        .value();
  }

  @Test
  void advance_is_recouped_in_full_unless_the_terms_say_otherwise() {
    PaymentTerms terms = PaymentTerms.of(CLAUSE, DueTerm.days(14));

    assertThat(recouped(terms, "300000", "500000")).isEqualTo(Rational.of(300_000));
    assertThat(recouped(terms, "300000", "200000")).isEqualTo(Rational.of(200_000));
    assertThat(recouped(terms, "0", "200000")).isEqualTo(Rational.ZERO);
  }

  /** Medicare Shared Savings, performance year 2024: earned, balance before and after. */
  @Test
  void published_advances_are_recouped_to_the_dollar() {
    PaymentTerms terms = PaymentTerms.of(CLAUSE, DueTerm.days(14));

    assertThat(recouped(terms, "2097108", "1630434")).isEqualTo(Rational.of(1_630_434));
    assertThat(recouped(terms, "495802", "1894195")).isEqualTo(Rational.of(1_894_195 - 1_398_393));
    assertThat(recouped(terms, "119369", "396545")).isEqualTo(Rational.of(396_545 - 277_176));
  }

  @Test
  void advance_is_recouped_by_the_agreed_share_of_each_payable() {
    assertThat(recouped(recouping("0.25").in(Amounts.EUR), "300000", "500000"))
        .isEqualTo(Rational.of(75_000));
    assertThat(recouped(recouping("0.25").in(Amounts.EUR), "300000", "50000"))
        .isEqualTo(Rational.of(50_000));
    assertThat(recouped(recouping("1/3").in(Amounts.EUR), "100", "500"))
        .isEqualTo(Rational.parse("33.33"));
  }

  @Test
  void recouped_share_that_is_rounded_up_is_no_more_than_the_payable() {
    PaymentTerms terms =
        PaymentTerms.builder()
            .provision(CLAUSE)
            .due(DueTerm.days(14))
            .recoupment(Rational.parse("0.9"))
            .rounding(Rounding.toDecimals(0, RoundingMode.HALF_UP))
            .build();

    assertThat(recouped(terms, "0.6", "500")).isEqualTo(Rational.parse("0.6"));
    assertThat(recouped(terms, "60", "500")).isEqualTo(Rational.of(54));
  }

  @Test
  void recoupment_of_nothing_or_more_than_all_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recouping("0"))
        .withMessage(
            "payment terms 'Payment (7.1)': recoupment is 0 of each payable; it is above 0 and at most 1");
    assertThatIllegalArgumentException().isThrownBy(() -> recouping("1.01"));
  }

  @Test
  void terms_are_written_without_what_everybody_takes_for_granted() {
    PaymentTerms plain = PaymentTerms.of(CLAUSE, DueTerm.days(14));

    assertThat(PaymentTerms.FORM.write(plain))
        .hasToString(
            """
            {"clause":"7.1","due":{"count":"calendar-days","days":14},"label":{"en":"Payment"}}""");
    assertThat(PaymentTerms.FORM.write(plain, Writing.full()))
        .hasToString(
            """
            {"clause":"7.1",\
            "due":{"count":"calendar-days","days":14},\
            "label":{"en":"Payment","fi":"","sv":""},\
            "recoupment":"1",\
            "source":"contract: 7.1"}""");
    assertThat(PaymentTerms.FORM.digest(plain))
        .isEqualTo(PaymentTerms.FORM.digest(recouping("1")))
        .isNotEqualTo(PaymentTerms.FORM.digest(recouping("0.5")));
    assertThat(plain).hasToString("Payment (7.1): 14 days");
  }

  @Test
  void terms_of_everything_are_written_and_read() {
    PaymentTerms terms =
        PaymentTerms.builder()
            .provision(CLAUSE)
            .due(DueTerm.businessDays(10))
            .interest(LateInterest.of(CLAUSE, Rational.ofPercent("8"), DayCount.THIRTY_360))
            .recoupment(Rational.parse("0.25"))
            .feeSuspension(new FeeSuspension(CLAUSE, List.of("fee")))
            .build();

    assertThat(PaymentTerms.FORM.write(terms))
        .hasToString(
            """
            {"clause":"7.1",\
            "due":{"count":"business-days","days":10},\
            "feeSuspension":{"clause":"7.1","label":{"en":"Payment"},"lines":["fee"]},\
            "interest":{"clause":"7.1","dayCount":"thirty-360","label":{"en":"Payment"},\
            "yearlyRate":"8 %"},\
            "label":{"en":"Payment"},\
            "recoupment":"25 %"}""");
    RoundTrips.check(PaymentTerms.FORM, terms);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_where_it_stands() {
    Tree wrong =
        Tree.members(
            Map.of(
                "label", Tree.member("en", Tree.text("Payment")),
                "clause", Tree.text("7.1"),
                "due",
                    Tree.members(
                        Map.of("days", Tree.whole(1L << 40), "count", Tree.text("weekdays"))),
                "recoupment", Tree.text("2")));

    assertThatThrownBy(() -> PaymentTerms.FORM.read(new Parsed("terms document", wrong, List.of())))
        .hasMessage(
            "terms document has 2 faults: "
                + "(1) $.due.days: it is 1099511627776; it must be from -2147483648 to 2147483647 · "
                + "(2) $.due.count: it is 'weekdays'; it must be one of "
                + "calendar-days, moved-to-business-day, business-days");
  }
}
