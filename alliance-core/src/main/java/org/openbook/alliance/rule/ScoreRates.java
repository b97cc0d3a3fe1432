package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.PieceForms;
import org.openbook.alliance.quantity.Unit;

/** The rates from a score that documents can say. */
final class ScoreRates {
  static final Form<ScoreRate> FORM =
      Alternatives.<ScoreRate>of("a rate from a score")
          .or(
              "proportionalTo",
              Scalars.NUMBER,
              rate -> rate instanceof Proportional of ? Optional.of(of.full()) : Optional.empty(),
              Proportional::new)
          .described("The points at which all of it is released; of fewer the same part.")
          .or(
              "line",
              PieceForms.LINE,
              rate -> rate instanceof Along along ? Optional.of(along.line()) : Optional.empty(),
              Along::new)
          .described("The part on straight lines between scores.")
          .or(
              "steps",
              PieceForms.STAIRS,
              rate -> rate instanceof Steps of ? Optional.of(of.stairs()) : Optional.empty(),
              Steps::new)
          .described("The part of the step in which the score lies.");

  private ScoreRates() {}

  /** A rate that a document can say. */
  private interface Said extends ScoreRate {
    @Override
    default boolean isSaid() {
      return true;
    }
  }

  /** The score divided by the points that give 1. */
  record Proportional(Rational full) implements Said {
    Proportional {
      Rational points = full;
      Faults.in("score rate")
          .require(
              points.signum() > 0,
              () -> "the points that give 1 are %s; they are above 0".formatted(points))
          .throwIfAny();
    }

    @Override
    public Formula at(Formula score) {
      return score.dividedBy(Formula.score(full));
    }
  }

  /** Straight lines from score to rate. */
  record Along(Polyline line) implements Said {
    Along {
      requireNonNull(line, "line");
    }

    @Override
    public Formula at(Formula score) {
      return score.onCurve(line, Unit.RATIO);
    }
  }

  /** Steps from score to rate. */
  record Steps(Staircase stairs) implements Said {
    Steps {
      requireNonNull(stairs, "stairs");
    }

    @Override
    public Formula at(Formula score) {
      return score.onSteps(stairs, Unit.RATIO);
    }
  }
}
