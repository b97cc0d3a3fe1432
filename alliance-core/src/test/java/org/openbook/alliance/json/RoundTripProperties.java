package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.testing.Formulas;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** What is written and read again is the same, with the same digest. */
class RoundTripProperties {
  /** The one opaque function of the generated formulas; here it is never called. */
  private static final OpaqueFunctions FUNCTIONS =
      OpaqueFunctions.none().with("sum-of-squares", "1", values -> values.get(0));

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Provide
  Arbitrary<List<Formula>> formulas() {
    return Formulas.together(4);
  }

  static TermsDocument terms(SettlementCase given) {
    return TermsDocument.of(agreement(given.model()));
  }

  static TermsDocument terms(List<Formula> formulas) {
    CommercialModel.Builder model = SmallModel.open(MissingMeasurement.REFUSE);
    formulas.forEach(model::addReported);
    return TermsDocument.of(agreement(model.build()));
  }

  static Agreement agreement(CommercialModel model) {
    return Agreement.builder()
        .label(Label.en("Generated"))
        .term(SettlementSamples.TERM)
        .addVersions(Agreement.Version.of(SettlementSamples.TERM, model))
        .build();
  }

  @Property(tries = 100)
  void terms_are_the_same_when_read_again(@ForAll("cases") SettlementCase given) {
    TermsDocument terms = terms(given);
    TermsDocument again = TermsDocument.parse(terms.toJson());

    assertThat(again).isEqualTo(terms);
    assertThat(again.agreement().digest()).isEqualTo(terms.agreement().digest());
  }

  @Property(tries = 100)
  void facts_are_the_same_when_read_again(@ForAll("cases") SettlementCase given) {
    FactsDocument facts = FactsDocument.of(given.facts());
    FactsDocument again = FactsDocument.parse(facts.toJson());

    assertThat(again).isEqualTo(facts);
    assertThat(again.facts().digest()).isEqualTo(given.facts().digest());
  }

  @Property(tries = 300)
  void formulas_are_the_same_when_read_again(@ForAll("formulas") List<Formula> formulas) {
    TermsDocument terms = terms(formulas);

    assertThat(TermsDocument.parse(terms.toJson(), FUNCTIONS)).isEqualTo(terms);
  }
}
