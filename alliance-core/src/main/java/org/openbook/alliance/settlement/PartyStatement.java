package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;

/**
 * What a settlement brings to one party, line by line: above 0 it is paid, below 0 it pays.
 *
 * <p>Not its books. Law: over all parties each line adds up to 0.
 */
public final class PartyStatement {
  private final Party party;
  private final CurrencyUnit currency;
  private final List<Entry> entries;

  /**
   * One line's effect.
   *
   * @param line the settled line
   * @param amount what it brings to the party
   * @param payable what of that is payable at the settlement's stage
   */
  public record Entry(SettledLine line, Rational amount, Rational payable) {
    /** Refuses null. */
    public Entry {
      requireNonNull(line, "line");
      requireNonNull(amount, "amount");
      requireNonNull(payable, "payable");
    }
  }

  PartyStatement(Party party, CurrencyUnit currency, List<Entry> entries) {
    this.party = party;
    this.currency = currency;
    this.entries = List.copyOf(entries);
  }

  /** Whose statement it is. */
  public Party party() {
    return party;
  }

  /** The currency of every amount here. */
  public CurrencyUnit currency() {
    return currency;
  }

  /** The lines that concern the party, in the model's order. */
  public List<Entry> entries() {
    return entries;
  }

  /** What all lines bring to the party. */
  public MonetaryAmount net() {
    return Amounts.of(Rational.sum(entries.stream().map(Entry::amount).toList()), currency);
  }

  /** What of that is payable at the settlement's stage. */
  public MonetaryAmount payable() {
    return Amounts.of(Rational.sum(entries.stream().map(Entry::payable).toList()), currency);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartyStatement that
        && party.equals(that.party)
        && currency.equals(that.currency)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(party, entries);
  }

  /** The party and its net amount. */
  @Override
  public String toString() {
    return party.name() + " " + Amounts.text(net());
  }
}
