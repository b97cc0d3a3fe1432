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
  void role_once_held_stays_held(@ForAll("alliances") Alliance alliance, @ForAll Role role) {
    LocalDate day = LocalDate.of(2021, 6, 1);

    assertThat(alliance.holding(role, day.plusYears(1))).containsAll(alliance.holding(role, day));
  }
}
