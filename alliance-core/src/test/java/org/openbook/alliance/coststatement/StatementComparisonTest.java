package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.coststatement.SmallContract.ALLIANCE;
import static org.openbook.alliance.coststatement.SmallContract.CATALOGUE;
import static org.openbook.alliance.coststatement.SmallContract.CLASSES;
import static org.openbook.alliance.coststatement.SmallContract.CLOSED;
import static org.openbook.alliance.coststatement.SmallContract.FIRST;
import static org.openbook.alliance.coststatement.SmallContract.SECOND;
import static org.openbook.alliance.coststatement.SmallContract.book;
import static org.openbook.alliance.coststatement.SmallContract.row;
import static org.openbook.alliance.coststatement.SmallContract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.coststatement.StatementChange.Reason;
import org.openbook.alliance.money.Amounts;

class StatementComparisonTest {
  private static final CostEntry COST = CostSamples.entry("e1", "2021-03-15", "100");

  private static List<String> changes(CostStatement before, CostStatement after) {
    return StatementComparison.of(before, after).changes().stream()
        .map(StatementChange::toString)
        .toList();
  }

  @Test
  void statement_compared_with_itself_has_no_changes() {
    assertThat(changes(statement(COST), statement(COST))).isEmpty();
  }

  @Test
  void later_cost_is_a_change_with_its_reason() {
    OpenBook before = book(COST);
    OpenBook after =
        before.post(CLOSED, List.of(CostSamples.entry("e2", "p2", "2", "2021-03-20", "7.50")));

    assertThat(changes(statement(before, FIRST), statement(after, FIRST)))
        .containsExactly("p2, 2 covered by fee: 0 → 7.5, cost 7.5");
  }

  @Test
  void reversal_and_disallowance_are_told_apart() {
    CostEntry other = CostSamples.entry("e2", "2021-04-15", "50");
    OpenBook before = book(COST, other);
    OpenBook after =
        before.post(
            CLOSED,
            List.of(
                CostSamples.reversal("e3", other),
                CostSamples.correction("e4", Correction.Kind.DISALLOWANCE, COST, "-40")));

    assertThat(changes(statement(before, FIRST), statement(after, FIRST)))
        .containsExactly("p1, 1 reimbursable: 150 → 60, correction -50, disallowance -40");
  }

  @Test
  void what_changed_for_one_reason_can_be_stated_alone() {
    CostEntry other = CostSamples.entry("e2", "2021-04-15", "50");
    OpenBook before = book(COST);
    OpenBook after =
        before.post(
            CLOSED,
            List.of(
                other, CostSamples.correction("e4", Correction.Kind.DISALLOWANCE, COST, "-40")));
    CostStatement first = statement(before, FIRST);
    StatementComparison comparison = StatementComparison.of(first, statement(after, FIRST));

    assertThat(changes(first, comparison.changedOnlyFor(Set.of(Reason.COST))))
        .containsExactly("p1, 1 reimbursable: 100 → 150, cost 50");
    assertThat(changes(first, comparison.changedOnlyFor(Set.of(Reason.DISALLOWANCE))))
        .containsExactly("p1, 1 reimbursable: 100 → 60, disallowance -40");
    assertThat(comparison.changedOnlyFor(Set.of()).lines()).isEqualTo(first.lines());
    assertThat(comparison.changedOnlyFor(EnumSet.allOf(Reason.class)).lines())
        .hasSameElementsAs(statement(after, FIRST).lines());
  }

  @Test
  void next_period_shows_what_was_carried_over() {
    OpenBook late =
        book(COST)
            .lock(CLOSED, FIRST)
            .post(CLOSED, List.of(CostSamples.entry("e2", "2021-12-31", "5")));

    assertThat(changes(statement(late, FIRST), statement(late, SECOND)))
        .containsExactly("p1, 1 reimbursable: 100 → 5, cost -100, carried over 5");
  }

  @Test
  void same_entries_treated_otherwise_are_a_change_of_treatment() {
    Classification changed =
        Classification.of(CATALOGUE, List.of(row("1", CostClass.EXCLUDED).build()));
    CostStatement before = statement(COST);
    CostStatement after = CostStatement.of(book(COST), changed, ALLIANCE, FIRST);

    assertThat(changes(before, after))
        .containsExactly(
            "p1, 1 excluded: 0 → 100, treatment 100",
            "p1, 1 reimbursable: 100 → 0, treatment -100");
  }

  @Test
  void same_sum_from_other_entries_is_a_change_of_nothing() {
    CostStatement before = statement(COST);
    CostStatement after = statement(CostSamples.entry("other", "2021-03-15", "100"));

    assertThat(changes(before, after))
        .containsExactly("p1, 1 reimbursable: 100 → 100, from other entries");
  }

  @Test
  void statements_of_two_books_are_refused() {
    OpenBook other = OpenBook.of(BookId.of("other"), Amounts.EUR, CostSamples.TERM);
    CostStatement elsewhere = CostStatement.of(other, CLASSES, ALLIANCE, FIRST);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementComparison.of(statement(COST), elsewhere))
        .withMessageContaining("they state books 'tesoma' and 'other'");
  }
}
