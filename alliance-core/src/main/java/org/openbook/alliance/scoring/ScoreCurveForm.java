package org.openbook.alliance.scoring;

import static com.google.common.collect.Lists.reverse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.notation.PieceForms;
import org.openbook.alliance.term.Clause;

/** How curves stand in documents: one member, the kind, and under it the parts. */
final class ScoreCurveForm {
  /** The measured values of the usual curve. */
  private record Levels(Rational failure, Rational minimum, Rational excellence) {
    ScoreCurve curve() {
      return ScoreCurve.throughLevels(failure, minimum, excellence);
    }
  }

  // A curve may be of another curve.
  private static final Form<ScoreCurve> INNER = Forms.lazy(() -> ScoreCurve.FORM);

  private static final ObjectForm<Levels> LEVELS =
      ObjectForm.of(
              "",
              Levels::new,
              Member.<Levels, Rational>required("failure", Scalars.NUMBER, Levels::failure)
                  .described("The measured value that gives -100 points."),
              Member.<Levels, Rational>required("minimum", Scalars.NUMBER, Levels::minimum)
                  .described("The measured value that was agreed as the least; it gives 0 points."),
              Member.<Levels, Rational>required("excellence", Scalars.NUMBER, Levels::excellence)
                  .described("The measured value that gives +100 points."))
          .described(
              "-100 at failure, 0 at the agreed minimum, +100 at excellence. Excellence at the"
                  + " minimum makes the indicator binary: +100 where it is reached.");

  private static final ObjectForm<ScoreCurve.Rounded> ROUNDED =
      ObjectForm.of(
          "",
          ScoreCurve.Rounded::new,
          Member.<ScoreCurve.Rounded, ScoreCurve>required("curve", INNER, ScoreCurve.Rounded::curve)
              .described("Whose points are rounded."),
          Member.among(Rounding.FORM, ScoreCurve.Rounded::rounding),
          Member.required("clause", Clause.FORM, ScoreCurve.Rounded::clause));

  private static final ObjectForm<ScoreCurve.Limited> LIMITED =
      ObjectForm.of(
          "",
          ScoreCurve.Limited::new,
          Member.<ScoreCurve.Limited, ScoreCurve>required("curve", INNER, ScoreCurve.Limited::curve)
              .described("Whose points are limited."),
          Member.required("lowest", Scalars.NUMBER, ScoreCurve.Limited::lowest),
          Member.required("highest", Scalars.NUMBER, ScoreCurve.Limited::highest));

  static final Form<ScoreCurve> FORM =
      Forms.named(
          "curve",
          Alternatives.<ScoreCurve>of("a curve")
              .or("levels", LEVELS, ScoreCurveForm::levels, Levels::curve)
              .or(
                  "line",
                  PieceForms.LINE,
                  as(ScoreCurve.Line.class, ScoreCurve.Line::line),
                  ScoreCurve::along)
              .described("Points on straight lines between measured values.")
              .or(
                  "steps",
                  PieceForms.STAIRS,
                  as(ScoreCurve.Table.class, ScoreCurve.Table::stairs),
                  ScoreCurve::steps)
              .described("Points by the step in which the measured value lies.")
              .or("rounded", ROUNDED, as(ScoreCurve.Rounded.class, curve -> curve), curve -> curve)
              .described("The points of a curve, to a multiple of a step.")
              .or("limited", LIMITED, as(ScoreCurve.Limited.class, curve -> curve), curve -> curve)
              .described("The points of a curve, no lower and no higher than these."));

  private ScoreCurveForm() {}

  private static <C extends ScoreCurve, P> Function<ScoreCurve, Optional<P>> as(
      Class<C> kind, Function<C, P> part) {
    return curve ->
        kind.isInstance(curve) ? Optional.of(part.apply(kind.cast(curve))) : Optional.empty();
  }

  /** The levels of a binary curve, or of a line that goes through three and no more. */
  private static Optional<Levels> levels(ScoreCurve curve) {
    if (curve instanceof ScoreCurve.Binary binary) {
      return Optional.of(new Levels(binary.failure(), binary.excellence(), binary.excellence()));
    }
    if (!(curve instanceof ScoreCurve.Line line) || line.line().points().size() != 3) {
      return Optional.empty();
    }
    List<Polyline.Point> rising = line.line().points();
    List<Polyline.Point> points = line.falls() ? reverse(rising) : rising;
    Levels levels = new Levels(points.get(0).at(), points.get(1).at(), points.get(2).at());
    return levels.curve().equals(line) ? Optional.of(levels) : Optional.empty();
  }
}
