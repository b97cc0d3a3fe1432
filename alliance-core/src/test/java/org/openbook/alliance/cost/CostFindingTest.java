package org.openbook.alliance.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;

class CostFindingTest {
  @Test
  void finding_names_its_entry_and_keeps_its_amount() {
    CostEntry entry = CostSamples.entry("e1", "2021-03-15", "12.50");
    CostFinding finding = CostFinding.of(CostFinding.Kind.DUPLICATE, entry, "it is there twice");

    assertThat(finding).hasToString("cost entry 'e1': it is there twice");
    assertThat(finding.entry()).isEqualTo(EntryId.of("e1"));
    assertThat(finding.value()).isEqualTo(Rational.parse("12.5"));
  }
}
