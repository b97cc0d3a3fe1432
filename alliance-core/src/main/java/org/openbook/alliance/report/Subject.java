package org.openbook.alliance.report;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;

/** What the sections of one statement ask of their settlement. */
final class Subject {
  // Asked for without a fee: the name and the facts are the same for every basis.
  private static final Formula COMPARED_ACTUAL =
      PeriodFacts.comparedActual(ComparisonBasis.directCosts(), Formula.money(Rational.ZERO));

  private final Settlement settlement;
  private final Cover cover;
  private final Unit money;
  private final Map<Formula, Figure> figures;
  private final Assumptions assumptions;

  Subject(Settlement settlement, Cover cover) {
    this.settlement = settlement;
    this.cover = cover;
    this.money = Unit.money(settlement.model().currency().getCurrencyCode());
    this.figures = Maps.uniqueIndex(settlement.figures(), Figure::formula);
    this.assumptions = new Assumptions(settlement);
  }

  Settlement settlement() {
    return settlement;
  }

  Cover cover() {
    return cover;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Alliance alliance() {
    return settlement.model().alliance();
  }

  LocalDate lastDay() {
    return settlement.facts().period().endInclusive();
  }

  // ---- cells ----

  Cell.Value amount(Rational amount) {
    return amount(amount, List.of());
  }

  Cell.Value amount(Rational amount, List<Integer> marks) {
    return new Cell.Value(amount, money, marks);
  }

  Cell.Value value(Figure figure) {
    Unit unit = figure.unit().isMoney() ? money : figure.unit();
    return new Cell.Value(figure.value(), unit, assumptions.of(figure));
  }

  /** How many facts are estimates, with the number of each in the list. */
  Cell estimates(int count) {
    return new Cell.Value(Rational.of(count), Unit.COUNT, assumptions.estimates());
  }

  Cell parties(Set<PartyId> ids) {
    return new Cell.Parties(ids.stream().map(alliance()::party).toList());
  }

  Cell party(PartyId id) {
    return new Cell.Parties(List.of(alliance().party(id)));
  }

  // ---- figures ----

  /** The figure of a formula, if the settlement needed it. */
  Optional<Figure> figure(Formula formula) {
    return Optional.ofNullable(figures.get(formula));
  }

  /** The target that gain and pain are measured from. */
  Optional<Figure> target() {
    return figure(PeriodFacts.targetCost());
  }

  /** What the terms compare the target with. */
  Optional<Figure> compared() {
    return settlement.figures().stream()
        .filter(figure -> figure.formula().node() instanceof Node.Named)
        .filter(figure -> figure.label().equals(Optional.of(named(COMPARED_ACTUAL).label())))
        .findFirst();
  }

  /** The overall score: what the engine named as the scorecard is named. */
  Optional<Figure> score() {
    return settlement.model().scorecard().map(Scorecard::provision).flatMap(this::score);
  }

  /** The score that the engine named so. */
  Optional<Figure> score(Provision provision) {
    return settlement.figures().stream()
        .filter(figure -> figure.unit().equals(Unit.SCORE))
        .filter(figure -> figure.label().equals(Optional.of(provision.label())))
        .filter(figure -> figure.clause().equals(Optional.of(provision.clause())))
        .findFirst();
  }

  // ---- lines ----

  /** Whether the line only pays recorded costs back. */
  boolean isCosts(SettledLine line) {
    Formula inner = line.figure().formula();
    while (inner.node() instanceof Node.Named || inner.node() instanceof Node.Rounded) {
      inner = inner.node().operands().get(0);
    }
    return inner.node() instanceof Node.Quantity fact && actualIds().contains(fact.id());
  }

  /** Every quantity that is actual cost: of all, and of each party. */
  List<QuantityId> actualIds() {
    List<QuantityId> ids = new ArrayList<>();
    ids.add(id(PeriodFacts.actualCost()));
    for (Party party : alliance().parties()) {
      ids.add(id(PeriodFacts.actualCostOf(party)));
    }
    return ids;
  }

  /** Every quantity that is the actual cost of all: as it is paid back, as it is compared. */
  List<QuantityId> costIds() {
    Formula difference = named(COMPARED_ACTUAL).of();
    return List.of(id(PeriodFacts.actualCost()), id(difference.node().operands().get(0)));
  }

  /** What the line brings to who is no client: below 0 where a provider pays it. */
  Rational direction(SettledLine line) {
    List<PartyId> clients = alliance().holding(Role.CLIENT, lastDay());
    boolean isPaidBack =
        line.received().keySet().stream().anyMatch(clients::contains)
            && line.paid().keySet().stream().noneMatch(clients::contains);
    return isPaidBack ? Rational.ONE.negated() : Rational.ONE;
  }

  /** What of a line is payable, as it brings it to who is no client. */
  Rational directed(SettledLine line) {
    return Amounts.value(line.payable()).times(direction(line));
  }

  /** Whether some line is not payable in full. */
  boolean isSomethingRetained() {
    return settlement.lines().stream().anyMatch(line -> !Amounts.value(line.retained()).isZero());
  }

  private static QuantityId id(Formula quantity) {
    return ((Node.Quantity) quantity.node()).id();
  }

  private static Node.Named named(Formula formula) {
    return (Node.Named) formula.node();
  }
}
