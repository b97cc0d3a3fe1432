package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/**
 * What an issued settlement makes payable on one line: what is payable to date less what earlier
 * settlements of the same contract period made payable.
 *
 * <p>Not what was paid: a payment that is missing is still open. Above 0 a party is paid, below 0
 * it pays; over all parties it adds up to 0. Worked number: a fee of 1 300 000 in the end, of which
 * thirty months on account made 1 200 000 payable, is trued up by 100 000.
 */
@Value.Immutable
public abstract class TrueUp {
  TrueUp() {}

  /**
   * A party's part of a true-up.
   *
   * @param party whose
   * @param toDate what is payable to it up to now; below 0 it pays
   * @param before what earlier settlements of the contract period made payable to it
   */
  public record Share(PartyId party, Rational toDate, Rational before) {
    /** Refuses null. */
    public Share {
      requireNonNull(party, "party");
      requireNonNull(toDate, "toDate");
      requireNonNull(before, "before");
    }

    /** What is made payable to it now. */
    public Rational amount() {
      return toDate.minus(before);
    }
  }

  /** The line of the model; of a line that amended terms dropped, as it was. */
  public abstract Line line();

  /** The currency of every amount here. */
  public abstract CurrencyUnit currency();

  /** What it is of each party that the line concerns, payers first. */
  public abstract List<Share> shares();

  /**
   * The true-ups of a settlement on what stood before it. On account a line without terms for that
   * stays as it is; otherwise a line that is no longer settled goes back to 0.
   */
  static List<TrueUp> on(Settlement settlement, Map<LineId, SettledLine> standing) {
    List<TrueUp> trueUps = new ArrayList<>();
    Map<LineId, SettledLine> dropped = new LinkedHashMap<>(standing);
    for (SettledLine line : settlement.lines()) {
      SettledLine earlier = dropped.remove(line.line().id());
      trueUps.add(of(line, payable(line), earlier == null ? Map.of() : payable(earlier)));
    }
    if (settlement.stage() != Stage.ON_ACCOUNT) {
      dropped.values().forEach(line -> trueUps.add(of(line, Map.of(), payable(line))));
    }
    return trueUps;
  }

  private static TrueUp of(
      SettledLine line, Map<PartyId, Rational> toDate, Map<PartyId, Rational> before) {
    List<Share> shares =
        Stream.concat(toDate.keySet().stream(), before.keySet().stream())
            .distinct()
            .map(party -> new Share(party, at(toDate, party), at(before, party)))
            .toList();
    return ImmutableTrueUp.builder()
        .line(line.line())
        .currency(line.currency())
        .addAllShares(shares)
        .build();
  }

  private static Rational at(Map<PartyId, Rational> amounts, PartyId party) {
    return amounts.getOrDefault(party, Rational.ZERO);
  }

  private static Map<PartyId, Rational> payable(SettledLine line) {
    return perParty(line, line::payableOf);
  }

  /** What a line brings to each party that pays or is paid by it. */
  static Map<PartyId, Rational> perParty(SettledLine line, Function<PartyId, Rational> amount) {
    Set<PartyId> parties = new LinkedHashSet<>(line.paid().keySet());
    parties.addAll(line.received().keySet());
    return Maps.toMap(parties, amount::apply);
  }

  /** The parties that the line concerns, payers first. */
  public List<PartyId> parties() {
    return shares().stream().map(Share::party).toList();
  }

  /** What this makes payable to a party; below 0 the party pays. */
  public Rational of(PartyId party) {
    requireNonNull(party, "party");
    return Rational.sum(
        shares().stream().filter(share -> share.party().equals(party)).map(Share::amount).toList());
  }

  /** Who is to pay whom, so that each party pays and is paid its part of this line. */
  public List<Transfer> transfers() {
    return Flows.matching(Maps.toMap(parties(), this::of)).transfers(currency());
  }

  /** {@code fee: city -67000, clinic 67000}. */
  @Override
  public String toString() {
    return line().id()
        + ": "
        + parties().stream()
            .map(party -> party + " " + of(party))
            .collect(Collectors.joining(", "));
  }
}
