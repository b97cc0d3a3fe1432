package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementDomain;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.term.testing.Terms;

/**
 * Correcting a text of the library changes no digest: what is hashed holds none of them, neither in
 * a label nor in the name of a formula.
 */
@Domain(SettlementDomain.class)
class StandardTextsProperties {
  /** Any formulas, as a document holds them. */
  private record Formulas(List<Formula> all) {
    static final FormulaTable<Formulas> FORM =
        FormulaTable.of(
            "",
            ObjectForm.of("", Formulas::new, Member.list("all", FormulaForm.FORM, Formulas::all)),
            "all",
            Formulas::all);
  }

  /** What generated contracts call a thing themselves, as the library does. */
  private static final Set<String> OF_CONTRACTS = Set.of("Bonus", "Sanction");

  private static final Party PARTY =
      Party.of(PartyId.of("clinic"), Label.of("Klinikka", "", "Clinic"));

  // In English the contract may call a thing as the library does: "Target cost".
  @Property
  void digest_of_an_agreement_is_of_no_text_of_the_library(@ForAll Agreement agreement) {
    assertThat(Agreement.FORM.write(agreement, Writing.full()).canonicalText())
        .doesNotContain(without(OF_CONTRACTS, Terms.standardTexts(Label::fi)))
        .doesNotContain(without(OF_CONTRACTS, Terms.standardTexts(Label::sv)));
  }

  @Example
  void document_of_a_formula_that_the_library_makes_holds_no_text_of_the_library() {
    String document =
        Formulas.FORM
            .write(
                new Formulas(List.of(secured(), atRisk(), improvement(), share())), Writing.full())
            .canonicalText();

    assertThat(document).doesNotContain(Terms.standardTexts());
    assertThat(StandardLabel.values())
        .extracting(StandardLabel::toString)
        .filteredOn(word -> document.contains("\"word\":\"" + word + "\""))
        .containsExactly(
            "directly-reimbursable-costs-of-party",
            "target-cost",
            "measured",
            "baseline",
            "monthly-score",
            "fee-at-risk",
            "secured-fee",
            "improvement",
            "part-of-the-way-to-the-goal",
            "mean-score",
            "sum-of-the-mean-scores");
  }

  private static Formula secured() {
    return fee().securedOn(PeriodFacts.targetCost(), PeriodFacts.actualCostOf(PARTY));
  }

  private static Formula atRisk() {
    return fee().atRiskOn(PeriodFacts.targetCost(), PeriodFacts.actualCostOf(PARTY));
  }

  private static AllianceFee fee() {
    return AllianceFee.builder()
        .provision(SettlementSamples.term("Fee"))
        .shareOfTarget(Rational.ONE)
        .shareOfActual(Rational.ONE)
        .partAtRisk(Rational.of(1, 4))
        .build();
  }

  private static Formula improvement() {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of("nps"))
        .provision(SettlementSamples.term("NPS"))
        .weight(Rational.ONE)
        .unit(Unit.measure("points"))
        .curve(ScoreCurve.throughLevels(Rational.ZERO, Rational.of(50), Rational.HUNDRED))
        .improvement(ScoreCurve.throughLevels(Rational.ZERO, Rational.of(1, 2), Rational.ONE))
        .improvementGoal(Rational.HUNDRED)
        .build()
        .improvementScore()
        .orElseThrow();
  }

  private static Formula share() {
    return WorkAllocation.builder()
        .provision(SettlementSamples.term("Share of work"))
        .addProviders(PARTY)
        .window(2)
        .build()
        .share(PARTY);
  }

  private static List<String> without(Set<String> some, List<String> all) {
    return all.stream().filter(text -> !some.contains(text)).toList();
  }

  @Property
  void digests_of_terms_and_facts_are_of_no_text_of_the_library(@ForAll SettlementCase given) {
    String terms = CommercialModel.FORM.write(given.model(), Writing.full()).canonicalText();
    String facts = PeriodFacts.FORM.write(given.facts(), Writing.full()).canonicalText();

    assertThat(terms).doesNotContain(without(OF_CONTRACTS, Terms.standardTexts()));
    assertThat(facts).doesNotContain(Terms.standardTexts());
  }
}
