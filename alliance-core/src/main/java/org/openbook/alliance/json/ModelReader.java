package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.term.Provision;

/** Reads one commercial model, with the formulas that say what other formulas it stands for. */
final class ModelReader {
  static final String FORMULAS = "formulas";

  private final Fields fields;
  private final Slot<Alliance> alliance;
  private final Slot<ComparisonBasis> basis;
  private final Slot<Optional<Scorecard>> scorecard;
  private final FormulaTable formulas;
  private final LineReader lineReader;

  private ModelReader(Place place, OpaqueFunctions functions) {
    this.fields = place.fields();
    this.alliance = AllianceReader.alliance(fields);
    this.basis = fields.optional("basis", ModelReader::basis, ComparisonBasis.directCosts());
    this.scorecard = fields.optional("scorecard", ScorecardReader::scorecard);
    fields.has(FORMULAS);
    this.formulas = new FormulaTable(place.at(FORMULAS), knownFacts(), functions);
    this.lineReader = new LineReader(formulas);
    formulas.reader().add("weightedMean", at -> score(at, ScoringEngines::weightedMean));
    formulas
        .reader()
        .add("weightedMeanOfAreas", at -> score(at, ScoringEngines::weightedMeanOfAreas));
    formulas.reader().add("comparedActual", this::comparedActual);
    formulas.reader().add("payable", this::payable);
  }

  static Slot<CommercialModel> model(Place place, OpaqueFunctions functions) {
    return new ModelReader(place, functions).model();
  }

  private Slot<CommercialModel> model() {
    declarePayables();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<CurrencyUnit> currency =
        fields.required("currency", place -> place.text(Amounts::currency));
    Slot<List<Line>> lines = fields.required("lines", place -> place.list(lineReader::line));
    Slot<List<Formula>> reported = fields.listOrNone("reported", formulas::read);
    Slot<Optional<PaymentTerms>> payment = fields.optional("payment", PaymentReader::payment);
    formulas.finish();
    return fields.build(
        () -> {
          CommercialModel.Builder model =
              CommercialModel.builder()
                  .provision(provision.get())
                  .currency(currency.get())
                  .alliance(alliance.get())
                  .basis(basis.get())
                  .addAllLines(lines.get());
          scorecard.get().ifPresent(model::scorecard);
          payment.get().ifPresent(model::payment);
          reported.get().forEach(model::addReported);
          return model.build();
        });
  }

  static Slot<ComparisonBasis> basis(Place place) {
    Slot<List<ComparisonBasis.Content>> contents =
        place.list(item -> Scalars.word(item, ComparisonBasis.Content.values()));
    return place.build(() -> new ComparisonBasis(Set.copyOf(contents.get())));
  }

  // What could not be read has its fault already; what refers to it is not told again.
  private KnownFacts knownFacts() {
    return alliance.isReadable() && scorecard.isReadable() && basis.isReadable()
        ? KnownFacts.of(alliance.get(), scorecard.get(), basis.get())
        : KnownFacts.unreadable();
  }

  // ---- formulas that stand for others ----

  private Slot<Formula> score(Place place, Function<MissingMeasurement, ScoringEngine> engine) {
    Fields members = place.fields();
    Slot<MissingMeasurement> missing =
        members.required("missing", at -> Scalars.word(at, MissingMeasurement.values()));
    return members.build(() -> engine.apply(missing.get()).score(card()));
  }

  private Scorecard card() {
    return scorecard
        .get()
        .orElseThrow(
            () -> new IllegalArgumentException("the model has no scorecard; a score is of one"));
  }

  private Slot<Formula> comparedActual(Place place) {
    Fields members = place.fields();
    Slot<Formula> fee = members.required("fee", formulas.reader()::read);
    return members.build(() -> PeriodFacts.comparedActual(basis.get(), fee.get()));
  }

  private Slot<Formula> payable(Place place) {
    Slot<String> line = place.text(id -> id);
    if (!line.isReadable()) {
      return Slot.unreadable();
    }
    return isLine(line.get())
        ? formulas.entry(payableKey(line.get()))
        : place.fault("line '%s' is unknown; it is a line of the model".formatted(line.get()));
  }

  private void declarePayables() {
    Place lines = fields.place().at("lines");
    for (int i = 0; i < lines.node().size(); i++) {
      Place line = lines.at(i);
      // What is wrong with the line itself is told where the line is read.
      formulas.declare(
          payableKey(line.node().path("id").asText()),
          trial -> lineReader.payable(line.in(new Reading())));
    }
  }

  private boolean isLine(String id) {
    for (JsonNode line : fields.place().node().path("lines")) {
      if (line.path("id").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static String payableKey(String line) {
    return "payable of line " + line;
  }
}
