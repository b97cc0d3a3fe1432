package org.openbook.alliance.notation;

import com.google.common.collect.ImmutableMap;

/** What schemas say about the kinds of formulas, each by its name in documents. */
final class KindWords {
  private static final ImmutableMap<String, String> BY_KIND =
      ImmutableMap.<String, String>builder()
          .put("ratio", "A share, rate or factor: {\"ratio\": \"50 %\"}.")
          .put("money", "A number of money in the currency of the facts.")
          .put("amount", "An amount in a currency: {\"amount\": \"EUR 12.5\"}.")
          .put("score", "A number of points.")
          .put("count", "A number of things: months, incidents.")
          .put("constant", "A number and its unit, where no shorter kind has the unit.")
          .put("quantity", "A fact that the period's documents give, with its unit and its name.")
          .put("present", "Whether the facts give this one; a condition.")
          .put("sum", "All of these added up; they have one unit.")
          .put("difference", "The first of two, less the second.")
          .put("product", "The first of two, times the second.")
          .put("quotient", "The first of two, divided by the second.")
          .put("least", "The least of these.")
          .put("greatest", "The greatest of these.")
          .put("positivePart", "The same where it is above 0, otherwise 0.")
          .put("negativePart", "What lies below 0, as a number above 0; otherwise 0.")
          .put("bands", "What each band takes of a figure, at the band's own rate, added up.")
          .put("curve", "The value of a line through points at a figure.")
          .put("steps", "The value of the step in which a figure lies.")
          .put("choice", "One of two figures, as a condition holds or does not.")
          .put("comparison", "How one figure stands to another; a condition.")
          .put("allOf", "Whether all of these conditions hold.")
          .put("anyOf", "Whether at least one of these conditions holds.")
          .put("rounded", "A figure as a multiple of a step, and why the contract rounds it.")
          .put("opaque", "What a function of the program around makes of these figures.")
          .put("scored", "The overall score of the scorecard, made by this engine.")
          .put("areaScore", "The score of an area of the scorecard.")
          .put("indicatorScore", "The score of an indicator of the scorecard.")
          .put("notMeasured", "The score that an indicator has where it was not measured.")
          .put("reimbursed-costs", "Costs that are paid back, described where they stand.")
          .put("allianceFee", "A fee that is described where it stands.")
          .put("gain", "The gain of a share that is described where it stands.")
          .put("pain", "The pain of a share that is described where it stands.")
          .put("bonus", "The bonus of a pool that is described where it stands.")
          .put("sanction", "The sanction of a pool that is described where it stands.")
          .put("comparedActual", "The actual cost that is compared with the target.")
          .put("weightedMean", "The overall score as the mean of the indicators' points.")
          .put("weightedMeanOfAreas", "The overall score as the mean of the areas' means.")
          .put("payable", "What a line pays, by the line's id.")
          .buildOrThrow();

  private KindWords() {}

  /** What is said about the kind; {@code ""} of one that is described by its own form. */
  static String of(String kind) {
    return BY_KIND.getOrDefault(kind, "");
  }
}
