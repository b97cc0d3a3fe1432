package org.openbook.alliance.settlement;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.incentive.WorkAllocation;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.FactNames;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.notation.StandIns;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;

/** How a commercial model stands in a document, and what its formulas may write by a name. */
final class ModelForm {
  private static final String SCORECARD = "scorecard";
  private static final String BASIS = "basis";
  private static final String LINES = "lines";

  private static final ObjectForm<CommercialModel> MEMBERS =
      ObjectForm.of("", CommercialModel::builder, CommercialModel.Builder::build)
          .among(Provision.FORM, CommercialModel::provision, CommercialModel.Builder::provision)
          .required(
              "currency",
              Amounts.CURRENCY,
              CommercialModel::currency,
              CommercialModel.Builder::currency)
          .optional(
              BASIS,
              ComparisonBasis.FORM,
              CommercialModel::basis,
              CommercialModel.Builder::basis,
              CommercialModel.BASIS)
          .among(Alliance.FORM, CommercialModel::alliance, CommercialModel.Builder::alliance)
          .optional(
              SCORECARD,
              Scorecard.FORM,
              CommercialModel::scorecard,
              CommercialModel.Builder::scorecard)
          .required(
              LINES,
              Forms.list(Line.FORM),
              CommercialModel::lines,
              CommercialModel.Builder::addAllLines)
          .list(
              "reported",
              FormulaForm.FORM,
              CommercialModel::reported,
              (model, reported) -> reported.forEach(model::addReported))
          .described("Figures that the statement shows although nobody pays them.")
          .optional(
              "payment",
              PaymentTerms.FORM,
              CommercialModel::payment,
              CommercialModel.Builder::payment)
          .optional(
              "workAllocation",
              WorkAllocation.form(new PartyOfModel()),
              CommercialModel::workAllocation,
              CommercialModel.Builder::workAllocation)
          .described("How future work is shared by performance.")
          .form();

  static final Form<CommercialModel> FORM =
      Forms.within(
          Forms.scoped(
              FormulaTable.of("model", MEMBERS, LINES, CommercialModel::formulas)
                  .knowing(model -> Known.of(model).names(), place -> known(place).names())
                  .referringTo(ModelForm::payables),
              Known.class,
              ModelForm::read),
          StandIns.class,
          ModelStandIns.ALL);

  private ModelForm() {}

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
      add(PeriodFacts.elapsedMonths(), names);
      add(PeriodFacts.comparedCost(), names);
      add(PeriodFacts.ownerBorneCost(), names);
      if (!basis.contents().contains(ComparisonBasis.Content.FEE)) {
        names.put("compared-actual", PeriodFacts.comparedActual(basis, NO_FEE));
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
      names.put(((Node.Quantity) quantity.node()).id().value(), quantity);
    }
  }

  private static final Formula NO_FEE = Formula.money(Rational.ZERO);
  private static final Known UNREADABLE =
      new Known(Optional.empty(), Optional.empty(), CommercialModel.BASIS);

  private static Known known(Place place) {
    return place.find(Known.class).orElse(UNREADABLE);
  }

  // What is wrong with these parts is told where they are read; here they are only looked at.
  private static Optional<Known> read(Place model) {
    Place quiet = model.trial();
    Slot<Alliance> alliance = Member.among(Alliance.FORM, (Alliance any) -> any).read(quiet);
    Slot<Optional<Scorecard>> card =
        Member.optional(SCORECARD, Scorecard.FORM, (Optional<Scorecard> any) -> any).read(quiet);
    Slot<ComparisonBasis> basis =
        Member.optional(
                BASIS, ComparisonBasis.FORM, (ComparisonBasis any) -> any, CommercialModel.BASIS)
            .read(quiet);
    return alliance.isReadable() && card.isReadable() && basis.isReadable()
        ? Optional.of(new Known(Optional.of(alliance.get()), card.get(), basis.get()))
        : Optional.of(UNREADABLE);
  }

  /** A party of the model, by its id. */
  private record PartyOfModel() implements Form<Party> {
    @Override
    public Slot<Party> read(Place place) {
      Slot<PartyId> id = PartyId.FORM.read(place);
      Optional<Alliance> alliance = known(place).alliance();
      return alliance.isEmpty()
          ? Slot.unreadable()
          : place.build(() -> alliance.get().party(id.get()));
    }

    @Override
    public Tree write(Party party, Writing writing) {
      return PartyId.FORM.write(party.id(), writing);
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return PartyId.FORM.schema(definitions);
    }
  }

  // ---- the payable of a line ----

  private static Map<String, Function<Place, Slot<Formula>>> payables(Place model) {
    ImmutableMap.Builder<String, Function<Place, Slot<Formula>>> payables = ImmutableMap.builder();
    Place lines = model.at(LINES);
    for (int i = 0; i < (lines.isArray() ? lines.size() : 0); i++) {
      int index = i;
      String id = lines.at(i).at("id").textOrEmpty();
      // What is wrong with the line itself is told where the line is read.
      payables.put(
          ModelStandIns.payableOf(id), at -> Line.payableAt(at.at(LINES).at(index).trial()));
    }
    return payables.buildKeepingLast();
  }
}
