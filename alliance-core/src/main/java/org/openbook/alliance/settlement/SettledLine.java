package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/**
 * What a line came to: the amount, who pays and who is paid how much of it, and the figure that
 * explains it.
 *
 * <p>Not a payment. Law: what the payers pay and what the payees are paid both add up to the
 * amount.
 */
public final class SettledLine {
  private final Line line;
  private final Figure figure;
  private final CurrencyUnit currency;
  private final Map<PartyId, Rational> paid;
  private final Map<PartyId, Rational> received;

  SettledLine(Line line, Figure figure, CurrencyUnit currency) {
    Rational step = line.rounding().step();
    Rational amount = figure.value();
    this.line = line;
    this.figure = figure;
    this.currency = currency;
    this.paid = line.payers().split(amount, step);
    this.received = line.payees().split(amount, step);
  }

  /** The line of the model. */
  public Line line() {
    return line;
  }

  /** The payable with all that it was computed from. */
  public Figure figure() {
    return figure;
  }

  /** The currency of every amount here. */
  public CurrencyUnit currency() {
    return currency;
  }

  /** How much each payer pays, in declared order; below 0 where the line turned round. */
  public Map<PartyId, Rational> paid() {
    return paid;
  }

  /** How much each payee is paid, in declared order. */
  public Map<PartyId, Rational> received() {
    return received;
  }

  /** How much is paid. */
  public MonetaryAmount amount() {
    return Amounts.of(figure.value(), currency);
  }

  /** What the line brings to a party: what it is paid less what it pays. */
  public Rational netOf(PartyId party) {
    requireNonNull(party, "party");
    return received
        .getOrDefault(party, Rational.ZERO)
        .minus(paid.getOrDefault(party, Rational.ZERO));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SettledLine that
        && line.equals(that.line)
        && figure.equals(that.figure)
        && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, figure);
  }

  /** The line's label and amount. */
  @Override
  public String toString() {
    return line.name().label() + " " + Amounts.text(amount());
  }
}
