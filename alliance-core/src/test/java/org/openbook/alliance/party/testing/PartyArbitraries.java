package org.openbook.alliance.party.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;

/**
 * Parties, alliances of a few of them, and participations that reach ties, zeros and remainders.
 */
public final class PartyArbitraries {
  private static final int MOST_PARTIES = 5;
  private static final LocalDate EARLIEST = LocalDate.of(2018, 4, 1);

  private PartyArbitraries() {}

  /** One of five ids: {@code p1} to {@code p5}, so that collisions happen. */
  public static Arbitrary<PartyId> partyIds() {
    return Arbitraries.integers().between(1, MOST_PARTIES).map(PartyArbitraries::id);
  }

  /** Between one and five parties in any roles from any day of ten years, some with a last day. */
  public static Arbitrary<Alliance> alliances() {
    Arbitrary<List<Role>> roles = Arbitraries.of(Role.class).list().uniqueElements().ofMinSize(1);
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3650).map(EARLIEST::plusDays);
    Arbitrary<Stay> stays = Arbitraries.of(Stay.class);
    return Combinators.combine(roles, days, stays)
        .as(PartyArbitraries::membershipsOf)
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_PARTIES)
        .map(PartyArbitraries::alliance);
  }

  /** Between one and five parties, weights of 0 to 4 with at least one above 0, any policy. */
  public static Arbitrary<Participation> participations() {
    Arbitrary<List<Integer>> weights =
        Arbitraries.integers()
            .between(0, 4)
            .list()
            .ofMinSize(1)
            .ofMaxSize(MOST_PARTIES)
            .filter(list -> list.stream().anyMatch(weight -> weight > 0));
    return Combinators.combine(weights, Arbitraries.of(RemainderPolicy.class), partyIds())
        .as(PartyArbitraries::participation);
  }

  /** Up to ten thousand steps of five currencies, above 0 and below, over any participation. */
  public static Arbitrary<Division> divisions() {
    Arbitrary<Rational> steps =
        Arbitraries.of("1", "0.01", "0.001", "0.05", "10").map(Rational::parse);
    return Combinators.combine(
            participations(), Arbitraries.integers().between(-10_000, 10_000), steps)
        .as((shares, count, step) -> new Division(shares, step.times(Rational.of(count)), step));
  }

  private static Participation participation(
      List<Integer> weights, RemainderPolicy policy, PartyId holder) {
    Participation shares =
        Participation.of(
            IntStream.range(0, weights.size())
                .mapToObj(i -> Participation.share(id(i + 1), Rational.of(weights.get(i))))
                .toList());
    return policy.mayLeaveRemainder()
        ? shares.withRemainder(policy, holder)
        : shares.withRemainder(policy);
  }

  private static Alliance alliance(List<MembershipsOf> all) {
    Alliance.Builder alliance = Alliance.builder();
    for (int i = 0; i < all.size(); i++) {
      PartyId id = id(i + 1);
      alliance.addParties(Party.of(id, Label.en("Party " + (i + 1))));
      all.get(i).addTo(alliance, id);
    }
    return alliance.build();
  }

  private static MembershipsOf membershipsOf(List<Role> roles, LocalDate from, Stay stay) {
    return (alliance, id) ->
        roles.forEach(
            role -> {
              Membership stays = Membership.of(id, role, from);
              LocalDate last = from.plusDays(400);
              alliance.addMemberships(stay == Stay.TO_THE_END ? stays : stays.until(last));
              if (stay == Stay.WITH_A_BREAK) {
                alliance.addMemberships(Membership.of(id, role, last.plusDays(30)));
              }
            });
  }

  private enum Stay {
    TO_THE_END,
    FOR_SOME_DAYS,
    WITH_A_BREAK
  }

  private interface MembershipsOf {
    void addTo(Alliance.Builder alliance, PartyId id);
  }

  private static PartyId id(int number) {
    return PartyId.of("p" + number);
  }
}
