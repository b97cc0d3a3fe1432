package org.openbook.alliance.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;

/**
 * Who spends the directly reimbursable costs, and whose costs the terms pay back.
 *
 * <p>Nothing is guessed from what the terms compare: only a line that pays costs pays costs back,
 * by its kind, by the meaning of its amount, or because its amount is the fact of the costs. What
 * no line pays back is assumed to be paid back in full beside the terms, and said to be.
 */
final class Reimbursement {
  /** As the terms tell. */
  static final Reimbursement BY_TERMS = new Reimbursement(null);

  private static final WordGroup WORDS = WordTable.CORE.group("analysis");
  private static final Label ALL_BESIDE = WORDS.label("all-beside");

  private static final Label REST_BESIDE = WORDS.label("rest-beside");

  private final @Nullable Participation said;

  private Reimbursement(@Nullable Participation said) {
    this.said = said;
  }

  static Reimbursement said(Participation parts) {
    return new Reimbursement(parts);
  }

  /**
   * What becomes of the costs.
   *
   * @param spent the part of all costs that each party spends and has back, if at all, by the terms
   * @param beside the part of all costs that is paid back in full beside the terms
   */
  record Costs(Map<PartyId, Rational> spent, Rational beside) {}

  /** What becomes of the costs; empty if nobody can tell who spends what the terms pay back. */
  Optional<Costs> of(Situation situation) {
    Participation parts = said;
    if (parts != null) {
      return Optional.of(new Costs(fractions(parts), Rational.ZERO));
    }
    List<Line> lines = reimbursing(situation);
    if (lines.isEmpty()) {
      return Optional.of(new Costs(Map.of(), Rational.ONE));
    }
    if (asked(situation).isEmpty()) {
      return byPayees(lines);
    }
    // Where nothing was spent there is nothing to set against what is paid.
    return nothingSpent(situation)
        ? Optional.of(new Costs(Map.of(), Rational.ZERO))
        : byFacts(situation, lines);
  }

  /** What is assumed of costs that no line pays back; empty where each is paid back by a line. */
  Optional<Label> assumption(Situation situation) {
    return of(situation)
        .map(Costs::beside)
        .filter(beside -> !beside.isZero())
        .map(beside -> reimbursing(situation).isEmpty() ? ALL_BESIDE : REST_BESIDE);
  }

  // ---- what the terms pay back ----

  private static List<Line> reimbursing(Situation situation) {
    return situation.model().lines().stream().filter(Line::reimbursesCosts).toList();
  }

  private static Set<PartyId> payees(List<Line> lines) {
    Set<PartyId> payees = new LinkedHashSet<>();
    lines.forEach(line -> payees.addAll(line.payees().parties()));
    return payees;
  }

  // Where the terms ask for no party's costs, each party spends what it is paid back.
  private static Optional<Costs> byPayees(List<Line> lines) {
    Set<PartyId> payees = payees(lines);
    if (payees.size() == 1) {
      return Optional.of(new Costs(Map.of(payees.iterator().next(), Rational.ONE), Rational.ZERO));
    }
    Distribution first = lines.get(0).payees();
    boolean alike = lines.stream().allMatch(line -> line.payees().fixed().equals(first.fixed()));
    return first
        .fixed()
        .filter(any -> alike)
        .map(fixed -> new Costs(fractions(fixed), Rational.ZERO));
  }

  private static Optional<Costs> byFacts(Situation situation, List<Line> lines) {
    Map<PartyId, Rational> shares = shares(situation);
    Set<PartyId> payees = payees(lines);
    Map<PartyId, Rational> spent = new LinkedHashMap<>();
    shares.forEach(
        (party, share) -> {
          if (payees.contains(party)) {
            spent.put(party, share);
          }
        });
    Rational beside = Rational.ONE.minus(Rational.sum(spent.values()));
    Rational others = Rational.ONE.minus(Rational.sum(shares.values()));
    return others.isZero() || !payWhole(lines)
        ? Optional.of(new Costs(spent, beside))
        : Optional.empty();
  }

  private static boolean payWhole(List<Line> lines) {
    return Calculation.of(lines.stream().map(Line::amount).toList())
        .quantities()
        .contains(PeriodFacts.ACTUAL_ID);
  }

  // ---- who spends ----

  static Map<PartyId, Rational> fractions(Participation parts) {
    Rational all = Rational.sum(parts.shares().stream().map(Participation.Share::weight).toList());
    Map<PartyId, Rational> fractions = new LinkedHashMap<>();
    parts.shares().forEach(share -> fractions.put(share.party(), share.weight().dividedBy(all)));
    return fractions;
  }

  private static List<PartyId> asked(Situation situation) {
    return situation.model().alliance().parties().stream()
        .map(Party::id)
        .filter(party -> situation.asks(PeriodFacts.actualId(party)))
        .toList();
  }

  /** The part of the whole with which each party's costs move. */
  Map<PartyId, Rational> links(Situation situation) {
    Participation parts = said;
    return parts == null ? shares(situation) : fractions(parts);
  }

  private static Map<PartyId, Rational> shares(Situation situation) {
    List<PartyId> parties = asked(situation);
    if (isUnknownOfOne(situation, parties)) {
      return Map.of(parties.get(0), Rational.ONE);
    }
    Map<PartyId, Rational> shares = costs(situation, parties);
    Rational whole = whole(situation, shares);
    if (whole.isZero() && !parties.isEmpty()) {
      throw new IllegalArgumentException(
          "axis '%s': the costs of %s are 0 in the facts; to move the whole their parts are known"
              .formatted(PeriodFacts.ACTUAL_ID, parties));
    }
    shares.replaceAll((party, cost) -> cost.dividedBy(whole));
    return shares;
  }

  private static boolean nothingSpent(Situation situation) {
    List<PartyId> parties = asked(situation);
    return !isUnknownOfOne(situation, parties)
        && whole(situation, costs(situation, parties)).isZero();
  }

  private static boolean isUnknownOfOne(Situation situation, List<PartyId> parties) {
    return parties.size() == 1 && fact(situation, PeriodFacts.actualId(parties.get(0))).isEmpty();
  }

  private static Map<PartyId, Rational> costs(Situation situation, List<PartyId> parties) {
    Map<PartyId, Rational> costs = new LinkedHashMap<>();
    for (PartyId party : parties) {
      costs.put(party, fact(situation, PeriodFacts.actualId(party)).orElse(Rational.ZERO));
    }
    return costs;
  }

  private static Rational whole(Situation situation, Map<PartyId, Rational> costs) {
    return fact(situation, PeriodFacts.ACTUAL_ID).orElseGet(() -> Rational.sum(costs.values()));
  }

  private static Optional<Rational> fact(Situation situation, QuantityId id) {
    return situation.inputs().find(id).map(Inputs.Input::value);
  }
}
