package org.openbook.alliance.cases.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Vectors;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Source;

class MinimumSavingsRateTest {
  private static Rational rate(String persons) {
    Inputs facts =
        Inputs.builder()
            .put(
                MinimumSavingsRate.PERSONS,
                number(persons),
                Unit.COUNT,
                Source.assumption("chosen"))
            .build();
    return MinimumSavingsRate.formula().evaluate(facts).value();
  }

  @ParameterizedTest
  @CsvSource({
    "500, 0.122", "999, 0.087", "1000, 0.087", "3000, 0.05", "4999, 0.039",
    "5000, 0.039", "5999, 0.036", "6000, 0.036", "9999, 0.03", "10000, 0.03",
    "14999, 0.027", "20000, 0.025", "49999, 0.022", "50000, 0.022", "59999, 0.02",
    "60000, 0.02", "137516, 0.02"
  })
  void bands_are_closed_at_both_ends(String persons, String rate) {
    assertThat(rate(persons)).isEqualTo(number(rate));
  }

  @Test
  void inside_a_band_the_rate_falls_evenly() {
    Rounding nine = Rounding.toDecimals(9, RoundingMode.HALF_UP);
    assertThat(nine.apply(rate("9139"))).isEqualTo(number("0.030860861"));
    assertThat(nine.apply(rate("38660"))).isEqualTo(number("0.023133938"));
  }

  @Test
  void below_the_first_band_there_is_no_rate() {
    assertThatThrownBy(() -> rate("499")).hasMessageContaining("not computable");
  }

  /** The rates below 5 000 persons stand in the settlements, to four digits. */
  @Test
  void published_rates_of_small_populations_are_reproduced() {
    Rounding four = Rounding.toDecimals(4, RoundingMode.HALF_UP);
    List<NamedCsvRecord> small =
        Vectors.rows("mssp", "settlements.csv").stream()
            .filter(row -> isSmall(number(row.getField("n_assigned"))))
            .toList();
    assertThat(small)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            row ->
                assertThat(four.apply(rate(row.getField("n_assigned"))))
                    .isEqualTo(number(row.getField("msr"))));
  }

  private static boolean isSmall(Rational persons) {
    return persons.isLessThan(Rational.of(5_000)) && !persons.isLessThan(Rational.of(500));
  }
}
