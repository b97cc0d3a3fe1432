package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Settlement.OpenMatter;
import org.openbook.alliance.term.Clause;

/** The facts, a named cell for each; an empty cell is a fact that was not given, never 0. */
final class FactsSheet {
  private static final int VALUE = 1;

  private final Book book;
  private final Page sheet;
  private final Settlement settlement;
  private final List<Fact> facts;
  private final CostFacts costs;
  private final FactCells cells;
  private String openMatters = "0";

  /**
   * The facts.
   *
   * @param asked those that the terms ask for
   */
  FactsSheet(Book book, Page sheet, Settlement settlement, List<Fact> asked) {
    this.book = book;
    this.sheet = sheet;
    this.settlement = settlement;
    this.costs = CostFacts.of(settlement, asked);
    this.facts = costs.all();
    this.cells = new FactCells(book, facts);
  }

  FactCells cells() {
    return cells;
  }

  /** The cell that counts what is open. */
  String openMatters() {
    return openMatters;
  }

  void write() {
    sheet.widths(52, 22, 60, 34);
    sheet.next().text(0, SheetWords.FACTS, Look.TITLE);
    sheet.next().text(0, 4, book.word(SheetWords.CHANGE_HERE), Look.NOTE);
    sheet
        .next()
        .headings(SheetWords.FACT, SheetWords.VALUE, SheetWords.SOURCE, SheetWords.NAME)
        .freeze();
    Map<QuantityId, Clause> clauses = clauses();
    List<Fact> measured = new ArrayList<>();
    for (Fact fact : facts) {
      if (clauses.containsKey(fact.id()) && !fact.id().equals(PeriodFacts.TARGET)) {
        measured.add(fact);
      } else {
        write(fact, Optional.ofNullable(clauses.get(fact.id())));
      }
    }
    measured.forEach(fact -> write(fact, Optional.ofNullable(clauses.get(fact.id()))));
    writeOpenMatters();
  }

  private Map<QuantityId, Clause> clauses() {
    Map<QuantityId, Clause> clauses = new HashMap<>();
    for (KeyResultIndicator indicator : Fact.indicators(settlement)) {
      clauses.put(indicator.measuredId(), indicator.provision().clause());
      clauses.put(indicator.baselineId(), indicator.provision().clause());
    }
    settlement
        .facts()
        .target()
        .ifPresent(target -> clauses.put(PeriodFacts.TARGET, target.provision().clause()));
    return clauses;
  }

  private void write(Fact fact, Optional<Clause> clause) {
    sheet.next().text(0, fact.label(), Look.PLAIN);
    Look look = Look.of(fact.source(), Look.INPUT);
    Optional<String> derived = costs.formula(fact, cells);
    if (derived.isPresent()) {
      sheet.formula(VALUE, derived.get(), fact.unit(), Look.PLAIN);
    } else if (fact.value().isPresent()) {
      sheet.number(VALUE, fact.value().get(), fact.unit(), look);
    } else if (fact.source().isPresent()) {
      sheet.text(VALUE, SheetWords.GIVEN, look);
    } else {
      sheet.blank(VALUE, fact.unit(), look);
    }
    String source =
        fact.source().map(book.style()::source).orElseGet(() -> book.word(SheetWords.NOT_GIVEN));
    sheet.text(2, source, look == Look.ASSUMED ? look : Look.PLAIN);
    sheet.text(3, cells.name(fact.id()), Look.NOTE);
    sheet.comment(VALUE, book.remark(clause, fact.source()));
    book.name(cells.name(fact.id()), sheet.address(VALUE));
  }

  /** Open tranches, as they were settled, and every measurement that is still awaited. */
  private void writeOpenMatters() {
    long tranches =
        settlement.openMatters().stream()
            .filter(matter -> matter.kind() == OpenMatter.Kind.TRANCHE)
            .count();
    Set<?> unmeasured = new HashSet<>(settlement.facts().unmeasured());
    String awaited =
        Fact.indicators(settlement).stream()
            .filter(indicator -> cells.contains(indicator.measuredId()))
            .filter(indicator -> !unmeasured.contains(indicator.id()))
            .map(indicator -> "+IF(ISBLANK(" + cells.name(indicator.measuredId()) + "),1,0)")
            .collect(Collectors.joining());
    sheet.next().text(0, SheetWords.OPEN_MATTERS, Look.TOTAL);
    sheet.formula(VALUE, tranches + awaited, Unit.COUNT, Look.TOTAL);
    openMatters = sheet.address(VALUE);
  }
}
