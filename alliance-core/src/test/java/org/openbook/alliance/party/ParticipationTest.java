package org.openbook.alliance.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.party.Participation.share;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.RemainderPolicy;

class ParticipationTest {
  private static final PartyId A = PartyId.of("a");
  private static final PartyId B = PartyId.of("b");
  private static final PartyId C = PartyId.of("c");
  private static final Rational CENT = Rational.of(1, 100);

  @Test
  void rantatunneli_is_split_67_to_33_as_published() {
    Participation owners =
        Participation.of(List.of(share(A, Rational.of(67)), share(B, Rational.of(33))));

    assertThat(owners.split(Rational.parse("180300000"), CENT))
        .containsEntry(A, Rational.parse("120801000"))
        .containsEntry(B, Rational.parse("59499000"));
  }

  @Test
  void equal_shares_of_one_euro_give_the_cent_to_the_first() {
    assertThat(Participation.equal(List.of(A, B, C)).split(Rational.ONE, CENT).values())
        .containsExactly(Rational.parse("0.34"), Rational.parse("0.33"), Rational.parse("0.33"));
  }

  @Test
  void sole_participant_gets_everything() {
    assertThat(Participation.sole(A).split(Rational.of(-7), CENT))
        .containsExactly(Map.entry(A, Rational.of(-7)));
  }

  @Test
  void split_keeps_the_declared_order() {
    assertThat(Participation.equal(List.of(C, A, B)).split(Rational.ONE, CENT).keySet())
        .containsExactly(C, A, B);
  }

  @Test
  void remainder_goes_where_the_policy_says() {
    Participation last =
        Participation.equal(List.of(A, B, C)).withRemainder(RemainderPolicy.LAST_DECLARED);

    assertThat(last.split(Rational.ONE, CENT)).containsEntry(C, Rational.parse("0.34"));
    assertThat(last.remainder()).isEqualTo(RemainderPolicy.LAST_DECLARED);
  }

  @Test
  void separate_remainder_goes_to_its_holder() {
    Participation shares = Participation.equal(List.of(A, B, C));
    Participation held = shares.withRemainder(RemainderPolicy.SEPARATE, PartyId.of("client"));

    assertThat(held.split(Rational.ONE, CENT))
        .containsEntry(PartyId.of("client"), CENT)
        .containsEntry(A, Rational.parse("0.33"));
    assertThat(shares.withRemainder(RemainderPolicy.SEPARATE, B).split(Rational.ONE, CENT))
        .containsEntry(B, Rational.parse("0.34"));
  }

  @Test
  void policy_that_leaves_a_remainder_without_holder_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participation.sole(A).withRemainder(RemainderPolicy.WHOLE_BLOCKS))
        .withMessageContaining("nobody holds the remainder");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participation.sole(A).withRemainder(RemainderPolicy.LAST_DECLARED, B))
        .withMessageContaining("it leaves none");
  }

  @Test
  void weights_with_several_faults_are_refused_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Participation.of(List.of(share(A, Rational.of(-1)), share(A, Rational.ZERO))))
        .withMessageContaining("weight of 'a' is -1; a weight is 0 or more")
        .withMessageContaining("party 'a' has two weights")
        .withMessageContaining("at least one weight is above 0");
  }

  @Test
  void participation_of_nobody_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Participation.equal(List.of()));
  }

  @Test
  void amount_between_two_steps_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participation.sole(A).split(Rational.of(1, 3), CENT))
        .withMessageContaining("1/3");
  }

  @Test
  void participation_reads_as_shares_and_policy() {
    Participation shares =
        Participation.of(List.of(share(A, Rational.of(67)), share(B, Rational.of(33))));

    assertThat(shares).hasToString("a 67, b 33; largest remainder");
    assertThat(shares.withRemainder(RemainderPolicy.SEPARATE, C))
        .hasToString("a 67, b 33; separate to c");
  }
}
