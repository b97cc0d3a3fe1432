package org.openbook.alliance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.history.testing.HistorySamples.FEE;
import static org.openbook.alliance.history.testing.HistorySamples.GAIN;
import static org.openbook.alliance.history.testing.HistorySamples.first;
import static org.openbook.alliance.history.testing.HistorySamples.none;
import static org.openbook.alliance.history.testing.HistorySamples.on;
import static org.openbook.alliance.history.testing.HistorySamples.onAccount;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CITY;
import static org.openbook.alliance.settlement.testing.SettlementSamples.CLINIC;
import static org.openbook.alliance.settlement.testing.SettlementSamples.PERIOD;
import static org.openbook.alliance.settlement.testing.SettlementSamples.entry;
import static org.openbook.alliance.settlement.testing.SettlementSamples.measured;
import static org.openbook.alliance.settlement.testing.SettlementSamples.target;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.history.SettlementChange.Cause;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.term.ContractPeriod;

/** What changed between two settlements of one period, and why. */
class SettlementChangeTest {
  private static final LineId BONUS = LineId.of("bonus");

  /** The small model with its scorecard: costs, fee, gain, pain, bonus, sanction. */
  private static final Agreement SCORED =
      HistorySamples.agreement(SmallModel.open(MissingMeasurement.REFUSE).build());

  private static List<SettlementChange> changes(PeriodFacts before, PeriodFacts after) {
    return SettlementHistory.of(SCORED)
        .issue(SCORED.settle(before), on("2022-02-01"))
        .issue(SCORED.settle(after), on("2022-03-01"))
        .changes(first(), SettlementId.of(2));
  }

  private static PeriodFacts.Builder facts() {
    return PeriodFacts.builder().period(PERIOD);
  }

  private static PeriodFacts facts(CostStatement costs, TargetCost target, String nps) {
    return facts()
        .costs(costs)
        .target(target)
        .addMeasurements(measured("nps", nps))
        .addMeasurements(measured("acuta", "71"))
        .build();
  }

  private static CostStatement costs() {
    return SettlementSamples.costs("46000000");
  }

  @Test
  void corrected_measurement_changes_the_bonus_alone() {
    List<SettlementChange> changes =
        changes(
            facts(costs(), target("52600000").build(), "79"),
            facts(costs(), target("52600000").build(), "81"));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).causes()).containsExactly(Cause.MEASUREMENT);
    assertThat(changes.get(0).lines()).containsExactly(BONUS);
    // 60 % of 4 points more, of 2 100 000.
    assertThat(changes.get(0).amount(BONUS)).isEqualTo(Rational.of(50_400));
    assertThat(changes.get(0).payable(BONUS, CITY)).isEqualTo(Rational.of(-33_768));
    assertThat(changes.get(0).what().get(0)).startsWith("measurement 'nps': ").contains("81");
  }

  @Test
  void new_cost_and_correction_are_told_apart() {
    OpenBook book =
        OpenBook.of(BookId.of("small"), Amounts.EUR, SettlementSamples.TERM)
            .post(
                PERIOD.endInclusive(),
                List.of(
                    entry("e1", CLINIC, "1", PERIOD.start())
                        .amount(Amounts.euros("46000000"))
                        .build()));
    OpenBook later =
        book.post(
            LocalDate.of(2022, 2, 10),
            List.of(
                entry("e2", CLINIC, "1", PERIOD.endInclusive())
                    .amount(Amounts.euros("300000"))
                    .build(),
                entry("e3", CLINIC, "1", PERIOD.endInclusive())
                    .amount(Amounts.euros("-100000"))
                    .correction(
                        new Correction(
                            Correction.Kind.ADJUSTMENT, EntryId.of("e1"), "Counted twice"))
                    .build()));
    TargetCost target = target("52600000").build();

    List<SettlementChange> changes =
        changes(facts(stated(book), target, "79"), facts(stated(later), target, "79"));

    assertThat(changes)
        .extracting(SettlementChange::toString)
        .containsExactly(
            "new cost (costs 46000000 → 46300000): costs 300000, gain -150000",
            "corrected cost (costs 46300000 → 46200000): costs -100000, gain 50000");
  }

  private static CostStatement stated(OpenBook book) {
    return CostStatement.of(
        book, SettlementSamples.classification(), SettlementSamples.alliance(), PERIOD);
  }

  @Test
  void each_event_of_the_target_has_its_own_amount() {
    TargetCost before = target("52600000").build();
    TargetCost after =
        before.withEvent(event("Scope", "1000000")).withEvent(event("Law", "-400000"));

    assertThat(changes(facts(costs(), before, "79"), facts(costs(), after, "79")))
        .extracting(SettlementChange::toString)
        .containsExactly(
            "target (event Scope (4.5): EUR 1000000, SHARED): fee 40000, gain 500000",
            "target (event Law (4.3): EUR -400000, SHARED): fee -16000, gain -200000");
  }

  private static TargetEvent event(String name, String euros) {
    return TargetEvent.builder()
        .provision(term(name))
        .kind(TargetEvent.Kind.SCOPE)
        .bearer(TargetEvent.Bearer.SHARED)
        .amount(Amounts.euros(euros))
        .date(PERIOD.start())
        .approver("Leadership team")
        .build();
  }

  @Test
  void replaced_baseline_is_one_change_of_the_target() {
    assertThat(
            changes(
                facts(costs(), target("52600000").build(), "79"),
                facts(costs(), target("53600000").build(), "79")))
        .extracting(SettlementChange::toString)
        .containsExactly("target (target EUR 52600000 → EUR 53600000): fee 40000, gain 500000");
  }

  @Test
  void what_depends_on_two_changes_goes_to_the_later_one() {
    List<SettlementChange> changes =
        changes(
            facts(SettlementSamples.costs("52600000"), target("52600000").build(), "79"),
            facts(
                SettlementSamples.costs("52600000", "1000000"), target("54600000").build(), "79"));

    // Alone the costs are 1 000 000 of overrun; with the target they are under-run again.
    assertThat(changes)
        .extracting(SettlementChange::toString)
        .containsExactly(
            "new cost (costs 52600000 → 53600000): costs 1000000, pain 500000",
            "target (target EUR 52600000 → EUR 54600000): fee 80000, gain 500000, pain -500000");
  }

  @Test
  void stage_is_the_last_cause() {
    SettlementHistory history =
        none()
            .issue(onAccount(1, "1000000"), on("2018-05-02"))
            .issue(HistorySamples.settled("46000000", Stage.INTERIM), on("2022-02-01"))
            .issue(HistorySamples.settled("46000000", Stage.FINAL), on("2022-06-01"));

    assertThat(history.changes(first(), SettlementId.of(2)))
        .extracting(SettlementChange::toString)
        .containsExactly(
            "period (period 2018-04-01/2018-04-30 → 2018-04-01/2021-12-31): "
                + "costs 45000000, fee 1760000",
            "stage (on account → interim): fee 304000, gain 3300000");
    SettlementChange released = history.changes(SettlementId.of(2), SettlementId.of(3)).get(0);
    assertThat(released.amount(GAIN)).isEqualTo(Rational.ZERO);
    assertThat(released.payable(GAIN)).isEqualTo(Rational.of(1_650_000));
    assertThat(released.lines()).containsExactly(GAIN);
  }

  @Test
  void amended_terms_are_a_cause() {
    CommercialModel richer = HistorySamples.open().build();
    Agreement before = HistorySamples.agreement(richer);
    Agreement after = HistorySamples.agreement();
    Settlement first = before.settle(HistorySamples.whole("46000000", "52600000"));
    Settlement second = after.settle(HistorySamples.whole("46000000", "52600000"));
    SettlementHistory history =
        SettlementHistory.of(before)
            .issue(first, on("2022-02-01"))
            .amend(after, on("2022-02-02"))
            .issue(second, on("2022-02-03"));

    List<SettlementChange> changes = history.changes(first(), SettlementId.of(2));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).causes()).containsExactly(Cause.TERMS);
    assertThat(changes.get(0).payable(FEE)).isEqualTo(Rational.ZERO);
  }

  @Test
  void terms_that_ask_for_a_new_fact_change_together_with_it() {
    SettlementHistory history =
        SettlementHistory.of(HistorySamples.agreement())
            .issue(
                HistorySamples.agreement()
                    .settle(HistorySamples.whole("46000000", "52600000"), Stage.INTERIM),
                on("2022-02-01"))
            .amend(SCORED, on("2022-02-02"))
            .issue(
                SCORED.settle(facts(costs(), target("52600000").build(), "79")), on("2022-02-03"));

    List<SettlementChange> changes = history.changes(first(), SettlementId.of(2));
    assertThat(changes.get(changes.size() - 1).causes())
        .containsExactly(Cause.MEASUREMENT, Cause.TERMS);
    assertThat(changes.get(changes.size() - 1).what()).hasSize(3);
  }

  @Test
  void nothing_changed_between_equal_settlements() {
    PeriodFacts facts = facts(costs(), target("52600000").build(), "79");

    assertThat(changes(facts, facts)).isEmpty();
  }

  @Test
  void settlements_of_two_periods_are_not_compared() {
    SettlementHistory history =
        none()
            .issue(onAccount(1, "1000000"), on("2018-05-02"))
            .issue(
                HistorySamples.agreement()
                    .settle(
                        HistorySamples.facts(ContractPeriod.parse("2022-01-01/2022-01-31"), "1")
                            .build(),
                        Stage.ON_ACCOUNT),
                on("2022-02-01"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.changes(first(), SettlementId.of(2)))
        .withMessage(
            "changes from settlement 1 to 2: they are of contract periods 2018-04-01/2021-12-31 and "
                + "2022-01-01/2024-12-31; they are of one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.changes(first(), first()))
        .withMessage(
            "changes from settlement 1 to 1: the second was not issued after the first; it was");
  }
}
