package org.openbook.alliance.cases.compare;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.cases.wording.TwoSides;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.Settlement;

/**
 * What candidates make of the same target at several outturn costs.
 *
 * <p>Not a recommendation. Worked numbers: at a target of 100 and an outturn cost of 90, half of
 * the saving is 5 under three limbs and 1.25 under NEC ranges that stop at 97.5 %.
 *
 * @param candidates what is compared
 * @param target the target cost of all
 * @param rows one for each outturn cost
 */
public record SideBySide(List<Candidate> candidates, Rational target, List<Row> rows) {
  /** Keeps its own copies. */
  public SideBySide {
    candidates = List.copyOf(candidates);
    rows = List.copyOf(rows);
  }

  /**
   * One outturn cost.
   *
   * @param outturn the cost, fee inside
   * @param settlements what each candidate makes of it, in their order
   */
  public record Row(Rational outturn, List<Settlement> settlements) {
    /** Keeps its own copy. */
    public Row {
      settlements = List.copyOf(settlements);
    }

    /** What the provider is paid beyond the outturn cost, or short of it below 0, by candidate. */
    public List<Rational> beyondCost() {
      return settlements.stream().map(settled -> paid(settled).minus(outturn)).toList();
    }

    /** What the provider is paid in all. */
    private static Rational paid(Settlement settled) {
      PartyStatement provider =
          settled.partyStatements().stream()
              .filter(statement -> statement.party().id().equals(TwoSides.PROVIDER))
              .findFirst()
              .orElseThrow();
      return Amounts.value(provider.net());
    }
  }

  /** The comparison of candidates. */
  public static SideBySide of(
      List<Candidate> candidates, Rational target, List<Rational> outturns) {
    List<Row> rows = new ArrayList<>();
    for (Rational outturn : outturns) {
      rows.add(
          new Row(
              outturn,
              candidates.stream().map(candidate -> candidate.settle(target, outturn)).toList()));
    }
    return new SideBySide(candidates, target, rows);
  }
}
