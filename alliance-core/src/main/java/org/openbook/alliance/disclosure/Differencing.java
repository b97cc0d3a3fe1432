package org.openbook.alliance.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/**
 * What a recipient can compute from the sums it was shown: every sum of hidden amounts is a row,
 * and whatever it can compute is a combination of rows.
 *
 * <p>A sum gives something away if some combination of it with the sums already shown speaks of one
 * party alone, and is no combination of what that party's terms permit. For each hidden party the
 * rows are kept in echelon form with that party's amounts last: such a combination is then what is
 * left of a row when all others' amounts have gone.
 */
final class Differencing {
  // Added to the number of an amount to put it behind those of all others.
  private static final int LAST = 1 << 30;

  private final Map<Amount, Integer> numbers = new HashMap<>();
  private final List<Span> spans;

  /** An amount that the recipient may not see: one party's sum of a finest cell. */
  record Amount(PartyId party, CostCell cell) {}

  /** Nothing shown yet; these are the parties with amounts that the recipient may not see. */
  Differencing(Collection<PartyId> hidden) {
    spans = hidden.stream().map(Span::new).toList();
  }

  /**
   * Notes a sum that the recipient may see whatever follows from it: of one party, as permitted.
   */
  void permit(Collection<Amount> sum) {
    spans.forEach(span -> span.add(span.reduced(row(span, sum))));
  }

  /** Shows a sum, if that gives nothing away; otherwise it is as if nobody had asked. */
  boolean show(Collection<Amount> sum) {
    List<NavigableMap<Integer, Rational>> reduced = new ArrayList<>();
    for (Span span : spans) {
      NavigableMap<Integer, Rational> rest = span.reduced(row(span, sum));
      if (!rest.isEmpty() && rest.firstKey() >= LAST) {
        return false;
      }
      reduced.add(rest);
    }
    for (int i = 0; i < spans.size(); i++) {
      spans.get(i).add(reduced.get(i));
    }
    return true;
  }

  private NavigableMap<Integer, Rational> row(Span span, Collection<Amount> sum) {
    NavigableMap<Integer, Rational> row = new TreeMap<>();
    for (Amount amount : sum) {
      int number = numbers.computeIfAbsent(amount, key -> numbers.size());
      row.put(amount.party().equals(span.party) ? number + LAST : number, Rational.ONE);
    }
    return row;
  }

  private static final class Span {
    private final PartyId party;
    // By their first amount, whose factor is 1.
    private final Map<Integer, NavigableMap<Integer, Rational>> rows = new HashMap<>();

    Span(PartyId party) {
      this.party = party;
    }

    /** What is left of a row when everything that follows from the rows here is taken away. */
    NavigableMap<Integer, Rational> reduced(NavigableMap<Integer, Rational> row) {
      Integer at = row.isEmpty() ? null : row.firstKey();
      while (at != null) {
        Map<Integer, Rational> known = rows.get(at);
        if (known != null) {
          subtract(row, known, row.getOrDefault(at, Rational.ZERO));
        }
        at = row.higherKey(at);
      }
      return row;
    }

    private static void subtract(
        Map<Integer, Rational> row, Map<Integer, Rational> known, Rational factor) {
      known.forEach(
          (number, value) ->
              row.merge(
                  number,
                  value.times(factor).negated(),
                  (before, change) -> {
                    Rational after = before.plus(change);
                    return after.isZero() ? null : after;
                  }));
    }

    void add(NavigableMap<Integer, Rational> row) {
      if (!row.isEmpty()) {
        Rational first = row.firstEntry().getValue();
        row.replaceAll((number, value) -> value.dividedBy(first));
        rows.put(row.firstKey(), row);
      }
    }
  }
}
