package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Settlement.Notice;
import org.openbook.alliance.term.Clause;

/** Terms by hand whose lines, names and clauses could be lost between document and model. */
class NounsTest {
  private static final String BEGINNING =
      """
      {"format": "openbook-alliance/terms", "version": 2, "language": "en",
       "label": "Small", "term": "2026-01-01/2026-12-31",
       "model": {"clause": "4", "source": "assumption: illustrative", "currency": "EUR",
        "parties": [
         {"id": "city", "name": "City", "role": "client", "from": "2026-01-01"},
         {"id": "clinic", "name": "Clinic", "role": "provider", "from": "2026-01-01"}],
      """;

  private static final String PAID = "\"payers\": \"city\", \"payees\": \"clinic\"";

  private static CommercialModel model(String terms) {
    TermsDocument document = TermsDocument.parse(BEGINNING + terms + "}}");
    assertThat(TermsDocument.parse(document.toJson())).isEqualTo(document);
    return document.agreement().versions().get(0).model();
  }

  private static String settledNotices(String terms) {
    return model(terms)
        .settle(
            FactsDocument.parse(
                    """
                    {"format": "openbook-alliance/facts", "version": 1,
                     "period": "2026-01-01/2026-12-31",
                     "target": {"label": {"en": "Target"}, "clause": "2", "period": "2026-01-01/2026-12-31",
                      "baseline": "EUR 1000"},
                     "facts": {"actual-cost": {"amount": "EUR 900", "source": "ledger: book"}}}
                    """)
                .facts())
        .notices()
        .stream()
        .filter(notice -> notice.kind() == Notice.Slip.NOT_PAID)
        .map(Notice::toString)
        .toList()
        .toString();
  }

  @Test
  void
      payable_of_a_line_that_stands_in_lines_is_read_though_its_term_is_not_paid_where_it_stands() {
    CommercialModel model =
        model(
            """
            "allianceFee": {"clause": "4.1", "lumpSum": "EUR 100"},
            "lines": [{"id": "fee", "kind": "fee", "amount": "allianceFee", %s}],
            "reported": ["payable.fee"]
            """
                .formatted(PAID));

    assertThat(model.reported()).containsExactly(model.lines().get(0).payable());
  }

  @Test
  void payable_of_a_term_is_what_its_line_is_due() {
    CommercialModel model =
        model(
            """
            "allianceFee": {"clause": "4.1", "lumpSum": "EUR 100", %s},
            "reported": [{"payable": "fee"}]
            """
                .formatted(PAID));

    assertThat(model.reported()).containsExactly(model.lines().get(0).payable());
  }

  @Test
  void retention_stands_in_the_clause_of_its_figure() {
    CommercialModel model =
        model(
            """
            "gainPainShare": {
             "gain": {"clause": "4.2", "rules": [{"rate": "50 %%"}],
              "retention": {"rate": "10 %%"}, %s},
             "pain": {"clause": "4.3", "rules": [{"rate": "0 %%"}]}}
            """
                .formatted(PAID));

    assertThat(model.lines().get(0).retention().orElseThrow().provision().clause().reference().en())
        .isEqualTo("4.2");
  }

  @Test
  void rule_inside_a_formula_stands_in_the_clause_of_the_model_wherever_the_formula_stands() {
    CommercialModel model =
        model(
            """
            "gainPainShare": {
             "gain": {"clause": "4.2", "rules": [
               {"rate": "50 %%"},
               {"cap": {"amount": "target-cost", "rules": [{"rate": "10 %%"}]}}], %s},
             "pain": {"clause": "4.3", "rules": [{"rate": "0 %%"}]}}
            """
                .formatted(PAID));

    assertThat(model.steps())
        .filteredOn(step -> step.clause().filter(c -> c.equals(Clause.of("4"))).isPresent())
        .hasSize(1);
  }

  @Test
  void pain_with_rules_that_nobody_pays_is_told_where_it_is_settled() {
    String gain =
        "\"gain\": {\"clause\": \"4.2\", \"rules\": [{\"rate\": \"50 %\"}], " + PAID + "}";
    String shared =
        "\"gainPainShare\": {%s, \"pain\": {\"clause\": \"4.3\", \"rules\": [{\"rate\": \"%s\"}]}}";

    assertThat(settledNotices(shared.formatted(gain, "50 %")))
        .isEqualTo("[Pain share: no line pays it (4.3)]");
    assertThat(settledNotices(shared.formatted(gain, "0 %"))).isEqualTo("[]");
  }
}
