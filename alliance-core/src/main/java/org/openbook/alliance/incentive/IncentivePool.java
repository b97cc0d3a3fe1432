package org.openbook.alliance.incentive;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.rule.RuleKinds.Ruled;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * The incentive pool: what can be earned by key results, where it comes from and what a score
 * releases of it.
 *
 * <p>Not the gain share. A rate above 0 releases a part of the pool as bonus, at most all of it; a
 * rate below 0 is a sanction, at most all of the amount that a sanction is measured from. Bonus and
 * sanction are two figures, each 0 or more before its rules; a contract with a pool for each key
 * result area may have both in one period. Worked numbers: a pool of 2 100 000 released in
 * proportion to a score of 58 of 100 is a bonus of 1 218 000; what is not released is 882 000. A
 * score of 0 makes neither bonus nor sanction; one of −20 a sanction of 420 000.
 */
@Value.Immutable
public abstract class IncentivePool implements Term {
  /** What documents call the term, and the pool's size among its figures. */
  public static final String WORD = "incentivePool";

  /** The name of the bonus among its figures. */
  public static final String BONUS = "bonus";

  /** The name of the sanction among its figures. */
  public static final String SANCTION = "sanction";

  static final String RELEASE_RATE = "release-rate";
  static final String UNRELEASED = "unreleased";

  /** The pool, its funding, what a score releases of it, and the rules of bonus and sanction. */
  public static final Form<IncentivePool> FORM = IncentivePoolForm.FORM;

  private static final Formula NONE = Formula.ratio(Rational.ZERO);
  private static final Formula ALL = Formula.ratio(Rational.ONE);

  /** How each figure is read where the pool stands. */
  public static final Map<String, Function<Place, Slot<Formula>>> FIGURES =
      IncentivePoolForm.FIGURES;

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

  /** The score: of the whole scorecard, or of one area. */
  public abstract Formula score();

  /** What a score releases. Two pools are equal if their {@link #releaseRate} is. */
  @Value.Auxiliary
  public abstract ScoreRate release();

  /** Where the pool comes from. */
  public abstract List<PoolFunding> fundings();

  /** What a sanction is a part of; the pool unless given. */
  public abstract Optional<Formula> sanctionBase();

  /** What is done to the bonus, in this order. */
  public abstract List<AmountRule> bonusRules();

  /** What is done to the sanction, in this order. */
  public abstract List<AmountRule> sanctionRules();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "incentive pool '%s'".formatted(provision()));
    faults.require(!fundings().isEmpty(), () -> "it has no funding; it has at least one");
    faults.require(
        currencies().size() <= 1,
        () -> "its money is in %s; it is in one currency".formatted(currencies()));
    Unit rate = releaseRate().unit();
    faults.require(
        rate.equals(Unit.RATIO), () -> "its release rate is a %s; it is a RATIO".formatted(rate));
    sanctionBase().ifPresent(base -> requireMoney("sanction base", base, faults));
    faults.throwIfAny();
    requireMoney("bonus after its rules", bonus(), faults);
    requireMoney("sanction after its rules", sanction(), faults);
    faults.throwIfAny();
  }

  private List<String> currencies() {
    return Stream.concat(fundings().stream().map(PoolFunding::amount), sanctionBase().stream())
        .map(amount -> amount.unit().symbol())
        .filter(symbol -> !symbol.isEmpty())
        .distinct()
        .toList();
  }

  private static void requireMoney(String what, Formula amount, Faults faults) {
    faults.require(
        amount.unit().isMoney(),
        () -> "its %s is a %s; it is MONEY".formatted(what, amount.unit()));
  }

  /** The size of the pool. */
  @Value.Lazy
  public Formula size() {
    return size(provision(), fundings());
  }

  static Formula size(Provision provision, List<PoolFunding> fundings) {
    List<Formula> parts = fundings.stream().map(PoolFunding::formula).toList();
    return (parts.size() == 1 ? parts.get(0) : Formula.sum(parts)).named(provision, Meaning.POOL);
  }

  /** The part of the pool that the score releases; below 0 for a sanction. */
  @Value.Derived
  public Formula releaseRate() {
    return releaseRate(release(), score());
  }

  static Formula releaseRate(ScoreRate release, Formula score) {
    return release.at(score).named(StandardLabel.RELEASE_RATE.label(), Meaning.RELEASE_RATE);
  }

  /** The bonus: pool × rate where the rate is above 0, at most the pool, after the rules. */
  @Value.Lazy
  public Formula bonus() {
    Formula released = size().times(releaseRate().atLeast(NONE).atMost(ALL));
    Formula amount = AmountRule.applyAll(bonusRules(), released);
    return isSaid()
        ? amount.named(bonusProvision(), Meaning.BONUS, new TermFigure(this, BONUS))
        : amount.named(bonusProvision(), Meaning.BONUS);
  }

  /** The sanction: base × rate where the rate is below 0, without its sign, after the rules. */
  @Value.Lazy
  public Formula sanction() {
    Formula base = sanctionBase().orElseGet(this::size);
    Formula due = base.times(NONE.minus(releaseRate()).atLeast(NONE).atMost(ALL));
    Formula amount = AmountRule.applyAll(sanctionRules(), due);
    return isSaid()
        ? amount.named(sanctionProvision(), Meaning.SANCTION, new TermFigure(this, SANCTION))
        : amount.named(sanctionProvision(), Meaning.SANCTION);
  }

  /** What stays in the pool, for a next period's funding or for the owner. */
  @Value.Lazy
  public Formula unreleased() {
    return size()
        .minus(bonus())
        .positivePart()
        .named(StandardLabel.UNRELEASED_PART_OF_THE_POOL.label(), Meaning.UNRELEASED);
  }

  // ---- term ----

  // What a lambda does nobody can read: its pool has figures, and no document says it in a word.
  private boolean isSaid() {
    return release().isSaid() && Ruled.isSaid(bonusRules()) && Ruled.isSaid(sanctionRules());
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Map<String, Formula> figures() {
    return ImmutableMap.of(
        WORD,
        size(),
        RELEASE_RATE,
        releaseRate(),
        BONUS,
        bonus(),
        SANCTION,
        sanction(),
        UNRELEASED,
        unreleased());
  }

  @Override
  public List<Formula> parts() {
    List<Formula> parts = new ArrayList<>();
    fundings().forEach(funding -> parts.add(funding.amount()));
    parts.add(score());
    sanctionBase().ifPresent(parts::add);
    Stream.concat(bonusRules().stream(), sanctionRules().stream())
        .map(NamedRule.class::cast)
        .forEach(rule -> parts.addAll(rule.formulas()));
    return parts;
  }

  @Override
  public Tree.Members write(Writing writing) {
    return (Tree.Members) FORM.write(this, writing);
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
    Builder release(ScoreRate release);

    /** What a sanction is a part of. */
    Builder sanctionBase(Formula base);

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
