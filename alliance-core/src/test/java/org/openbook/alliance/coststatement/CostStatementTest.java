package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.coststatement.SmallContract.ALLIANCE;
import static org.openbook.alliance.coststatement.SmallContract.CATALOGUE;
import static org.openbook.alliance.coststatement.SmallContract.CLOSED;
import static org.openbook.alliance.coststatement.SmallContract.FIRST;
import static org.openbook.alliance.coststatement.SmallContract.P1;
import static org.openbook.alliance.coststatement.SmallContract.P2;
import static org.openbook.alliance.coststatement.SmallContract.SECOND;
import static org.openbook.alliance.coststatement.SmallContract.book;
import static org.openbook.alliance.coststatement.SmallContract.row;
import static org.openbook.alliance.coststatement.SmallContract.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Source;

class CostStatementTest {
  @Test
  void totals_are_by_class_and_party() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p1", "2", "2021-03-16", "30"),
            CostSamples.entry("e3", "p2", "1", "2021-03-17", "7.50"));

    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("107.5"));
    assertThat(statement.total(CostClass.COVERED_BY_FEE)).isEqualTo(Amounts.euros("30"));
    assertThat(statement.total(CostClass.EXCLUDED)).isEqualTo(Amounts.euros("0"));
    assertThat(statement.total(P1, CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("100"));
    assertThat(statement.value(P2, CostClass.REIMBURSABLE)).isEqualTo(Rational.parse("7.5"));
    assertThat(statement.parties()).containsExactly(P2, P1);
    assertThat(statement.findings()).isEmpty();
  }

  @Test
  void creditNotes_show_gross_and_net() {
    CostLine line =
        statement(
                CostSamples.entry("e1", "2021-03-15", "120"),
                CostSamples.entry("e2", "2021-03-20", "-20"))
            .lines()
            .get(0);

    assertThat(line.charges()).isEqualTo(Rational.of(120));
    assertThat(line.credits()).isEqualTo(Rational.of(-20));
    assertThat(line.net()).isEqualTo(Rational.of(100));
    assertThat(line.entries()).isEqualTo(2);
  }

  @Test
  void what_a_rule_does_not_recognise_is_excluded() {
    CostStatement statement =
        statement(CostSamples.entry("e1", "p1", "3", "2021-03-15", "2731.25"));

    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("1092.5"));
    assertThat(statement.total(CostClass.EXCLUDED)).isEqualTo(Amounts.euros("1638.75"));
  }

  @Test
  void costs_of_other_periods_are_left_to_them() {
    OpenBook book =
        book(
            CostSamples.entry("e1", "2021-12-31", "100"),
            CostSamples.entry("e2", "2022-01-01", "30"));

    assertThat(statement(book, FIRST).total(CostClass.REIMBURSABLE))
        .isEqualTo(Amounts.euros("100"));
    assertThat(statement(book, SECOND).total(CostClass.REIMBURSABLE))
        .isEqualTo(Amounts.euros("30"));
  }

  @Test
  void disallowance_after_the_settlement_shows_in_the_next_statement_as_what_it_is() {
    CostEntry cost = CostSamples.entry("e1", "2021-03-15", "100");
    OpenBook settled = book(cost).lock(CLOSED, FIRST);
    CostStatement before = statement(settled, FIRST);
    OpenBook audited =
        settled.post(
            CLOSED.plusYears(1),
            List.of(CostSamples.correction("e2", Correction.Kind.DISALLOWANCE, cost, "-40")));

    CostLine line = statement(audited, SECOND).lines().get(0);

    assertThat(statement(audited, FIRST)).isEqualTo(before);
    assertThat(line.nature()).isEqualTo(CostLine.Nature.DISALLOWANCE);
    assertThat(line.carriedFrom()).contains(YearMonth.of(2021, 3));
    assertThat(line.month()).isEqualTo(YearMonth.of(2022, 1));
    assertThat(line)
        .hasToString("p1, 1, 2022-01 carried from 2021-03 disallowance: 0 − 40 = -40 reimbursable");
  }

  @Test
  void late_posting_is_carried_to_the_next_period_visibly() {
    OpenBook locked = CostSamples.book().lock(CLOSED, FIRST);
    OpenBook late = locked.post(CLOSED, List.of(CostSamples.entry("e1", "2021-12-31", "100")));

    assertThat(statement(late, FIRST).isEmpty()).isTrue();
    assertThat(statement(late, SECOND).lines())
        .extracting(CostLine::toString)
        .containsExactly("p1, 1, 2022-01 carried from 2021-12: 100 − 0 = 100 reimbursable");
  }

  @Test
  void reversal_leaves_a_correction_line_and_nothing_in_the_total() {
    CostEntry cost = CostSamples.entry("e1", "p1", "3", "2021-03-15", "33.33");
    CostStatement statement = statement(cost, CostSamples.reversal("e2", cost));

    assertThat(statement.lines())
        .extracting(CostLine::nature)
        .containsExactly(
            CostLine.Nature.COST,
            CostLine.Nature.CORRECTION,
            CostLine.Nature.COST,
            CostLine.Nature.CORRECTION);
    assertThat(statement.value(CostClass.REIMBURSABLE)).isEqualTo(Rational.ZERO);
    assertThat(statement.value(CostClass.EXCLUDED)).isEqualTo(Rational.ZERO);
  }

  @Test
  void empty_book_gives_a_statement_that_says_so() {
    CostStatement statement = statement();

    assertThat(statement.isEmpty()).isTrue();
    assertThat(statement.lines()).isEmpty();
    assertThat(statement.total(CostClass.REIMBURSABLE)).isEqualTo(Amounts.euros("0"));
    assertThat(statement)
        .hasToString(
            "cost statement of book tesoma for 2018-04-01/2021-12-31: no entries, 0 findings");
    assertThat(statement.source().reference().en()).contains("book tesoma, 0 entries");
  }

  @Test
  void source_names_book_entries_and_digest() {
    CostStatement statement = statement(CostSamples.entry("e1", "2021-03-15", "100"));

    assertThat(statement.source())
        .isEqualTo(
            Source.ledger(
                StandardLabel.BOOK_ENTRIES.with(
                    "1", "tesoma", statement.digest().abbreviated() + "…")));
    assertThat(statement.source().reference().fi())
        .startsWith("kirja tesoma, 1 kirjaus, tiiviste ");
  }

  @Test
  void sums_roll_a_class_up_by_anything_that_lines_tell() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p2", "1", "2021-03-16", "30"),
            CostSamples.entry("e3", "p1", "1", "2021-04-01", "7.50"));

    assertThat(statement.sums(CostClass.REIMBURSABLE, CostLine::month))
        .containsOnly(
            Map.entry(YearMonth.of(2021, 3), Rational.of(130)),
            Map.entry(YearMonth.of(2021, 4), Rational.parse("7.5")));
    assertThat(statement.sums(CostClass.EXCLUDED, CostLine::party)).isEmpty();
  }

  @Test
  void reimbursable_costs_are_by_party_and_type() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p1", "1", "2021-04-15", "-1"),
            CostSamples.entry("e3", "p1", "2", "2021-04-15", "50"));

    assertThat(statement.reimbursable())
        .extracting(ReimbursableCost::toString)
        .containsExactly("EUR 99 of 1 for p1 in 2018-04-01/2021-12-31, 2 entries");
    assertThat(statement.reimbursable().get(0).amount()).isEqualTo(Amounts.euros("99"));
  }

  @Test
  void changed_entry_changes_the_digest_even_if_the_sums_stay() {
    CostStatement one =
        statement(
            CostSamples.entry("e1", "2021-03-15", "100"),
            CostSamples.entry("e2", "2021-03-16", "50"));
    CostStatement other =
        statement(
            CostSamples.entry("e1", "2021-03-15", "99"),
            CostSamples.entry("e2", "2021-03-16", "51"));

    assertThat(one.value(CostClass.REIMBURSABLE)).isEqualTo(other.value(CostClass.REIMBURSABLE));
    assertThat(one.digest()).isNotEqualTo(other.digest());
    assertThat(one.reimbursable().get(0)).isNotEqualTo(other.reimbursable().get(0));
  }

  @Test
  void excluded_cost_with_a_rule_is_one_entry_of_one_line() {
    Classification excluded =
        Classification.of(
            CATALOGUE,
            List.of(
                row("3", CostClass.EXCLUDED)
                    .rule(
                        AllocationRule.coefficient(
                            Rational.parse("0.4"), Rounding.toSmallestUnit(Amounts.EUR)))
                    .build()));
    OpenBook book = book(CostSamples.entry("e1", "p1", "3", "2021-03-15", "100"));

    CostStatement statement = CostStatement.of(book, excluded, ALLIANCE, FIRST);

    assertThat(statement.lines()).hasSize(1);
    assertThat(statement.lines().get(0).entries()).isEqualTo(1);
    assertThat(statement.value(CostClass.EXCLUDED)).isEqualTo(Rational.of(100));
  }

  @Test
  void statement_made_again_of_its_parts_is_the_same() {
    CostStatement statement =
        statement(
            CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"),
            CostSamples.entry("e2", "p2", "1", "2021-03-17", "-7.50"));
    CostStatement again = written(statement).build();

    assertThat(again).isEqualTo(statement);
    assertThat(again.digest()).isEqualTo(statement.digest());
  }

  @Test
  void statement_whose_parts_do_not_fit_is_refused_with_all_faults() {
    CostStatement statement = statement(CostSamples.entry("e1", "p1", "1", "2021-03-15", "100"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CostStatement.builder()
                    .book(statement.book())
                    .currency(statement.currency())
                    .period(SECOND)
                    .addAllLines(statement.lines())
                    .entries(0)
                    .unstated(Rational.ONE)
                    .build())
        .withMessageContaining("it has 0 entries; one of its lines alone has 1")
        .withMessageContaining("it leaves 1 unstated and has no finding")
        .withMessageContaining("a line is of 2021-03; it is of a month of the period");
  }

  private static CostStatement.Builder written(CostStatement statement) {
    return CostStatement.builder()
        .book(statement.book())
        .currency(statement.currency())
        .period(statement.period())
        .addAllLines(statement.lines())
        .addAllFindings(statement.findings())
        .entries(statement.entries())
        .unstated(statement.unstated());
  }
}
