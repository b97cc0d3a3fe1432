package org.openbook.alliance.scoring;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Noun;

/**
 * A score of the scorecard that the document has: of the whole, of an area, of an indicator.
 *
 * @param said what documents write
 * @param of whose score it is; empty for the whole
 * @param engine the engine that made it; of the whole only
 * @param maker makes it of a scorecard
 */
record ScoreNoun(
    Tree.Members said,
    Optional<KeyResultId> of,
    Optional<ScoringEngine> engine,
    Function<Scorecard, Formula> maker)
    implements Noun {
  private static final String WHOLE = "scored";
  private static final String AREA = "areaScore";
  private static final String INDICATOR = "indicatorScore";
  private static final String NOT_MEASURED = "notMeasured";

  /** Whose score it is, and what becomes of what was not measured, where that matters. */
  private record Part(KeyResultId id, Optional<MissingMeasurement> missing) {
    static ObjectForm<Part> form(String whose) {
      return ObjectForm.of(
          "",
          Part::new,
          Member.required(whose, KeyResultId.FORM, Part::id),
          Member.<Part, MissingMeasurement>optional(
                  "missing", Forms.word(MissingMeasurement.values()), Part::missing)
              .described("What becomes of an indicator that was not measured."));
    }

    WeightedMean mean(Scorecard card) {
      return new WeightedMean(
          card.scale(),
          missing.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "score of '%s' does not say what becomes of what was not measured; it must"
                          .formatted(id))));
    }

    Formula area(Scorecard card) {
      return mean(card).of(card.area(id));
    }

    Formula indicator(Scorecard card) {
      KeyResultIndicator indicator = card.indicator(id);
      return missing.isEmpty() && indicator.improvement().isEmpty()
          ? indicator.achievementScore()
          : mean(card).best(indicator);
    }

    Formula notMeasured(Scorecard card) {
      return mean(card).notMeasured(card.indicator(id));
    }
  }

  private static final ObjectForm<Part> OF_AREA = Part.form("area");
  private static final ObjectForm<Part> OF_INDICATOR = Part.form("indicator");

  /** How documents name the scores: each form reads what makes the score of a scorecard. */
  static final Map<String, Form<Function<Scorecard, Formula>>> KINDS =
      ImmutableMap.of(
          WHOLE,
          kind(Engines.FORM, engine -> engine::score),
          AREA,
          kind(OF_AREA, part -> part::area),
          INDICATOR,
          kind(OF_INDICATOR, part -> part::indicator),
          NOT_MEASURED,
          kind(OF_INDICATOR, part -> part::notMeasured));

  // A step that is a score writes itself.
  private static <P> Form<Function<Scorecard, Formula>> kind(
      Form<P> form, Function<P, Function<Scorecard, Formula>> maker) {
    return Forms.readOnly(
        place -> {
          Slot<P> part = form.read(place);
          return place.build(() -> maker.apply(part.get()));
        },
        form::schema);
  }

  // ---- factories ----

  static ScoreNoun whole(ScoringEngine engine) {
    return new ScoreNoun(
        Tree.member(WHOLE, Engines.FORM.write(engine, Writing.full())),
        Optional.empty(),
        Optional.of(engine),
        engine::score);
  }

  static ScoreNoun area(KeyResultId id, MissingMeasurement missing) {
    Part part = new Part(id, Optional.of(missing));
    return of(AREA, OF_AREA, part, part::area);
  }

  static ScoreNoun indicator(KeyResultId id, MissingMeasurement missing) {
    Part part = new Part(id, Optional.of(missing));
    return of(INDICATOR, OF_INDICATOR, part, part::indicator);
  }

  static ScoreNoun achievement(KeyResultId id) {
    Part part = new Part(id, Optional.empty());
    return of(INDICATOR, OF_INDICATOR, part, part::indicator);
  }

  static ScoreNoun notMeasured(KeyResultId id, MissingMeasurement missing) {
    Part part = new Part(id, Optional.of(missing));
    return of(NOT_MEASURED, OF_INDICATOR, part, part::notMeasured);
  }

  private static ScoreNoun of(
      String word, ObjectForm<Part> form, Part part, Function<Scorecard, Formula> maker) {
    return new ScoreNoun(
        Tree.member(word, form.write(part, Writing.brief())),
        Optional.of(part.id()),
        Optional.empty(),
        maker);
  }

  // ---- noun ----

  @Override
  public List<Formula> parts() {
    return List.of();
  }

  @Override
  public boolean isReadable(Formula step, Writing writing) {
    return writing.find(Scorecard.class).filter(card -> isOf(card, step)).isPresent();
  }

  private boolean isOf(Scorecard card, Formula step) {
    try {
      return maker.apply(card).equals(step);
    } catch (IllegalArgumentException ofAnotherCard) {
      return false;
    }
  }

  @Override
  public Tree.Members write(Writing writing) {
    return said;
  }
}
