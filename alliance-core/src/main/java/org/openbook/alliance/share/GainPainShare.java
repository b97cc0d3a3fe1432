package org.openbook.alliance.share;

import java.util.List;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.StandardLabel;

/**
 * How an under-run and an overrun of the target cost are divided between owners and providers.
 *
 * <p>Not one symmetric formula: gain and pain each have their own rules, applied in the order in
 * which they stand; a contract without one of them gives it a rate of 0. Both are 0 or more before
 * the rules; a gain is what the providers are paid, a pain what they pay. An amount that moves the
 * result whichever way it goes stands in one of the two lists. A discount on the target is applied
 * to it before it is given here. Worked numbers: with 50 % of gain, and 50 % of pain capped at 1
 * 052 000, a target of 52 600 000 and an actual cost of 46 000 000 give a gain of 3 300 000; an
 * actual cost of 56 000 000 gives a pain of 1 052 000.
 */
@Value.Immutable
public abstract class GainPainShare {

  GainPainShare() {}

  /** A builder; gain, pain, target and actual are mandatory. */
  public static Builder builder() {
    return ImmutableGainPainShare.builder();
  }

  /** What the contract calls the providers' part of an under-run. */
  public abstract Provision gainProvision();

  /** What the contract calls the providers' part of an overrun. */
  public abstract Provision painProvision();

  /** The target, on the comparison basis. */
  public abstract Formula target();

  /** The actual cost, on the comparison basis. */
  public abstract Formula actual();

  /** What is done to an under-run, in this order. */
  public abstract List<AmountRule> gainRules();

  /** What is done to an overrun, in this order. */
  public abstract List<AmountRule> painRules();

  @Value.Check
  void check() {
    Faults faults = Faults.in("gain and pain '" + this + "'");
    requireMoney("target", target().unit(), faults);
    requireMoney("actual cost", actual().unit(), faults);
    faults.require(
        !target().unit().isMoney()
            || !actual().unit().isMoney()
            || target().unit().goesWith(actual().unit()),
        () ->
            "its target is in %s and its actual cost in %s; they are in one currency"
                .formatted(target().unit(), actual().unit()));
    faults.require(
        !gainRules().isEmpty(),
        () -> "gain has no rules; it has at least one, a rate of 1 for all of it");
    faults.require(
        !painRules().isEmpty(),
        () -> "pain has no rules; it has at least one, a rate of 0 for none of it");
    faults.throwIfAny();
    requireMoney("gain after its rules", gain().unit(), faults);
    requireMoney("pain after its rules", pain().unit(), faults);
    faults.throwIfAny();
  }

  private static void requireMoney(String what, Unit unit, Faults faults) {
    faults.require(unit.isMoney(), () -> "its %s is a %s; it is MONEY".formatted(what, unit));
  }

  /** The under-run: target less actual, where that is above 0. */
  @Value.Lazy
  public Formula underrun() {
    return target().minus(actual()).positivePart().named(StandardLabel.UNDER_RUN.label());
  }

  /** The overrun: actual less target, where that is above 0. */
  @Value.Lazy
  public Formula overrun() {
    return actual().minus(target()).positivePart().named(StandardLabel.OVERRUN.label());
  }

  /** What the providers are paid of an under-run. */
  @Value.Lazy
  public Formula gain() {
    return AmountRule.applyAll(gainRules(), underrun()).named(gainProvision());
  }

  /** What the providers pay of an overrun. */
  @Value.Lazy
  public Formula pain() {
    return AmountRule.applyAll(painRules(), overrun()).named(painProvision());
  }

  /** Gain less pain, for a contract that goes on with one signed figure: above 0 a gain. */
  @Value.Lazy
  public Formula result() {
    return gain().minus(pain()).named(StandardLabel.GAIN_LESS_PAIN.label());
  }

  @Override
  public String toString() {
    return gainProvision() + " · " + painProvision();
  }

  /** Collects the terms of gain and pain. */
  public interface Builder {
    /** What the contract calls the providers' part of an under-run. */
    Builder gainProvision(Provision provision);

    /** What the contract calls the providers' part of an overrun. */
    Builder painProvision(Provision provision);

    /** The target, on the comparison basis. */
    Builder target(Formula target);

    /** The actual cost, on the comparison basis. */
    Builder actual(Formula actual);

    /** A rule for under-runs; applied after those given before. */
    Builder addGainRules(AmountRule rule);

    /** Rules for under-runs. */
    Builder addAllGainRules(Iterable<? extends AmountRule> rules);

    /** A rule for overruns; applied after those given before. */
    Builder addPainRules(AmountRule rule);

    /** Rules for overruns. */
    Builder addAllPainRules(Iterable<? extends AmountRule> rules);

    /** The share. */
    GainPainShare build();
  }
}
