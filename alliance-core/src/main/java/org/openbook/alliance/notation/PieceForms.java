package org.openbook.alliance.notation;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * The forms of bands, lines and steps, whose members may stand among those of what is made of them.
 *
 * <p>They stand here because the numbers themselves know nothing of documents.
 */
public final class PieceForms {
  private static final ObjectForm<MarginalScale.Band> BAND =
      ObjectForm.of(
              "band",
              MarginalScale::band,
              Member.<MarginalScale.Band, Rational>required(
                      "from", Scalars.RATIO, MarginalScale.Band::from)
                  .described("The lower edge, as a multiple of the base."),
              Member.<MarginalScale.Band, Rational>required(
                      "rate", Scalars.RATIO, MarginalScale.Band::rate)
                  .described("What one unit inside the band counts."))
          .described("A band of a figure, from its lower edge to the next band.");

  /** Marginal bands in rising order. */
  public static final ObjectForm<MarginalScale> BANDS =
      ObjectForm.of(
          "bands",
          MarginalScale::of,
          Member.<MarginalScale, List<MarginalScale.Band>>required(
                  "bands", Forms.list(BAND), MarginalScale::bands)
              .described("In rising order of their lower edges; the last has no end."));

  private static final ObjectForm<Polyline.Point> POINT =
      ObjectForm.of(
              "point",
              Polyline::point,
              Member.<Polyline.Point, Rational>required("at", Scalars.NUMBER, Polyline.Point::at)
                  .described("The input."),
              Member.<Polyline.Point, Rational>required(
                      "value", Scalars.NUMBER, Polyline.Point::value)
                  .described("The value there."))
          .described("A point of a line: an input and the value there.");

  private static final Form<Polyline.End> END = Forms.word(Polyline.End.values());

  /** Points in rising order, and what holds outside them. */
  public static final ObjectForm<Polyline> LINE =
      ObjectForm.of(
              "line",
              Polyline::of,
              Member.<Polyline, List<Polyline.Point>>required(
                      "points", Forms.list(POINT), Polyline::points)
                  .described("In rising order of their inputs."),
              Member.<Polyline, Polyline.End>required("below", END, Polyline::below)
                  .described("What holds below the first point."),
              Member.<Polyline, Polyline.End>required("above", END, Polyline::above)
                  .described("What holds above the last point."))
          .described("Straight lines through points.");

  private static final ObjectForm<Staircase.Step> STEP =
      ObjectForm.of(
              "step",
              Staircase::step,
              Member.<Staircase.Step, Rational>required(
                      "from", Scalars.NUMBER, Staircase.Step::from)
                  .described("The lower edge."),
              Member.<Staircase.Step, Rational>required(
                      "value", Scalars.NUMBER, Staircase.Step::value)
                  .described("The value on the step."))
          .described("A step: its lower edge and its value.");

  /** Steps in rising order, which end each owns, and what holds outside them. */
  public static final ObjectForm<Staircase> STAIRS =
      ObjectForm.of(
              "stairs",
              PieceForms::stairs,
              Member.<Staircase, List<Staircase.Step>>required(
                      "steps", Forms.list(STEP), Staircase::steps)
                  .described("In rising order of their lower edges."),
              Member.<Staircase, Staircase.OwnedEnd>required(
                      "owned", Forms.word(Staircase.OwnedEnd.values()), Staircase::owned)
                  .described("Which of its two ends a step owns."),
              Member.<Staircase, Rational>optional("end", Scalars.NUMBER, Staircase::end)
                  .described("Where the last step ends; without one it has no end."),
              Member.<Staircase, Rational>optional(
                      "otherwise", Scalars.NUMBER, Staircase::otherwise)
                  .described("The value outside the steps; without one there is none."))
          .described("A value for each step.");

  private PieceForms() {}

  private static Staircase stairs(
      List<Staircase.Step> steps,
      Staircase.OwnedEnd owned,
      Optional<Rational> end,
      Optional<Rational> otherwise) {
    Staircase endless = Staircase.of(steps, owned);
    Staircase ending = end.map(endless::endingAt).orElse(endless);
    return otherwise.map(ending::otherwise).orElse(ending);
  }
}
