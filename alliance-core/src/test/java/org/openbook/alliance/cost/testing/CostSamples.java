package org.openbook.alliance.cost.testing;

import java.time.LocalDate;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/** Small entries and books for examples: what a test does not name has one plain value. */
public final class CostSamples {
  /** The contract term of the sample book. */
  public static final ContractPeriod TERM = ContractPeriod.parse("2018-04-01/2028-03-31");

  private CostSamples() {}

  /** An empty book in euros. */
  public static OpenBook book() {
    return OpenBook.of(BookId.of("tesoma"), Amounts.EUR, TERM);
  }

  /** An entry of party {@code p1} and cost type {@code 1}, accrued on a day and posted on it. */
  public static CostEntry entry(String id, String day, String euros) {
    return entry(id, "p1", "1", day, euros);
  }

  /** An entry, accrued on a day and posted on it. */
  public static CostEntry entry(String id, String party, String type, String day, String euros) {
    return open(id, party, type, LocalDate.parse(day)).amount(Amounts.euros(euros)).build();
  }

  /** An entry of which only the amount and what is optional is still to be given. */
  public static CostEntry.Builder open(String id, String party, String type, LocalDate day) {
    return CostEntry.builder()
        .id(EntryId.of(id))
        .party(PartyId.of(party))
        .costType(CostTypeId.of(type))
        .accruedOn(day)
        .postedOn(day)
        .vatBasis(CostEntry.VatBasis.NET)
        .origin(Origin.of("ledger", id, "1"));
  }

  /** The mirror of an entry, posted on the same day. */
  public static CostEntry reversal(String id, CostEntry of) {
    return of.reversal("posted in error")
        .id(EntryId.of(id))
        .postedOn(of.postedOn())
        .origin(Origin.of("ledger", id, "1"))
        .build();
  }

  /** An entry that corrects another in the same kind, party and accrual. */
  public static CostEntry correction(String id, Correction.Kind kind, CostEntry of, String euros) {
    return CostEntry.builder()
        .id(EntryId.of(id))
        .party(of.party())
        .costType(of.costType())
        .accrual(of.accrual())
        .postedOn(of.postedOn())
        .value(Rational.parse(euros))
        .currency(of.currency())
        .vatBasis(of.vatBasis())
        .origin(Origin.of("ledger", id, "1"))
        .correction(new Correction(kind, of.id(), "audit of the period"))
        .build();
  }
}
