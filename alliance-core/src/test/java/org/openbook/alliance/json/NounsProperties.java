package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.fee.testing.FeeArbitraries;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Noun;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.incentive.PoolFunding;
import org.openbook.alliance.incentive.testing.IncentiveArbitraries;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.ReimbursedCosts;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.share.testing.ShareArbitraries;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.testing.Terms;

/** Models of the contract's nouns are written in these nouns, and read back as the same. */
class NounsProperties {
  /** What nouns are computed with: nobody reads it where a noun says the same. */
  private static final Set<String> ARITHMETIC =
      Set.of(
          "positivePart", "negativePart", "least", "greatest", "difference", "choice", "rounded");

  /** All six lines. */
  private static final int ALL = 63;

  /** Rules of every kind, bands among them. */
  private static Arbitrary<AmountRule> rules() {
    return Arbitraries.oneOf(
        RuleArbitraries.rules(),
        ShareArbitraries.shareBandsOn(PeriodFacts.targetCost()).map(rule -> rule));
  }

  @Provide
  Arbitrary<CommercialModel> generated() {
    return SettlementArbitraries.models();
  }

  @Provide
  Arbitrary<CommercialModel> models() {
    Arbitrary<ScoringEngine> engines =
        Arbitraries.of(MissingMeasurement.class)
            .flatMap(
                missing ->
                    Arbitraries.of(
                        ScoringEngines.weightedMean(missing),
                        ScoringEngines.weightedMeanOfAreas(missing),
                        ScoringEngines.minimumGatedAreas(
                            ScoringEngines.weightedMean(missing), missing, Rational.of(20))));
    return Combinators.combine(
            FeeArbitraries.fees(),
            rules().list().ofMinSize(1).ofMaxSize(3).tuple2(),
            IncentiveArbitraries.releases(),
            rules().list().ofMaxSize(2).tuple2(),
            engines,
            Terms.provisions().list().ofSize(5),
            Arbitraries.integers().between(0, ALL))
        .as(NounsProperties::model);
  }

  // The bits of the number say which lines there are; what nobody pays is reported.
  private static CommercialModel model(
      AllianceFee terms,
      Tuple2<List<AmountRule>, List<AmountRule>> shareRules,
      ScoreRate release,
      Tuple2<List<AmountRule>, List<AmountRule>> poolRules,
      ScoringEngine engine,
      List<Provision> names,
      int paid) {
    Formula fee = terms.on(PeriodFacts.targetCost(), PeriodFacts.actualCost());
    GainPainShare share = share(shareRules, names);
    IncentivePool pool = pool(fee, release, poolRules, engine, names);
    List<Line> usual =
        List.of(
            SmallModel.line("reimbursed-costs", ReimbursedCosts.ofAll(names.get(0)).formula())
                .kind(Line.Kind.COSTS)
                .payers(SmallModel.CLIENTS)
                .payees(SmallModel.PROVIDERS)
                .build(),
            SmallModel.line("fee", fee)
                .kind(Line.Kind.FEE)
                .payers(SmallModel.CLIENTS)
                .payees(SmallModel.PROVIDERS)
                .build(),
            SmallModel.paid("gain", share.gain()),
            SmallModel.owed("pain", share.pain()),
            SmallModel.paid("bonus", pool.bonus()),
            SmallModel.owed("sanction", pool.sanction()));
    CommercialModel.Builder model =
        CommercialModel.builder()
            .provision(SettlementSamples.term("Model"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .scorecard(SmallModel.scorecard())
            .addReported(share.result())
            .addReported(pool.unreleased());
    for (int i = 0; i < usual.size(); i++) {
      if ((paid >> i & 1) != 0 || i == 0) {
        model.addLines(usual.get(i));
      }
    }
    return model.build();
  }

  private static GainPainShare share(
      Tuple2<List<AmountRule>, List<AmountRule>> rules, List<Provision> names) {
    return GainPainShare.builder()
        .gainProvision(names.get(0))
        .painProvision(names.get(1))
        .target(PeriodFacts.targetCost())
        .actual(
            PeriodFacts.comparedActual(ComparisonBasis.directCosts(), Formula.money(Rational.ZERO)))
        .addAllGainRules(rules.get1())
        .addAllPainRules(rules.get2())
        .build();
  }

  private static IncentivePool pool(
      Formula fee,
      ScoreRate release,
      Tuple2<List<AmountRule>, List<AmountRule>> rules,
      ScoringEngine engine,
      List<Provision> names) {
    IncentivePool.Builder pool =
        IncentivePool.builder()
            .provision(names.get(2))
            .bonusProvision(names.get(3))
            .sanctionProvision(names.get(4))
            .score(engine.score(SmallModel.scorecard()))
            .release(release)
            .addFundings(PoolFunding.shareOf(names.get(0), fee, Rational.of(1, 4)));
    rules.get1().forEach(pool::addBonusRules);
    rules.get2().forEach(pool::addSanctionRules);
    return pool.build();
  }

  @Property(tries = 200)
  void nouns_are_read_and_written_again_as_the_same(@ForAll("models") CommercialModel model) {
    check(model);
  }

  @Property(tries = 100)
  void whole_cases_are_read_and_written_again_as_the_same(
      @ForAll("generated") CommercialModel model) {
    check(model);
  }

  private static void check(CommercialModel model) {
    TermsDocument terms = TermsDocument.of(RoundTripProperties.agreement(model));
    TermsDocument again = TermsDocument.parse(terms.toJson());
    CommercialModel read = again.agreement().versions().get(0).model();

    assertThat(again.toJson()).isEqualTo(terms.toJson());
    assertThat(again.canonicalText()).isEqualTo(terms.canonicalText());
    assertThat(read).isEqualTo(model);
    assertThat(meanings(read)).isEqualTo(meanings(model));
    assertThat(members(CommercialModel.FORM.write(model, Writing.brief())))
        .doesNotContainAnyElementsOf(ARITHMETIC)
        .contains("gainPainShare", "incentivePool", "scoring");
  }

  private static List<String> meanings(CommercialModel model) {
    return model.steps().stream()
        .map(step -> step.meaning() + " " + step.noun().map(Noun::parts))
        .toList();
  }

  /** The names of all members of all objects, the scorecard's apart: it holds curves. */
  private static Set<String> members(Tree tree) {
    Set<String> names = new TreeSet<>();
    if (tree instanceof Tree.Members object) {
      object
          .byName()
          .forEach(
              (name, part) -> {
                names.add(name);
                names.addAll(members(part));
              });
    } else {
      tree.parts().forEach(part -> names.addAll(members(part)));
    }
    return names;
  }
}
