package org.openbook.alliance.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Stage;

/** What a settlement document states, before anybody looks whether it is true. */
record StatedSettlement(
    Stage stage,
    Digest terms,
    Digest facts,
    List<Line> lines,
    List<Statement> parties,
    List<Figure> figures,
    Optional<CommercialModel> model,
    Optional<PeriodFacts> periodFacts) {

  /** A value with the formula that makes it of its operands' stated values. */
  record Figure(Path path, Rational value, Unit unit, Formula formula) {}

  /** A line with the value of the figure that it names. */
  record Line(
      Path path,
      String id,
      Rational figure,
      Rational amount,
      Rational payable,
      Map<PartyId, Rational> paid,
      Map<PartyId, Rational> received) {}

  /** What the lines bring to a party. */
  record Statement(Path path, PartyId party, Rational net, Rational payable, List<Entry> entries) {}

  /** What one line brings to a party. */
  record Entry(Path path, String line, Rational amount, Rational payable) {}
}
