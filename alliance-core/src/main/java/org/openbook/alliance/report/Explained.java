package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.text.DividedFigure;
import org.openbook.alliance.text.DividedFigure.Among;
import org.openbook.alliance.text.DividedFigure.Side;

/**
 * The figures that a statement explains, in the order of their explanations, each with its division
 * among the parties.
 *
 * <p>Not the explanation's text: {@link org.openbook.alliance.text.ExplanationText} writes that, in
 * lines or in rows, and a row of a table that names one of these figures, or a figure below them,
 * points at it.
 *
 * @param figures what is explained
 */
public record Explained(List<DividedFigure> figures) implements Content {
  /** Refuses null. */
  public Explained {
    figures = List.copyOf(figures);
  }

  /**
   * One line of a settlement: its figure, and its division among payers and payees. What is payable
   * of it has divisions of its own where it is another amount.
   */
  public static DividedFigure of(Settlement settlement, SettledLine line) {
    requireNonNull(line, "line");
    Map<PartyId, Label> names = new HashMap<>();
    for (Party party : settlement.model().alliance().parties()) {
      names.put(party.id(), party.name());
    }
    List<Side> sides = new ArrayList<>();
    add(sides, line.amongPayers(), Among.PAYERS, Among.PAYERS_NOW, names);
    add(sides, line.amongPayees(), Among.PAYEES, Among.PAYEES_NOW, names);
    return new DividedFigure(line.figure(), sides);
  }

  private static void add(
      List<Side> sides,
      SettledLine.Sharing sharing,
      Among whole,
      Among now,
      Map<PartyId, Label> names) {
    Division amount = sharing.amount();
    sides.add(new Side(whole, amount, names, sharing.weights()));
    if (!sharing.payable().equals(amount)) {
      sides.add(new Side(now, sharing.payable(), names, sharing.weights()));
    }
  }
}
