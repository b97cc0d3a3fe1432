package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;

class CostCellTest {
  private static final Optional<CostTypeId> TYPE = Optional.of(CostTypeId.of("4.2"));
  private static final Optional<YearMonth> MARCH = Optional.of(YearMonth.of(2021, 3));

  private static final CostCell CLASS =
      new CostCell(CostClass.REIMBURSABLE, Optional.empty(), Optional.empty());
  private static final CostCell KIND = new CostCell(CostClass.REIMBURSABLE, TYPE, Optional.empty());
  private static final CostCell MONTH = new CostCell(CostClass.REIMBURSABLE, TYPE, MARCH);

  @Test
  void cell_has_the_level_of_its_finest_part() {
    assertThat(CLASS.level()).isEqualTo(DisclosureLevel.CLASSES);
    assertThat(KIND.level()).isEqualTo(DisclosureLevel.COST_TYPES);
    assertThat(MONTH.level()).isEqualTo(DisclosureLevel.MONTHS);
  }

  @Test
  void coarser_cells_come_first() {
    CostCell excluded = new CostCell(CostClass.EXCLUDED, Optional.empty(), Optional.empty());

    assertThat(CLASS).isLessThan(excluded);
    assertThat(excluded).isLessThan(KIND);
    assertThat(KIND).isLessThan(MONTH);
  }

  @Test
  void month_without_cost_type_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostCell(CostClass.EXCLUDED, Optional.empty(), MARCH))
        .withMessageContaining("cell of excluded in 2021-03 has no cost type");
  }

  @Test
  void cell_reads_as_class_kind_and_month() {
    assertThat(MONTH).hasToString("reimbursable 4.2 2021-03");
    assertThat(CLASS).hasToString("reimbursable");
  }
}
