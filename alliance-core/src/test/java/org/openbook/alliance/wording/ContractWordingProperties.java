package org.openbook.alliance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementDomain;

/** Text and terms cannot part. */
@Domain(SettlementDomain.class)
class ContractWordingProperties {
  @Property(tries = 20)
  void another_number_in_the_terms_is_another_sentence(@ForAll CommercialModel model) {
    List<String> worded = WordedTerms.sentences(ContractWording.of(model), Language.EN);
    List<String> silent = new ArrayList<>();
    for (Map.Entry<String, String> constant : model.constants().entrySet()) {
      WordedTerms.changed(model, constant)
          .map(changed -> WordedTerms.sentences(ContractWording.of(changed), Language.EN))
          .filter(worded::equals)
          .ifPresent(any -> silent.add(constant.toString()));
    }
    assertThat(silent).as("numbers that no sentence tells").isEmpty();
  }

  @Property(tries = 70)
  void every_name_and_clause_is_worded_in_every_language(@ForAll CommercialModel model) {
    for (Language language : Language.values()) {
      String text = String.join("\n", ContractWording.of(model).sentences(language));
      for (Formula step : WordedTerms.named(model)) {
        assertThat(text).contains(WordedTerms.oneLine(step.label().orElseThrow().in(language)));
        step.clause().ifPresent(clause -> assertThat(text).contains(clause.reference().en()));
      }
    }
  }

  @Property(tries = 20)
  void equal_terms_have_equal_words(@ForAll CommercialModel model) {
    assertThat(ContractWording.of(model)).isEqualTo(ContractWording.of(model.over(any -> any)));
  }
}
