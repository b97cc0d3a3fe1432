package org.openbook.alliance.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.formula.QuantityId;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.PeriodFacts;

/** Who spends the directly reimbursable costs, as the terms tell or as the caller says. */
final class Spending {
  /** As the terms tell: by the costs of each party, or all by the only provider. */
  static final Spending BY_TERMS = new Spending(null);

  private final @Nullable Participation said;

  private Spending(@Nullable Participation said) {
    this.said = said;
  }

  static Spending said(Participation parts) {
    return new Spending(parts);
  }

  /** The part of each party that spends; empty if it is not known. */
  Optional<Map<PartyId, Rational>> of(Situation situation) {
    Participation parts = said;
    if (parts != null) {
      return Optional.of(fractions(parts));
    }
    if (!asked(situation).isEmpty()) {
      return Optional.of(shares(situation));
    }
    // Terms that never ask for the costs do not pay them back: there is nothing to set against.
    if (!situation.asks(PeriodFacts.ACTUAL_ID)) {
      return Optional.of(Map.of());
    }
    List<PartyId> providers =
        situation.model().alliance().holding(Role.PROVIDER, situation.period().endInclusive());
    return providers.size() == 1
        ? Optional.of(Map.of(providers.get(0), Rational.ONE))
        : Optional.empty();
  }

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
    Map<PartyId, Rational> shares = new LinkedHashMap<>();
    if (parties.size() == 1 && fact(situation, PeriodFacts.actualId(parties.get(0))).isEmpty()) {
      return Map.of(parties.get(0), Rational.ONE);
    }
    for (PartyId party : parties) {
      shares.put(party, fact(situation, PeriodFacts.actualId(party)).orElse(Rational.ZERO));
    }
    Rational whole =
        fact(situation, PeriodFacts.ACTUAL_ID).orElseGet(() -> Rational.sum(shares.values()));
    if (whole.isZero() && !parties.isEmpty()) {
      throw new IllegalArgumentException(
          "axis '%s': the costs of %s are 0 in the facts; to move the whole their parts are known"
              .formatted(PeriodFacts.ACTUAL_ID, parties));
    }
    shares.replaceAll((party, cost) -> cost.dividedBy(whole));
    return shares;
  }

  private static Optional<Rational> fact(Situation situation, QuantityId id) {
    return situation.inputs().find(id).map(Inputs.Input::value);
  }
}
