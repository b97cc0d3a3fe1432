package org.openbook.alliance.json;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.term.Provision;

/** Reads the lines of a model. */
final class LineReader {
  private static final Participation ANYBODY = Participation.sole(PartyId.of("anybody"));

  private final FormulaTable formulas;

  LineReader(FormulaTable formulas) {
    this.formulas = formulas;
  }

  Slot<Line> line(Place place) {
    Fields fields = place.fields();
    Slot<LineId> id = fields.required("id", at -> at.text(LineId::of));
    Slot<Optional<Line.Kind>> kind =
        fields.optional("kind", at -> Scalars.word(at, Line.Kind.values()));
    Slot<Formula> amount = fields.required("amount", formulas::read);
    Slot<Distribution> payers = fields.required("payers", this::distribution);
    Slot<Distribution> payees = fields.required("payees", this::distribution);
    Slot<Optional<Rounding>> rounding = fields.optional("rounding", TermParts::rounding);
    Slot<Optional<Formula>> onAccount = fields.optional("onAccount", formulas::read);
    Slot<Optional<Rate>> retention = fields.optional("retention", this::rate);
    return fields.build(
        () -> {
          Line.Builder line =
              Line.builder()
                  .id(id.get())
                  .amount(amount.get())
                  .payers(payers.get())
                  .payees(payees.get());
          kind.get().ifPresent(line::kind);
          rounding.get().ifPresent(line::rounding);
          onAccount.get().ifPresent(line::onAccount);
          retention.get().ifPresent(line::retention);
          return line.build();
        });
  }

  private Slot<Rate> rate(Place place) {
    Fields fields = place.fields();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<Formula> rate = fields.required("rate", formulas::read);
    return fields.build(() -> Rate.of(provision.get(), rate.get()));
  }

  /** The amount of a line as it is due, which other formulas may point at. */
  Slot<Formula> payable(Place place) {
    Slot<Formula> amount = formulas.reader().read(place.at("amount"));
    Slot<Rounding> rounding =
        place.node().has("rounding")
            ? TermParts.rounding(place.at("rounding"))
            : Slot.of(Rounding.toCent());
    return place.build(
        () ->
            Line.builder()
                .id(LineId.of("any"))
                .amount(amount.get())
                .rounding(rounding.get())
                .payers(ANYBODY)
                .payees(ANYBODY)
                .build()
                .payable());
  }

  // ---- who shares it ----

  private Slot<Distribution> distribution(Place place) {
    if (place.node().isTextual()) {
      return place.text(id -> Distribution.of(Participation.sole(PartyId.of(id))));
    }
    Fields fields = place.fields();
    Slot<List<Distribution.Part>> parts =
        fields.has("equal")
            ? fields.required("equal", at -> at.list(LineReader::equalPart))
            : fields.required("shares", at -> at.list(this::part));
    Slot<RemainderPolicy> policy =
        fields.optional(
            "remainder",
            at -> Scalars.word(at, RemainderPolicy.values()),
            RemainderPolicy.LARGEST_REMAINDER);
    Slot<Optional<PartyId>> holder = fields.optional("holder", AllianceReader::id);
    return fields.build(() -> distribution(parts.get(), policy.get(), holder.get()));
  }

  private static Distribution distribution(
      List<Distribution.Part> parts, RemainderPolicy policy, Optional<PartyId> holder) {
    Distribution shares = Distribution.by(parts);
    return holder
        .map(party -> shares.withRemainder(policy, party))
        .orElseGet(() -> shares.withRemainder(policy));
  }

  private static Slot<Distribution.Part> equalPart(Place place) {
    return place.text(id -> new Distribution.Part(PartyId.of(id), Formula.ratio(Rational.ONE)));
  }

  private Slot<Distribution.Part> part(Place place) {
    Fields fields = place.fields();
    Slot<PartyId> party = fields.required("party", AllianceReader::id);
    Slot<Formula> weight =
        fields.has("by")
            ? fields.required("by", formulas::read)
            : fields.required("weight", LineReader::weight);
    return fields.build(() -> new Distribution.Part(party.get(), weight.get()));
  }

  private static Slot<Formula> weight(Place place) {
    Slot<Rational> weight = Scalars.ratio(place);
    return place.build(() -> Formula.ratio(weight.get()));
  }
}
