package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;

/**
 * What a settlement brings to one party, line by line: above 0 it is paid, below 0 it pays.
 *
 * <p>Not its books. Law: over all parties each line adds up to 0.
 *
 * @param party whose statement it is
 * @param currency of every amount here
 * @param entries the lines that concern the party, in the model's order
 */
public record PartyStatement(Party party, CurrencyUnit currency, List<Entry> entries) {
  /**
   * One line's effect.
   *
   * @param line the settled line
   * @param amount what it brings to the party
   */
  public record Entry(SettledLine line, Rational amount) {
    /** Refuses null. */
    public Entry {
      requireNonNull(line, "line");
      requireNonNull(amount, "amount");
    }
  }

  /** Keeps its own copy of the entries. */
  public PartyStatement {
    requireNonNull(party, "party");
    requireNonNull(currency, "currency");
    entries = List.copyOf(entries);
  }

  /** What all lines bring to the party. */
  public MonetaryAmount net() {
    return Amounts.of(Rational.sum(entries.stream().map(Entry::amount).toList()), currency);
  }

  /** The party and its net amount. */
  @Override
  public String toString() {
    return party.name() + " " + Amounts.text(net());
  }
}
