package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.term.Source;

class IndexSeriesTest {
  static final YearMonth BASE = YearMonth.of(2013, 5);
  static final YearMonth CURRENT = YearMonth.of(2016, 5);

  static IndexSeries series(String id, String base, String current) {
    Map<YearMonth, Rational> values = new LinkedHashMap<>();
    values.put(CURRENT, Rational.parse(current));
    values.put(BASE, Rational.parse(base));
    return IndexSeries.of(id, Source.published("statistics office, " + id), values);
  }

  @Test
  void month_has_the_value_that_was_published() {
    IndexSeries series = series("maku", "100.0", "112.5");

    assertThat(series.value(CURRENT)).isEqualTo(Rational.parse("112.5"));
    assertThat(series.find(YearMonth.of(2014, 1))).isEmpty();
    assertThat(series).hasToString("index 'maku', 2 values");
  }

  @Test
  void month_that_was_not_published_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series("maku", "100", "112.5").value(YearMonth.of(2014, 1)))
        .withMessage("index 'maku' has no value of 2014-01; it has 2 of 2013-05 to 2016-05");
  }

  @Test
  void series_without_values_or_with_zero_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexSeries.of("maku", Source.published("x"), new HashMap<>()))
        .withMessage("index 'maku': it has no values; it has at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series("maku", "0", "112.5"))
        .withMessage("index 'maku': its value of 2013-05 is 0; a value is above 0");
  }

  @Test
  void order_of_the_months_has_no_meaning() {
    IndexSeries turned =
        IndexSeries.of(
            "maku",
            Source.published("statistics office, maku"),
            Map.of(BASE, Rational.HUNDRED, CURRENT, Rational.parse("112.5")));

    EqualityGroups.check(
        List.of(series("maku", "100", "112.5"), turned), List.of(series("maku", "100", "112.6")));
  }
}
