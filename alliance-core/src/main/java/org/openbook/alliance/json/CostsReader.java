package org.openbook.alliance.json;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.statement.CostLine;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.term.ContractPeriod;

/** Reads cost statements as their lines were stated. */
final class CostsReader {
  private CostsReader() {}

  /** The statement of the period that the facts are of. */
  static Slot<CostStatement> costs(Place place, Slot<ContractPeriod> period) {
    Fields fields = place.fields();
    Slot<BookId> book = fields.required("book", at -> at.text(BookId::of));
    Slot<CurrencyUnit> currency = fields.required("currency", at -> at.text(Amounts::currency));
    Slot<Long> entries = fields.required("entries", Place::whole);
    Slot<Rational> unstated = fields.optional("unstated", Scalars::number, Rational.ZERO);
    Slot<List<CostLine>> lines = fields.required("lines", at -> at.list(CostsReader::line));
    Slot<List<CostFinding>> findings = fields.listOrNone("findings", CostsReader::finding);
    return fields.build(
        () ->
            CostStatement.builder()
                .book(book.get())
                .currency(currency.get())
                .period(period.get())
                .entries(entries.get())
                .unstated(unstated.get())
                .addAllLines(lines.get())
                .addAllFindings(findings.get())
                .build());
  }

  private static Slot<CostLine> line(Place place) {
    Fields fields = place.fields();
    Slot<PartyId> party = fields.required("party", AllianceReader::id);
    Slot<CostClass> costClass =
        fields.required("class", at -> Scalars.word(at, CostClass.values()));
    Slot<CostTypeId> type = fields.required("type", at -> at.text(CostTypeId::of));
    Slot<YearMonth> month = fields.required("month", Scalars::month);
    Slot<Optional<YearMonth>> carriedFrom = fields.optional("carriedFrom", Scalars::month);
    Slot<CostLine.Nature> nature =
        fields.optional(
            "nature", at -> Scalars.word(at, CostLine.Nature.values()), CostLine.Nature.COST);
    Slot<Rational> charges = fields.optional("charges", Scalars::number, Rational.ZERO);
    Slot<Rational> credits = fields.optional("credits", Scalars::number, Rational.ZERO);
    Slot<Long> entries = fields.required("entries", Place::whole);
    Slot<Digest> digest = fields.required("digest", Scalars::digest);
    return fields.build(
        () -> {
          CostLine.Builder line =
              CostLine.builder()
                  .party(party.get())
                  .costClass(costClass.get())
                  .costType(type.get())
                  .month(month.get())
                  .nature(nature.get())
                  .charges(charges.get())
                  .credits(credits.get())
                  .entries(entries.get())
                  .digestOfEntries(digest.get());
          carriedFrom.get().ifPresent(line::carriedFrom);
          return line.build();
        });
  }

  private static Slot<CostFinding> finding(Place place) {
    Fields fields = place.fields();
    Slot<CostFinding.Kind> kind =
        fields.required("kind", at -> Scalars.word(at, CostFinding.Kind.values()));
    Slot<EntryId> entry = fields.required("entry", at -> at.text(EntryId::of));
    Slot<Rational> value = fields.required("value", Scalars::number);
    Slot<String> message = fields.required("message", at -> at.text(text -> text));
    return fields.build(() -> new CostFinding(kind.get(), entry.get(), value.get(), message.get()));
  }
}
