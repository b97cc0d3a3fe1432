package org.openbook.alliance.examples.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.Label;

/**
 * The settlements of the same facts on several terms, side by side: line by line, then party by
 * party.
 *
 * <p>Lines and parties are matched by their ids; one that some terms do not have is empty there.
 *
 * @param lines what each line came to
 * @param parties what the whole settlement brings to each party
 */
record TermsCompared(List<Row> lines, List<Row> parties) {
  /**
   * One line or party.
   *
   * @param label what the first terms that have it call it
   * @param amounts one for each terms
   */
  record Row(Label label, List<Optional<Rational>> amounts) {}

  static TermsCompared of(List<Settlement> settlements) {
    Map<LineId, Label> lines = new LinkedHashMap<>();
    Map<PartyId, Label> parties = new LinkedHashMap<>();
    for (Settlement settled : settlements) {
      for (SettledLine line : settled.lines()) {
        lines.putIfAbsent(line.line().id(), line.line().label());
      }
      for (Party party : settled.model().alliance().parties()) {
        parties.putIfAbsent(party.id(), party.name());
      }
    }
    List<Row> lineRows = new ArrayList<>();
    lines.forEach(
        (id, label) ->
            lineRows.add(
                new Row(label, settlements.stream().map(settled -> line(settled, id)).toList())));
    List<Row> partyRows = new ArrayList<>();
    parties.forEach(
        (id, label) ->
            partyRows.add(
                new Row(label, settlements.stream().map(settled -> party(settled, id)).toList())));
    return new TermsCompared(List.copyOf(lineRows), List.copyOf(partyRows));
  }

  private static Optional<Rational> line(Settlement settled, LineId id) {
    return settled.lines().stream()
        .filter(line -> line.line().id().equals(id))
        .findFirst()
        .map(line -> line.figure().value());
  }

  private static Optional<Rational> party(Settlement settled, PartyId id) {
    return settled.partyStatements().stream()
        .filter(statement -> statement.party().id().equals(id))
        .findFirst()
        .map(PartyStatement::net)
        .map(Amounts::value);
  }
}
