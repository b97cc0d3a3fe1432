package org.openbook.alliance.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.party.PartyId;

/**
 * Somebody who wants to know more than the terms permit, and computes with all that a view shows.
 *
 * <p>Every figure is a sum of amounts of the others: a row of ones and zeros. What can be learned
 * of one party has as many independent sums as the rows lose in rank when that party is taken out.
 */
final class Recipient {
  private final CostStatement statement;
  private final DisclosureTerms terms;
  private final PartyId self;
  private final List<Hidden> amounts;
  private final List<int[]> shown;

  /** A sum of one other party in a finest cell; the recipient knows that it exists. */
  private record Hidden(PartyId party, CostCell cell, List<CostCell> cells) {}

  Recipient(CostStatement statement, DisclosureTerms terms, BookView view) {
    this(statement, terms, view.recipient(), new ArrayList<>());
    view.totals().forEach(total -> shown.add(row(a -> a.cells().contains(total.cell()))));
    view.disclosed()
        .forEach(
            cost ->
                shown.add(
                    row(a -> a.party().equals(cost.party()) && a.cells().contains(cost.cell()))));
    view.entries().stream().map(entry -> entry.party()).distinct().forEach(this::learnAmountsOf);
  }

  private Recipient(
      CostStatement statement, DisclosureTerms terms, PartyId self, List<int[]> shown) {
    this.statement = statement;
    this.terms = terms;
    this.self = self;
    this.shown = shown;
    this.amounts =
        statement.lines().stream()
            .filter(line -> !line.party().equals(self))
            .map(Recipient::hidden)
            .distinct()
            .toList();
  }

  private static Hidden hidden(CostLine line) {
    List<CostCell> cells =
        Stream.of(DisclosureLevel.CLASSES, DisclosureLevel.COST_TYPES, DisclosureLevel.MONTHS)
            .map(level -> CostCell.of(line, level))
            .toList();
    return new Hidden(line.party(), cells.get(2), cells);
  }

  private void learnAmountsOf(PartyId party) {
    for (Hidden amount : amounts) {
      if (amount.party().equals(party)) {
        shown.add(row(amount::equals));
      }
    }
  }

  /** The same, with one more total. */
  Recipient knowing(CostCell total) {
    List<int[]> more = new ArrayList<>(shown);
    more.add(row(amount -> amount.cells().contains(total)));
    return new Recipient(statement, terms, self, more);
  }

  /** How many others have costs in the cell and may not be seen so closely. */
  long contributorsBelow(CostCell cell) {
    return amounts.stream()
        .filter(amount -> amount.cells().contains(cell))
        .map(Hidden::party)
        .distinct()
        .filter(party -> !terms.level(self, party).includes(cell.level()))
        .count();
  }

  List<PartyId> others() {
    return amounts.stream().map(Hidden::party).distinct().toList();
  }

  /** How many independent sums of this party alone follow from what is shown. */
  int learned(PartyId party) {
    List<int[]> withoutParty =
        shown.stream().map(row -> masked(row, amount -> !amount.party().equals(party))).toList();
    return rank(shown) - rank(withoutParty);
  }

  /** How many independent sums of this party the terms permit. */
  int permitted(PartyId party) {
    return rank(permittedRows(party));
  }

  private List<int[]> permittedRows(PartyId party) {
    DisclosureLevel level = terms.level(self, party);
    return amounts.stream()
        .filter(amount -> amount.party().equals(party))
        .flatMap(amount -> amount.cells().stream())
        .distinct()
        .filter(cell -> level.includes(cell.level()))
        .map(cell -> row(a -> a.party().equals(party) && a.cells().contains(cell)))
        .toList();
  }

  /**
   * Every way to add and subtract the first few figures, each at most once, that speaks of one
   * party alone and is no combination of what is permitted.
   */
  List<String> leaksBySumsAndDifferences(int figures) {
    List<int[]> used = shown.subList(0, Math.min(figures, shown.size()));
    List<String> leaks = new ArrayList<>();
    int ways = (int) Math.pow(3, used.size());
    for (int way = 0; way < ways; way++) {
      int[] sum = new int[amounts.size()];
      for (int i = 0, signs = way; i < used.size(); i++, signs /= 3) {
        add(sum, used.get(i), signs % 3 - 1);
      }
      for (PartyId party : others()) {
        if (isAlone(sum, party) && !isPermitted(sum, party)) {
          leaks.add(party + ": " + Arrays.toString(sum));
        }
      }
    }
    return leaks;
  }

  private boolean isAlone(int[] sum, PartyId party) {
    return Arrays.equals(sum, masked(sum, amount -> amount.party().equals(party)))
        && Arrays.stream(sum).anyMatch(factor -> factor != 0);
  }

  private boolean isPermitted(int[] sum, PartyId party) {
    List<int[]> rows = new ArrayList<>(permittedRows(party));
    int before = rank(rows);
    rows.add(sum);
    return rank(rows) == before;
  }

  private static void add(int[] sum, int[] row, int factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }

  private int[] row(Predicate<Hidden> of) {
    return amounts.stream().mapToInt(amount -> of.test(amount) ? 1 : 0).toArray();
  }

  private int[] masked(int[] row, Predicate<Hidden> kept) {
    int[] masked = row.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] = kept.test(amounts.get(i)) ? masked[i] : 0;
    }
    return masked;
  }

  /** By elimination without fractions. */
  private static int rank(List<int[]> rows) {
    BigInteger[][] m =
        rows.stream()
            .map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
    int rank = 0;
    int columns = m.length == 0 ? 0 : m[0].length;
    for (int column = 0; column < columns && rank < m.length; column++) {
      int pivot = rank;
      while (pivot < m.length && m[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot < m.length) {
        BigInteger[] row = m[pivot];
        m[pivot] = m[rank];
        m[rank] = row;
        for (int below = rank + 1; below < m.length; below++) {
          eliminate(m[below], row, column);
        }
        rank++;
      }
    }
    return rank;
  }

  private static void eliminate(BigInteger[] row, BigInteger[] by, int column) {
    BigInteger factor = row[column];
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i].multiply(by[column]).subtract(by[i].multiply(factor));
    }
  }
}
