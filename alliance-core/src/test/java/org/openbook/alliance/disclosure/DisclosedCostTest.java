package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

class DisclosedCostTest {
  @Test
  void cost_reads_as_party_cell_and_sum() {
    CostCell cell = new CostCell(CostClass.REIMBURSABLE, Optional.empty(), Optional.empty());

    assertThat(new DisclosedCost(PartyId.of("mehilainen"), cell, Rational.of(1200)))
        .hasToString("mehilainen, reimbursable: 1200");
  }
}
