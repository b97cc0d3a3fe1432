package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Party;

class CostAnnexTest {
  private static final Classification WAGES =
      Classification.of(
          CostCatalogue.of(List.of(CostType.of(CostTypeId.of("1"), Label.en("Wages")))), List.of());
  private static final Party CLINIC = Party.of("clinic", Label.en("Clinic"));
  private static final OpenBook BOOK =
      CostSamples.book()
          .post(
              LocalDate.of(2021, 4, 9),
              List.of(
                  CostSamples.entry("e1", "p1", "1", "2021-03-15", "1"),
                  CostSamples.entry("e2", "p2", "1", "2021-03-15", "1"),
                  CostSamples.entry("e3", "p1", "1", "2021-03-15", "1")));

  @Test
  void alliance_is_of_the_parties_that_the_annex_names() {
    assertThat(new CostAnnex(WAGES, List.of(CLINIC)).alliance(BOOK).parties())
        .containsExactly(CLINIC);
  }

  @Test
  void annex_without_parties_has_those_of_the_book() {
    assertThat(CostAnnex.of(WAGES).alliance(BOOK).parties())
        .extracting(party -> party.id().value())
        .containsExactly("p1", "p2");
  }

  @Test
  void party_that_is_there_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostAnnex(WAGES, List.of(CLINIC, CLINIC)))
        .withMessage("cost annex: party 'clinic' is there twice; it is there once");
  }

  @Test
  void annex_reads_as_its_classification() {
    assertThat(CostAnnex.of(WAGES))
        .hasToString("cost annex: classification of 1 cost types by 0 treatments, 0 parties");
  }
}
