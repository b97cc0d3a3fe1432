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
 * <p>Not a single number that somebody overwrites. Worked numbers: a baseline of 900 000 and a
 * shared event of 80 000 make a target of 980 000; an owner-borne event of 6 700 000 leaves it
 * there. A target is never below 0.
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
  TargetCost check() {
    Faults faults = Faults.in("target cost '" + provision() + "' of " + period());
    faults.require(
        Amounts.value(baseline()).signum() >= 0,
        () -> "baseline is %s; it is 0 or more".formatted(Amounts.text(baseline())));
    events().forEach(event -> checkEvent(event, faults));
    Rational target = Amounts.value(baseline()).plus(sum(Bearer.SHARED));
    faults.require(
        Amounts.value(baseline()).signum() < 0 || target.signum() >= 0,
        () -> "its shared events leave a target of %s; it is 0 or more".formatted(target));
    faults.throwIfAny();
    return canonicalised();
  }

  private void checkEvent(TargetEvent event, Faults faults) {
    String who = "event '" + event.provision() + "'";
    Amounts.requireCurrency(faults, who, event.amount(), currency());
    faults.require(
        period().contains(event.date()),
        () -> "%s is dated %s; it is dated inside the period".formatted(who, event.date()));
  }

  // An amount of every implementation and scale becomes one, so that equality is meaning.
  private TargetCost canonicalised() {
    MonetaryAmount canonical = Amounts.from(baseline());
    return canonical.equals(baseline())
        ? this
        : ((ImmutableTargetCost) this).withBaseline(canonical);
  }

  /** The currency of every amount in this ledger. */
  public CurrencyUnit currency() {
    return baseline().getCurrency();
  }

  /** The target that gain and pain are measured from: the baseline and all shared events. */
  public MonetaryAmount shared() {
    return Amounts.of(sharedValue(), currency());
  }

  /** The number of {@link #shared}. */
  @Value.Lazy
  public Rational sharedValue() {
    return Amounts.value(baseline()).plus(sum(Bearer.SHARED));
  }

  /** The amount of the events that the owner alone carries. */
  public MonetaryAmount ownerBorne() {
    return Amounts.of(sum(Bearer.OWNER), currency());
  }

  /** The actual cost that is recognised as caused by owner-borne events. */
  public MonetaryAmount ownerBorneActual() {
    return Amounts.of(ownerBorneActualValue(), currency());
  }

  /** The number of {@link #ownerBorneActual}. */
  @Value.Lazy
  public Rational ownerBorneActualValue() {
    return Rational.sum(
        events().stream()
            .flatMap(event -> event.recognisedCost().stream())
            .map(Amounts::value)
            .toList());
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

  /** What it is called, the period and the shared target. */
  @Override
  public String toString() {
    return "%s, %s: %s".formatted(provision(), period(), Amounts.text(shared()));
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
