package org.openbook.alliance.term;

/**
 * What a named figure is, in the contract's words.
 *
 * <p>Not what it is called: a contract calls its cap whatever it likes. It is said where the figure
 * is made, by the term or the scoring engine that makes it, and every reader asks for it; a figure
 * of a formula that somebody wrote in arithmetic is a {@link #FIGURE} and nothing more.
 */
public enum Meaning {
  /** A figure of which nothing more is said. */
  FIGURE,

  // ---- costs, target ----

  /** Directly reimbursable costs that are paid back. */
  REIMBURSED_COSTS,
  /** The target that gain and pain are measured from, after a discount for example. */
  TARGET,
  /** What the target is compared with. */
  COMPARED_COST,
  /** Target less compared cost, where that is above 0. */
  UNDER_RUN,
  /** Compared cost less target, where that is above 0. */
  OVERRUN,

  // ---- rules ----

  /** A part of an amount. */
  RATE,
  /** An amount in share bands. */
  BANDS,
  /** An amount that is at most something. */
  CAP,
  /** An amount that is at least something. */
  FLOOR,
  /** An amount that is at least something and at most something. */
  COLLAR,
  /** An amount that another figure lets pass. */
  GATE,
  /** An amount that must reach a size to count. */
  THRESHOLD,
  /** An amount that an event or a judgement changes. */
  MODIFIER,
  /** An amount that the contract rounds between two rules. */
  ROUNDING,
  /** The part of an under-run that was demonstrated as a saving. */
  ELIGIBLE_SAVINGS,

  // ---- fee, gain and pain, pool ----

  /** The alliance fee. */
  FEE,
  /** The part of the fee that a pool releases or keeps. */
  FEE_AT_RISK,
  /** The part of the fee that is paid whatever is scored. */
  SECURED_FEE,
  /** What providers are paid of an under-run. */
  GAIN,
  /** What providers pay of an overrun. */
  PAIN,
  /** Gain and pain as one signed figure. */
  GAIN_LESS_PAIN,
  /** The incentive pool. */
  POOL,
  /** A part of the incentive pool, by where it comes from. */
  FUNDING,
  /** The part of the pool that a score releases. */
  RELEASE_RATE,
  /** What is paid out of the pool. */
  BONUS,
  /** What is paid back for a score below neutral. */
  SANCTION,
  /** What stays in the pool. */
  UNRELEASED,

  // ---- scores, work ----

  /** The points of an indicator. */
  INDICATOR_SCORE,
  /** The points of an area. */
  AREA_SCORE,
  /** The points of the whole scorecard. */
  OVERALL_SCORE,
  /** The points that stand for an indicator without a measured value. */
  NOT_MEASURED,
  /** A provider's share of future work. */
  WORK_SHARE,
  /** A price that follows an index. */
  INDEXED_PRICE
}
