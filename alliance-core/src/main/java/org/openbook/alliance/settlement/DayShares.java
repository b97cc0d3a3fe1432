package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.party.PartyId;

/** What a party has of days each of which is shared by those who are bound on it; unit RATIO. */
final class DayShares {
  private final Distribution by;
  private final Presence presence;

  DayShares(Distribution by, Presence presence) {
    this.by = by;
    this.presence = presence;
  }

  /**
   * The party's share of the days; none if it is bound on none of them. Worked number: of two who
   * share alike, one bound on 184 of 365 days has 92/365.
   */
  List<Formula> of(PartyId party) {
    List<Formula> shares = new ArrayList<>();
    for (Presence.Span span : presence.spans()) {
      List<Distribution.Part> bound =
          by.parts().stream().filter(any -> span.bound().contains(any.party())).toList();
      bound.stream()
          .filter(part -> part.party().equals(party))
          .forEach(part -> shares.add(share(span, part, bound)));
    }
    return shares;
  }

  private Formula share(Presence.Span span, Distribution.Part part, List<Distribution.Part> bound) {
    boolean isAll = presence.spans().size() == 1;
    boolean isAlone = bound.size() == 1;
    Formula days = isAll ? Formula.ratio(Rational.ONE) : span.partOf(presence.period());
    if (isAlone) {
      return days;
    }
    Formula all = Formula.sum(bound.stream().map(Distribution.Part::weight).toList());
    Formula portion = part.weight().dividedBy(all);
    Formula share = isAll ? portion : days.times(portion);
    // Where nobody weighs anything there is nothing to share by.
    return bound.stream().allMatch(any -> any.weight().number().isPresent())
        ? share
        : Formula.choice(
            all.compared(Condition.Relation.MORE, Formula.constant(Rational.ZERO, all.unit())),
            share,
            Formula.ratio(Rational.ZERO));
  }
}
