package org.openbook.alliance.report;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Meaning;

/** What the sections of one statement ask of their settlement. */
final class Subject {
  private static final Set<Meaning> PAID_BY_PROVIDERS = Set.of(Meaning.PAIN, Meaning.SANCTION);

  private final Settlement settlement;
  private final Cover cover;
  private final Unit money;
  private final Map<Formula, Figure> figures;
  private final Assumptions assumptions;

  Subject(Settlement settlement, Cover cover) {
    this.settlement = settlement;
    this.cover = cover;
    this.money = Unit.money(settlement.model().currency());
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

  /** The target cost that was agreed, as a fact. */
  Optional<Figure> agreedTarget() {
    return figure(PeriodFacts.targetCost());
  }

  /** The target that gain and pain are measured from: what the terms make of it, or as agreed. */
  Optional<Figure> target() {
    return settlement.model().target().flatMap(this::figure).or(this::agreedTarget);
  }

  /** What the terms compare the target with. */
  Optional<Figure> compared() {
    return settlement.model().compared().flatMap(this::figure);
  }

  /** The overall score. */
  Optional<Figure> score() {
    return settlement.model().score().flatMap(this::figure);
  }

  /** The score of an area that the overall score was computed from, or else any line. */
  Optional<Figure> score(KeyResultArea area) {
    return scored(area.id(), Set.of(Meaning.AREA_SCORE));
  }

  /** The points of an indicator that the overall score was computed from, or else any line. */
  Optional<Figure> points(KeyResultIndicator indicator) {
    return scored(indicator.id(), Set.of(Meaning.INDICATOR_SCORE, Meaning.NOT_MEASURED));
  }

  private Optional<Figure> scored(KeyResultId id, Set<Meaning> meanings) {
    return settlement.model().scores(id).stream()
        .filter(step -> meanings.contains(step.meaning()))
        .flatMap(step -> figure(step).stream())
        .findFirst();
  }

  // ---- lines ----

  /** What the line brings to who is no client: below 0 where a provider pays it. */
  Rational direction(SettledLine line) {
    boolean isPaidBack =
        PAID_BY_PROVIDERS.contains(line.line().amount().meaning()) || isPaidToClients(line.line());
    return isPaidBack ? Rational.ONE.negated() : Rational.ONE;
  }

  // Who pays whom is a term of the line, whatever its amount means.
  private boolean isPaidToClients(Line line) {
    return line.payees().parties().stream().anyMatch(this::isClient)
        && line.payers().parties().stream().noneMatch(this::isClient);
  }

  private boolean isClient(PartyId party) {
    return alliance().memberships().stream()
        .anyMatch(
            membership -> membership.party().equals(party) && membership.role() == Role.CLIENT);
  }

  /** What of a line is payable, as it brings it to who is no client. */
  Rational directed(SettledLine line) {
    return Amounts.value(line.payable()).times(direction(line));
  }

  /** Whether some line is not payable in full. */
  boolean isSomethingRetained() {
    return settlement.lines().stream().anyMatch(line -> !Amounts.value(line.retained()).isZero());
  }
}
