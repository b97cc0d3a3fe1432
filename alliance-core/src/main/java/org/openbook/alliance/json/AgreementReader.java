package org.openbook.alliance.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;

/** Reads agreements. */
final class AgreementReader {
  private final OpaqueFunctions functions;

  AgreementReader(OpaqueFunctions functions) {
    this.functions = functions;
  }

  Slot<Agreement> agreement(Fields fields) {
    Slot<Label> label = fields.required("label", TermParts::label);
    Slot<ContractPeriod> term = fields.required("term", Scalars::period);
    Slot<List<ContractPeriod>> periods = fields.listOrNone("periods", Scalars::period);
    Slot<List<TargetCost>> targets =
        fields.listOrNone("targets", place -> TargetReader.target(place, functions));
    Slot<List<Agreement.Version>> versions =
        fields.required("versions", place -> place.list(this::version));
    return fields.build(
        () ->
            Agreement.builder()
                .label(label.get())
                .term(term.get())
                .addAllPeriods(periods.get())
                .addAllTargets(targets.get())
                .addAllVersions(versions.get())
                .build());
  }

  private Slot<Agreement.Version> version(Place place) {
    Fields fields = place.fields();
    Slot<ContractPeriod> inForce = fields.required("inForce", Scalars::period);
    Slot<Map<PartyId, LocalDate>> binding =
        fields.optional("bindingFrom", AgreementReader::days, Map.of());
    Slot<CommercialModel> model = fields.required("model", at -> ModelReader.model(at, functions));
    return fields.build(() -> new Agreement.Version(inForce.get(), model.get(), binding.get()));
  }

  private static Slot<Map<PartyId, LocalDate>> days(Place place) {
    return place.entries(PartyId::of, Scalars::date);
  }
}
