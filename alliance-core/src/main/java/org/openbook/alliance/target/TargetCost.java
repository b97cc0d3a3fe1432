package org.openbook.alliance.target;

import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/**
 * The target cost of a contract period: the baseline that the parties agreed, and every event that
 * changed it since.
 *
 * <p>Not a single number that somebody overwrites. Worked numbers: a baseline of 900 000 and a shared
 * event of 80 000 make a target of 980 000; an owner-borne event of 6 700 000 leaves it there.
 */
@Value.Immutable
public abstract class TargetCost implements Canonical {
  TargetCost() {}

  /** A builder; provision, period, basis and baseline are mandatory. */
  public static Builder builder() {
    return ImmutableTargetCost.builder();
  }

  /** What the contract calls it, and how the baseline is known. */
  public abstract Provision provision();

  /** The period that it is the target of. */
  public abstract ContractPeriod period();

  /** What it contains. */
  public abstract ComparisonBasis basis();

  /** The amount that the parties agreed first; 0 or more. */
  public abstract MonetaryAmount baseline();

  /** What changed it, in the order in which it was agreed. */
  public abstract List<TargetEvent> events();

  @Value.Check
  void check() {
    Faults faults = Faults.in("target cost of " + period());
    faults.require(
        Amounts.value(baseline()).signum() >= 0,
        () -> "baseline is %s; it is 0 or more".formatted(Amounts.text(baseline())));
    for (TargetEvent event : events()) {
      Amounts.requireCurrency(
          faults, "event '" + event.provision().label() + "'", event.amount(), currency());
      faults.require(
          period().contains(event.date()),
          () ->
              "event '%s' is dated %s; it is dated inside the period"
                  .formatted(event.provision().label(), event.date()));
    }
    faults.throwIfAny();
  }

  /** The currency of every amount in this ledger. */
  public CurrencyUnit currency() {
    return baseline().getCurrency();
  }

  /** The target that gain and pain are measured from: the baseline and all shared events. */
  public MonetaryAmount shared() {
    return Amounts.of(Amounts.value(baseline()).plus(sum(Bearer.SHARED)), currency());
  }

  /** The amount of the events that the owner alone carries. */
  public MonetaryAmount ownerBorne() {
    return Amounts.of(sum(Bearer.OWNER), currency());
  }

  /** The actual cost that is recognised as caused by owner-borne events. */
  public MonetaryAmount ownerBorneActual() {
    return Amounts.of(
        Rational.sum(
            events().stream()
                .flatMap(event -> event.recognisedCost().stream())
                .map(Amounts::value)
                .toList()),
        currency());
  }

  private Rational sum(Bearer bearer) {
    return Rational.sum(
        events().stream()
            .filter(event -> event.bearer() == bearer)
            .map(event -> Amounts.value(event.amount()))
            .toList());
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("target-cost")
        .with("provision", provision())
        .with("period", period())
        .with("basis", basis())
        .with("baseline", Amounts.text(baseline()))
        .with("events", events());
  }

  /** Collects a target's parts. */
  public interface Builder {
    /** What the contract calls it, and how the baseline is known. */
    Builder provision(Provision provision);

    /** The period that it is the target of. */
    Builder period(ContractPeriod period);

    /** What it contains. */
    Builder basis(ComparisonBasis basis);

    /** The amount that the parties agreed first. */
    Builder baseline(MonetaryAmount baseline);

    /** A change. */
    Builder addEvents(TargetEvent event);

    /** The target cost. */
    TargetCost build();
  }
}
