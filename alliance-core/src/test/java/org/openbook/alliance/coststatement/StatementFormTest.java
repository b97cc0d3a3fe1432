package org.openbook.alliance.coststatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openbook.alliance.coststatement.SmallContract.FIRST;
import static org.openbook.alliance.coststatement.SmallContract.SECOND;
import static org.openbook.alliance.coststatement.SmallContract.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.term.ContractPeriod;

/** The costs of a period as facts hold them. */
class StatementFormTest {
  private static final CostEntry COST = CostSamples.entry("e1", "2021-03-15", "120");
  private static final CostEntry CREDIT = CostSamples.entry("e2", "2021-03-20", "-20");
  private static final CostEntry FORGOTTEN =
      CostSamples.entry("e3", "p1", "4", "2021-03-20", "1.5");

  private static CostStatement costs() {
    return statement(COST, CREDIT, FORGOTTEN);
  }

  private static String digestOfEntries() {
    List<String> digests =
        List.of(COST.digest().hex(), CREDIT.digest().hex()).stream().sorted().toList();
    return Digest.of("[\"%s\",\"%s\"]".formatted(digests.toArray())).hex();
  }

  private static Tree.Members inFacts() {
    return CostStatement.FORM.write(
        costs(), Writing.brief().with(ContractPeriod.class, costs().period()));
  }

  private static Parsed parsed(Tree tree) {
    return new Parsed("facts", tree, List.of());
  }

  @Test
  void statement_inside_facts_leaves_their_period_out() {
    assertThat(inFacts().canonicalText())
        .isEqualTo(
            """
            {"book":"tesoma","currency":"EUR","entries":3,"findings":[{"entry":"e3",\
            "kind":"unclassified","message":"%s","value":"1.5"}],\
            "lines":[{"charges":"120","class":"reimbursable","credits":"-20","digest":"%s",\
            "entries":2,"month":"2021-03","party":"p1","type":"1"}],"unstated":"1.5"}"""
                .formatted(costs().findings().get(0).message(), digestOfEntries()));
  }

  @Test
  void digest_is_that_of_everything_written_out() {
    String text = CostStatement.FORM.write(costs(), Writing.full()).canonicalText();

    assertThat(text)
        .contains("\"nature\":\"cost\"")
        .contains("\"period\":\"2018-04-01/2021-12-31\"");
    assertThat(costs().digest()).isEqualTo(Digest.of(text));
  }

  @Test
  void statement_by_itself_gives_its_period() {
    Parsed alone = parsed(CostStatement.FORM.write(costs()));

    assertThat(CostStatement.FORM.read(alone)).isEqualTo(costs());
    assertThat(CostStatement.FORM.read(alone, place -> place.with(ContractPeriod.class, SECOND)))
        .isEqualTo(costs());
  }

  @Test
  void statement_without_period_is_refused_where_nothing_gives_one() {
    Parsed brief = parsed(inFacts());

    assertThat(CostStatement.FORM.read(brief, place -> place.with(ContractPeriod.class, FIRST)))
        .isEqualTo(costs());
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> CostStatement.FORM.read(brief))
        .withMessageContaining("member 'period' is missing; it is mandatory");
  }

  @Test
  void period_of_the_facts_that_cannot_be_read_is_no_fault_of_the_costs() {
    Tree.Members costs = inFacts();

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                CostStatement.FORM.read(
                    parsed(costs.with("book", Tree.text("the book"))),
                    place -> place.with(ContractPeriod.class, Slot.unreadable())))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(DocumentException.Fault::path)
                    .containsExactly("$.book"));
  }
}
