package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Meaning;

class CommercialModelTest {
  private static CommercialModel.Builder empty() {
    return CommercialModel.builder()
        .provision(SettlementSamples.term("Empty"))
        .currency(Amounts.EUR)
        .alliance(SettlementSamples.alliance());
  }

  private static Formula fixed(Formula amount) {
    return amount.named(SettlementSamples.term("Fixed"));
  }

  @Test
  void model_without_lines_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> empty().build())
        .withMessage("commercial model 'Empty': it has no lines; it has at least one");
  }

  @Test
  void unknown_parties_second_currency_and_repeated_ids_are_told_at_once() {
    Participation stranger = Participation.sole(PartyId.of("stranger"));
    Line first = SmallModel.paid("a", fixed(Formula.money(Amounts.parse("SEK 1"))));
    Line second =
        SmallModel.line("a", fixed(Formula.money(Rational.ONE)))
            .payers(stranger)
            .payees(stranger)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> empty().addLines(first).addLines(second).build())
        .withMessage(
            "commercial model 'Empty' has 4 faults: "
                + "(1) line 'a' is in SEK; the agreement's currency is EUR · "
                + "(2) line 'a' stands twice; each line has its own id · "
                + "(3) payers of line 'a': party is 'stranger'; the parties of the alliance are "
                + "'city', 'region', 'clinic' · "
                + "(4) payees of line 'a': party is 'stranger'; the parties of the alliance are "
                + "'city', 'region', 'clinic'");
  }

  @Test
  void model_compares_direct_costs_unless_the_terms_say_otherwise() {
    assertThat(SmallModel.model().basis()).isEqualTo(ComparisonBasis.directCosts());
  }

  @Test
  void models_are_equal_by_their_terms() {
    Formula one = Formula.money(Rational.ONE);
    EqualityGroups.check(
        List.of(SmallModel.model(), SmallModel.model()),
        List.of(SmallModel.open(MissingMeasurement.SCORE_LOWEST).build()),
        List.of(SmallModel.open(MissingMeasurement.REFUSE).addReported(one).build()),
        List.of(
            SmallModel.open(MissingMeasurement.REFUSE)
                .basis(ComparisonBasis.directCostsAnd(ComparisonBasis.Content.FEE))
                .build()));
  }

  @Test
  void terms_of_paying_enter_the_digest_and_leave_no_trace_where_there_are_none() {
    PaymentTerms payment = PaymentTerms.of(SettlementSamples.term("Payment"), DueTerm.days(14));
    CommercialModel paid = SmallModel.open(MissingMeasurement.REFUSE).payment(payment).build();

    assertThat(paid.payment()).contains(payment.in(Amounts.EUR));
    assertThat(paid.digest()).isNotEqualTo(SmallModel.model().digest());
    assertThat(CommercialModel.FORM.write(SmallModel.model()).canonicalText())
        .doesNotContain("\"payment\"");
  }

  @Test
  void model_reads_as_its_name_and_lines() {
    assertThat(empty().addLines(SmallModel.paid("a", fixed(Formula.money(Rational.ONE)))).build())
        .hasToString("Empty (4.5): [a: Fixed]");
  }

  @Test
  void suspension_of_what_is_no_fee_of_the_model_is_refused() {
    PaymentTerms payment =
        PaymentTerms.builder()
            .provision(term("Payment"))
            .due(DueTerm.days(14))
            .feeSuspension(new FeeSuspension(term("Fee suspension"), List.of("costs")))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallModel.open(MissingMeasurement.REFUSE).payment(payment).build())
        .withMessageEndingWith(
            "fee suspension 'Fee suspension (4.14)' is of line 'costs'; it must be of fees, which are []");
  }

  @Test
  void score_is_the_one_of_which_no_other_is_made() {
    ScoringEngine gated =
        ScoringEngines.minimumGatedAreas(
            ScoringEngines.weightedMean(MissingMeasurement.REFUSE),
            MissingMeasurement.REFUSE,
            Rational.of(20));
    Formula score = gated.score(SmallModel.scorecard());
    CommercialModel model =
        CommercialModel.builder()
            .provision(SettlementSamples.term("Gated model"))
            .currency(Amounts.EUR)
            .alliance(SettlementSamples.alliance())
            .scorecard(SmallModel.scorecard())
            .addLines(SmallModel.paid("fee", SmallModel.FEE))
            .addReported(score)
            .build();

    assertThat(model.score()).contains(score);
    assertThat(ScoringEngines.engine(model.score().orElseThrow())).contains(gated);
  }

  // ---- what readers ask ----

  private static CommercialModel scored(ScoringEngine engine) {
    Scorecard card = SmallModel.scorecard();
    Formula score = engine.score(card);
    return empty()
        .scorecard(card)
        .addReported(score)
        .addLines(SmallModel.paid("fee", fixed(Formula.money(Rational.ONE))))
        .build();
  }

  @Test
  void score_is_the_outermost_one_of_engines_over_engines() {
    ScoringEngine mean = ScoringEngines.weightedMean(MissingMeasurement.REFUSE);
    Staircase bands =
        Staircase.of(
            List.of(Staircase.step(Rational.of(-100), Rational.ZERO)), Staircase.OwnedEnd.LOWER);
    for (ScoringEngine engine :
        List.of(
            mean,
            ScoringEngines.steppedBands(mean, bands),
            ScoringEngines.minimumGatedAreas(mean, MissingMeasurement.REFUSE, Rational.ZERO))) {
      CommercialModel model = scored(engine);
      assertThat(model.score()).contains(model.reported().get(0));
    }
    assertThat(empty().addLines(SmallModel.paid("fee", SmallModel.FEE)).build().score()).isEmpty();
  }

  @Test
  void scores_of_an_indicator_are_its_points_and_what_stands_for_them() {
    CommercialModel model = scored(ScoringEngines.weightedMean(MissingMeasurement.SCORE_LOWEST));
    assertThat(model.scores(KeyResultId.of("nps")))
        .extracting(Formula::meaning)
        .containsExactly(Meaning.INDICATOR_SCORE, Meaning.NOT_MEASURED);
    assertThat(model.scores(KeyResultId.of("services"))).isEmpty();
    assertThat(
            scored(ScoringEngines.weightedMeanOfAreas(MissingMeasurement.REFUSE))
                .scores(KeyResultId.of("services")))
        .extracting(Formula::meaning)
        .containsExactly(Meaning.AREA_SCORE);
  }

  @Test
  void fees_are_the_lines_of_that_kind() {
    Line fee =
        SmallModel.line("fee", SmallModel.FEE)
            .kind(Line.Kind.FEE)
            .payers(SmallModel.CLIENTS)
            .payees(SmallModel.PROVIDERS)
            .build();
    CommercialModel model = SmallModel.open(MissingMeasurement.REFUSE).build();
    assertThat(model.fees()).isEmpty();
    assertThat(empty().addLines(fee).build().fees()).extracting(Line::id).containsExactly(fee.id());
  }

  @Test
  void compared_cost_and_target_are_asked_by_meaning() {
    CommercialModel model = SmallModel.model();
    assertThat(model.compared().orElseThrow().meaning()).isEqualTo(Meaning.COMPARED_COST);
    assertThat(model.target()).isEmpty();
  }
}
