package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;

class CostCatalogueTest {
  private static final CostType WAGES = CostType.of(CostTypeId.of("1"), Label.en("Wages"));
  private static final CostType RENT = CostType.of(CostTypeId.of("2"), Label.en("Rent"));
  private static final CostCatalogue CATALOGUE = CostCatalogue.of(List.of(WAGES, RENT));

  @Test
  void type_is_found_by_its_number() {
    assertThat(CATALOGUE.type(CostTypeId.of("2"))).isEqualTo(RENT);
    assertThat(CATALOGUE.contains(CostTypeId.of("2"))).isTrue();
  }

  @Test
  void type_that_is_unknown_is_refused_with_those_there_are() {
    assertThat(CATALOGUE.contains(CostTypeId.of("9"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.type(CostTypeId.of("9")))
        .withMessage("cost type is '9'; the catalogue has 1 Wages, 2 Rent");
  }

  @Test
  void catalogue_with_a_number_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostCatalogue.of(List.of(WAGES, RENT, WAGES)))
        .withMessageContaining("cost type '1' is there twice");
  }

  @Test
  void catalogue_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostCatalogue.of(List.of()))
        .withMessageContaining("it is empty");
  }

  @Test
  void catalogue_in_another_order_is_another_catalogue() {
    CostCatalogue turned = CostCatalogue.of(List.of(RENT, WAGES));

    assertThat(turned).isNotEqualTo(CATALOGUE);
    assertThat(CostCatalogue.FORM.digest(turned))
        .isNotEqualTo(CostCatalogue.FORM.digest(CATALOGUE));
    assertThat(CATALOGUE).hasToString("catalogue of 2 cost types");
  }
}
