package org.openbook.alliance.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.PriceLevel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;

/** Reads target costs with the formulas of their events. */
final class TargetReader {
  private final Fields fields;
  private final FormulaTable formulas;

  private TargetReader(Place place, OpaqueFunctions functions) {
    this.fields = place.fields();
    fields.has(ModelReader.FORMULAS);
    this.formulas = new FormulaTable(place.at(ModelReader.FORMULAS), KnownFacts.none(), functions);
  }

  static Slot<TargetCost> target(Place place, OpaqueFunctions functions) {
    return new TargetReader(place, functions).target();
  }

  private Slot<TargetCost> target() {
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<ContractPeriod> period = fields.required("period", Scalars::period);
    Slot<ComparisonBasis> basis =
        fields.optional("basis", ModelReader::basis, ComparisonBasis.directCosts());
    Slot<Optional<MonetaryAmount>> baseline = fields.optional("baseline", Scalars::amount);
    Slot<List<Tranche>> tranches = fields.listOrNone("tranches", TargetReader::tranche);
    Slot<Optional<PriceLevel>> prices = fields.optional("priceLevel", TargetReader::priceLevel);
    Slot<List<TargetEvent>> events = fields.listOrNone("events", this::event);
    formulas.finish();
    return fields.build(
        () -> {
          TargetCost.Builder target =
              TargetCost.builder()
                  .provision(provision.get())
                  .period(period.get())
                  .basis(basis.get())
                  .addAllTranches(tranches.get());
          baseline.get().ifPresent(target::baseline);
          prices.get().ifPresent(target::priceLevel);
          events.get().forEach(target::addEvents);
          return target.build();
        });
  }

  private static Slot<Tranche> tranche(Place place) {
    Fields fields = place.fields();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<ContractPeriod> period = fields.required("period", Scalars::period);
    Slot<Optional<MonetaryAmount>> amount = fields.optional("amount", Scalars::amount);
    return fields.build(() -> new Tranche(provision.get(), period.get(), amount.get()));
  }

  private static Slot<PriceLevel> priceLevel(Place place) {
    Fields fields = place.fields();
    Slot<String> index = fields.required("index", at -> at.text(text -> text));
    Slot<YearMonth> month = fields.required("month", Scalars::month);
    return fields.build(() -> PriceLevel.of(index.get(), month.get()));
  }

  private Slot<TargetEvent> event(Place place) {
    Fields event = place.fields();
    Slot<Provision> provision = TermParts.provision(event);
    Slot<TargetEvent.Kind> kind =
        event.required("kind", at -> Scalars.word(at, TargetEvent.Kind.values()));
    Slot<TargetEvent.Bearer> bearer =
        event.required("bearer", at -> Scalars.word(at, TargetEvent.Bearer.values()));
    Slot<Formula> change = event.required("change", formulas::read);
    Slot<LocalDate> date = event.required("date", Scalars::date);
    Slot<String> approver = event.required("approver", at -> at.text(text -> text));
    Slot<Optional<MonetaryAmount>> recognised = event.optional("recognisedCost", Scalars::amount);
    return event.build(
        () -> {
          TargetEvent.Builder built =
              TargetEvent.builder()
                  .provision(provision.get())
                  .kind(kind.get())
                  .bearer(bearer.get())
                  .change(change.get())
                  .date(date.get())
                  .approver(approver.get());
          recognised.get().ifPresent(built::recognisedCost);
          return built.build();
        });
  }
}
