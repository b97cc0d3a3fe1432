package org.openbook.alliance.json;

import java.util.List;

/**
 * A good document in which one text was replaced by another.
 *
 * @param was a text of the document
 * @param is what stands there instead
 * @param fault the path and how the message begins
 */
record BadDocument(boolean isTerms, String was, String is, String fault) {
  /** What a schema can see. */
  static final List<BadDocument> SEEN_BY_SCHEMAS =
      List.of(
          terms("openbook-alliance/terms", "openbook-alliance/facts", "$.format: format is"),
          terms("\"version\": 1", "\"version\": 2", "$.version: version is 2; this library reads"),
          terms(
              "\"version\": 1",
              "\"version\": \"1\"",
              "$.version: it is '1'; it must be a whole number"),
          terms("\"term\"", "\"trem\"", "$: member 'term' is missing; it is mandatory"),
          terms("\"currency\": \"EUR\",", "", "$.versions[0].model: member 'currency' is missing"),
          terms(
              "\"currency\": \"EUR\"",
              "\"currency\": \"EUR\", \"colour\": \"red\"",
              "$.versions[0].model.colour: member 'colour' is unknown; the members here are"),
          terms(
              "\"role\": \"provider\"",
              "\"role\": \"owner\"",
              "$.versions[0].model.memberships[2].role: it is 'owner'; it must be one of client,"),
          terms(
              "\"weight\": \"60\"",
              "\"weight\": 60",
              "$.versions[0].model.scorecard.areas[0].weight: it is the number '60'; it must be a text"),
          terms(
              "\"weight\": \"60\"",
              "\"weight\": \"6e1\"",
              "$.versions[0].model.scorecard.areas[0].weight: number is '6e1'; a number is digits"),
          terms(
              "\"unit\": \"measure points\"",
              "\"unit\": \"measure\"",
              "$.versions[0].model.scorecard.areas[0].indicators[0].unit: symbol of unit MEASURE is ''"),
          terms(
              "{\"ratio\": \"4 %\"}",
              "{\"ratio\": \"4%\"}",
              "$.versions[0].model.formulas.fee.formula.product[1].ratio: number is '4%'"),
          terms(
              "{\"ratio\": \"4 %\"}",
              "{\"rate\": \"4 %\"}",
              "$.versions[0].model.formulas.fee.formula.product[1].rate: kind 'rate' is unknown; the kinds are"),
          terms(
              "{\"ratio\": \"4 %\"}",
              "{\"ratio\": \"4 %\", \"money\": \"1\"}",
              "$.versions[0].model.formulas.fee.formula.product[1]: it has 2 members; a formula must have one"),
          terms(
              "{\"ratio\": \"4 %\"}",
              "null",
              "$.versions[0].model.formulas.fee.formula.product[1]: it is null; a formula must be a name or an object"),
          terms(
              "\"inForce\": \"2018-04-01/2028-03-31\"",
              "\"inForce\": \"2018-04-01\"",
              "$.versions[0].inForce: it is '2018-04-01'; a period is written 2018-04-01/2021-12-31"),
          terms(
              "{\"en\": \"Small\"}",
              "{}",
              "$.label: label is empty; a label has a text in at least one"),
          facts(
              "\"nps\": {\"value\": \"79\", ",
              "\"nps\": {",
              "$.measurements.nps: member 'value' is missing"),
          facts(
              "measurement: survey 2021",
              "survey 2021",
              "$.measurements.nps.source: source is 'survey 2021'; it must be a kind, a colon"),
          facts(
              "\"month\": \"2018-04\"",
              "\"month\": \"April\"",
              "$.costs.lines[0].month: it is 'April'; a month is written 2018-04"),
          facts(
              "\"entries\": 1,",
              "\"entries\": \"1\",",
              "$.costs.entries: it is '1'; it must be a whole number"),
          facts(
              "\"EUR 52600000\"",
              "\"52600000 EUR\"",
              "$.target.baseline: amount is '52600000 EUR'; an amount is a currency code"));

  /** What only reading sees. */
  static final List<BadDocument> SEEN_BY_THE_READER =
      List.of(
          terms(
              "\"weight\": \"60\"",
              "\"weight\": \"61\"",
              "$.versions[0].model.scorecard: scorecard 'Scorecard (4.9)'"),
          terms(
              "\"city\", \"role\"",
              "\"town\", \"role\"",
              "$.versions[0].model: alliance has 2 faults"),
          terms(
              "[\"target-cost\", {\"ratio\": \"4 %\"}]",
              "[\"target-cost\", {\"money\": \"4\"}]",
              "$.versions[0].model.formulas.fee.formula.product: MONEY × MONEY has no unit"),
          terms(
              "[\"target-cost\", {\"ratio\": \"4 %\"}]",
              "[\"target-cots\", {\"ratio\": \"4 %\"}]",
              "$.versions[0].model.formulas.fee.formula.product[0]: 'target-cots' is neither a formula of this document nor a fact"),
          terms(
              "[\"under-run\", {\"ratio\": \"50 %\"}]",
              "[\"gain\", {\"ratio\": \"50 %\"}]",
              "$.versions[0].model.formulas.shared-gain: it refers to itself: gain → shared-gain → gain"),
          terms(
              "\"reported\": [\"scorecard\"]",
              "\"reported\": [\"score\"]",
              "$.versions[0].model.reported[0]: 'score' is neither"),
          terms(
              "\"formulas\": {",
              "\"formulas\": {\"idle\": \"actual-cost\",",
              "$.versions[0].model.formulas.idle: nothing refers to it; a formula is used"),
          terms(
              "\"formulas\": {",
              "\"formulas\": {\"actual-cost\": {\"money\": \"1\"},",
              "$.versions[0].model.formulas.actual-cost: formula is named 'actual-cost', which is the name of a fact"),
          terms(
              "2018-04-01/2028-03-31\",\n  \"versions\"",
              "2018-04-01/2029-03-31\",\n  \"versions\"",
              "$: agreement 'Small'"),
          facts(
              "2018-04-01/2021-12-31",
              "2018-13-01/2021-12-31",
              "$.period: period is '2018-13-01/2021-12-31'"),
          facts(
              "\"month\": \"2018-04\"",
              "\"month\": \"2017-04\"",
              "$.costs: cost statement of book small"),
          facts("\"EUR 52600000\"", "\"EUX 52600000\"", "$.target.baseline: currency is 'EUX'"));

  private static BadDocument terms(String was, String is, String fault) {
    return new BadDocument(true, was, is, fault);
  }

  private static BadDocument facts(String was, String is, String fault) {
    return new BadDocument(false, was, is, fault);
  }

  String json() {
    String good = isTerms ? JsonSamples.terms() : JsonSamples.facts();
    int at = good.indexOf(was);
    if (at < 0) {
      throw new AssertionError("the document does not hold " + was);
    }
    return good.substring(0, at) + is + good.substring(at + was.length());
  }

  List<String> refusal() {
    return Refusal.of(
        () -> {
          if (isTerms) {
            TermsDocument.parse(json());
          } else {
            FactsDocument.parse(json());
          }
        });
  }
}
