package org.openbook.alliance.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.amountFact;
import static org.openbook.alliance.rule.testing.Given.fact;
import static org.openbook.alliance.rule.testing.Given.money;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.score;
import static org.openbook.alliance.rule.testing.Given.term;
import static org.openbook.alliance.rule.testing.Given.value;
import static org.openbook.alliance.share.ShareBands.above;
import static org.openbook.alliance.share.ShareBands.band;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.share.ShareBands.Band;
import org.openbook.alliance.share.ShareBands.Counting;

class ShareBandsTest {
  private static ShareBands.Builder onHundred() {
    return ShareBands.builder().provision(term("Share")).base(money("100"));
  }

  private static ShareBands bands(Counting counting, Band... bands) {
    ShareBands.Builder builder = onHundred().counting(counting);
    for (Band band : bands) {
      builder.addBands(band);
    }
    return builder.build();
  }

  private static ShareBands halfThenQuarter(Counting counting) {
    return bands(
        counting,
        band(number("0"), number("0.1"), number("0.5")),
        above(number("0.1"), number("0.25")));
  }

  private static Rational of(String amount, ShareBands bands) {
    return value(bands.apply(money(amount)));
  }

  @Test
  void marginal_bands_pay_each_part_at_its_own_share() {
    assertThat(of("20", halfThenQuarter(Counting.MARGINAL))).isEqualTo(number("7.5"));
    assertThat(of("10", halfThenQuarter(Counting.MARGINAL))).isEqualTo(number("5"));
  }

  @Test
  void whole_amount_is_paid_at_the_share_that_it_ends_in() {
    assertThat(of("20", halfThenQuarter(Counting.WHOLE_AMOUNT_FROM))).isEqualTo(number("5"));
    assertThat(of("9.99", halfThenQuarter(Counting.WHOLE_AMOUNT_FROM))).isEqualTo(number("4.995"));
  }

  @Test
  void edge_of_whole_amount_rates_belongs_to_its_owner() {
    assertThat(of("10", halfThenQuarter(Counting.WHOLE_AMOUNT_FROM))).isEqualTo(number("2.5"));
    assertThat(of("10", halfThenQuarter(Counting.WHOLE_AMOUNT_UP_TO))).isEqualTo(number("5"));
  }

  @Test
  void nothing_and_less_than_nothing_share_nothing() {
    for (Counting counting : Counting.values()) {
      assertThat(of("0", halfThenQuarter(counting))).isEqualTo(Rational.ZERO);
      assertThat(of("-20", halfThenQuarter(counting))).isEqualTo(Rational.ZERO);
    }
  }

  // Found by random contracts: two figures below 0 made a ratio above 0.
  @Test
  void over_a_base_below_zero_nothing_counts_or_nothing_is_computable() {
    Formula base = money("-4400");
    ShareBands whole =
        ShareBands.builder()
            .provision(term("Share"))
            .base(base)
            .counting(Counting.WHOLE_AMOUNT_UP_TO)
            .addBands(band(number("0"), number("0.25"), number("0.5")))
            .addBands(above(number("0.25"), number("1")))
            .build();

    for (String amount : new String[] {"-4400", "0", "4400"}) {
      assertThat(value(whole.apply(money(amount)))).isEqualTo(Rational.ZERO);
    }
    ShareBands marginal =
        ShareBands.builder()
            .provision(term("Share"))
            .base(base)
            .addBands(above(number("0"), number("0.5")))
            .build();
    assertThatThrownBy(() -> value(marginal.apply(money("0"))))
        .isInstanceOf(EvaluationException.class);
  }

  @Test
  void amount_below_the_first_band_shares_nothing() {
    ShareBands above = bands(Counting.MARGINAL, above(number("0.02"), number("0.5")));
    assertThat(of("2", above)).isEqualTo(Rational.ZERO);
    assertThat(of("4", above)).isEqualTo(number("1"));
    ShareBands whole = bands(Counting.WHOLE_AMOUNT_FROM, above(number("0.02"), number("0.5")));
    assertThat(of("1.99", whole)).isEqualTo(Rational.ZERO);
    assertThat(of("2", whole)).isEqualTo(number("1"));
  }

  // A band of 0 % stops the growth; a cap of the same size cuts at the same place only with one
  // share.
  @Test
  void last_band_of_zero_is_a_cap_on_what_is_shared() {
    ShareBands capped =
        bands(
            Counting.MARGINAL,
            band(number("0"), number("0.2"), number("0.25")),
            above(number("0.2"), number("0")));
    assertThat(of("60", capped)).isEqualTo(number("5"));
  }

  // Medicare's two risk corridors, part of the base shared (ACO REACH): 8 and 20 of 100 in the
  // professional option, 30 and 60 in the global.
  @Test
  void published_risk_corridors() {
    ShareBands professional =
        bands(
            Counting.MARGINAL,
            band(number("0"), number("0.05"), number("0.5")),
            band(number("0.05"), number("0.1"), number("0.35")),
            band(number("0.1"), number("0.15"), number("0.15")),
            above(number("0.15"), number("0.05")));
    ShareBands global =
        bands(
            Counting.MARGINAL,
            band(number("0"), number("0.25"), number("1")),
            band(number("0.25"), number("0.35"), number("0.5")),
            band(number("0.35"), number("0.5"), number("0.25")),
            above(number("0.5"), number("0.1")));
    assertThat(of("8", professional)).isEqualTo(number("3.55"));
    assertThat(of("20", professional)).isEqualTo(number("5.25"));
    assertThat(of("30", global)).isEqualTo(number("27.5"));
    assertThat(of("60", global)).isEqualTo(number("34.75"));
  }

  // A Finnish bill of 2024 lets a wellbeing area carry 5, 10, 20 and 30 % of a difference itself.
  @Test
  void published_own_risk_recognises_the_rest_of_a_difference() {
    for (String share : new String[] {"0.95", "0.9", "0.8", "0.7"}) {
      assertThat(of("100", bands(Counting.MARGINAL, above(number("0"), number(share)))))
          .isEqualTo(number(share).times(Rational.HUNDRED));
    }
  }

  @Test
  void gap_and_overlap_are_both_named() {
    ShareBands.Builder bands =
        onHundred()
            .addBands(band(number("0"), number("0.1"), number("0.5")))
            .addBands(band(number("0.2"), number("0.4"), number("0.3")))
            .addBands(above(number("0.3"), number("0.1")));
    assertThatThrownBy(bands::build)
        .hasMessage(
            "share bands 'Share (4.2)' has 2 faults:"
                + " (1) bands 0–0.1: 0.5 and 0.2–0.4: 0.3 leave a gap;"
                + " a band starts where the one before ends"
                + " · (2) bands 0.2–0.4: 0.3 and 0.3–∞: 0.1 overlap;"
                + " a band starts where the one before ends");
  }

  @Test
  void bands_that_end_wrong_are_named() {
    ShareBands.Builder bands =
        onHundred()
            .addBands(above(number("-0.1"), number("-0.5")))
            .addBands(band(number("0.2"), number("0.2"), number("0.3")));
    assertThatThrownBy(bands::build)
        .hasMessage(
            "share bands 'Share (4.2)' has 5 faults:"
                + " (1) band -0.1–∞: -0.5 starts below 0; a band starts at 0 or above"
                + " · (2) share of band -0.1–∞: -0.5 is below 0; a share is 0 or more"
                + " · (3) band -0.1–∞: -0.5 has no end; only the last band has none"
                + " · (4) band 0.2–0.2: 0.3 ends where or before it starts; it ends above"
                + " · (5) band 0.2–0.2: 0.3 has an end; the last band has none");
  }

  @Test
  void no_bands_on_a_base_that_is_no_money_are_refused() {
    ShareBands.Builder bands = ShareBands.builder().provision(term("Share")).base(score("100"));
    assertThatThrownBy(bands::build)
        .hasMessage(
            "share bands 'Share (4.2)' has 2 faults: (1) base is a SCORE; it is MONEY"
                + " · (2) there are no bands; there is at least one");
  }

  @Test
  void base_in_a_second_currency_is_refused_when_it_is_applied() {
    ShareBands bands =
        ShareBands.builder()
            .provision(term("Share"))
            .base(Formula.money(Amounts.of("100", Amounts.currency("SEK"))))
            .addBands(above(number("0"), number("0.5")))
            .build();
    assertThatThrownBy(() -> bands.apply(Formula.money(Amounts.euros("5"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MONEY(SEK)");
  }

  @Test
  void negative_base_is_refused_by_the_name_of_the_share() {
    ShareBands bands =
        ShareBands.builder()
            .provision(term("Share"))
            .base(amountFact("benchmark"))
            .addBands(above(number("0.1"), number("0.5")))
            .build();
    assertThatThrownBy(() -> value(bands.apply(money("5")), fact("benchmark", "-7", Unit.MONEY)))
        .isInstanceOf(EvaluationException.class)
        .hasMessage("not computable; in 'Share': base of bands is -7; a base is 0 or more");
  }

  @Test
  void bands_read_as_a_table() {
    assertThat(halfThenQuarter(Counting.MARGINAL))
        .hasToString("Share (4.2): 0–0.1: 0.5, 0.1–∞: 0.25");
  }
}
