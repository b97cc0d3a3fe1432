package org.openbook.alliance.incentive;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.rule.RuleKinds;
import org.openbook.alliance.rule.RuleKinds.Ruled;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.term.Provision;

/** How an incentive pool stands in documents. */
final class IncentivePoolForm {
  private static final String SCORE = "score";

  private static final Member<Ruled, List<NamedRule>> RULES =
      Member.list("rules", RuleKinds.RULE, Ruled::rules);
  private static final Member<IncentivePool, Formula> SCORED =
      FormulaForm.usually(SCORE, SCORE, pool -> Optional.of(pool.score()));
  private static final Member<IncentivePool, ScoreRate> RELEASED =
      Member.required("released", ScoreRate.FORM, IncentivePool::release);
  private static final Member<IncentivePool, Provision> NAMED =
      Member.among(Provision.usually(StandardLabel.INCENTIVE_POOL), IncentivePool::provision);
  private static final Member<IncentivePool, List<PoolFunding>> FUNDED =
      Member.<IncentivePool, List<PoolFunding>>required(
              "funding",
              Forms.several(Provision.part(PoolFunding.FORM, PoolFunding::provision)),
              IncentivePool::fundings)
          .described("What the pool is made of: one amount, or several that add up.");

  static final Form<IncentivePool> FORM =
      Provision.part(
          ObjectForm.of("", IncentivePool::builder, IncentivePool.Builder::build)
              .with(NAMED, IncentivePool.Builder::provision)
              .with(FUNDED, (pool, fundings) -> fundings.forEach(pool::addFundings))
              .with(SCORED, IncentivePool.Builder::score)
              .with(RELEASED, IncentivePool.Builder::release)
              .described("The part of the pool that the score releases; below 0 a sanction.")
              .optional(
                  "sanctionBase",
                  FormulaForm.FORM,
                  IncentivePool::sanctionBase,
                  IncentivePool.Builder::sanctionBase)
              .described("What a sanction is a part of; without one the pool.")
              .with(
                  side(
                      IncentivePool.BONUS,
                      StandardLabel.BONUS,
                      pool -> Ruled.of(pool.bonusProvision(), pool.bonusRules())),
                  (pool, side) -> {
                    pool.bonusProvision(side.provision());
                    side.rules().forEach(pool::addBonusRules);
                  })
              .with(
                  side(
                      IncentivePool.SANCTION,
                      StandardLabel.SANCTION,
                      pool -> Ruled.of(pool.sanctionProvision(), pool.sanctionRules())),
                  (pool, side) -> {
                    pool.sanctionProvision(side.provision());
                    side.rules().forEach(pool::addSanctionRules);
                  })
              .form()
              .described("Money that a score releases as a bonus, or takes as a sanction."),
          IncentivePool::provision);

  /**
   * How each figure is read where the pool stands; its size and the release rate without the rules,
   * which may refer to them.
   */
  static final Map<String, Function<Place, Slot<Formula>>> FIGURES =
      ImmutableMap.of(
          IncentivePool.WORD,
          IncentivePoolForm::size,
          IncentivePool.RELEASE_RATE,
          IncentivePoolForm::releaseRate,
          IncentivePool.BONUS,
          Term.figure(FORM, IncentivePool.BONUS),
          IncentivePool.SANCTION,
          Term.figure(FORM, IncentivePool.SANCTION),
          IncentivePool.UNRELEASED,
          Term.figure(FORM, IncentivePool.UNRELEASED));

  private IncentivePoolForm() {}

  private static Slot<Formula> size(Place place) {
    Place pool = Provision.inside(place);
    Slot<Provision> name = NAMED.read(pool);
    Slot<List<PoolFunding>> fundings = FUNDED.read(pool);
    return place.build(() -> IncentivePool.size(name.get(), fundings.get()));
  }

  private static Slot<Formula> releaseRate(Place place) {
    Slot<Formula> score = SCORED.read(place);
    Slot<ScoreRate> rate = RELEASED.read(place);
    return place.build(() -> IncentivePool.releaseRate(rate.get(), score.get()));
  }

  // A contract that says nothing more of one of them has its usual name for it and no rules.
  private static Member<IncentivePool, Ruled> side(
      String name, StandardLabel usual, Function<IncentivePool, Ruled> getter) {
    return Member.<IncentivePool, Ruled>readAs(
            name,
            Ruled.form(usual, RULES),
            pool -> Optional.of(getter.apply(pool)),
            Tree.members(Map.of()))
        .described("What is paid of the pool, after its rules; without rules as released.");
  }
}
