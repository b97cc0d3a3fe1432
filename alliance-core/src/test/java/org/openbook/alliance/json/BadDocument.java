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
          terms("\"version\": 2", "\"version\": 3", "$.version: version is 3; this library reads"),
          terms(
              "\"version\": 2",
              "\"version\": \"2\"",
              "$.version: it is '2'; it must be a whole number"),
          terms("\"term\"", "\"trem\"", "$: member 'term' is missing; it is mandatory"),
          terms("\"currency\": \"EUR\",", "", "$.model: member 'currency' is missing"),
          terms(
              "\"currency\": \"EUR\"",
              "\"currency\": \"EUR\", \"colour\": \"red\"",
              "$.model.colour: member 'colour' is unknown; the members here are"),
          terms(
              "\"role\": \"provider\"",
              "\"role\": \"owner\"",
              "$.model.parties[2].role: it is 'owner'; it must be one of client,"),
          terms(
              "\"weight\": \"60\"",
              "\"weight\": 60",
              "$.model.scorecard.areas[0].weight: it is the number '60'; it must be a text"),
          terms(
              "\"weight\": \"60\"",
              "\"weight\": \"6e1\"",
              "$.model.scorecard.areas[0].weight: number is '6e1'; a number is digits"),
          terms(
              "\"unit\": \"measure points\"",
              "\"unit\": \"measure\"",
              "$.model.scorecard.areas[0].indicators[0].unit: symbol of unit MEASURE is ''"),
          terms(
              "\"shareOfTarget\": \"4 %\"",
              "\"shareOfTarget\": \"4%\"", "$.model.allianceFee.shareOfTarget: number is '4%'"),
          terms(
              "\"rate\": \"50 %\"",
              "\"rate\": \"50%\"", "$.model.gainPainShare.gain.rules[0].rate: number is '50%'"),
          terms(
              "50 % of allianceFee",
              "50 % allianceFee",
              "$.model.gainPainShare.pain.rules[1].cap: it is '50 % allianceFee'; a percentage must be written 50 % or 50 % of"),
          terms(
              "\"EUR 2100000\"",
              "\"EUR 2 100 000\"",
              "$.model.incentivePool.funding.amount: number is '2 100 000'"),
          terms(
              "\"50 % of allianceFee\"",
              "{\"share\": \"50 %\"}",
              "$.model.gainPainShare.pain.rules[1].cap.share: kind 'share' is unknown; the kinds are"),
          terms(
              "\"50 % of allianceFee\"",
              "{\"ratio\": \"50 %\", \"money\": \"1\"}",
              "$.model.gainPainShare.pain.rules[1].cap: it has 2 members; a formula must have one"),
          terms(
              "\"50 % of allianceFee\"",
              "null",
              "$.model.gainPainShare.pain.rules[1].cap: it is null; a formula must be a name or an object"),
          terms(
              "\"cap\": \"50 % of allianceFee\"",
              "\"caps\": \"50 % of allianceFee\"",
              "$.model.gainPainShare.pain.rules[1].caps: rule 'caps' is unknown; the rules are"),
          terms(
              "\"cap\": \"50 % of allianceFee\"",
              "\"rate\": \"50 %\", \"gate\": \"score\"",
              "$.model.gainPainShare.pain.rules[1]: it has several kinds: rate, gate; a rule must have one of"),
          terms(
              "\"rules\": [{",
              "\"rules\": [\"50 %\", {",
              "$.model.gainPainShare.gain.rules[0]: it is '50 %'; a rule must be an object"),
          terms(
              "{\"proportionalTo\": \"100\"}",
              "{\"proportional\": \"100\"}",
              "$.model.incentivePool.released.proportional: kind 'proportional' is unknown; the kinds are"),
          terms(
              "\"weightedMean\"",
              "\"weightedMaen\"",
              "$.model.scorecard.scoring.weightedMaen: kind 'weightedMaen' is unknown; the kinds are"),
          terms(
              "\"term\": \"2018-04-01/2028-03-31\"",
              "\"term\": \"2018-04-01\"",
              "$.term: it is '2018-04-01'; a period is written 2018-04-01/2021-12-31"),
          terms(
              "\"label\": \"Small\"",
              "\"label\": {}",
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
              "$.model.scorecard: scorecard 'Scorecard (4.9)'"),
          terms(
              "{\"party\": \"city\"",
              "{\"party\": \"town\"",
              "$.model: commercial model 'Small model': payers of line 'costs': party is 'town'"),
          terms(
              "\"50 % of allianceFee\"",
              "{\"product\": [\"allianceFee\", {\"money\": \"4\"}]}",
              "$.model.gainPainShare.pain.rules[1].cap.product: MONEY × MONEY has no unit"),
          terms(
              "50 % of allianceFee",
              "50 % of allianceFea",
              "$.model.gainPainShare.pain.rules[1].cap: 'allianceFea' is neither a formula of this document nor a fact"),
          terms(
              "\"rate\": \"50 %\"",
              "\"rate\": \"50 % of gain\"", "$.model: it refers to itself: gain → gain"),
          terms(
              "\"shareOfTarget\": \"4 %\"",
              "\"shareOfTarget\": \"4 %\", \"target\": \"allianceFee\"",
              "$.model: it refers to itself: allianceFee → allianceFee"),
          terms(
              "\"formulas\": {",
              "\"formulas\": {\"capped\": {\"amount\": \"allianceFee\", \"rules\": [{\"clause\": \"9\", \"cap\": \"50 % of capped\"}]},",
              "$.model.formulas.capped: it refers to itself: capped → capped"),
          terms(
              "\"reported\": [\"score\"]",
              "\"reported\": [\"scorecard\"]",
              "$.model.reported[0]: 'scorecard' is neither"),
          terms(
              "\"reported\": [\"score\"]",
              "\"reported\": [\"scored\"]",
              "$.model.reported[0]: 'scored' is neither"),
          terms(
              "\"allianceFee\": {",
              "\"reimbursedCosts\": {}, \"allianceFee\": {",
              "$.model.reimbursedCosts: nothing pays it and nothing refers to it; a term must be"),
          terms(
              "\"formulas\": {",
              "\"formulas\": {\"idle\": \"actual-cost\",",
              "$.model.formulas.idle: nothing refers to it; a formula is used"),
          terms(
              "\"formulas\": {",
              "\"formulas\": {\"actual-cost\": {\"money\": \"1\"},",
              "$.model.formulas.actual-cost: formula is named 'actual-cost', which is the name of a fact"),
          terms(
              "\"model\": {",
              "\"periods\": [\"2018-04-01/2029-03-31\"], \"model\": {",
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
