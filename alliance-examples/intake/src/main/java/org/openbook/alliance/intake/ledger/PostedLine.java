package org.openbook.alliance.intake.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/**
 * A row that was read without fault.
 *
 * <p>Overwritten by the next row: a statement takes its figures, a book asks for its {@link
 * #entry}.
 */
public final class PostedLine {
  private final LineReader reader;
  private @Nullable Row row;
  private @Nullable PartyId party;
  private @Nullable CostTypeId costType;
  private @Nullable ContractPeriod accrual;
  private @Nullable LocalDate postedOn;
  private @Nullable CurrencyUnit currency;
  private CostEntry.@Nullable VatBasis vatBasis;
  private @Nullable Amount amount;

  PostedLine(LineReader reader) {
    this.reader = reader;
  }

  /** Takes a row; whether it is complete. */
  boolean take(
      Row from,
      @Nullable PartyId whose,
      @Nullable CostTypeId type,
      @Nullable ContractPeriod accrued,
      @Nullable Amount value) {
    row = from;
    party = whose;
    costType = type;
    accrual = accrued;
    amount = value;
    return whose != null && type != null && accrued != null && value != null;
  }

  void take(
      @Nullable LocalDate posted, @Nullable CurrencyUnit in, CostEntry.@Nullable VatBasis vat) {
    postedOn = posted;
    currency = in;
    vatBasis = vat;
  }

  /** Whose cost. */
  public PartyId party() {
    return requireNonNull(party);
  }

  /** Which kind of cost. */
  public CostTypeId costType() {
    return requireNonNull(costType);
  }

  /** When it accrued. */
  public ContractPeriod accrual() {
    return requireNonNull(accrual);
  }

  /** When it was posted: the end of the accrual, unless the mapping knows better. */
  public LocalDate postedOn() {
    return postedOn == null ? accrual().endInclusive() : postedOn;
  }

  /** In which currency. */
  public CurrencyUnit currency() {
    return requireNonNull(currency);
  }

  /** What of the value added tax it contains. */
  public CostEntry.VatBasis vatBasis() {
    return requireNonNull(vatBasis);
  }

  /** How much. */
  public Amount amount() {
    return requireNonNull(amount);
  }

  /** The entry. */
  public CostEntry entry() {
    return reader.entry(requireNonNull(row), this);
  }
}
