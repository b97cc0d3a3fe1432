package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;

/**
 * Who shares a line, in proportion to figures that the period brings: by cost, by fee, by score, by
 * service; or in a fixed proportion.
 *
 * <p>Not yet a {@link Participation}: settling makes one of it. Weights are of one unit and, when
 * they are computed, 0 or more. Worked number: a gain of 300 by costs of 10 and 20 is 100 and 200.
 *
 * <p>How contracts share: 67 to 33, equally, or by agreed percentages is {@link #of}; by cost is
 * {@link #byCost}; by fee, by score, by service or by share of work is {@link #by} with the fee's
 * formula, the score, the count of visits or the {@code WorkAllocation}'s share of each party. A
 * gain of 100 by fees of 20 and 30 is 40 and 60.
 */
@Value.Immutable
public abstract class Distribution {
  static final RemainderPolicy REMAINDER = RemainderPolicy.LARGEST_REMAINDER;

  /** A party alone, parties alike, or parties with their weights. */
  public static final Form<Distribution> FORM = DistributionForm.FORM;

  Distribution() {}

  /**
   * What one party weighs.
   *
   * @param party whose weight it is
   * @param weight the weight; its unit is that of the others
   */
  public record Part(PartyId party, Formula weight) {
    /** Refuses null. */
    public Part {
      requireNonNull(party, "party");
      requireNonNull(weight, "weight");
    }
  }

  // ---- factories ----

  /** In a fixed proportion. */
  public static Distribution of(Participation participation) {
    ImmutableDistribution.Builder distribution =
        ImmutableDistribution.builder().remainder(participation.remainder());
    participation.remainderHolder().ifPresent(distribution::remainderHolder);
    participation.shares().stream()
        .map(share -> new Part(share.party(), Formula.ratio(share.weight())))
        .forEach(distribution::addParts);
    return distribution.build();
  }

  /** In proportion to these figures; a cent left over goes to the largest remainder. */
  public static Distribution by(List<Part> parts) {
    return ImmutableDistribution.builder().addAllParts(parts).remainder(REMAINDER).build();
  }

  /** In proportion to each party's directly reimbursable costs. */
  public static Distribution byCost(List<Party> parties) {
    return by(
        parties.stream()
            .map(party -> new Part(party.id(), PeriodFacts.actualCostOf(party)))
            .toList());
  }

  // ---- components ----

  /** What each party weighs, in declared order; at least one. */
  public abstract List<Part> parts();

  /** Who gets the steps that are left. */
  public abstract RemainderPolicy remainder();

  /** Who holds what the policy leaves unallocated; present exactly if it may leave something. */
  public abstract Optional<PartyId> remainderHolder();

  /** The same proportion with another policy for the remainder. */
  public Distribution withRemainder(RemainderPolicy policy) {
    return ImmutableDistribution.builder().addAllParts(parts()).remainder(policy).build();
  }

  /** The same proportion with a policy that may leave a remainder, and the party that holds it. */
  public Distribution withRemainder(RemainderPolicy policy, PartyId holder) {
    return ImmutableDistribution.builder()
        .addAllParts(parts())
        .remainder(policy)
        .remainderHolder(holder)
        .build();
  }

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "distribution among %s".formatted(parties()));
    faults.require(!parts().isEmpty(), () -> "it has no parties; it has at least one");
    Set<PartyId> seen = new HashSet<>();
    for (Part part : parts()) {
      faults.require(
          seen.add(part.party()),
          () -> "party '%s' has two weights; a party has one".formatted(part.party()));
      Unit first = parts().get(0).weight().unit();
      faults.require(
          first.goesWith(part.weight().unit()) && !first.equals(Unit.CONDITION),
          () ->
              "weight of '%s' is a %s and that of '%s' a %s; weights are numbers of one unit"
                  .formatted(part.party(), part.weight().unit(), parts().get(0).party(), first));
    }
    faults.throwIfAny();
    fixed(); // refuses fixed weights that no participation can have
  }

  /** The same among some of its parties, each with what the function makes of its part. */
  Distribution among(List<PartyId> some, Function<Part, Formula> weight) {
    return ((ImmutableDistribution) this)
        .withParts(
            parts().stream()
                .filter(part -> some.contains(part.party()))
                .map(part -> new Part(part.party(), weight.apply(part)))
                .toList());
  }

  /** The same distribution with what the change makes of the weights that are figures. */
  Distribution over(UnaryOperator<Formula> change) {
    return fixed().isPresent() ? this : among(parties(), part -> change.apply(part.weight()));
  }

  // ---- derived values ----

  /** The parties in declared order. */
  public List<PartyId> parties() {
    return parts().stream().map(Part::party).toList();
  }

  /** The parties, and the holder of the remainder if it is none of them. */
  List<PartyId> everybody() {
    List<PartyId> everybody = new ArrayList<>(parties());
    remainderHolder().filter(holder -> !everybody.contains(holder)).ifPresent(everybody::add);
    return everybody;
  }

  /** The proportion, if it needs no facts. */
  @Value.Lazy
  public Optional<Participation> fixed() {
    return parts().stream().allMatch(part -> part.weight().number().isPresent())
        ? Optional.of(with(weight -> weight.number().orElseThrow()))
        : Optional.empty();
  }

  /**
   * The proportion on these values of the weights; all alike if there is nothing to share. Worked
   * number: weights that come to 10 and 20 share 300 as 100 and 200.
   *
   * @throws IllegalArgumentException naming every weight below 0, or if none is above 0
   */
  public Participation on(Function<Formula, Rational> values, Rational amount) {
    requireNonNull(values, "values");
    boolean nothing =
        amount.isZero() && parts().stream().allMatch(p -> values.apply(p.weight()).isZero());
    return nothing ? with(any -> Rational.ONE) : with(values);
  }

  private Participation with(Function<Formula, Rational> values) {
    Participation shares =
        Participation.of(
            parts().stream()
                .map(part -> Participation.share(part.party(), values.apply(part.weight())))
                .toList());
    return remainderHolder().isPresent()
        ? shares.withRemainder(remainder(), remainderHolder().get())
        : shares.withRemainder(remainder());
  }

  /** The fixed proportion, or the parties. */
  @Override
  public String toString() {
    return fixed()
        .map(Participation::toString)
        .orElseGet(() -> Joiner.on(", ").join(parties()) + " by figures; " + remainder());
  }
}
