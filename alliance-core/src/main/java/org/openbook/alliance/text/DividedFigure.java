package org.openbook.alliance.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.PartyId;

/**
 * A figure and how it is divided among parties: what an explanation of a settled line is about.
 *
 * <p>Not a settled line: anything that is divided can be explained so. Where one party alone has
 * all of it there is nothing to explain, and no side.
 *
 * @param figure what is divided
 * @param sides each group of parties among whom it is divided; empty if none is
 */
public record DividedFigure(Figure figure, List<Side> sides) {
  /** Which group of parties shares, and what of the figure. */
  public enum Among {
    /** Those who pay, the whole amount. */
    PAYERS(Words.AMONG_PAYERS),
    /** Those who are paid, the whole amount. */
    PAYEES(Words.AMONG_PAYEES),
    /** Those who pay, what of the amount is payable now. */
    PAYERS_NOW(Words.AMONG_PAYERS_NOW),
    /** Those who are paid, what of the amount is payable now. */
    PAYEES_NOW(Words.AMONG_PAYEES_NOW);

    private final Words words;

    Among(Words words) {
      this.words = words;
    }

    Words words() {
      return words;
    }
  }

  /**
   * The division among one group.
   *
   * @param among which group, and what is divided
   * @param division the weights, the parts and what is left over
   * @param names of every party that has a part
   * @param weights the figures of the weights, in the order of the shares; empty where the terms
   *     fix the weights
   */
  public record Side(
      Among among, Division division, Map<PartyId, Label> names, List<Figure> weights) {
    /** Refuses a party without a name, and weights that are not one for each share. */
    public Side {
      requireNonNull(among, "among");
      requireNonNull(division, "division");
      names = ImmutableMap.copyOf(names);
      weights = List.copyOf(weights);
      int shares = division.participation().shares().size();
      Faults faults = Faults.in("explanation of a division");
      for (Division.Part part : division.parts()) {
        faults.require(
            names.containsKey(part.party()),
            () -> "party '%s' has a part and no name; it must have one".formatted(part.party()));
      }
      int given = weights.size();
      faults.require(
          given == 0 || given == shares,
          () -> "it has %s weights; there must be %s, or none".formatted(given, shares));
      faults.throwIfAny();
    }
  }

  /** Refuses null. */
  public DividedFigure {
    requireNonNull(figure, "figure");
    sides = List.copyOf(sides);
  }

  /** A figure that nobody divides. */
  public static DividedFigure undivided(Figure figure) {
    return new DividedFigure(figure, List.of());
  }

  /** The figure, and among how many groups it is divided. */
  @Override
  public String toString() {
    return figure + ", " + sides.size() + " divisions";
  }
}
