package org.openbook.alliance.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.settlement.Line;

/**
 * Who is moved by what the terms pay: every party that does more than order and pay, and a client
 * as far as it stands among those whom an incentive pays or takes from.
 *
 * <p>Of a client only its part of an incentive counts: that it pays others less for less is no
 * incentive of its own.
 */
final class Performers {
  private final List<Party> parties;
  private final List<Line> lines;
  private final List<PartyId> clients;
  private final List<PartyId> producing;

  Performers(Situation situation) {
    Alliance alliance = situation.model().alliance();
    this.parties = alliance.parties();
    this.lines = situation.model().lines();
    this.clients = alliance.holding(Role.CLIENT, situation.period().endInclusive());
    this.producing =
        Stream.of(Role.values())
            .filter(role -> role != Role.CLIENT)
            .flatMap(role -> alliance.holding(role, situation.period().endInclusive()).stream())
            .distinct()
            .toList();
  }

  /** All whose result is watched, in the alliance's order. */
  List<PartyId> all() {
    return parties.stream()
        .map(Party::id)
        .filter(party -> isClient(party) ? hasOwnPart(party) : isInAnyLine(party))
        .toList();
  }

  // Whom no line pays or takes from, the terms do not mean to move.
  private boolean isInAnyLine(PartyId party) {
    return lines.stream().anyMatch(line -> isIn(line, party));
  }

  private static boolean isIn(Line line, PartyId party) {
    return Stream.of(line.payers(), line.payees())
        .anyMatch(
            side ->
                side.parties().contains(party)
                    || side.remainderHolder().filter(party::equals).isPresent());
  }

  /** Whether the party does more than order and pay. */
  boolean isProducing(PartyId party) {
    return producing.contains(party);
  }

  /** Whether more than costs is paid to it or taken of it: then a level result is no incentive. */
  boolean isRewarded(PartyId party) {
    return lines.stream()
        .filter(line -> line.kind() != Line.Kind.COSTS)
        .anyMatch(
            line ->
                isClient(party)
                    ? isPaidAsOneOf(line, party) || paysAsOneOf(line, party)
                    : isIn(line, party));
  }

  /** Whether it orders and pays, whatever else it does. */
  boolean isClient(PartyId party) {
    return clients.contains(party);
  }

  // Who only orders has its part of incentives alone; who produces too, of all that it is paid.
  private boolean hasOwnPart(PartyId party) {
    return lines.stream()
        .filter(line -> isProducing(party) || line.kind() == Line.Kind.INCENTIVE)
        .anyMatch(line -> isPaidAsOneOf(line, party) || paysAsOneOf(line, party));
  }

  /** Whether a client is paid by the line as one of those that it rewards. */
  boolean isPaidAsOneOf(Line line, PartyId party) {
    return line.payees().parties().contains(party)
        && line.payers().parties().stream().allMatch(payer -> isOnTheOtherSide(payer, party));
  }

  /** Whether a client pays the line as one of those that it takes from. */
  boolean paysAsOneOf(Line line, PartyId party) {
    return !isPaidAsOneOf(line, party)
        && line.payers().parties().contains(party)
        && line.payers().parties().stream().anyMatch(payer -> !isOnlyClient(payer))
        && line.payees().parties().stream().allMatch(payee -> isOnTheOtherSide(payee, party));
  }

  // Who only orders and pays stands on the other side of everybody; who orders and produces stands
  // on the other side of those that only order.
  private boolean isOnTheOtherSide(PartyId other, PartyId party) {
    return isOnlyClient(other) || (isProducing(party) && isClient(other));
  }

  private boolean isOnlyClient(PartyId party) {
    return isClient(party) && !isProducing(party);
  }
}
