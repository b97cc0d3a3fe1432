package org.openbook.alliance.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.LineId;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;
import org.openbook.alliance.term.Label;

/** Reads what a settlement document states; whether it is true is {@link Verification}'s matter. */
final class SettlementReader {
  static final String TERMS = "terms";
  static final String FACTS = "facts";

  private final Fields fields;
  private final OpaqueFunctions functions;
  private final FiguresReader figuresReader;
  private final Slot<CurrencyUnit> currency;

  private SettlementReader(Fields fields, OpaqueFunctions functions) {
    this.fields = fields;
    this.functions = functions;
    this.figuresReader = new FiguresReader(functions);
    this.currency = fields.required("currency", place -> place.text(Amounts::currency));
  }

  static Slot<StatedSettlement> settlement(Fields fields, OpaqueFunctions functions) {
    return new SettlementReader(fields, functions).settlement();
  }

  private Slot<StatedSettlement> settlement() {
    Slot<Stage> stage = fields.required("stage", place -> Scalars.word(place, Stage.values()));
    Slot<Digests> digests = fields.required("digests", SettlementReader::digests);
    Slot<List<StatedSettlement.Figure>> figures =
        fields.required("figures", figuresReader::figures);
    Slot<List<StatedSettlement.Line>> lines =
        fields.required("lines", place -> place.list(this::line));
    Slot<List<StatedSettlement.Statement>> parties =
        fields.required("parties", place -> place.list(this::party));
    Slot<Optional<CommercialModel>> model =
        fields.optional(TERMS, place -> ModelReader.model(place, functions));
    Slot<Optional<PeriodFacts>> facts =
        fields.optional(FACTS, place -> new FactsReader(functions).facts(place.fields()));
    List<Slot<?>> rest = rest();
    return fields.build(
        () -> {
          rest.forEach(Slot::get);
          return new StatedSettlement(
              stage.get(),
              digests.get().terms(),
              digests.get().facts(),
              lines.get(),
              parties.get(),
              figures.get(),
              model.get(),
              facts.get());
        });
  }

  /** What is read for its form only: verifying compares it with the settlement made anew. */
  private List<Slot<?>> rest() {
    return List.of(
        currency,
        fields.required("period", Scalars::period),
        fields.listOrNone("open", SettlementReader::open),
        fields.listOrNone("estimates", SettlementReader::estimate),
        fields.listOrNone("reported", figuresReader::value),
        fields.required(
            Checksums.MEMBER, place -> place.list(item -> item.text(Checksums::required))));
  }

  private static Slot<PeriodFacts.Estimate> estimate(Place place) {
    Fields fields = place.fields();
    Slot<String> what = fields.required("what", at -> at.text(text -> text));
    Slot<String> reason = fields.required("reason", at -> at.text(text -> text));
    return fields.build(() -> new PeriodFacts.Estimate(what.get(), reason.get()));
  }

  private static Slot<Settlement.OpenMatter> open(Place place) {
    Fields fields = place.fields();
    Slot<Settlement.OpenMatter.Kind> kind =
        fields.required("kind", at -> Scalars.word(at, Settlement.OpenMatter.Kind.values()));
    Slot<String> what = fields.required("what", at -> at.text(text -> text));
    return fields.build(() -> new Settlement.OpenMatter(kind.get(), what.get()));
  }

  private record Digests(Digest terms, Digest facts) {}

  private static Slot<Digests> digests(Place place) {
    Fields fields = place.fields();
    Slot<Digest> terms = fields.required(TERMS, Scalars::digest);
    Slot<Digest> facts = fields.required(FACTS, Scalars::digest);
    return fields.build(() -> new Digests(terms.get(), facts.get()));
  }

  // ---- lines and parties ----

  private Slot<StatedSettlement.Line> line(Place place) {
    Fields line = place.fields();
    Slot<LineId> id = line.required("id", at -> at.text(LineId::of));
    Slot<Label> label = line.required("label", TermParts::label);
    Slot<Rational> figure = line.required("figure", figuresReader::value);
    Slot<Rational> amount = line.required("amount", this::amount);
    Slot<Rational> payable = line.required("payable", this::amount);
    Slot<Map<PartyId, Rational>> paid = line.required("paid", this::parts);
    Slot<Map<PartyId, Rational>> received = line.required("received", this::parts);
    return line.build(
        () -> {
          label.get();
          return new StatedSettlement.Line(
              place.path(),
              id.get().value(),
              figure.get(),
              amount.get(),
              payable.get(),
              paid.get(),
              received.get());
        });
  }

  private Slot<Map<PartyId, Rational>> parts(Place place) {
    return place.entries(PartyId::of, this::amount);
  }

  private Slot<Rational> amount(Place place) {
    Slot<MonetaryAmount> amount = Scalars.amount(place);
    return place.build(
        () -> {
          if (!amount.get().getCurrency().equals(currency.get())) {
            throw new IllegalArgumentException(
                "amount is %s; the settlement is in %s"
                    .formatted(Amounts.text(amount.get()), currency.get().getCurrencyCode()));
          }
          return Amounts.value(amount.get());
        });
  }

  private Slot<StatedSettlement.Statement> party(Place place) {
    Fields party = place.fields();
    Slot<PartyId> id = party.required("id", AllianceReader::id);
    Slot<Label> name = party.required("name", TermParts::label);
    Slot<Rational> net = party.required("net", this::amount);
    Slot<Rational> payable = party.required("payable", this::amount);
    Slot<List<StatedSettlement.Entry>> entries =
        party.required("lines", at -> at.list(this::entry));
    return party.build(
        () -> {
          name.get();
          return new StatedSettlement.Statement(
              place.path(), id.get(), net.get(), payable.get(), entries.get());
        });
  }

  private Slot<StatedSettlement.Entry> entry(Place place) {
    Fields entry = place.fields();
    Slot<LineId> line = entry.required("line", at -> at.text(LineId::of));
    Slot<Rational> amount = entry.required("amount", this::amount);
    Slot<Rational> payable = entry.required("payable", this::amount);
    return entry.build(
        () ->
            new StatedSettlement.Entry(
                place.path(), line.get().value(), amount.get(), payable.get()));
  }
}
