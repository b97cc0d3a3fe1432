package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;

class TreatmentTest {
  private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  private static final LocalDate END = LocalDate.of(2021, 12, 31);
  private static final Clause CLAUSE = Clause.of("Annex 2, row 1");
  private static final CostTypeId WAGES = CostTypeId.of("1");

  private static Treatment.Builder builder() {
    return Treatment.builder()
        .costType(WAGES)
        .costClass(CostClass.REIMBURSABLE)
        .clause(CLAUSE)
        .from(FROM);
  }

  @Test
  void treatment_holds_on_its_first_and_last_day_and_not_beyond() {
    Treatment treatment = builder().endInclusive(END).build();

    assertThat(treatment.isInForce(FROM)).isTrue();
    assertThat(treatment.isInForce(END)).isTrue();
    assertThat(treatment.isInForce(FROM.minusDays(1))).isFalse();
    assertThat(treatment.isInForce(END.plusDays(1))).isFalse();
  }

  @Test
  void treatment_without_end_goes_on() {
    assertThat(builder().build().isInForce(FROM.plusYears(99))).isTrue();
  }

  @Test
  void treatment_is_actual_and_agreed_in_its_clause_unless_said_otherwise() {
    Treatment treatment = Treatment.of(WAGES, CostClass.REIMBURSABLE, CLAUSE, FROM);

    assertThat(treatment).isEqualTo(builder().build());
    assertThat(treatment.rule()).isEqualTo(AllocationRule.actual());
    assertThat(treatment.source()).isEqualTo(Source.contract("Annex 2, row 1"));
    assertThat(treatment.remark()).isEmpty();
  }

  @Test
  void treatment_that_ends_before_it_starts_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(builder().endInclusive(FROM.minusDays(1))::build)
        .withMessageContaining("cost type '1'")
        .withMessageContaining("it is in force from 2018-04-01 to 2018-03-31");
  }

  @Test
  void treatment_with_a_remark_has_another_digest() {
    Treatment remarked = builder().remark("without the leadership team").build();

    assertThat(Treatment.FORM.digest(remarked))
        .isNotEqualTo(Treatment.FORM.digest(builder().build()));
  }

  @Test
  void treatment_reads_as_a_sentence() {
    assertThat(builder().endInclusive(END).build())
        .hasToString("1 is reimbursable (actual) from 2018-04-01 to 2021-12-31");
  }
}
