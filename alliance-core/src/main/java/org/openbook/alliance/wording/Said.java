package org.openbook.alliance.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.term.Meaning;

/** What the contract says of a step in place of how the library computes it. */
final class Said {
  /** The engines whose score is a mean of the scorecard, which the scorecard's section words. */
  static final String MEAN_OF_AREAS = "weightedMeanOfAreas";

  private static final Set<String> MEANS = Set.of("weightedMean", MEAN_OF_AREAS);

  private final Set<Formula> shares;

  Said(CommercialModel model) {
    shares = Set.copyOf(model.workAllocation().map(WorkAllocation::shares).orElseGet(List::of));
  }

  /** What the sentence of a step mentions. */
  List<Formula> mentioned(Formula step) {
    Optional<NamedRule> rule = NamedRule.thatMade(step);
    if (rule.isPresent()) {
      List<Formula> mentioned = new ArrayList<>();
      NamedRule.amountBefore(step).ifPresent(mentioned::add);
      mentioned.addAll(rule.get().formulas());
      return mentioned;
    }
    return isScore(step) || isWorkShare(step) ? List.of() : step.operands();
  }

  /** Whether it is a share of work that the model's allocation makes. */
  boolean isWorkShare(Formula step) {
    return shares.contains(step);
  }

  /** Whether it is a score that the scorecard's section words. */
  boolean isScore(Formula step) {
    return (ScoringEngines.scored(step).isPresent() && step.meaning() != Meaning.NOT_MEASURED)
        || mean(step).isPresent();
  }

  /** The word of the engine that takes the mean, with what it says of missing measurements. */
  Optional<Tree.Members> mean(Formula step) {
    return step.noun()
        .filter(any -> ScoringEngines.engine(step).isPresent())
        .map(noun -> noun.write(Writing.brief()))
        .flatMap(said -> said.byName().values().stream().findFirst())
        .filter(Tree.Members.class::isInstance)
        .map(Tree.Members.class::cast)
        .filter(engine -> MEANS.containsAll(engine.byName().keySet()));
  }
}
