package org.openbook.alliance.cases.nec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.cases.Values.money;
import static org.openbook.alliance.cases.Values.number;
import static org.openbook.alliance.cases.Values.value;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.cases.Vectors;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.cases.wording.Wording;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

class OptionCTest {
  private static final String WITHOUT_END = "99";
  private static final Source THREADS = Source.published("reachback.builtintelligence.com");
  private static final ContractPeriod YEAR = ContractPeriod.parse("2020-01-01/2020-12-31");

  /** NEC-1, published. */
  private static final OptionC NEC_1 =
      OptionC.of(
          OptionC.between("0", "0.8", "0"),
          OptionC.between("0.8", "1", "0.25"),
          OptionC.above("1", "0.25"));

  /** NEC-5: the ranges are published, the figures are arithmetic on them. */
  private static final OptionC NEC_5 =
      OptionC.of(
          OptionC.between("0", "0.975", "0"),
          OptionC.between("0.975", "1.025", "0.5"),
          OptionC.above("1.025", "1"));

  /** NEC-6: arithmetic. */
  private static final OptionC NEC_6 =
      OptionC.of(
          OptionC.between("0", "0.8", "0.15"),
          OptionC.between("0.8", "0.9", "0.3"),
          OptionC.between("0.9", "1.1", "0.5"),
          OptionC.above("1.1", "0.2"));

  @Test
  void nothing_is_shared_of_the_saving_below_the_lowest_range() {
    assertThat(value(NEC_1.share(money("500000"), money("200000")))).isEqualTo(number("25000"));
  }

  @ParameterizedTest
  @CsvSource({
    "90, 1.25",
    "97.5, 1.25",
    "99, 0.5",
    "100, 0",
    "101, -0.5",
    "102.5, -1.25",
    "105, -3.75"
  })
  void share_follows_the_ranges_around_the_target(String actual, String share) {
    assertThat(value(NEC_5.share(money("100"), money(actual)))).isEqualTo(number(share));
  }

  @ParameterizedTest
  @CsvSource({"75, 8.75", "80, 8", "90, 5", "110, -5", "115, -6"})
  void each_range_counts_for_its_own_part(String actual, String share) {
    assertThat(value(NEC_6.share(money("100"), money(actual)))).isEqualTo(number(share));
  }

  @Test
  void ranges_with_a_gap_are_refused() {
    OptionC gap = OptionC.of(OptionC.between("0", "0.8", "0"), OptionC.above("0.9", "0.5"));
    assertThatThrownBy(() -> gap.share(money("100"), money("90")))
        .hasMessageContaining("gap")
        .hasMessageContaining("clause 54");
  }

  @Test
  void overlapping_ranges_are_refused() {
    OptionC overlap = OptionC.of(OptionC.between("0", "0.8", "0"), OptionC.above("0.7", "0.5"));
    assertThatThrownBy(() -> overlap.share(money("100"), money("90")))
        .hasMessageContaining("overlap");
  }

  /** NEC-4, published: the event raises the target by 80 000 and costs 50 000. */
  @Test
  void a_compensation_event_moves_the_target() {
    TargetEvent event =
        TargetEvent.builder()
            .provision(Wording.published("Compensation event", "NEC option C, clause 60"))
            .kind(TargetEvent.Kind.SCOPE)
            .bearer(TargetEvent.Bearer.SHARED)
            .amount(Amounts.euros("80000"))
            .date(YEAR.start())
            .approver("Project Manager")
            .build();
    TargetCost target =
        TargetCost.builder()
            .provision(Wording.published("Total of the Prices", "NEC option C"))
            .period(YEAR)
            .basis(ComparisonBasis.directCosts())
            .baseline(Amounts.euros("900000"))
            .addEvents(event)
            .build();
    PeriodFacts facts = TwoSides.facts(target, Amounts.euros("950000"), THREADS).build();

    Settlement settled = NEC_6.model(Amounts.EUR, YEAR.start()).settle(facts);

    assertThat(settled.line(LineId.of("share")).amount()).isEqualTo(Amounts.euros("15000"));
    assertThat(settled.line(LineId.of("share")).netOf(PartyId.of("provider")))
        .as("half of the 30 000 between 950 000 and 980 000")
        .isEqualTo(number("15000"));
  }

  @Test
  void published_cases_are_reproduced() {
    List<NamedCsvRecord> cases = Vectors.verified("nec", "option_c.csv");
    assertThat(cases).hasSize(3).allSatisfy(OptionCTest::replay);
  }

  private static void replay(NamedCsvRecord row) {
    OptionC contract =
        new OptionC(
            ranges(
                row.getField(
                    "share_ranges(lo|hi|contractor_share;fractions of total of the Prices)")));
    TargetCost target =
        TwoSides.target(
            YEAR,
            ComparisonBasis.directCosts(),
            Amounts.euros(row.getField("total_of_the_prices")),
            THREADS);
    PeriodFacts facts =
        TwoSides.facts(target, Amounts.euros(row.getField("pwdd")), THREADS).build();
    Settlement settled = contract.model(Amounts.EUR, LocalDate.of(2020, 1, 1)).settle(facts);

    assertThat(settled.line(LineId.of("share")).amount())
        .isEqualTo(Amounts.euros(row.getField("published_contractor_share")));
    assertThat(settled.partyStatements().get(1).net())
        .isEqualTo(Amounts.euros(row.getField("published_or_derived_total_paid")));
  }

  // A case that speaks of an overrun only gives no range below the target; none of it is asked for.
  private static List<ShareBands.Band> ranges(String text) {
    List<ShareBands.Band> ranges = new ArrayList<>();
    for (String[] range : Stream.of(text.split(";")).map(r -> r.split("\\|")).toList()) {
      ranges.add(
          range[1].equals(WITHOUT_END)
              ? OptionC.above(range[0], range[2])
              : OptionC.between(range[0], range[1], range[2]));
    }
    if (ranges.get(0).from().equals(Rational.ONE)) {
      ranges.add(0, OptionC.between("0", "1", "0"));
    }
    return ranges;
  }
}
