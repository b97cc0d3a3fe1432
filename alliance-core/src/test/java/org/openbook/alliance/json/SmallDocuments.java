package org.openbook.alliance.json;

import org.openbook.alliance.settlement.Settlement;

/** Terms of one line and facts of one year, as somebody types them. */
final class SmallDocuments {
  private static final String TERMS =
      """
      {"format": "openbook-alliance/terms", "version": 1, "label": {"en": "T"},
       "term": "2026-01-01/2026-12-31", TARGETS
       "versions": [{"inForce": "2026-01-01/2026-12-31", "model": {
         "label": {"en": "Model"}, "clause": "1", "currency": "CURRENCY",
         "parties": [{"id": "client", "name": {"en": "Client"}}, {"id": "a", "name": {"en": "A"}},
                     {"id": "b", "name": {"en": "B"}}, {"id": "c", "name": {"en": "C"}}],
         "memberships": [{"party": "client", "role": "client", "from": "2020-01-01"},
                         {"party": "a", "role": "provider", "from": "2020-01-01"},
                         {"party": "b", "role": "provider", "from": "2020-01-01"},
                         {"party": "c", "role": "provider", "from": "2020-01-01"}],
         SCORECARD
         "formulas": {"pay": {"label": {"en": "Payment"}, "clause": "1", "formula": FORMULA}},
         "lines": [{"id": "pay", "amount": "pay", "payers": "client", LINE}]}}]}
      """;
  private static final String FACTS =
      """
      {"format": "openbook-alliance/facts", "version": 1, "period": "2026-01-01/2026-12-31" FACTS}
      """;
  private static final String TARGET =
      """
      {"label": {"en": "Target"}, "clause": "2", "period": "2026-01-01/2026-12-31", \
      "baseline": "%s"}""";
  private static final String EQUAL = "\"payees\": {\"equal\": [\"a\", \"b\", \"c\"]}";

  private String currency = "EUR";
  private String formula = "{\"amount\": \"EUR 1\"}";
  private String line = EQUAL;
  private String scorecard = "";
  private String targets = "";
  private String facts = "";

  static SmallDocuments paying(String formula) {
    SmallDocuments documents = new SmallDocuments();
    documents.formula = formula;
    return documents;
  }

  SmallDocuments in(String code) {
    this.currency = code;
    return this;
  }

  SmallDocuments line(String members) {
    this.line = members;
    return this;
  }

  SmallDocuments among(String members) {
    return line(EQUAL + ", " + members);
  }

  SmallDocuments scoring(String unit, String curve, String members) {
    this.scorecard =
        """
        "scorecard": {"label": {"en": "Score"}, "clause": "5", "areas": [{"id": "area",
          "label": {"en": "Area"}, "clause": "5", "weight": "100", "indicators": [{"id": "x",
          "label": {"en": "X"}, "clause": "5.1", "weight": "100", "unit": "measure UNIT",
          "curve": CURVE MEMBERS}]}]},
        """
            .replace("UNIT", unit)
            .replace("CURVE", curve)
            .replace("MEMBERS", members);
    return this;
  }

  SmallDocuments agreeing(String baseline) {
    this.targets =
        "\"periods\": [\"2026-01-01/2026-12-31\"], \"targets\": ["
            + TARGET.formatted(baseline)
            + "],";
    return this;
  }

  SmallDocuments facts(String members) {
    this.facts = ", \"facts\": {" + members + "}";
    return this;
  }

  SmallDocuments targetInFacts(String baseline) {
    this.facts = ", \"target\": " + TARGET.formatted(baseline) + facts;
    return this;
  }

  SmallDocuments measured(String value) {
    this.facts =
        ", \"measurements\": {\"x\": {\"value\": \""
            + value
            + "\", \"source\": \"measurement: m\"}}";
    return this;
  }

  String terms() {
    return TERMS
        .replace("TARGETS", targets)
        .replace("CURRENCY", currency)
        .replace("SCORECARD", scorecard)
        .replace("FORMULA", formula)
        .replace("LINE", line);
  }

  /** What the documents settle as, or the refusal. */
  Settlement settled() {
    return TermsDocument.parse(terms())
        .agreement()
        .settle(FactsDocument.parse(FACTS.replace("FACTS", facts)).facts());
  }

  /** A fact: {@code amount("actual-cost", "EUR 5")}. */
  static String amount(String id, String amount) {
    return "\"%s\": {\"amount\": \"%s\", \"source\": \"ledger: l\"}".formatted(id, amount);
  }
}
