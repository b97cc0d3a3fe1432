package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.json.StatedDivision.StatedPart;
import org.openbook.alliance.json.StatedSettlement.StatedLine;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;

/**
 * Divides a line again as a document says that it is divided: from the weights, the amount, the
 * step and the policy alone.
 */
final class DivisionCheck {
  private final StatedSettlement stated;
  private final StatedLine line;
  private final List<Verification.Finding> findings = new ArrayList<>();

  private DivisionCheck(StatedSettlement stated, StatedLine line) {
    this.stated = stated;
    this.line = line;
  }

  /** What does not follow in the divisions of a line at a place. */
  static List<Verification.Finding> findings(StatedSettlement stated, StatedLine line, Path path) {
    DivisionCheck check = new DivisionCheck(stated, line);
    line.payers().ifPresent(by -> check.divide(by, line.paid(), path.at("payers")));
    line.payees().ifPresent(by -> check.divide(by, line.received(), path.at("payees")));
    return check.findings;
  }

  /**
   * What of a line's payable a party is paid, less what it pays; empty where the document does not
   * say how it is divided.
   */
  static Optional<Rational> payableOf(PartyId party, StatedLine line) {
    Optional<Rational> paid = payable(party, line, line.paid(), line.payers());
    Optional<Rational> received = payable(party, line, line.received(), line.payees());
    return received.flatMap(in -> paid.map(in::minus));
  }

  private static Optional<Rational> payable(
      PartyId party,
      StatedLine line,
      Map<PartyId, Rational> amounts,
      Optional<StatedDivision> division) {
    if (!amounts.containsKey(party)) {
      return Optional.of(Rational.ZERO);
    } else if (amounts.size() == 1) {
      return Optional.of(line.payable());
    }
    return division.map(by -> by.by(StatedPart::payable).getOrDefault(party, Rational.ZERO));
  }

  private void divide(StatedDivision by, Map<PartyId, Rational> amounts, Path path) {
    try {
      Optional<Participation> proportion = by.participation(stated::valueOf);
      if (proportion.isPresent()) {
        compare(
            by,
            new Division(proportion.get(), line.amount(), by.step()),
            new Division(proportion.get(), line.payable(), by.step()),
            path);
      } else {
        require(line.amount(), Rational.ZERO, path, "what nobody has a weight in");
      }
    } catch (IllegalArgumentException refused) {
      add(path, "its weights divide nothing: %s".formatted(refused.getMessage()));
    }
    if (!by.by(StatedPart::amount).equals(amounts)) {
      add(path, "its parts are %s; the line has %s".formatted(by.by(StatedPart::amount), amounts));
    }
  }

  private void compare(StatedDivision by, Division amount, Division payable, Path path) {
    List<Division.Part> due = amount.parts();
    require(by.left(), amount.remainder(), path.at("left"), "what is left over");
    if (due.size() != by.parts().size()) {
      add(
          path.at("parts"),
          "it states %s parts; there are %s".formatted(by.parts().size(), due.size()));
      return;
    }
    for (int i = 0; i < due.size(); i++) {
      StatedPart part = by.parts().get(i);
      Path at = path.at("parts").at(i);
      require(part.exact(), due.get(i).exact(), at.at("exact"), "its exact share");
      require(part.whole(), due.get(i).whole(), at.at("whole"), "the whole steps in it");
      require(part.amount(), due.get(i).amount(), at.at("amount"), "its part");
      require(part.payable(), payable.parts().get(i).amount(), at.at("payable"), "its part");
    }
  }

  private void require(Rational given, Rational due, Path path, String what) {
    if (!given.equals(due)) {
      add(path, "it states %s; %s is %s".formatted(given, what, due));
    }
  }

  private void add(Path path, String message) {
    findings.add(new Verification.Finding(path.toString(), message));
  }
}
