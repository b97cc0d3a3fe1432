package org.openbook.alliance.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

final class SpreadsheetProperties {
  @Provide
  Arbitrary<GeneratedModel> models() {
    return GeneratedModel.any();
  }

  @Property(tries = 120, seed = "20261126")
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void workbook_of_any_terms_computes_the_settlement(@ForAll("models") GeneratedModel given) {
    Optional<Settlement> settled = given.settle(given.facts());
    Assume.that(settled.filter(Trust::covers).isPresent());
    assertThat(open(settled.get()).results(settled.get()))
        .isEqualTo(OpenedWorkbook.expected(settled.get()));
    for (Class<?> kind : Node.class.getDeclaredClasses()) {
      if (Node.class.isAssignableFrom(kind) && kind.isRecord()) {
        Statistics.label(kind.getSimpleName())
            .collect(uses(settled.get(), kind))
            .coverage(coverage -> coverage.check(true).count(count -> count > 0));
      }
    }
  }

  @Property(tries = 60)
  void workbook_with_changed_facts_computes_the_settlement_of_the_changed_facts(
      @ForAll("models") GeneratedModel given, @ForAll("models") GeneratedModel other) {
    Optional<Settlement> before = given.settle(given.facts());
    Assume.that(before.isPresent());
    Map<QuantityId, Inputs.Input> changed = given.factsOf(other);
    OpenedWorkbook workbook = open(before.get());
    given.facts().keySet().forEach(workbook::clear);
    changed.forEach((id, fact) -> workbook.set(id, fact.value()));
    Optional<Settlement> after = given.settle(changed);
    if (after.isEmpty()) {
      assertThat(workbook.results(before.get())).anyMatch(text -> text.endsWith("#"));
      return;
    }
    Assume.that(Trust.covers(after.get()));
    assertThat(workbook.results(before.get())).isEqualTo(OpenedWorkbook.expected(after.get()));
  }

  private static boolean uses(Settlement settlement, Class<?> kind) {
    return settlement.figures().stream()
        .anyMatch(figure -> kind.isInstance(figure.formula().node()));
  }

  private static OpenedWorkbook open(Settlement settlement) {
    return OpenedWorkbook.of(Spreadsheet.of(settlement, Label.en("Generated"), Language.EN));
  }
}
