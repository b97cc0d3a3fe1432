package org.openbook.alliance.incentive;

import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;

/**
 * The incentive pool: what can be earned by key results, where it comes from and what a score
 * releases of it.
 *
 * <p>Not the gain share. Bonus and sanction are two figures, each 0 or more, and a contract may
 * have both in one period. Worked numbers: a pool of 2 100 000 released in proportion to a score of
 * 58 of 100 is a bonus of 1 218 000; what is not released is 882 000.
 */
@Value.Immutable
public abstract class IncentivePool {
  private static final Label UNRELEASED =
      Label.of(
          "Vapauttamaton osa poolista", "Outdelad del av poolen", "Unreleased part of the pool");

  IncentivePool() {}

  /** A builder; provisions, score, release and at least one funding are mandatory. */
  public static Builder builder() {
    return ImmutableIncentivePool.builder();
  }

  /** What the contract calls the pool. */
  public abstract Provision provision();

  /** What the contract calls what is paid out of the pool. */
  public abstract Provision bonusProvision();

  /** What the contract calls what is paid back for a score below neutral. */
  public abstract Provision sanctionProvision();

  /** The overall score. */
  public abstract Formula score();

  /** What a score releases. */
  public abstract ReleaseRate release();

  /** Where the pool comes from. */
  public abstract List<PoolFunding> fundings();

  /** What is done to the bonus, in this order. */
  public abstract List<AmountRule> bonusRules();

  /** What is done to the sanction, in this order. */
  public abstract List<AmountRule> sanctionRules();

  @Value.Check
  void check() {
    Faults.in("incentive pool '" + provision().label() + "'")
        .require(!fundings().isEmpty(), () -> "it has no funding; it has at least one")
        .throwIfAny();
  }

  /** The size of the pool. */
  @Value.Lazy
  public Formula size() {
    List<Formula> parts = new ArrayList<>();
    fundings().forEach(funding -> parts.add(funding.formula()));
    return (parts.size() == 1 ? parts.get(0) : Formula.sum(parts)).named(provision());
  }

  /** The bonus: pool × rate where the rate is above 0, after the rules. */
  @Value.Lazy
  public Formula bonus() {
    return AmountRule.applyAll(bonusRules(), size().times(rate().positivePart()))
        .named(bonusProvision());
  }

  /** The sanction: pool × rate where the rate is below 0, without its sign, after the rules. */
  @Value.Lazy
  public Formula sanction() {
    return AmountRule.applyAll(sanctionRules(), size().times(rate().negativePart()))
        .named(sanctionProvision());
  }

  /** What stays in the pool, for a next period's funding or for the owner. */
  @Value.Lazy
  public Formula unreleased() {
    return size().minus(bonus()).positivePart().named(UNRELEASED);
  }

  private Formula rate() {
    return release().at(score());
  }

  @Override
  public String toString() {
    return provision().toString();
  }

  /** Collects the terms of a pool. */
  public interface Builder {
    /** What the contract calls the pool. */
    Builder provision(Provision provision);

    /** What the contract calls what is paid out of the pool. */
    Builder bonusProvision(Provision provision);

    /** What the contract calls what is paid back for a score below neutral. */
    Builder sanctionProvision(Provision provision);

    /** The overall score. */
    Builder score(Formula score);

    /** What a score releases. */
    Builder release(ReleaseRate release);

    /** A part of the pool. */
    Builder addFundings(PoolFunding funding);

    /** A rule for the bonus; applied after those given before. */
    Builder addBonusRules(AmountRule rule);

    /** A rule for the sanction; applied after those given before. */
    Builder addSanctionRules(AmountRule rule);

    /** The pool. */
    IncentivePool build();
  }
}
