package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;

/**
 * An alliance agreement over its whole term: the versions of its commercial model, each from a day
 * on.
 *
 * <p>Not one model: an amendment adds a version and leaves the earlier ones, so that an earlier
 * settlement can be made again. A period is settled on the version that is in force through all of
 * it.
 */
@Value.Immutable
public abstract class Agreement implements Canonical {
  Agreement() {}

  /**
   * A version of the terms.
   *
   * @param from the first day on which it is in force
   * @param model the terms
   */
  public record Version(LocalDate from, CommercialModel model) implements Canonical {
    /** Refuses null. */
    public Version {
      requireNonNull(from, "from");
      requireNonNull(model, "model");
    }

    @Override
    public CanonicalForm canonical() {
      return CanonicalForm.of("version")
          .with("from", from.toString())
          .with("model", model.digest());
    }
  }

  /** A builder; label, term and at least one version are mandatory. */
  public static Builder builder() {
    return ImmutableAgreement.builder();
  }

  /** What the agreement is called. */
  public abstract Label label();

  /** The contract term. */
  public abstract ContractPeriod term();

  /** The versions in the order of their first days; the first from the first day of the term. */
  public abstract List<Version> versions();

  @Value.Check
  void check() {
    Faults faults = Faults.in("agreement '" + label() + "'");
    faults.require(!versions().isEmpty(), () -> "it has no version; it has at least one");
    if (!versions().isEmpty()) {
      LocalDate first = versions().get(0).from();
      faults.require(
          first.equals(term().start()),
          () ->
              "its first version is in force from %s; it is from %s, the first day of the term"
                  .formatted(first, term().start()));
    }
    for (int i = 1; i < versions().size(); i++) {
      checkOrder(versions().get(i - 1), versions().get(i), faults);
    }
    faults.throwIfAny();
  }

  private static void checkOrder(Version earlier, Version later, Faults faults) {
    faults.require(
        earlier.from().isBefore(later.from()),
        () ->
            "a version from %s stands after one from %s; versions stand in the order of their days"
                .formatted(later.from(), earlier.from()));
    faults.require(
        earlier.model().currency().equals(later.model().currency()),
        () ->
            "the version from %s is in %s, the one before in %s; an agreement has one currency"
                .formatted(later.from(), later.model().currency(), earlier.model().currency()));
  }

  /**
   * The model that is in force on a day.
   *
   * @throws IllegalArgumentException if the day is outside the term
   */
  public CommercialModel inForce(LocalDate day) {
    if (!term().contains(day)) {
      throw new IllegalArgumentException(
          "day is %s; the term of agreement '%s' is %s".formatted(day, label(), term()));
    }
    CommercialModel found = versions().get(0).model();
    for (Version version : versions()) {
      found = version.from().isAfter(day) ? found : version.model();
    }
    return found;
  }

  /**
   * The settlement of a period on the version in force.
   *
   * @throws IllegalArgumentException if the period leaves the term, if a version starts inside it,
   *     or for what {@link CommercialModel#settle} refuses
   */
  public Settlement settle(PeriodFacts facts) {
    ContractPeriod period = facts.period();
    CommercialModel model = inForce(period.start());
    if (!model.equals(inForce(period.endInclusive()))) {
      throw new IllegalArgumentException(
          "period is %s; a version of agreement '%s' starts inside it, settle the parts apart"
              .formatted(period, label()));
    }
    return model.settle(facts);
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("agreement")
        .with("label", label())
        .with("term", term())
        .with("versions", versions());
  }

  @Override
  public String toString() {
    return label() + " " + term();
  }

  /** Collects an agreement's parts. */
  public interface Builder {
    /** What the agreement is called. */
    Builder label(Label label);

    /** The contract term. */
    Builder term(ContractPeriod term);

    /** A version. */
    Builder addVersions(Version version);

    /** The agreement. */
    Agreement build();
  }
}
