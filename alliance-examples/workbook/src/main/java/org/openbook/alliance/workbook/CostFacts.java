package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * The facts with the costs of a period among them, each cost known from one cell: the total is the
 * sum of the parties' costs, and what is compared is the total where nothing is cut from it.
 *
 * <p>Worked number: costs of 9, 5 and 4.5 million are 18.5 million in all; with the first changed
 * to 10 million in its cell, they are 19.5 million.
 */
final class CostFacts {
  private final Settlement settlement;
  private final List<Fact> facts;
  private final List<Fact> ofParties;

  private CostFacts(Settlement settlement, List<Fact> facts, List<Fact> ofParties) {
    this.settlement = settlement;
    this.facts = facts;
    this.ofParties = ofParties;
  }

  /**
   * The facts that the terms ask for, and the parties' costs of a book whose total they ask for.
   */
  static CostFacts of(Settlement settlement, List<Fact> asked) {
    List<Fact> ofParties =
        settlement.model().alliance().parties().stream()
            .flatMap(party -> cost(settlement, party, asked).stream())
            .toList();
    return new CostFacts(settlement, asked, ofParties);
  }

  private static Optional<Fact> cost(Settlement settlement, Party party, List<Fact> asked) {
    QuantityId id = PeriodFacts.actualId(party.id());
    Optional<Fact> found = asked.stream().filter(fact -> fact.id().equals(id)).findFirst();
    boolean asksTotal = asked.stream().anyMatch(CostFacts::isTotal);
    return found.isPresent() || !asksTotal
        ? found
        : settlement
            .facts()
            .costs()
            .filter(costs -> costs.parties().contains(party.id()))
            .map(costs -> ofBook(costs, party));
  }

  private static Fact ofBook(CostStatement costs, Party party) {
    Formula cost = PeriodFacts.actualCostOf(party);
    return new Fact(
        cost.fact().orElseThrow(),
        cost.unit(),
        cost.label().orElseThrow(),
        Optional.of(costs.value(party.id(), CostClass.REIMBURSABLE)),
        Optional.of(costs.source()));
  }

  private static boolean isTotal(Fact fact) {
    return fact.id().equals(PeriodFacts.ACTUAL_ID) || fact.id().equals(PeriodFacts.COMPARED);
  }

  /** Every fact, one that follows from others below them. */
  List<Fact> all() {
    List<Fact> costs = Stream.concat(ofParties.stream(), totals()).toList();
    Set<QuantityId> ids = costs.stream().map(Fact::id).collect(Collectors.toSet());
    List<Fact> all = new ArrayList<>(costs);
    facts.stream().filter(fact -> !ids.contains(fact.id())).forEach(all::add);
    return List.copyOf(all);
  }

  private Stream<Fact> totals() {
    return Stream.of(PeriodFacts.ACTUAL_ID, PeriodFacts.COMPARED).flatMap(id -> find(id).stream());
  }

  private Optional<Fact> find(QuantityId id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** What its cell computes, where the fact follows from others. */
  Optional<String> formula(Fact fact, FactCells cells) {
    if (!isTotal(fact) || isCut(fact)) {
      return Optional.empty();
    }
    Optional<Fact> total = find(PeriodFacts.ACTUAL_ID);
    if (fact.id().equals(PeriodFacts.COMPARED) && total.isPresent()) {
      return total.filter(all -> all.value().equals(fact.value())).map(all -> cell(all, cells));
    }
    List<Fact> known = ofParties.stream().filter(cost -> cost.value().isPresent()).toList();
    return !known.isEmpty() && fact.value().equals(Optional.of(sum(known)))
        ? Optional.of(
            known.stream().map(cost -> cell(cost, cells)).collect(Collectors.joining("+")))
        : Optional.empty();
  }

  // While a tranche is open, what is compared ends with what was decided: a part of a book's total.
  private boolean isCut(Fact fact) {
    return settlement
        .facts()
        .costs()
        .filter(costs -> !fact.source().equals(Optional.of(costs.source())))
        .isPresent();
  }

  private static Rational sum(List<Fact> costs) {
    return costs.stream()
        .map(cost -> cost.value().orElseThrow())
        .reduce(Rational.ZERO, Rational::plus);
  }

  private static String cell(Fact fact, FactCells cells) {
    return Interpreter.given(cells.name(fact.id()));
  }
}
