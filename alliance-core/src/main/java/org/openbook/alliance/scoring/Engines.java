package org.openbook.alliance.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.PieceForms;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;

/** The scoring engines of the library, each a value that a document can name. */
final class Engines {
  private static final Form<MissingMeasurement> MISSING = Forms.word(MissingMeasurement.values());

  /** The engines by their names in documents. */
  static final Form<ScoringEngine> FORM =
      Forms.named(
          "scoring", Form.described(kinds(), "How the points of indicators become one score."));

  private Engines() {}

  private static Form<ScoringEngine> kinds() {
    return Alternatives.<ScoringEngine>of("a scoring engine")
        .or(
            "weightedMean",
            ObjectForm.of("", Mean::new, missing(Mean::missing)),
            engine -> as(Mean.class, engine),
            mean -> mean)
        .described("The mean of the indicators' points by their weights.")
        .or(
            "weightedMeanOfAreas",
            ObjectForm.of("", MeanOfAreas::new, missing(MeanOfAreas::missing)),
            engine -> as(MeanOfAreas.class, engine),
            mean -> mean)
        .described("The mean of the areas' means by the areas' weights.")
        .or(
            "gatedByAreas",
            ObjectForm.of(
                "",
                Gated::new,
                Member.<Gated, ScoringEngine>required(
                        "score", Forms.lazy(Engines::form), Gated::engine)
                    .described("The engine whose score it is."),
                missing(Gated::missing),
                Member.<Gated, Rational>required("areaMinimum", Scalars.NUMBER, Gated::areaMinimum)
                    .described("A score below it gives the lowest of the scale.")),
            engine -> as(Gated.class, engine),
            gated -> gated)
        .described("A score that is the lowest where the mean of any area is below a minimum.")
        .or(
            "stepped",
            ObjectForm.of(
                "",
                Stepped::new,
                Member.<Stepped, ScoringEngine>required(
                        "score", Forms.lazy(Engines::form), Stepped::engine)
                    .described("The engine whose score is looked up."),
                Member.among(PieceForms.STAIRS, Stepped::bands)),
            engine -> as(Stepped.class, engine),
            stepped -> stepped)
        .described("A score that is read off a table of steps.");
  }

  private static <E> Member<E, MissingMeasurement> missing(Function<E, MissingMeasurement> getter) {
    return Member.<E, MissingMeasurement>required("missing", MISSING, getter)
        .described("What becomes of an indicator that was not measured.");
  }

  private static Form<ScoringEngine> form() {
    return FORM;
  }

  private static <E extends ScoringEngine> Optional<E> as(Class<E> kind, ScoringEngine engine) {
    return kind.isInstance(engine) ? Optional.of(kind.cast(engine)) : Optional.empty();
  }

  /** An engine that a document can name, unless it is made of one that it cannot. */
  interface Named extends ScoringEngine {
    /** The score before it has its name. */
    Formula unnamed(Scorecard scorecard);

    /** Whether a document can name it. */
    default boolean isSaid() {
      return true;
    }

    @Override
    default Formula score(Scorecard scorecard) {
      Formula score = unnamed(scorecard);
      return isSaid()
          ? score.named(scorecard.provision(), Meaning.OVERALL_SCORE, ScoreNoun.whole(this))
          : score.named(scorecard.provision(), Meaning.OVERALL_SCORE);
    }
  }

  private static boolean isSaid(ScoringEngine engine) {
    return engine instanceof Named named && named.isSaid();
  }

  /** The mean of the indicators' points by their shares of the whole. */
  record Mean(MissingMeasurement missing) implements Named {
    Mean {
      requireNonNull(missing, "missing");
    }

    @Override
    public Formula unnamed(Scorecard scorecard) {
      return new WeightedMean(scorecard.scale(), missing).ofIndicators(scorecard);
    }
  }

  /** The mean of the areas' means by their weights. */
  record MeanOfAreas(MissingMeasurement missing) implements Named {
    MeanOfAreas {
      requireNonNull(missing, "missing");
    }

    @Override
    public Formula unnamed(Scorecard scorecard) {
      return new WeightedMean(scorecard.scale(), missing).ofAreas(scorecard);
    }
  }

  /** An engine's score, but the lowest if the mean of any area is below a minimum. */
  record Gated(ScoringEngine engine, MissingMeasurement missing, Rational areaMinimum)
      implements Named {
    Gated {
      requireNonNull(engine, "engine");
      requireNonNull(missing, "missing");
      requireNonNull(areaMinimum, "areaMinimum");
    }

    @Override
    public boolean isSaid() {
      return Engines.isSaid(engine);
    }

    @Override
    public Formula unnamed(Scorecard scorecard) {
      Formula minimum = Formula.score(areaMinimum);
      List<Formula> gates =
          scorecard.areas().stream()
              .filter(area -> area.indicatorWeight().signum() > 0)
              .map(area -> ScoringEngines.areaScore(scorecard, area, missing).isAtLeast(minimum))
              .toList();
      return Formula.choice(
          Formula.allOf(gates), engine.score(scorecard), Formula.score(scorecard.scale().lowest()));
    }
  }

  /** An engine's score, read off a table of steps. */
  record Stepped(ScoringEngine engine, Staircase bands) implements Named {
    Stepped {
      requireNonNull(engine, "engine");
      requireNonNull(bands, "bands");
    }

    @Override
    public boolean isSaid() {
      return Engines.isSaid(engine);
    }

    @Override
    public Formula unnamed(Scorecard scorecard) {
      return engine.score(scorecard).onSteps(bands, Unit.SCORE);
    }
  }
}
