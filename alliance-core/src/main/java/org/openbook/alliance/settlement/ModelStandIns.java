package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.References;
import org.openbook.alliance.notation.StandIns;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.rule.RuleKinds;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.share.EligibleSavings;
import org.openbook.alliance.share.ShareBands;

/** The kinds of formulas of a model that a document may write for others. */
final class ModelStandIns {
  private static final ObjectForm<MissingMeasurement> MISSING =
      ObjectForm.of(
          "",
          policy -> policy,
          Member.<MissingMeasurement, MissingMeasurement>required(
                  "missing", Forms.word(MissingMeasurement.values()), policy -> policy)
              .described("What becomes of an indicator that was not measured."));
  private static final ObjectForm<Formula> FEE =
      ObjectForm.of("", fee -> fee, Member.required("fee", FormulaForm.FORM, fee -> fee));

  static final StandIns ALL =
      withFigures(withScores(StandIns.none()))
          .with("weightedMean", score(ScoringEngines::weightedMean))
          .with("weightedMeanOfAreas", score(ScoringEngines::weightedMeanOfAreas))
          .with(
              "comparedActual",
              standIn(FEE, (model, fee) -> PeriodFacts.comparedActual(model.basis(), fee)))
          .with("payable", Forms.readOnly(ModelStandIns::payable, LineId.FORM::schema))
          .withRuled(RuleKinds.APPLIED);

  static final RuleKinds RULES =
      RuleKinds.OWN.with("bands", ShareBands.FORM).with("eligibleSavings", EligibleSavings.FORM);

  private ModelStandIns() {}

  /** The form, in which formulas and rules may be of all kinds that a model has. */
  static <T> Form<T> within(Form<T> form) {
    return Forms.within(Forms.within(form, StandIns.class, ALL), RuleKinds.class, RULES);
  }

  private static StandIns withScores(StandIns kinds) {
    StandIns all = kinds;
    for (Map.Entry<String, Form<Function<Scorecard, Formula>>> kind :
        ScoringEngines.SCORES.entrySet()) {
      all =
          all.with(
              kind.getKey(), standIn(kind.getValue(), (model, score) -> score.apply(card(model))));
    }
    return all;
  }

  // A figure of a term to which no name leads has the whole term under the figure's name.
  private static StandIns withFigures(StandIns kinds) {
    StandIns all = kinds;
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      for (PaidTerm.Figure figure : kind.figures()) {
        all = all.with(figure.figure(), figureOf(kind, figure.figure()));
      }
    }
    return all;
  }

  private static Form<Formula> score(Function<MissingMeasurement, ScoringEngine> engine) {
    return standIn(MISSING, (model, policy) -> engine.apply(policy).score(card(model)));
  }

  private static Scorecard card(ModelForm.Known model) {
    return model
        .scorecard()
        .orElseThrow(
            () -> new IllegalArgumentException("the model has no scorecard; a score is of one"));
  }

  /** A formula that the model makes of what the document says. */
  private static <P> Form<Formula> standIn(
      Form<P> form, BiFunction<ModelForm.Known, P, Formula> maker) {
    return Forms.readOnly(
        place -> {
          Slot<P> part = form.read(place);
          return place.find(ModelForm.Known.class).isEmpty()
              ? place.fault("it stands outside a model; it must stand inside one")
              : made(place, part, place.in(ModelForm.Known.class), maker);
        },
        form::schema);
  }

  private static <P> Slot<Formula> made(
      Place place,
      Slot<P> part,
      ModelForm.Known model,
      BiFunction<ModelForm.Known, P, Formula> maker) {
    return model.alliance().isEmpty()
        ? Slot.unreadable()
        : place.build(() -> maker.apply(model, part.get()));
  }

  /** A figure of a term that stands here and has no name. */
  private static Form<Formula> figureOf(PaidTerm.Kind<?> kind, String figure) {
    return Forms.readOnly(
        place -> requireNonNull(kind.names().get(figure), figure).apply(place),
        kind.form()::schema);
  }

  // ---- what a line is due, by the line's id ----

  private static Slot<Formula> payable(Place place) {
    String line = place.textOrEmpty();
    return place.isText()
        ? place
            .in(References.class)
            .made(ModelTerms.payable(line))
            .orElseGet(() -> unknown(place, line))
        : place.fault("it is %s; it must be the id of a line".formatted(place.kind()));
  }

  private static Slot<Formula> unknown(Place place, String line) {
    return place.fault("line '%s' is unknown; it must be a line of the model".formatted(line));
  }
}
