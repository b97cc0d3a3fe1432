package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;

/**
 * What a line came to: the amount, who pays and who is paid how much of it, the figure that
 * explains it, and what of it is payable at the settlement's stage.
 *
 * <p>Not a payment. Amount and payable differ by what is retained or not payable while the
 * settlement is provisional. Law: what the payers pay and what the payees are paid both add up to
 * the amount.
 */
public final class SettledLine {
  private final Line line;
  private final Figure figure;
  private final Rational payable;
  private final CurrencyUnit currency;
  private final Shares payers;
  private final Shares payees;
  private final Parts amountParts;
  private final Parts payableParts;

  /**
   * How the line is divided among those who pay, or among those who are paid.
   *
   * @param amount the division of what the line came to
   * @param payable the division of what is payable of it, in the same proportion
   * @param weights the figures of the weights, in declared order; empty where the terms fix them
   */
  public record Sharing(Division amount, Division payable, List<Figure> weights) {
    /** Refuses null. */
    public Sharing {
      requireNonNull(amount, "amount");
      requireNonNull(payable, "payable");
      weights = List.copyOf(weights);
    }
  }

  /** The proportion, and the figures of its weights where they were computed. */
  record Shares(Participation participation, List<Figure> weights) {}

  private record Parts(Map<PartyId, Rational> paid, Map<PartyId, Rational> received) {
    Rational netOf(PartyId party) {
      return received
          .getOrDefault(party, Rational.ZERO)
          .minus(paid.getOrDefault(party, Rational.ZERO));
    }

    boolean touch(PartyId party) {
      return !received.getOrDefault(party, Rational.ZERO).isZero()
          || !paid.getOrDefault(party, Rational.ZERO).isZero();
    }
  }

  SettledLine(
      Line line,
      Figure figure,
      Rational payable,
      CurrencyUnit currency,
      Shares payers,
      Shares payees) {
    this.line = line;
    this.figure = figure;
    this.payable = payable;
    this.currency = currency;
    this.payers = payers;
    this.payees = payees;
    this.amountParts = parts(figure.value());
    this.payableParts = payable.equals(figure.value()) ? amountParts : parts(payable);
  }

  private Parts parts(Rational amount) {
    Rational step = line.payableRounding().step();
    return new Parts(
        payers.participation().split(amount, step), payees.participation().split(amount, step));
  }

  /** The line of the model. */
  public Line line() {
    return line;
  }

  /** The amount with all that it was computed from. */
  public Figure figure() {
    return figure;
  }

  /** The currency of every amount here. */
  public CurrencyUnit currency() {
    return currency;
  }

  // ---- what the line came to ----

  /** What the line came to. */
  public MonetaryAmount amount() {
    return Amounts.of(figure.value(), currency);
  }

  /** How much each payer pays, in declared order; below 0 where the line turned round. */
  public Map<PartyId, Rational> paid() {
    return amountParts.paid();
  }

  /** How much each payee is paid, in declared order. */
  public Map<PartyId, Rational> received() {
    return amountParts.received();
  }

  /** What the line brings to a party: what it is paid less what it pays. */
  public Rational netOf(PartyId party) {
    return amountParts.netOf(requireNonNull(party, "party"));
  }

  /** How the line is divided among those who pay it. */
  public Sharing amongPayers() {
    return sharing(payers);
  }

  /** How the line is divided among those who are paid it. */
  public Sharing amongPayees() {
    return sharing(payees);
  }

  private Sharing sharing(Shares shares) {
    Rational step = line.payableRounding().step();
    return new Sharing(
        new Division(shares.participation(), figure.value(), step),
        new Division(shares.participation(), payable, step),
        shares.weights());
  }

  // ---- what of it is payable ----

  /** What of the amount is payable at the settlement's stage. */
  public MonetaryAmount payable() {
    return Amounts.of(payable, currency);
  }

  /** What of the amount is not payable yet: retained, or withheld while something is open. */
  public MonetaryAmount retained() {
    return Amounts.of(figure.value().minus(payable), currency);
  }

  /** What of the payable a party is paid, less what it pays. */
  public Rational payableOf(PartyId party) {
    return payableParts.netOf(requireNonNull(party, "party"));
  }

  boolean touches(PartyId party) {
    return amountParts.touch(party) || payableParts.touch(party);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SettledLine that
        && line.equals(that.line)
        && figure.equals(that.figure)
        && payable.equals(that.payable)
        && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, figure);
  }

  /** The line's label and amount, and the payable where it differs. */
  @Override
  public String toString() {
    String amount = figure.label().orElse(line.label()) + " " + Amounts.text(amount());
    return payable.equals(figure.value()) ? amount : amount + ", payable " + payable;
  }
}
