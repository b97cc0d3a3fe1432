package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.ContractPeriod;

/** What holds of every period in which terms are amended, wherever it is cut. */
class SegmentsProperties {
  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  private static Agreement cut(SettlementCase any, TreeSet<LocalDate> firstDays) {
    ContractPeriod period = any.facts().period();
    Agreement.Builder agreement =
        Agreement.builder().label(Label.en("Cut")).term(SettlementSamples.TERM);
    LocalDate start = period.start();
    for (LocalDate next : firstDays) {
      agreement.addVersions(version(any, ContractPeriod.of(start, next.minusDays(1))));
      start = next;
    }
    return agreement
        .addVersions(version(any, ContractPeriod.of(start, SettlementSamples.TERM.endInclusive())))
        .build();
  }

  private static Agreement.Version version(SettlementCase any, ContractPeriod days) {
    return Agreement.Version.of(days, any.model()).starting(Agreement.InsidePeriod.BY_DAYS);
  }

  @Property(tries = 100)
  void segments_of_equal_terms_add_up_to_the_whole(
      @ForAll("cases") SettlementCase any,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 364) Integer> cuts) {
    TreeSet<LocalDate> firstDays = new TreeSet<>();
    cuts.forEach(days -> firstDays.add(any.facts().period().start().plusDays(days)));

    Settlement inSegments = cut(any, firstDays).settle(any.facts(), Stage.INTERIM);

    Settlement whole = any.settled();
    for (SettledLine line : whole.lines()) {
      SettledLine added = inSegments.line(line.line().id());
      assertThat(added.figure().value()).isEqualTo(line.figure().value());
      assertThat(added.paid()).isEqualTo(line.paid());
      assertThat(added.received()).isEqualTo(line.received());
    }
    assertThat(inSegments.partyStatements())
        .extracting(PartyStatement::payable)
        .isEqualTo(whole.partyStatements().stream().map(PartyStatement::payable).toList());
  }
}
