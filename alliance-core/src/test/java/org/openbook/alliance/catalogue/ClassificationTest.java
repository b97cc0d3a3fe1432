package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;

class ClassificationTest {
  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final LocalDate AMENDED = LocalDate.of(2020, 1, 1);
  private static final CostType WAGES = CostType.of(CostTypeId.of("1"), Label.en("Wages"));
  private static final CostType OFFICE =
      CostType.of(CostTypeId.of("2"), Label.en("Corporate office"));
  private static final CostCatalogue CATALOGUE = CostCatalogue.of(List.of(WAGES, OFFICE));

  private static Treatment.Builder office(CostClass costClass) {
    return Treatment.builder()
        .costType(OFFICE.id())
        .costClass(costClass)
        .clause(Clause.of("Annex 2, row 2"));
  }

  private static Classification amended() {
    return Classification.of(
        CATALOGUE,
        List.of(
            office(CostClass.EXCLUDED).from(START).endInclusive(AMENDED.minusDays(1)).build(),
            office(CostClass.COVERED_BY_FEE).from(AMENDED).build()));
  }

  @Test
  void treatment_follows_the_day_of_the_cost() {
    assertThat(amended().treatment(OFFICE.id(), AMENDED.minusDays(1)))
        .map(Treatment::costClass)
        .contains(CostClass.EXCLUDED);
    assertThat(amended().treatment(OFFICE.id(), AMENDED))
        .map(Treatment::costClass)
        .contains(CostClass.COVERED_BY_FEE);
    assertThat(amended().treatment(OFFICE.id(), START.minusDays(1))).isEmpty();
  }

  @Test
  void unclassified_names_what_the_contract_forgot() {
    assertThat(amended().unclassified(AMENDED)).containsExactly(WAGES);
    assertThat(amended().unclassified(START.minusDays(1))).containsExactly(WAGES, OFFICE);
  }

  @Test
  void classification_with_several_faults_names_them_all() {
    Treatment early = office(CostClass.EXCLUDED).from(START).build();
    Treatment late = office(CostClass.REIMBURSABLE).from(AMENDED).build();
    Treatment unknown =
        Treatment.of(CostTypeId.of("9"), CostClass.EXCLUDED, Clause.of("Annex 2, row 9"), START);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Classification.of(CATALOGUE, List.of(early, late, unknown)))
        .withMessageContaining("cost type is '9'; the catalogue has 1 Wages, 2 Corporate office")
        .withMessageContaining("2 is excluded (actual) from 2018-04-01, and 2 is reimbursable")
        .withMessageContaining("on one day a type has one treatment");
  }

  @Test
  void classifications_that_differ_have_different_digests() {
    Classification empty = Classification.of(CATALOGUE, List.of());

    assertThat(amended()).isEqualTo(amended()).isNotEqualTo(empty);
    assertThat(Classification.FORM.digest(amended()))
        .isNotEqualTo(Classification.FORM.digest(empty));
    assertThat(amended()).hasToString("classification of 2 cost types by 2 treatments");
  }
}
