package org.openbook.alliance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbook.alliance.rule.testing.Given.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;
import org.openbook.alliance.term.ContractPeriod;

/** How a target cost stands in a document. */
class TargetFormTest {
  private static final String NAMED = "\"clause\":\"4.2\",";

  private static TargetCost.Builder open() {
    return TargetCost.builder()
        .provision(term("Target cost"))
        .period(ContractPeriod.parse("2018-04-01/2021-12-31"))
        .basis(ComparisonBasis.directCosts());
  }

  private static TargetEvent.Builder event(Kind kind) {
    return TargetEvent.builder()
        .provision(term("Event"))
        .kind(kind)
        .bearer(Bearer.SHARED)
        .date(LocalDate.of(2019, 1, 1))
        .approver("leadership team");
  }

  private static String text(TargetCost target) {
    return TargetCost.FORM.write(target).canonicalText();
  }

  private static void assertRefused(Tree target, String... messages) {
    assertThatThrownBy(() -> TargetCost.FORM.read(new Parsed("target", target, List.of())))
        .isInstanceOf(DocumentException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).contains(messages));
  }

  private static Tree.Members withEvent(Tree.Members event) {
    return ((Tree.Members) TargetCost.FORM.write(open().baseline(Amounts.euros("5")).build()))
        .with("events", Tree.items(List.of(event)));
  }

  private static Tree.Members written(TargetEvent event) {
    TargetCost target = open().baseline(Amounts.euros("5")).addEvents(event).build();
    return (Tree.Members)
        ((Tree.Members) TargetCost.FORM.write(target))
            .find("events")
            .orElseThrow()
            .parts()
            .iterator()
            .next();
  }

  @Test
  void target_writes_its_baseline_and_events() {
    TargetCost target =
        open()
            .baseline(Amounts.euros("900000.50"))
            .priceLevel(PriceLevel.of("maku", YearMonth.of(2013, 5)))
            .addEvents(event(Kind.SCOPE).amount(Amounts.euros("80000")).build())
            .build();

    assertThat(text(target))
        .isEqualTo(
            "{\"baseline\":\"EUR 900000.5\","
                + NAMED
                + "\"events\":[{\"approver\":\"leadership team\",\"bearer\":\"shared\","
                + "\"change\":\"EUR 80000\","
                + NAMED
                + "\"date\":\"2019-01-01\",\"kind\":\"scope\",\"label\":{\"en\":\"Event\"}}],"
                + "\"label\":{\"en\":\"Target cost\"},\"period\":\"2018-04-01/2021-12-31\","
                + "\"priceLevel\":{\"index\":\"maku\",\"month\":\"2013-05\"}}");
  }

  @Test
  void baseline_that_follows_from_tranches_is_not_written() {
    ContractPeriod all = ContractPeriod.parse("2018-04-01/2021-12-31");
    TargetCost target =
        open().addTranches(Tranche.decided(term("All"), all, Amounts.euros("5"))).build();

    assertThat(text(target)).doesNotContain("baseline").contains("\"amount\":\"EUR 5\"");
    assertThat(TargetCost.FORM.read(new Parsed("target", TargetCost.FORM.write(target), List.of())))
        .isEqualTo(target);
  }

  @Test
  void event_writes_the_index_adjustment_that_its_change_follows_from() {
    IndexedAmount indexed =
        IndexedAmount.of(Amounts.euros("180300000"), IndexAdjustmentTest.worked());
    Tree.Members written = written(event(Kind.INDEX).indexed(indexed).build());

    assertThat(written.find("change")).isEmpty();
    assertThat(written.find("indexAdjustment").orElseThrow().canonicalText())
        .isEqualTo(
            "{\"base\":\"2013-05\","
                + NAMED
                + "\"components\":[{\"index\":\"maku\","
                + "\"source\":\"published: statistics office, maku\","
                + "\"values\":{\"2013-05\":\"100\",\"2016-05\":\"112.5\"},\"weight\":\"60 %\"}],"
                + "\"current\":\"2016-05\","
                + "\"factorRounding\":{\"mode\":\"half-up\",\"step\":\"0.0001\"},"
                + "\"label\":{\"en\":\"Price level\"},\"notIndexed\":\"40 %\","
                + "\"of\":\"EUR 180300000\"}");
  }

  @Test
  void event_with_two_changes_or_none_is_refused() {
    IndexedAmount indexed = IndexedAmount.of(Amounts.euros("1"), IndexAdjustmentTest.worked());
    Tree.Members adjusted = written(event(Kind.INDEX).indexed(indexed).build());
    Tree.Members fixed = written(event(Kind.INDEX).amount(Amounts.euros("1")).build());

    assertRefused(
        withEvent(adjusted.with("change", fixed.find("change").orElseThrow())),
        "events[0]",
        "event has a change and an index adjustment; it must have one of the two");
    assertRefused(
        withEvent(fixed.without(List.of("change"))),
        "events[0]",
        "event has neither a change nor an index adjustment; it must have one of the two");
  }

  @Test
  void every_fault_of_a_target_is_told_with_its_place() {
    Tree.Members wrong =
        written(event(Kind.SCOPE).amount(Amounts.euros("1")).build())
            .with("kind", Tree.text("whim"))
            .with("date", Tree.text("1.1.2019"))
            .with("recognisedcost", Tree.text("EUR 1"));

    assertRefused(
        withEvent(wrong).with("baseline", Tree.text("5")).with("priceLevel", Tree.text("maku")),
        "events[0].kind",
        "events[0].date",
        "events[0].recognisedcost",
        "baseline",
        "priceLevel");
  }
}
