package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Table.Depth;
import org.openbook.alliance.report.Table.Rank;
import org.openbook.alliance.report.Table.Row;

class TableTest {
  private static final Label NAME = Label.en("Name");

  @Test
  void row_that_does_not_fit_the_columns_is_refused() {
    Row two = Row.of(Rank.PLAIN, new Cell.Nothing(), new Cell.Nothing());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(NAME, List.of(NAME), List.of(two), Depth.SUMMARY))
        .withMessage("table 'Name': a row has 2 cells; it has 1, one for each column");
  }

  @Test
  void table_without_columns_and_row_without_cells_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(NAME, List.of(), List.of(), Depth.DETAIL))
        .withMessage("table 'Name': it has no columns; it has at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Row(Rank.TOTAL, List.of(), Optional.empty()))
        .withMessage("row has no cells; it has at least one");
  }

  @Test
  void table_tells_its_caption_and_size() {
    Row row = Row.of(Rank.PLAIN, new Cell.Nothing());
    assertThat(Table.summary(NAME, List.of(NAME), List.of(row, row))).hasToString("Name, 2 rows");
  }
}
