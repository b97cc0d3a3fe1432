package org.openbook.alliance.settlement;

import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
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
 *
 * @param line the line of the model
 * @param figure the payable with all that it was computed from
 * @param currency of every amount here
 * @param paid how much each payer pays; below 0 where the line turned round
 * @param received how much each payee is paid
 */
public record SettledLine(
    Line line,
    Figure figure,
    CurrencyUnit currency,
    Map<PartyId, Rational> paid,
    Map<PartyId, Rational> received) {

  static SettledLine of(Line line, Figure figure, CurrencyUnit currency) {
    Rational step = line.rounding().step();
    Rational amount = figure.value();
    return new SettledLine(
        line,
        figure,
        currency,
        line.payers().split(amount, step),
        line.payees().split(amount, step));
  }

  /** How much is paid. */
  public MonetaryAmount amount() {
    return Amounts.of(figure.value(), currency);
  }

  /** What the line brings to a party: what it is paid less what it pays. */
  public Rational netOf(PartyId party) {
    return received
        .getOrDefault(party, Rational.ZERO)
        .minus(paid.getOrDefault(party, Rational.ZERO));
  }

  /** The line's label and amount. */
  @Override
  public String toString() {
    return line.name().label() + " " + Amounts.text(amount());
  }
}
