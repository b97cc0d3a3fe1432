package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Split;

/**
 * Who shares an amount, in which proportion, and who gets the cents that do not divide.
 *
 * <p>Not a map: the declared order decides between equal claims to a cent, so it is part of the
 * terms. Weights are relative, 67 and 33 mean the same division as 0.67 and 0.33, but they are
 * different terms. A weight is 0 or more, at least one is above 0, a party has one. Unless the
 * terms say otherwise a cent left over goes to the largest remainder.
 *
 * <p>Worked number: 180.3 M€ over 67 and 33 is 120.801 and 59.499 M€ (Rantatunneli); 1.00 € over
 * three equal shares is 0.34, 0.33, 0.33.
 */
@Value.Immutable
public abstract class Participation {
  Participation() {}

  /**
   * The part of one party.
   *
   * @param party whose
   * @param weight its weight against those of the others; 0 or more
   */
  public record Share(PartyId party, Rational weight) {
    /** Refuses null. */
    public Share {
      requireNonNull(party, "party");
      requireNonNull(weight, "weight");
    }

    /** {@code tampere 67}. */
    @Override
    public String toString() {
      return party + " " + weight;
    }
  }

  // ---- factories ----

  /** All of it to one party. */
  public static Participation sole(PartyId party) {
    return of(List.of(share(party, Rational.ONE)));
  }

  /** The same to each party. */
  public static Participation equal(List<PartyId> parties) {
    return of(parties.stream().map(party -> share(party, Rational.ONE)).toList());
  }

  /**
   * In this proportion.
   *
   * @throws IllegalArgumentException naming every weight below 0 and every party with two weights,
   *     or if no weight is above 0
   */
  public static Participation of(List<Share> shares) {
    return ImmutableParticipation.builder()
        .addAllShares(shares)
        .remainder(RemainderPolicy.LARGEST_REMAINDER)
        .build();
  }

  /** The part of one party. */
  public static Share share(PartyId party, Rational weight) {
    return new Share(party, weight);
  }

  // ---- components ----

  /** The parts in declared order; at least one. */
  public abstract List<Share> shares();

  /** Who gets the steps that are left when exact parts are cut to whole steps. */
  public abstract RemainderPolicy remainder();

  /** Who holds what the policy leaves unallocated; present exactly if it may leave something. */
  public abstract Optional<PartyId> remainderHolder();

  /** The parties in declared order. */
  public List<PartyId> parties() {
    return shares().stream().map(Share::party).toList();
  }

  // ---- operations ----

  /**
   * The same proportion with another policy for the remainder.
   *
   * @throws IllegalArgumentException if the policy may leave a remainder: then somebody must hold
   *     it
   */
  public Participation withRemainder(RemainderPolicy policy) {
    return ImmutableParticipation.builder().addAllShares(shares()).remainder(policy).build();
  }

  /**
   * The same proportion with a policy that may leave a remainder, and the party that holds it; the
   * holder need not have a share.
   *
   * @throws IllegalArgumentException if the policy never leaves a remainder
   */
  public Participation withRemainder(RemainderPolicy policy, PartyId holder) {
    return ImmutableParticipation.builder()
        .addAllShares(shares())
        .remainder(policy)
        .remainderHolder(holder)
        .build();
  }

  /**
   * The amount divided into whole steps, for each party in declared order; a holder of the
   * remainder without a share comes last. The parts add up to the amount.
   *
   * @param step what is divided no further: 0.01 for a cent
   * @throws IllegalArgumentException if the amount is no multiple of the step
   */
  public Map<PartyId, Rational> split(Rational amount, Rational step) {
    Map<PartyId, Rational> exact = withoutRemainder(amount, step);
    return exact == null ? withRemainder(amount, step) : exact;
  }

  // Where every part comes out in whole steps nothing is left, and all policies agree.
  private @Nullable Map<PartyId, Rational> withoutRemainder(Rational amount, Rational step) {
    Map<PartyId, Rational> parts = new LinkedHashMap<>();
    for (int i = 0; i < shares().size(); i++) {
      Rational part = amount.times(fractions().get(i));
      if (step.signum() <= 0 || !part.dividedBy(step).isWhole()) {
        return null;
      }
      parts.put(shares().get(i).party(), part);
    }
    remainderHolder().ifPresent(holder -> parts.putIfAbsent(holder, Rational.ZERO));
    return Collections.unmodifiableMap(parts);
  }

  private Map<PartyId, Rational> withRemainder(Rational amount, Rational step) {
    Split<Rational> split = Apportionment.of(remainder(), step).split(amount, weights());
    Map<PartyId, Rational> parts = new LinkedHashMap<>();
    for (int i = 0; i < shares().size(); i++) {
      parts.put(shares().get(i).party(), split.parts().get(i));
    }
    remainderHolder().ifPresent(holder -> parts.merge(holder, split.unallocated(), Rational::plus));
    return Collections.unmodifiableMap(parts);
  }

  @Value.Lazy
  List<Rational> weights() {
    return shares().stream().map(Share::weight).toList();
  }

  @Value.Lazy
  List<Rational> fractions() {
    Rational all = Rational.sum(weights());
    return weights().stream().map(weight -> weight.dividedBy(all)).toList();
  }

  @Value.Check
  protected void check() {
    Faults faults = Faults.in(() -> "participation of %s".formatted(parties()));
    Set<PartyId> seen = new HashSet<>();
    for (Share share : shares()) {
      faults.require(
          share.weight().signum() >= 0,
          () ->
              "weight of '%s' is %s; a weight is 0 or more"
                  .formatted(share.party(), share.weight()));
      faults.require(
          seen.add(share.party()),
          () -> "party '%s' has two weights; a party has one".formatted(share.party()));
    }
    faults.require(
        shares().stream().anyMatch(share -> share.weight().signum() > 0),
        () -> "weights are %s; at least one weight is above 0".formatted(shares()));
    checkRemainder(faults);
    faults.throwIfAny();
  }

  private void checkRemainder(Faults faults) {
    faults.require(
        remainder().mayLeaveRemainder() == remainderHolder().isPresent(),
        () ->
            remainder().mayLeaveRemainder()
                ? "policy is '%s' and nobody holds the remainder; a party does"
                    .formatted(remainder())
                : "policy is '%s' and '%s' holds the remainder; it leaves none"
                    .formatted(remainder(), remainderHolder().orElseThrow()));
  }

  /** {@code tampere 67, mehilainen 33; largest remainder}. */
  @Override
  public String toString() {
    String held = remainderHolder().map(holder -> " to " + holder).orElse("");
    return Joiner.on(", ").join(shares()) + "; " + remainder() + held;
  }
}
