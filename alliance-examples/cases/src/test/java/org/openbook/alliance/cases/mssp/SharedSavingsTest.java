package org.openbook.alliance.cases.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

class SharedSavingsTest {
  private static final Source CHOSEN = Source.assumption("chosen to reach the case");

  /** A year in which nothing special happens: benchmark 1 000, minimum rate 2 %, full quality. */
  private static final Inputs YEAR =
      with(
          Inputs.none(),
          "YEAR",
          "2019",
          "BENCHMARK",
          "1000",
          "MINIMUM_RATE",
          "0.02",
          "QUALITY",
          "1",
          "STANDARD_MET",
          "1",
          "SEQUESTRATION",
          "1",
          "TWO_SIDED",
          "1",
          "AGREEMENT_YEAR",
          "3",
          "GUARDRAIL",
          "0",
          "REDUCED_HALF_SHARE",
          "0");

  private static Inputs with(Inputs facts, String... namesAndValues) {
    Inputs changed = facts;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      SavingsFacts fact = SavingsFacts.valueOf(namesAndValues[i]);
      changed = changed.with(fact.id(), number(namesAndValues[i + 1]), fact.unit(), CHOSEN);
    }
    return changed;
  }

  private static Rational result(Track track, Inputs facts) {
    return SharedSavings.in(track).result().evaluate(facts).value();
  }

  /**
   * 4.2 % of 177 M saved: 5.5755 M at 75 %, 2.9736 M at 40 % (CMS examples, before sequestration).
   */
  @ParameterizedTest
  @CsvSource({"TRACK_3, 5575500", "ENHANCED, 5575500", "BASIC_A, 2973600"})
  void savings_count_from_the_first_dollar(Track track, String earned) {
    Inputs facts = with(YEAR, "BENCHMARK", "177000000", "SAVINGS", "7434000");
    assertThat(result(track, facts)).isEqualTo(number(earned));
  }

  @ParameterizedTest
  @CsvSource({"20, 10", "19.99, 0", "0, 0"})
  void savings_at_the_minimum_rate_are_paid(String savings, String earned) {
    assertThat(result(Track.TRACK_1, with(YEAR, "SAVINGS", savings))).isEqualTo(number(earned));
  }

  @Test
  void savings_are_benchmark_less_expenditure_unless_published() {
    assertThat(result(Track.TRACK_1, with(YEAR, "EXPENDITURE", "900"))).isEqualTo(number("50"));
  }

  @Test
  void sequestration_stands_before_the_cap() {
    // 0.98 × 0.5 × 210 = 102.9 is capped at 100; after the cap it would be 98.
    Inputs facts = with(YEAR, "SAVINGS", "210", "SEQUESTRATION", "0.98");
    assertThat(result(Track.TRACK_1, facts)).isEqualTo(number("100"));
  }

  @Test
  void quality_moves_the_rate_until_2020() {
    Inputs facts = with(YEAR, "SAVINGS", "100", "QUALITY", "0.8");
    assertThat(result(Track.TRACK_1, facts)).isEqualTo(number("40"));
    assertThat(result(Track.TRACK_1, with(facts, "YEAR", "2020"))).isEqualTo(number("40"));
    assertThat(result(Track.TRACK_1, with(facts, "YEAR", "2021"))).isEqualTo(number("50"));
  }

  @Test
  void published_rate_of_the_year_is_used_as_it_is() {
    Inputs facts = with(YEAR, "SAVINGS", "100", "SHARING_RATE", "0.45");
    assertThat(result(Track.TRACK_1, facts)).isEqualTo(number("45"));
  }

  @Test
  void failed_standard_pays_nothing_and_takes_the_most_of_losses() {
    Inputs failed = with(YEAR, "STANDARD_MET", "0", "LOSS_RATE", "0.4");
    assertThat(result(Track.TRACK_3, with(failed, "SAVINGS", "100"))).isEqualTo(Rational.ZERO);
    assertThat(result(Track.TRACK_3, with(failed, "SAVINGS", "-100"))).isEqualTo(number("-75"));
  }

  @ParameterizedTest
  @CsvSource({
    "TRACK_2, 1, -40",
    "TRACK_2, 0.9, -46",
    "TRACK_2, 0.5, -60",
    "TRACK_3, 1, -40",
    "TRACK_3, 0.7, -47.5",
    "ENHANCED, 0.2, -75",
    "TRACK_1_PLUS, 0.2, -30",
    "BASIC_E, 0.2, -30",
    "TRACK_1, 0.2, 0",
    "BASIC_B, 0.2, 0"
  })
  void loss_rate_is_one_less_the_sharing_rate_inside_its_track(
      Track track, String quality, String owed) {
    Inputs facts = with(YEAR, "SAVINGS", "-100", "QUALITY", quality);
    assertThat(result(track, facts)).isEqualTo(number(owed));
  }

  @Test
  void losses_below_the_minimum_rate_are_not_owed() {
    assertThat(result(Track.ENHANCED, with(YEAR, "SAVINGS", "-19"))).isEqualTo(Rational.ZERO);
    assertThat(result(Track.ENHANCED, with(YEAR, "SAVINGS", "-20"))).isEqualTo(number("-8"));
  }

  @ParameterizedTest
  @CsvSource({
    "ENHANCED, 3, -150",
    "TRACK_2, 1, -50",
    "TRACK_2, 2, -75",
    "TRACK_2, 5, -100",
    "BASIC_C, 1, -10",
    "BASIC_D, 1, -20",
    "BASIC_E, 1, -40"
  })
  void losses_stop_at_a_share_of_the_benchmark(Track track, String agreementYear, String owed) {
    Inputs facts = with(YEAR, "SAVINGS", "-500", "AGREEMENT_YEAR", agreementYear);
    assertThat(result(track, facts)).isEqualTo(number(owed));
  }

  @ParameterizedTest
  @CsvSource({"12, -34", "6, -37", "0, -40"})
  void disaster_takes_off_for_the_months_that_it_counts_for(String months, String owed) {
    Inputs facts =
        with(YEAR, "SAVINGS", "-100", "DISASTER_ADJUSTMENT", "-6", "DISASTER_MONTHS", months);
    assertThat(result(Track.TRACK_3, facts)).isEqualTo(number(owed));
  }

  @Test
  void disaster_never_turns_a_loss_into_a_gain() {
    Inputs facts = with(YEAR, "SAVINGS", "-100", "DISASTER_ADJUSTMENT", "-60");
    assertThat(result(Track.TRACK_3, facts)).isEqualTo(Rational.ZERO);
  }

  @Test
  void sequestration_leaves_losses_alone() {
    Inputs facts = with(YEAR, "SAVINGS", "-100", "SEQUESTRATION", "0.98");
    assertThat(result(Track.TRACK_3, facts)).isEqualTo(number("-40"));
  }

  @Test
  void guardrail_takes_savings_and_leaves_losses() {
    Inputs guarded = with(YEAR, "GUARDRAIL", "1");
    assertThat(result(Track.ENHANCED, with(guarded, "SAVINGS", "100"))).isEqualTo(Rational.ZERO);
    assertThat(result(Track.ENHANCED, with(guarded, "SAVINGS", "-100"))).isEqualTo(number("-40"));
  }

  @Test
  void reduced_half_share_needs_no_minimum_rate() {
    Inputs half = with(YEAR, "YEAR", "2024", "REDUCED_HALF_SHARE", "1", "SAVINGS", "10");
    assertThat(result(Track.BASIC_A, half)).isEqualTo(number("2"));
    assertThat(result(Track.BASIC_A, with(half, "SHARING_RATE", "0.2"))).isEqualTo(number("2"));
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "80, 50"})
  void advance_is_recouped_up_to_what_is_earned(String balance, String recouped) {
    Inputs facts = with(YEAR, "SAVINGS", "100", "ADVANCE_BALANCE", balance);
    Formula recoupment = SharedSavings.in(Track.TRACK_1).recouped();
    assertThat(recoupment.evaluate(facts).value()).isEqualTo(number(recouped));
  }

  @Test
  void missing_facts_are_named_together() {
    assertThatThrownBy(() -> result(Track.TRACK_1, Inputs.none()))
        .hasMessageContaining("benchmark")
        .hasMessageContaining("sequestration")
        .hasMessageContaining("guardrail");
  }

  @Test
  void tracks_are_found_by_the_name_that_the_files_write() {
    assertThat(Track.named("TRACK_1+")).contains(Track.TRACK_1_PLUS);
    assertThat(Track.named("BASIC_E")).contains(Track.BASIC_E);
    assertThat(Track.named("TRACK_1_PLUS")).isEmpty();
  }
}
