package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  private static final Membership CLIENT = Membership.of(PartyId.of("tampere"), Role.CLIENT, FROM);

  @Test
  void membership_holds_from_its_first_day_on() {
    assertThat(CLIENT.isInForce(FROM)).isTrue();
    assertThat(CLIENT.isInForce(FROM.plusYears(9))).isTrue();
    assertThat(CLIENT.isInForce(FROM.minusDays(1))).isFalse();
  }

  @Test
  void membership_reads_as_a_sentence() {
    assertThat(CLIENT).hasToString("tampere is client from 2018-04-01");
  }

  @Test
  void membership_in_another_role_has_another_digest() {
    Membership provider = Membership.of(CLIENT.party(), Role.PUBLIC_PROVIDER, FROM);

    assertThat(Membership.FORM.digest(provider)).isNotEqualTo(Membership.FORM.digest(CLIENT));
  }
}
