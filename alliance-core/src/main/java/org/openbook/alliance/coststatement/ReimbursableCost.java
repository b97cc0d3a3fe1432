package org.openbook.alliance.coststatement;

import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/**
 * A party's directly reimbursable cost of one kind in a period: what the contract pays it back.
 *
 * <p>Not a posted line: it is what the classification makes of entries, with credit notes,
 * corrections and disallowances taken off.
 */
@Value.Immutable
public abstract class ReimbursableCost {
  ReimbursableCost() {}

  static ReimbursableCost of(CostStatement statement, List<CostLine> lines) {
    return ImmutableReimbursableCost.builder()
        .party(lines.get(0).party())
        .costType(lines.get(0).costType())
        .period(statement.period())
        .value(Rational.sum(lines.stream().map(CostLine::net).toList()))
        .currency(statement.currency())
        .entries(lines.stream().mapToLong(CostLine::entries).sum())
        .digestOfEntries(CostLine.digestOf(lines.stream().map(CostLine::digestOfEntries).toList()))
        .build();
  }

  /** Who bore it. */
  public abstract PartyId party();

  /** Which kind of cost. */
  public abstract CostTypeId costType();

  /** The period of the statement. */
  public abstract ContractPeriod period();

  /** How much, in {@link #currency}. */
  public abstract Rational value();

  /** The agreement's currency. */
  public abstract CurrencyUnit currency();

  /** How many entries are behind it. */
  public abstract long entries();

  /** The digest of the entries behind it. */
  public abstract Digest digestOfEntries();

  /** How much. */
  public MonetaryAmount amount() {
    return Amounts.of(value(), currency());
  }

  /** {@code EUR 100 of 4.2 for tampere in 2018-04-01/2021-12-31, 12 entries}. */
  @Override
  public String toString() {
    return "%s %s of %s for %s in %s, %s entries"
        .formatted(currency().getCurrencyCode(), value(), costType(), party(), period(), entries());
  }
}
