package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;

class AllianceTest {
  private static final LocalDate START = LocalDate.of(2018, 4, 1);
  private static final LocalDate JOINED = LocalDate.of(2023, 1, 1);
  private static final Party COUNTY =
      Party.of(PartyId.of("pirha"), Label.of("Pirkanmaan hyvinvointialue", "", "Pirkanmaa"));
  private static final Party TAMPERE =
      Party.of(PartyId.of("tampere"), Label.of("Tampereen kaupunki", "", "City of Tampere"));
  private static final Party MEHILAINEN =
      Party.of(PartyId.of("mehilainen"), Label.en("Mehiläinen Terveyspalvelut Oy"));

  private static Alliance tesoma() {
    return Alliance.builder()
        .add(COUNTY, Role.CLIENT, JOINED)
        .add(TAMPERE, Role.CLIENT, START)
        .addMemberships(Membership.of(TAMPERE.id(), Role.PUBLIC_PROVIDER, START))
        .add(MEHILAINEN, Role.PROVIDER, START)
        .build();
  }

  @Test
  void holding_a_role_counts_from_the_day_it_binds() {
    assertThat(tesoma().holding(Role.CLIENT, START)).containsExactly(TAMPERE.id());
    assertThat(tesoma().holding(Role.CLIENT, JOINED)).containsExactly(COUNTY.id(), TAMPERE.id());
    assertThat(tesoma().holding(Role.PROVIDER, START.minusDays(1))).isEmpty();
  }

  @Test
  void party_in_two_roles_holds_both() {
    assertThat(tesoma().roles(TAMPERE.id(), START))
        .containsExactly(Role.CLIENT, Role.PUBLIC_PROVIDER);
    assertThat(tesoma().holding(Role.PUBLIC_PROVIDER, START)).containsExactly(TAMPERE.id());
  }

  @Test
  void party_is_found_by_its_id() {
    assertThat(tesoma().party(PartyId.of("tampere"))).isEqualTo(TAMPERE);
    assertThat(tesoma().contains(PartyId.of("tampere"))).isTrue();
  }

  @Test
  void party_that_is_unknown_is_refused_with_those_there_are() {
    assertThat(tesoma().contains(PartyId.of("terveystalo"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tesoma().party(PartyId.of("terveystalo")))
        .withMessage(
            "party is 'terveystalo'; the parties of the alliance are 'pirha', 'tampere',"
                + " 'mehilainen'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tesoma().roles(PartyId.of("terveystalo"), START));
  }

  @Test
  void alliance_without_parties_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alliance.builder().build())
        .withMessageContaining("it has no parties");
  }

  @Test
  void alliance_with_several_faults_names_them_all() {
    Alliance.Builder faulty =
        Alliance.builder()
            .addParties(COUNTY)
            .addParties(MEHILAINEN)
            .add(MEHILAINEN, Role.PROVIDER, START)
            .addMemberships(Membership.of(MEHILAINEN.id(), Role.PROVIDER, JOINED))
            .addMemberships(Membership.of(TAMPERE.id(), Role.CLIENT, START));

    assertThatIllegalArgumentException()
        .isThrownBy(faulty::build)
        .withMessageContaining("party 'mehilainen' is declared twice")
        .withMessageContaining(
            "party 'mehilainen' is provider from 2018-04-01 and from 2023-01-01 on the same days")
        .withMessageContaining("membership: party is 'tampere'; the parties of the alliance are")
        .withMessageContaining("party 'pirha' has no role");
  }

  @Test
  void alliances_of_the_same_parties_are_equal_and_of_others_not() {
    Alliance alone = Alliance.builder().add(TAMPERE, Role.CLIENT, START).build();

    assertThat(tesoma()).isEqualTo(tesoma()).hasSameHashCodeAs(tesoma()).isNotEqualTo(alone);
    assertThat(Alliance.FORM.digest(tesoma()))
        .isEqualTo(Alliance.FORM.digest(tesoma()))
        .isNotEqualTo(Alliance.FORM.digest(alone));
  }

  @Test
  void alliance_reads_as_its_parties() {
    assertThat(tesoma())
        .hasToString(
            "alliance of Pirkanmaa (pirha), City of Tampere (tampere), Mehiläinen Terveyspalvelut"
                + " Oy (mehilainen)");
  }
}
