package org.openbook.alliance.disclosure.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.disclosure.DisclosureLevel;
import org.openbook.alliance.disclosure.DisclosureTerms;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.testing.Terms;

/** Terms that let the parties {@code p1} to {@code p5} see each other at any levels. */
public final class DisclosureArbitraries {
  private static final int PARTIES = 5;

  private DisclosureArbitraries() {}

  /** A level for every two parties; nothing and classes come up often, so that sums must hide. */
  public static Arbitrary<DisclosureTerms> terms() {
    Arbitrary<DisclosureLevel> levels =
        Arbitraries.of(
            DisclosureLevel.NOTHING,
            DisclosureLevel.NOTHING,
            DisclosureLevel.NOTHING,
            DisclosureLevel.CLASSES,
            DisclosureLevel.CLASSES,
            DisclosureLevel.COST_TYPES,
            DisclosureLevel.MONTHS,
            DisclosureLevel.ENTRIES);
    return Combinators.combine(Terms.clauses(), levels.list().ofSize(PARTIES * PARTIES))
        .as(DisclosureArbitraries::terms);
  }

  private static DisclosureTerms terms(Clause clause, List<DisclosureLevel> levels) {
    List<DisclosureTerms.Permission> permissions = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      int recipient = i / PARTIES + 1;
      int owner = i % PARTIES + 1;
      if (recipient != owner) {
        permissions.add(
            DisclosureTerms.permission(
                PartyId.of("p" + recipient), PartyId.of("p" + owner), levels.get(i)));
      }
    }
    return DisclosureTerms.of(clause, permissions);
  }
}
