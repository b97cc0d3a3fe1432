package org.openbook.alliance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.rule.testing.Given.number;
import static org.openbook.alliance.rule.testing.Given.ratio;
import static org.openbook.alliance.rule.testing.Given.value;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.formula.Formula;

/**
 * A table of cells in the manner of New Zealand's Care Plus: enrolled persons of each age, sex and
 * group times the percentage of the cell.
 */
class CapitationCellsTest {
  private static final List<String> PERSONS =
      List.of("608", "111", "216", "282", "603", "133", "227", "311");
  private static final List<String> PARTS =
      List.of("0.015", "0.022", "0.023", "0.026", "0.017", "0.019", "0.02", "0.031");

  @Test
  void cells_add_up_to_the_funded_places() {
    List<Formula> cells =
        IntStream.range(0, PERSONS.size())
            .mapToObj(i -> Formula.count(number(PERSONS.get(i))).times(ratio(PARTS.get(i))))
            .toList();
    assertThat(value(Formula.sum(cells))).isEqualTo(number("50.821"));
  }
}
