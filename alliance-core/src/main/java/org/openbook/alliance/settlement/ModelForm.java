package org.openbook.alliance.settlement;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.fee.ChargedFee;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FactNames;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.notation.References;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.time.TimeQuantity;

/** How a commercial model stands in a document, and what its formulas may write by a name. */
final class ModelForm {
  private static final String SCORECARD = "scorecard";
  private static final String BASIS = "basis";
  private static final String LINES = "lines";
  private static final String CURRENCY = "currency";
  private static final String SCORING = "scoring";
  private static final String SCORE = "score";
  private static final String WORK = "workAllocation";
  private static final String COMPARED_ACTUAL = "compared-actual";

  /** The scorecard with the engine that scores it. */
  private record Scored(Scorecard card, Optional<ScoringEngine> engine) {
    static final Form<Scored> FORM =
        Provision.part(
            ObjectForm.of(
                SCORECARD,
                Scored::new,
                Member.among(Scorecard.FORM, Scored::card),
                Member.optional(SCORING, ScoringEngines.FORM, Scored::engine)),
            scored -> scored.card().provision());

    static Optional<Scored> of(CommercialModel model) {
      return model.scorecard().map(card -> new Scored(card, engine(model)));
    }

    private static Optional<ScoringEngine> engine(CommercialModel model) {
      return model
          .score()
          .flatMap(
              score ->
                  ScoringEngines.engine(score)
                      .filter(engine -> isOf(model.scorecard(), engine, score)));
    }

    private static boolean isOf(Optional<Scorecard> card, ScoringEngine engine, Formula score) {
      return card.map(engine::score).filter(score::equals).isPresent();
    }
  }

  private static final ObjectForm<CommercialModel> MEMBERS =
      ObjectForm.of("", CommercialModel::builder, CommercialModel.Builder::build)
          .among(
              Provision.usually(StandardLabel.COMMERCIAL_MODEL),
              CommercialModel::provision,
              CommercialModel.Builder::provision)
          .required(
              CURRENCY,
              Amounts.CURRENCY,
              CommercialModel::currency,
              CommercialModel.Builder::currency)
          .optional(
              BASIS,
              ComparisonBasis.FORM,
              CommercialModel::basis,
              CommercialModel.Builder::basis,
              CommercialModel.BASIS)
          .described("What target and actual cost contain where they are compared.")
          .among(Alliance.FORM, CommercialModel::alliance, CommercialModel.Builder::alliance)
          .with(terms(PaidTerm.COSTS), ModelForm::addLines)
          .with(terms(PaidTerm.FEE), ModelForm::addLines)
          .with(terms(PaidTerm.SHARE), ModelForm::addLines)
          .optional(
              SCORECARD, Scored.FORM, Scored::of, (model, scored) -> model.scorecard(scored.card()))
          .described("What is measured, how it scores, and how scores become one.")
          .with(terms(PaidTerm.POOL), ModelForm::addLines)
          .optional(
              WORK,
              WorkAllocation.form(PartyOfModel.FORM),
              CommercialModel::workAllocation,
              CommercialModel.Builder::workAllocation)
          .described("How future work is shared by performance.")
          .list(
              LINES,
              Line.FORM,
              model -> model.termsWithLines().others(),
              CommercialModel.Builder::addAllLines)
          .described("Lines that do not follow from the terms above, after those that do.")
          .list(
              "reported",
              FormulaForm.FORM,
              CommercialModel::reported,
              (model, reported) -> reported.forEach(model::addReported))
          .described("Figures that the statement shows although nobody pays them.")
          .optional(
              "partOfPeriod",
              Forms.word(PartOfPeriod.values()),
              CommercialModel::partOfPeriod,
              CommercialModel.Builder::partOfPeriod)
          .described("How a party that is bound for part of a period shares.")
          .optional(
              "factsMayState",
              Forms.unordered(Forms.word(TimeQuantity.values())),
              ModelForm::factsMayState,
              (model, times) -> times.forEach(model::addFactsMayState))
          .described("What facts may state themselves although it follows from the period.")
          .optional(
              "payment",
              PaymentTerms.FORM,
              CommercialModel::payment,
              CommercialModel.Builder::payment)
          .described("When payables fall due, and what late payment costs.")
          .form()
          .described("The commercial model: who takes part and what is paid.");

  static final Form<CommercialModel> FORM =
      ModelStandIns.within(
          Provision.whole(
              Forms.around(
                  Forms.scoped(
                      Forms.scoped(
                          FormulaTable.of("model", MEMBERS, LINES, ModelForm::roots)
                              .knowing(ModelForm::names, place -> known(place).names())
                              .referringTo(ModelForm::namesAt)
                              .checking(ModelForm::refuseUnused),
                          Known.class,
                          ModelForm::read,
                          Known::of),
                      CurrencyUnit.class,
                      ModelForm::currency,
                      CommercialModel::currency),
                  place -> place,
                  ModelForm::withScorecard),
              CommercialModel::provision));

  // Absent where there is none, so that the digests of terms are those that they were before.
  private static Optional<List<TimeQuantity>> factsMayState(CommercialModel model) {
    return Optional.of(model.factsMayState()).filter(times -> !times.isEmpty());
  }

  // Scores are written as those of the model's scorecard.
  private static Writing withScorecard(CommercialModel model, Writing writing) {
    return model.scorecard().map(card -> writing.with(Scorecard.class, card)).orElse(writing);
  }

  private ModelForm() {}

  private static Optional<CurrencyUnit> currency(Place model) {
    Slot<CurrencyUnit> currency =
        Member.required(CURRENCY, Amounts.CURRENCY, CommercialModel::currency).read(model.trial());
    return currency.isReadable() ? Optional.of(currency.get()) : Optional.empty();
  }

  private static <T extends Term> Member<CommercialModel, Optional<List<PaidTerm>>> terms(
      PaidTerm.Kind<T> kind) {
    return Member.optional(
        kind.word(),
        Forms.several(kind),
        model -> Optional.of(model.termsWithLines().of(kind)).filter(terms -> !terms.isEmpty()));
  }

  private static void addLines(CommercialModel.Builder model, Optional<List<PaidTerm>> terms) {
    terms.ifPresent(all -> all.forEach(term -> model.addAllLines(term.lines())));
  }

  private static List<Formula> roots(CommercialModel model) {
    ModelTerms terms = model.termsWithLines();
    return Stream.concat(model.formulas().stream(), terms.parts()).toList();
  }

  private static FactNames names(CommercialModel model) {
    Map<String, Formula> names = new LinkedHashMap<>(Known.of(model).names().byName());
    ModelTerms terms = model.termsWithLines();
    terms.names().forEach(names::putIfAbsent);
    model
        .lines()
        .forEach(line -> names.putIfAbsent(ModelTerms.payable(line.id().value()), line.payable()));
    Scored.of(model)
        .flatMap(scored -> scored.engine().map(engine -> engine.score(scored.card())))
        .ifPresent(score -> names.putIfAbsent(SCORE, score));
    model
        .workAllocation()
        .ifPresent(
            work ->
                work.providers()
                    .forEach(of -> names.putIfAbsent(workShare(of.id().value()), work.share(of))));
    if (containsFee(model.basis())) {
      terms.of(PaidTerm.FEE).stream()
          .findFirst()
          .map(fee -> fee.term().figure(ChargedFee.WORD))
          .ifPresent(
              fee ->
                  names.putIfAbsent(
                      COMPARED_ACTUAL, PeriodFacts.comparedActual(model.basis(), fee)));
    }
    return FactNames.of(names);
  }

  // ---- what formulas know ----

  /**
   * The parts of a model that its formulas refer to.
   *
   * @param alliance the parties, unless they could not be read
   */
  record Known(Optional<Alliance> alliance, Optional<Scorecard> scorecard, ComparisonBasis basis) {
    static Known of(CommercialModel model) {
      return new Known(Optional.of(model.alliance()), model.scorecard(), model.basis());
    }

    FactNames names() {
      return alliance.map(this::names).orElse(FactNames.unreadable());
    }

    private FactNames names(Alliance parties) {
      Map<String, Formula> names = new LinkedHashMap<>();
      add(PeriodFacts.targetCost(), names);
      add(PeriodFacts.actualCost(), names);
      for (TimeQuantity time : TimeQuantity.values()) {
        add(time.formula(), names);
      }
      add(PeriodFacts.comparedCost(), names);
      add(PeriodFacts.ownerBorneCost(), names);
      if (!containsFee(basis)) {
        names.put(COMPARED_ACTUAL, PeriodFacts.comparedActual(basis, NO_FEE));
      }
      parties.parties().forEach(party -> addParty(party, names));
      scorecard.ifPresent(card -> card.indicators().forEach(each -> addIndicator(each, names)));
      return FactNames.of(names);
    }

    private static void addParty(Party party, Map<String, Formula> names) {
      addIfNameable(() -> PeriodFacts.actualCostOf(party), names);
    }

    private static void addIndicator(KeyResultIndicator indicator, Map<String, Formula> names) {
      addIfNameable(indicator::measured, names);
      addIfNameable(indicator::baseline, names);
    }

    // With an id of the greatest length the fact's own id has too many characters.
    private static void addIfNameable(Supplier<Formula> fact, Map<String, Formula> names) {
      try {
        add(fact.get(), names);
      } catch (IllegalArgumentException tooLong) {
        return;
      }
    }

    private static void add(Formula quantity, Map<String, Formula> names) {
      names.put(quantity.fact().orElseThrow().value(), quantity);
    }
  }

  private static final Formula NO_FEE = Formula.money(Rational.ZERO);
  static final Known UNREADABLE =
      new Known(Optional.empty(), Optional.empty(), CommercialModel.BASIS);

  static Known known(Place place) {
    return place.find(Known.class).orElse(UNREADABLE);
  }

  // What is wrong with these parts is told where they are read; here they are only looked at.
  private static Optional<Known> read(Place model) {
    Place quiet = model.trial();
    Slot<Alliance> alliance = Member.among(Alliance.FORM, (Alliance any) -> any).read(quiet);
    Slot<Optional<Scored>> card =
        Member.optional(SCORECARD, Scored.FORM, (Optional<Scored> any) -> any).read(quiet);
    Slot<ComparisonBasis> basis =
        Member.optional(
                BASIS, ComparisonBasis.FORM, (ComparisonBasis any) -> any, CommercialModel.BASIS)
            .read(quiet);
    return alliance.isReadable() && card.isReadable() && basis.isReadable()
        ? Optional.of(
            new Known(Optional.of(alliance.get()), card.get().map(Scored::card), basis.get()))
        : Optional.of(UNREADABLE);
  }

  // ---- what is made of other parts ----

  private static Map<String, Function<Place, Slot<Formula>>> namesAt(Place model) {
    ImmutableMap.Builder<String, Function<Place, Slot<Formula>>> names = ImmutableMap.builder();
    Place lines = model.at(LINES);
    for (int i = 0; i < (lines.isArray() ? lines.size() : 0); i++) {
      int index = i;
      String id = lines.at(i).at("id").textOrEmpty();
      // What is wrong with the line itself is told where the line is read.
      Function<Place, Slot<Formula>> payable =
          at -> LineForm.payableAt(at.at(LINES).at(index).trial());
      names.put(ModelTerms.payable(id), payable);
    }
    names.putAll(ModelTerms.payablesAt(model));
    names.putAll(ModelTerms.namesAt(model));
    if (!model.at(SCORECARD).at(SCORING).isMissing()) {
      names.put(SCORE, at -> score(at.at(SCORECARD).trial()));
    }
    Place providers = model.at(WORK).at("providers");
    for (int i = 0; i < (providers.isArray() ? providers.size() : 0); i++) {
      String id = providers.at(i).textOrEmpty();
      names.put(workShare(id), at -> workShare(at.at(WORK).trial(), id));
    }
    if (!model.at(ChargedFee.WORD).isMissing() && containsFee(known(model).basis())) {
      names.put(COMPARED_ACTUAL, ModelForm::comparedActual);
    }
    return names.buildKeepingLast();
  }

  private static void refuseUnused(Place model, Predicate<String> isUsed) {
    ModelTerms.refuseUnused(model, isUsed);
    Place scoring = model.at(SCORECARD).at(SCORING);
    if (!scoring.isMissing() && !isUsed.test(SCORE)) {
      scoring.fault("nothing refers to its score; a score must be used: reported, for example");
    }
  }

  private static boolean containsFee(ComparisonBasis basis) {
    return basis.contents().contains(ComparisonBasis.Content.FEE);
  }

  // By its name: a fee that asks for the compared cost goes round in a circle.
  private static Slot<Formula> comparedActual(Place model) {
    Slot<Formula> fee = model.in(References.class).made(ChargedFee.WORD).orElseThrow();
    return model.build(() -> PeriodFacts.comparedActual(known(model).basis(), fee.get()));
  }

  private static String workShare(String party) {
    return "work-share." + party;
  }

  private static Slot<Formula> workShare(Place work, String party) {
    Slot<WorkAllocation> read = WorkAllocation.form(PartyOfModel.FORM).read(work);
    return work.build(
        () ->
            read.get().providers().stream()
                .filter(provider -> provider.id().value().equals(party))
                .findFirst()
                .map(read.get()::share)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "work is not shared by '%s'".formatted(party))));
  }

  private static Slot<Formula> score(Place scorecard) {
    Slot<Scored> scored = Scored.FORM.read(scorecard);
    return scorecard.build(() -> scored.get().engine().orElseThrow().score(scored.get().card()));
  }
}
