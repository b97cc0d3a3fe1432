package org.openbook.alliance.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.PartyId;

/**
 * Sums that go from party to party; what goes back is taken off. Written while a history is read
 * through, never afterwards.
 */
final class Flows {
  private final Map<Pair, Rational> sums = new LinkedHashMap<>();

  private record Pair(PartyId payer, PartyId payee) {}

  /**
   * Who pays whom, where only what each party pays or is paid is known: each payer pays the payees
   * in proportion to what they have still to be paid, so that nobody pays the wrong way.
   */
  static Flows matching(Map<PartyId, Rational> nets) {
    Map<PartyId, Rational> left = new LinkedHashMap<>();
    nets.forEach((party, net) -> left.put(party, net.max(Rational.ZERO)));
    List<PartyId> payees = List.copyOf(left.keySet());
    Flows flows = new Flows();
    nets.forEach(
        (payer, net) -> {
          List<Rational> parts = split(net.negated(), List.copyOf(left.values()));
          for (int i = 0; i < parts.size(); i++) {
            flows.add(payer, payees.get(i), parts.get(i));
            left.merge(payees.get(i), parts.get(i), Rational::minus);
          }
        });
    return flows;
  }

  /**
   * An amount in proportion to sums of which it is a part, none more than its sum: all are whole
   * steps of the finest decimal among them. Nothing of an amount that is not above 0.
   */
  static List<Rational> split(Rational amount, List<Rational> sums) {
    if (amount.signum() <= 0) {
      return List.of();
    }
    int decimals =
        Stream.concat(Stream.of(amount), sums.stream())
            .mapToInt(Rational::decimals)
            .max()
            .orElse(0);
    Rational step = Rational.of(BigDecimal.valueOf(1, decimals));
    return Apportionment.of(RemainderPolicy.LARGEST_REMAINDER, step).split(amount, sums).parts();
  }

  Flows add(PartyId payer, PartyId payee, Rational amount) {
    Pair back = new Pair(payee, payer);
    if (sums.containsKey(back)) {
      sums.merge(back, amount, Rational::minus);
    } else {
      sums.merge(new Pair(payer, payee), amount, Rational::plus);
    }
    return this;
  }

  Flows addAll(Flows others) {
    others.sums.forEach((pair, amount) -> add(pair.payer(), pair.payee(), amount));
    return this;
  }

  Flows add(Transfer transfer) {
    return add(transfer.payer(), transfer.payee(), Amounts.value(transfer.amount()));
  }

  Flows subtract(Transfer transfer) {
    return add(transfer.payee(), transfer.payer(), Amounts.value(transfer.amount()));
  }

  /** What goes from the one to the other, less what goes back. */
  Rational between(PartyId payer, PartyId payee) {
    return sums.getOrDefault(new Pair(payer, payee), Rational.ZERO)
        .minus(sums.getOrDefault(new Pair(payee, payer), Rational.ZERO));
  }

  /** What a party is paid, less what it pays. */
  Rational to(PartyId party) {
    Rational sum = Rational.ZERO;
    for (Map.Entry<Pair, Rational> flow : sums.entrySet()) {
      Pair pair = flow.getKey();
      sum = pair.payee().equals(party) ? sum.plus(flow.getValue()) : sum;
      sum = pair.payer().equals(party) ? sum.minus(flow.getValue()) : sum;
    }
    return sum;
  }

  /** Everything that goes anywhere, each in its direction. */
  List<Transfer> transfers(CurrencyUnit currency) {
    List<Transfer> transfers = new ArrayList<>();
    sums.forEach(
        (pair, sum) -> {
          if (sum.signum() > 0) {
            transfers.add(new Transfer(pair.payer(), pair.payee(), Amounts.of(sum, currency)));
          } else if (sum.signum() < 0) {
            transfers.add(
                new Transfer(pair.payee(), pair.payer(), Amounts.of(sum.negated(), currency)));
          }
        });
    return List.copyOf(transfers);
  }
}
