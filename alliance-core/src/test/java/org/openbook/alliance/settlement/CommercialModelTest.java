package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.settlement.testing.SettlementSamples.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.EqualityGroups;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;
import org.openbook.alliance.target.ComparisonBasis;

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

    assertThat(paid.payment()).contains(payment);
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
}
