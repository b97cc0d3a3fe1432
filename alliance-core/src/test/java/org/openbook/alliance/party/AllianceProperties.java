package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.party.testing.PartyArbitraries;

class AllianceProperties {
  @Provide
  Arbitrary<Alliance> alliances() {
    return PartyArbitraries.alliances();
  }

  @Property
  void holding_and_roles_tell_the_same(
      @ForAll("alliances") Alliance alliance,
      @ForAll Role role,
      @ForAll @IntRange(min = 0, max = 4000) int days) {
    LocalDate day = LocalDate.of(2018, 1, 1).plusDays(days);

    for (Party party : alliance.parties()) {
      assertThat(alliance.holding(role, day).contains(party.id()))
          .isEqualTo(alliance.roles(party.id(), day).contains(role));
    }
  }

  @Property
  void role_is_held_on_the_days_of_a_membership_and_on_no_other(
      @ForAll("alliances") Alliance alliance,
      @ForAll Role role,
      @ForAll @IntRange(min = 0, max = 4000) int days) {
    LocalDate day = LocalDate.of(2018, 1, 1).plusDays(days);

    assertThat(alliance.holding(role, day))
        .containsExactlyInAnyOrderElementsOf(
            alliance.memberships().stream()
                .filter(membership -> membership.role() == role)
                .filter(membership -> !day.isBefore(membership.from()))
                .filter(membership -> !day.isAfter(membership.until().orElse(LocalDate.MAX)))
                .map(Membership::party)
                .toList());
  }
}
