package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.References;
import org.openbook.alliance.notation.StandIns;
import org.openbook.alliance.notation.Term;
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
          Member.required("missing", Forms.word(MissingMeasurement.values()), policy -> policy));
  private static final ObjectForm<Formula> FEE =
      ObjectForm.of("", fee -> fee, Member.required("fee", FormulaForm.FORM, fee -> fee));

  static final StandIns ALL =
      withFigures(withScores(StandIns.none()))
          .with("weightedMean", score(ScoringEngines::weightedMean))
          .with("weightedMeanOfAreas", score(ScoringEngines::weightedMeanOfAreas))
          .with(
              "comparedActual",
              new StandIn<>(FEE, (model, fee) -> PeriodFacts.comparedActual(model.basis(), fee)))
          .with("payable", new PayableOfLine())
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
              kind.getKey(),
              new StandIn<>(kind.getValue(), (model, score) -> score.apply(card(model))));
    }
    return all;
  }

  // A figure of a term to which no name leads has the whole term under the figure's name.
  private static StandIns withFigures(StandIns kinds) {
    StandIns all = kinds;
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      for (PaidTerm.Figure figure : kind.figures()) {
        all = all.with(figure.figure(), new FigureOfTerm<>(kind, figure.figure()));
      }
    }
    return all;
  }

  private static Form<Formula> score(Function<MissingMeasurement, ScoringEngine> engine) {
    return new StandIn<>(MISSING, (model, policy) -> engine.apply(policy).score(card(model)));
  }

  private static Scorecard card(ModelForm.Known model) {
    return model
        .scorecard()
        .orElseThrow(
            () -> new IllegalArgumentException("the model has no scorecard; a score is of one"));
  }

  private static UnsupportedOperationException neverWritten() {
    return new UnsupportedOperationException("what it stands for is written");
  }

  /** A formula that the model makes of what the document says. */
  private record StandIn<P>(Form<P> form, BiFunction<ModelForm.Known, P, Formula> maker)
      implements Form<Formula> {
    @Override
    public Slot<Formula> read(Place place) {
      Slot<P> part = form.read(place);
      return place.find(ModelForm.Known.class).isEmpty()
          ? place.fault("it stands outside a model; it must stand inside one")
          : made(place, part, place.in(ModelForm.Known.class));
    }

    private Slot<Formula> made(Place place, Slot<P> part, ModelForm.Known model) {
      return model.alliance().isEmpty()
          ? Slot.unreadable()
          : place.build(() -> maker.apply(model, part.get()));
    }

    @Override
    public Tree write(Formula value, Writing writing) {
      throw neverWritten();
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return form.schema(definitions);
    }
  }

  /** A figure of a term that stands here and has no name. */
  private record FigureOfTerm<T extends Term>(PaidTerm.Kind<T> kind, String figure)
      implements Form<Formula> {
    @Override
    public Slot<Formula> read(Place place) {
      return requireNonNull(kind.names().get(figure), figure).apply(place);
    }

    @Override
    public Tree write(Formula value, Writing writing) {
      throw neverWritten();
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return kind.form().schema(definitions);
    }
  }

  /** What a line is due, by the line's id. */
  private record PayableOfLine() implements Form<Formula> {
    @Override
    public Slot<Formula> read(Place place) {
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

    @Override
    public Tree write(Formula value, Writing writing) {
      throw neverWritten();
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return LineId.FORM.schema(definitions);
    }
  }
}
