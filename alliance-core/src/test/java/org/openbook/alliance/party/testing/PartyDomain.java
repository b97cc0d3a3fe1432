package org.openbook.alliance.party.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;

/** Parties and what they share as plain parameters: {@code @Domain(PartyDomain.class)}. */
public final class PartyDomain extends DomainContextBase {
  @Provide
  Arbitrary<PartyId> ids() {
    return PartyArbitraries.partyIds();
  }

  @Provide
  Arbitrary<Alliance> alliances() {
    return PartyArbitraries.alliances();
  }

  @Provide
  Arbitrary<Party> parties() {
    return Picks.among(PartyArbitraries.alliances(), Alliance::parties);
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return Picks.among(PartyArbitraries.alliances(), Alliance::memberships);
  }

  @Provide
  Arbitrary<Participation> participations() {
    return PartyArbitraries.participations();
  }

  @Provide
  Arbitrary<Division> divisions() {
    return PartyArbitraries.divisions();
  }

  @Provide
  Arbitrary<Division.Part> divisionParts() {
    return Picks.among(PartyArbitraries.divisions(), Division::parts);
  }

  @Provide
  Arbitrary<Participation.Share> shares() {
    return Picks.among(PartyArbitraries.participations(), Participation::shares);
  }
}
