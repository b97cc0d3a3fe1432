package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.testing.PartyArbitraries;

class ParticipationProperties {
  private static final Rational CENT = Rational.of(1, 100);

  @Provide
  Arbitrary<Participation> participations() {
    return PartyArbitraries.participations();
  }

  @Property
  void split_adds_up_to_the_amount(
      @ForAll("participations") Participation shares,
      @ForAll @IntRange(min = -5000, max = 5000) int cents) {
    Rational amount = Rational.of(cents).times(CENT);

    Map<PartyId, Rational> parts = shares.split(amount, CENT);

    assertThat(Rational.sum(parts.values())).isEqualTo(amount);
    assertThat(parts.values()).allMatch(part -> part.dividedBy(CENT).isWhole());
  }

  @Property
  void split_of_the_negated_amount_mirrors_each_part(
      @ForAll("participations") Participation shares,
      @ForAll @IntRange(min = 0, max = 5000) int cents) {
    Rational amount = Rational.of(cents).times(CENT);

    Map<PartyId, Rational> gain = shares.split(amount, CENT);
    Map<PartyId, Rational> pain = shares.split(amount.negated(), CENT);

    gain.forEach((party, part) -> assertThat(pain).containsEntry(party, part.negated()));
  }

  @Property
  void split_names_the_shares_first_and_in_declared_order(
      @ForAll("participations") Participation shares) {
    assertThat(shares.split(Rational.ONE, CENT).keySet()).startsWith(array(shares));
  }

  @Property
  void equal_terms_are_equal_text(
      @ForAll("participations") Participation one, @ForAll("participations") Participation other) {
    assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
  }

  private static PartyId[] array(Participation shares) {
    return shares.parties().toArray(PartyId[]::new);
  }
}
