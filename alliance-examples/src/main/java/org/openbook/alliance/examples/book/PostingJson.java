package org.openbook.alliance.examples.book;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.book.importing.JsonFields;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/** One posting as an object of JSON. */
final class PostingJson {
  private PostingJson() {}

  // ---- writing ----

  static void write(Posting posting, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", posting.number());
    json.writeStringField("recordedOn", posting.recordedOn().toString());
    json.writeStringField("link", posting.link().hex());
    if (posting.content() instanceof CostEntry entry) {
      json.writeObjectFieldStart("entry");
      write(entry, json);
      json.writeEndObject();
    } else if (posting.content() instanceof Posting.Lock lock) {
      json.writeStringField("lock", lock.period().toString());
    }
    json.writeEndObject();
  }

  private static void write(CostEntry entry, JsonGenerator json) throws IOException {
    json.writeStringField("id", entry.id().value());
    json.writeStringField("party", entry.party().value());
    json.writeStringField("costType", entry.costType().value());
    json.writeStringField("accrual", entry.accrual().toString());
    json.writeStringField("postedOn", entry.postedOn().toString());
    json.writeStringField("value", entry.value().toString());
    json.writeStringField("currency", entry.currency().getCurrencyCode());
    json.writeStringField("vatBasis", entry.vatBasis().name());
    json.writeStringField("system", entry.origin().system());
    json.writeStringField("document", entry.origin().document());
    json.writeStringField("line", entry.origin().line());
    write("service", entry.service(), json);
    write("costCentre", entry.costCentre(), json);
    write("account", entry.account(), json);
    write("counterparty", entry.counterparty(), json);
    write("hours", entry.hours(), json);
    write("evidence", entry.evidence(), json);
    write("approver", entry.approver(), json);
    write("person", entry.person(), json);
    if (entry.correction().isPresent()) {
      Correction correction = entry.correction().get();
      json.writeObjectFieldStart("correction");
      json.writeStringField("kind", correction.kind().name());
      json.writeStringField("of", correction.of().value());
      json.writeStringField("reason", correction.reason());
      json.writeEndObject();
    }
  }

  private static void write(String name, Optional<?> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  // ---- reading ----

  static Posting read(JsonFields json) {
    long number = json.count("number").orElse(0);
    LocalDate recordedOn = LocalDate.MIN;
    recordedOn = json.parsed("recordedOn", LocalDate::parse, "a date").orElse(recordedOn);
    Digest link = new Digest(json.requiredText("link"));
    if (json.has("lock")) {
      ContractPeriod period = ContractPeriod.parse(json.requiredText("lock"));
      return new Posting(number, recordedOn, new Posting.Lock(period), link);
    }
    JsonFields entry = json.requiredObject("entry").orElseThrow(IllegalArgumentException::new);
    Posting posting = new Posting(number, recordedOn, entry(entry), link);
    entry.refuseUnknown();
    return posting;
  }

  private static CostEntry entry(JsonFields json) {
    CostEntry.Builder entry =
        CostEntry.builder()
            .id(EntryId.of(json.requiredText("id")))
            .party(PartyId.of(json.requiredText("party")))
            .costType(CostTypeId.of(json.requiredText("costType")))
            .accrual(ContractPeriod.parse(json.requiredText("accrual")))
            .value(Rational.parse(json.requiredText("value")))
            .currency(Amounts.currency(json.requiredText("currency")))
            .vatBasis(CostEntry.VatBasis.valueOf(json.requiredText("vatBasis")))
            .origin(
                Origin.of(
                    json.requiredText("system"),
                    json.requiredText("document"),
                    json.requiredText("line")));
    json.parsed("postedOn", LocalDate::parse, "a date").ifPresent(entry::postedOn);
    json.text("service").ifPresent(entry::service);
    json.text("costCentre").ifPresent(entry::costCentre);
    json.text("account").ifPresent(entry::account);
    json.text("counterparty").ifPresent(entry::counterparty);
    json.text("hours").map(Rational::parse).ifPresent(entry::hours);
    json.text("evidence").ifPresent(entry::evidence);
    json.text("approver").ifPresent(entry::approver);
    json.text("person").map(CostEntry.Pseudonym::of).ifPresent(entry::person);
    json.object("correction").map(PostingJson::correction).ifPresent(entry::correction);
    return entry.build();
  }

  private static Correction correction(JsonFields json) {
    Correction correction =
        new Correction(
            Correction.Kind.valueOf(json.requiredText("kind")),
            EntryId.of(json.requiredText("of")),
            json.requiredText("reason"));
    json.refuseUnknown();
    return correction;
  }
}
