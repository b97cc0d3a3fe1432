package org.openbook.alliance.cases.hvbp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.number;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

class TotalPerformanceTest {
  private static final Source FILE =
      Source.published("CMS, hospital value-based purchasing, FY 2017");

  @Test
  void total_is_the_weighted_mean_of_the_domains() {
    // Facility 220110, fiscal year 2017.
    Inputs scores =
        scores(
            Map.of(
                Domain.PROCESS, "5",
                Domain.OUTCOMES, "280/3",
                Domain.EXPERIENCE, "39",
                Domain.SAFETY, "30",
                Domain.EFFICIENCY, "0"));
    assertThat(total(2017).evaluate(scores).value()).isEqualTo(number("118/3"));
  }

  @Test
  void weights_grow_over_the_domains_present() {
    // 10/25/40/25 with the last missing is 13.33/33.33/53.33.
    Inputs scores =
        scores(Map.of(Domain.PROCESS, "100", Domain.EXPERIENCE, "0", Domain.OUTCOMES, "0"));
    assertThat(total(2016).evaluate(scores).value()).isEqualTo(number("40/3"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2024})
  void weights_of_every_year_add_up_to_a_hundred(int year) {
    Map<Domain, Rational> weights = TotalPerformance.of(year).orElseThrow().weights();
    assertThat(Rational.sum(weights.values())).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void before_the_first_year_there_are_no_weights() {
    assertThat(TotalPerformance.of(2012)).isEmpty();
  }

  @Test
  void hospital_without_any_domain_has_no_total() {
    assertThatThrownBy(() -> total(2017).evaluate(Inputs.none()))
        .hasMessageContaining("not computable");
  }

  private static Formula total(int year) {
    return TotalPerformance.of(year).orElseThrow().formula();
  }

  private static Inputs scores(Map<Domain, String> scores) {
    Inputs.Builder inputs = Inputs.builder();
    new TreeMap<>(scores)
        .forEach(
            (domain, score) ->
                inputs.put(domain.scoreId(), number(score), TotalPerformance.unit(), FILE));
    return inputs.build();
  }
}
