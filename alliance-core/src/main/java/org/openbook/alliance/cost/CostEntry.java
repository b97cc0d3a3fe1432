package org.openbook.alliance.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/**
 * A posted line of a party's ledger, with what is needed to find its voucher again.
 *
 * <p>Not yet a reimbursable cost: that is what the contract's classification makes of it. Never
 * changed or deleted; what was wrong is taken back by another entry that gives the reason. A credit
 * note is an entry below 0. It names a person only by the host's pseudonym.
 */
@Value.Immutable
public abstract non-sealed class CostEntry implements Posting.Content {
  /** Every part of the entry; the origin's stand among its own. */
  public static final ObjectForm<CostEntry> FORM = CostEntryForm.FORM;

  CostEntry() {}

  /**
   * What of the value added tax an amount contains.
   *
   * <p>Not a rate. Social and health services are mostly exempt, so that the tax on what their
   * producer buys stays in its cost, hidden.
   */
  public enum VatBasis {
    /** No value added tax. */
    NET,
    /** The tax that the party cannot deduct: part of its cost. */
    HIDDEN_VAT,
    /** Tax that the party can deduct: never a cost, so that a statement refuses the entry. */
    DEDUCTIBLE_VAT
  }

  /**
   * The word by which the host alone knows whose wage it is.
   *
   * <p>Not a name, and not a personal identity code: either is refused, without being repeated.
   *
   * @param value the word, in the grammar of identifiers, which has no spaces
   */
  public record Pseudonym(String value) {
    // Only the whole word: part of a hash may look like anything.
    private static final Pattern PERSONAL_IDENTITY_CODE =
        Pattern.compile("[0-3]\\d[01]\\d{3}[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Ya-y]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]{0,99}");

    /** The word. */
    public static final Form<Pseudonym> FORM =
        Forms.text(
            "pseudonym",
            "^" + WORD + "$",
            Pseudonym::of,
            Pseudonym::value,
            "The word by which the host alone knows a person.");

    /** Refuses what is no identifier, and what reads like a personal identity code. */
    public Pseudonym {
      if (PERSONAL_IDENTITY_CODE.matcher(value).matches() || !WORD.matcher(value).matches()) {
        throw new IllegalArgumentException(
            ("person of a cost entry is given as %s characters that are no pseudonym; a pseudonym has"
                    + " no spaces and is no personal identity code")
                .formatted(value.length()));
      }
    }

    /** The pseudonym. */
    public static Pseudonym of(String value) {
      return new Pseudonym(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  // ---- factories ----

  /** The beginning of an entry. */
  public static Builder builder() {
    return ImmutableCostEntry.builder();
  }

  /**
   * The beginning of the entry that takes this one back: its mirror, in the same accrual period.
   * Its id, origin and posting date are still to be given.
   */
  public Builder reversal(String reason) {
    Builder mirror =
        builder()
            .party(party())
            .costType(costType())
            .accrual(accrual())
            .value(value().negated())
            .currency(currency())
            .vatBasis(vatBasis())
            .correction(new Correction(Correction.Kind.REVERSAL, id(), reason));
    service().ifPresent(mirror::service);
    costCentre().ifPresent(mirror::costCentre);
    account().ifPresent(mirror::account);
    counterparty().ifPresent(mirror::counterparty);
    hours().ifPresent(hours -> mirror.hours(hours.negated()));
    person().ifPresent(mirror::person);
    return mirror;
  }

  // ---- components ----

  /** Its number in the book. */
  public abstract EntryId id();

  /** Whose cost. */
  public abstract PartyId party();

  /** Which kind of cost. */
  public abstract CostTypeId costType();

  /** The days in which the cost accrued; it belongs to the month of the last of them. */
  public abstract ContractPeriod accrual();

  /** The day on which the source system posted it. */
  public abstract LocalDate postedOn();

  /** How much, in {@link #currency}; below 0 for a credit note. */
  public abstract Rational value();

  /** The currency of the value. */
  public abstract CurrencyUnit currency();

  /** What of the value added tax the amount contains. */
  public abstract VatBasis vatBasis();

  /** Where it stands in the system that it came from. */
  public abstract Origin origin();

  /** The service that it was spent on. */
  public abstract Optional<String> service();

  /** The cost centre. */
  public abstract Optional<String> costCentre();

  /** The account of the ledger. */
  public abstract Optional<String> account();

  /** Whom it was paid to; not a person, see {@link #person}. */
  public abstract Optional<String> counterparty();

  /** The hours worked, where a rule of the contract needs them. */
  public abstract Optional<Rational> hours();

  /** Where the evidence is kept. */
  public abstract Optional<String> evidence();

  /** Who approved it. */
  public abstract Optional<String> approver();

  /** Whose wage it is, by the host's pseudonym. */
  public abstract Optional<Pseudonym> person();

  /** Which entry it sets right, and why. */
  public abstract Optional<Correction> correction();

  // ---- derived values ----

  /** How much. */
  public MonetaryAmount amount() {
    return Amounts.of(value(), currency());
  }

  /** The month that it belongs to: that of the last day in which it accrued. */
  public YearMonth month() {
    return YearMonth.from(accrual().endInclusive());
  }

  /** The same entry without naming a person: as another party may see it. */
  public CostEntry withoutPerson() {
    return ((ImmutableCostEntry) this).withPerson(Optional.empty());
  }

  /** Whether it is below 0. */
  public boolean isCredit() {
    return value().signum() < 0;
  }

  boolean mirrors(CostEntry other) {
    return party().equals(other.party())
        && costType().equals(other.costType())
        && accrual().equals(other.accrual())
        && vatBasis() == other.vatBasis()
        && value().equals(other.value().negated())
        && hours().equals(other.hours().map(Rational::negated));
  }

  // A host may bring its own object for the euro; equal entries need the same one.
  @Value.Check
  protected CostEntry canonicalCurrency() {
    if (currency() == Amounts.EUR) {
      return this;
    }
    CurrencyUnit known = Amounts.zero(currency()).getCurrency();
    return known == currency() ? this : ((ImmutableCostEntry) this).withCurrency(known);
  }

  /** The digest of its form: whoever has the entry can compute it. */
  @Override
  public Digest digest() {
    return FORM.digest(this);
  }

  /** {@code cost entry 2021-000417: EUR 12.5 of 4.2 for tampere, accrued 2021-03-01/2021-03-31}. */
  @Override
  public String toString() {
    return "cost entry %s: %s %s of %s for %s, accrued %s%s"
        .formatted(
            id(),
            currency().getCurrencyCode(),
            value(),
            costType(),
            party(),
            accrual(),
            correction().map(correction -> ", " + correction).orElse(""));
  }

  /** Collects what an entry is made of; everything down to the origin is mandatory. */
  public interface Builder {
    /** Its number in the book. */
    Builder id(EntryId id);

    /** Whose cost. */
    Builder party(PartyId party);

    /** Which kind of cost. */
    Builder costType(CostTypeId costType);

    /** The days in which the cost accrued. */
    Builder accrual(ContractPeriod accrual);

    /** The one day on which the cost accrued. */
    default Builder accruedOn(LocalDate day) {
      return accrual(ContractPeriod.of(day, day));
    }

    /** The month in which the cost accrued. */
    default Builder accruedIn(YearMonth month) {
      return accrual(ContractPeriod.of(month.atDay(1), month.atEndOfMonth()));
    }

    /** The day on which the source system posted it. */
    Builder postedOn(LocalDate postedOn);

    /** How much, in the currency given beside it. */
    Builder value(Rational value);

    /** The currency of the value. */
    Builder currency(CurrencyUnit currency);

    /** How much: value and currency in one. */
    default Builder amount(MonetaryAmount amount) {
      return value(Amounts.value(amount)).currency(amount.getCurrency());
    }

    /** How much, as a plain decimal in the agreement's currency. */
    default Builder amount(BigDecimal value, CurrencyUnit agreed) {
      return value(Rational.of(value)).currency(agreed);
    }

    /** What of the value added tax the amount contains. */
    Builder vatBasis(VatBasis vatBasis);

    /** Where it stands in the system that it came from. */
    Builder origin(Origin origin);

    /** The service that it was spent on. */
    Builder service(String service);

    /** The cost centre. */
    Builder costCentre(String costCentre);

    /** The account of the ledger. */
    Builder account(String account);

    /** Whom it was paid to. */
    Builder counterparty(String counterparty);

    /** The hours worked. */
    Builder hours(Rational hours);

    /** Where the evidence is kept. */
    Builder evidence(String evidence);

    /** Who approved it. */
    Builder approver(String approver);

    /** Whose wage it is, by the host's pseudonym. */
    Builder person(Pseudonym person);

    /** Which entry it sets right, and why. */
    Builder correction(Correction correction);

    /**
     * The entry.
     *
     * @throws IllegalStateException naming what is mandatory and missing
     */
    CostEntry build();
  }
}
