package org.openbook.alliance.scoring;

import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * The points that a scorecard uses: the worst, the neutral and the best.
 *
 * <p>Not a share of the bonus. In Finnish alliances −100 is failure, 0 the agreed minimum and +100
 * excellence.
 *
 * @param lowest the points of failure
 * @param neutral the points that bring neither bonus nor sanction
 * @param highest the points of excellence
 */
public record ScoreScale(Rational lowest, Rational neutral, Rational highest) {
  /** The three numbers. */
  public static final ObjectForm<ScoreScale> FORM =
      ObjectForm.of(
              "scale",
              ScoreScale::new,
              Member.<ScoreScale, Rational>required("lowest", Scalars.NUMBER, ScoreScale::lowest)
                  .described("The points of the worst result."),
              Member.<ScoreScale, Rational>required("neutral", Scalars.NUMBER, ScoreScale::neutral)
                  .described("The points of the agreed minimum."),
              Member.<ScoreScale, Rational>required("highest", Scalars.NUMBER, ScoreScale::highest)
                  .described("The points of excellence."))
          .described("From which points to which a score goes.");

  /** Refuses a scale that does not rise. */
  public ScoreScale {
    Faults.in("score scale")
        .require(
            lowest.compareTo(neutral) <= 0
                && neutral.compareTo(highest) <= 0
                && lowest.isLessThan(highest),
            () ->
                "it goes %s, %s, %s; lowest, neutral and highest rise"
                    .formatted(lowest, neutral, highest))
        .throwIfAny();
  }

  /** The scale −100…0…+100. */
  public static ScoreScale minusHundredToHundred() {
    return new ScoreScale(Rational.of(-100), Rational.ZERO, Rational.HUNDRED);
  }

  /** A scale from 0, which is neutral, to the highest. */
  public static ScoreScale zeroTo(Rational highest) {
    return new ScoreScale(Rational.ZERO, Rational.ZERO, highest);
  }

  /** Whether the points are on the scale. */
  public boolean contains(Rational points) {
    return !points.isLessThan(lowest) && !points.isMoreThan(highest);
  }

  /** {@code -100…100}. */
  @Override
  public String toString() {
    return lowest + "…" + highest;
  }
}
