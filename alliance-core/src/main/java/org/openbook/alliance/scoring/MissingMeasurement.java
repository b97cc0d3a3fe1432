package org.openbook.alliance.scoring;

/** What the contract does about an indicator that was not measured. */
public enum MissingMeasurement {
  /** Nothing is scored: the settlement is refused and names every missing measurement. */
  REFUSE,
  /** The indicator has the lowest points of the scale. */
  SCORE_LOWEST,
  /** The indicator drops out and the other weights grow in proportion; 48/80 becomes 37/60. */
  DROP_AND_RENORMALISE,
  /** The indicator has the neutral points of the scale. */
  TREAT_AS_NEUTRAL
}
