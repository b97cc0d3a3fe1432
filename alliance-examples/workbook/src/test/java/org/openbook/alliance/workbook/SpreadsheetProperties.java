package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Settlement;

final class SpreadsheetProperties {
  @Provide
  Arbitrary<GeneratedModel> models() {
    return GeneratedModel.any();
  }

  @Property(tries = 500, seed = "20261126")
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void workbook_of_any_terms_computes_the_settlement(@ForAll("models") GeneratedModel given) {
    Optional<Settlement> settled = given.settle(given.facts());
    Assume.that(settled.filter(Trust::covers).isPresent());
    assertThat(open(settled.get()).results(settled.get()))
        .isEqualTo(OpenedWorkbook.expected(settled.get()));
    for (Class<?> kind : Node.class.getDeclaredClasses()) {
      if (Node.class.isAssignableFrom(kind) && kind.isRecord()) {
        cover(kind.getSimpleName(), uses(settled.get(), kind));
      }
    }
    for (RemainderPolicy policy : RemainderPolicy.values()) {
      cover("computed weights, " + policy, given.dividesByFigures(policy));
    }
    for (String currency : List.of("EUR", "JPY", "KWD")) {
      cover(currency, given.model().currency().getCurrencyCode().equals(currency));
    }
    cover("reported", !settled.get().reported().isEmpty());
  }

  private static void cover(String what, boolean isMet) {
    Statistics.label(what)
        .collect(isMet)
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Property(tries = 120)
  void workbook_with_changed_facts_computes_the_settlement_of_the_changed_facts(
      @ForAll("models") GeneratedModel given, @ForAll("models") GeneratedModel other) {
    Optional<Settlement> before = given.settle(given.facts());
    Assume.that(before.isPresent() && given.isLive());
    Map<QuantityId, Inputs.Input> changed = given.factsOf(other);
    OpenedWorkbook workbook = open(before.get());
    workbook.change(given.facts().keySet(), changed);
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
