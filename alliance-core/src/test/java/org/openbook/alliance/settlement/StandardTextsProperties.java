package org.openbook.alliance.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.settlement.testing.SettlementCase;
import org.openbook.alliance.settlement.testing.SettlementDomain;
import org.openbook.alliance.term.testing.Terms;

/**
 * Correcting a text of the library changes no digest: what is hashed holds none of them, neither in
 * a label nor in the name of a formula.
 */
@Domain(SettlementDomain.class)
class StandardTextsProperties {
  @Property
  void digest_of_an_agreement_is_of_no_text_of_the_library(@ForAll Agreement agreement) {
    assertThat(Agreement.FORM.write(agreement, Writing.full()).canonicalText())
        .doesNotContain(Terms.standardTexts());
  }

  @Property
  void digests_of_terms_and_facts_are_of_no_text_of_the_library(@ForAll SettlementCase given) {
    String terms = CommercialModel.FORM.write(given.model(), Writing.full()).canonicalText();
    String facts = PeriodFacts.FORM.write(given.facts(), Writing.full()).canonicalText();

    assertThat(terms).doesNotContain(Terms.standardTexts());
    assertThat(facts).doesNotContain(Terms.standardTexts());
    assertThat(terms.toLowerCase(Locale.ROOT)).contains("\"word\":\"under-run\"");
  }
}
