package org.openbook.alliance.intake.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openbook.alliance.exact.Rational;

/**
 * Reads the amount of a row that has too few or too many separators, so that the file's control
 * total can close.
 *
 * <p>Not a repair: the row stays a finding. Its amount is readable only if every way to put the
 * separators right that gives readable dates and a readable amount gives the same amount.
 */
final class Recovery {
  private static final int MOST_SEPARATORS = 2;
  private static final int LONGEST_ROW = 2_000;

  private final LineReader reader;
  private final Columns columns;
  private final String delimiter;

  /**
   * What could be read of a row.
   *
   * @param amount the amount, if there is no doubt
   * @param fault where and how the row is wrong
   */
  record Recovered(Optional<Rational> amount, Fault fault) {}

  Recovery(LineReader reader, Columns columns, char delimiter) {
    this.reader = reader;
    this.columns = columns;
    this.delimiter = String.valueOf(delimiter);
  }

  Recovered recover(Row row) {
    return recover(row.line(), row.texts());
  }

  Recovered recover(long line, List<String> cells) {
    Search search = new Search(line);
    int missing = columns.count() - cells.size();
    int length = cells.stream().mapToInt(String::length).sum();
    if (Math.abs(missing) <= MOST_SEPARATORS && length <= LONGEST_ROW) {
      search.run(cells, missing);
    }
    Optional<Rational> amount =
        search.amounts.size() == 1
            ? Optional.of(search.amounts.iterator().next())
            : Optional.empty();
    return new Recovered(amount, fault(cells, missing, search.places));
  }

  private Fault fault(List<String> cells, int missing, Set<Integer> places) {
    String required =
        "a row has %d cells, one for each column; this one has %d: a separator is %s"
            .formatted(columns.count(), cells.size(), missing > 0 ? "missing" : "too many");
    if (places.size() == 1) {
      int place = places.iterator().next();
      return new Fault(columns.name(place), cells.get(place), required);
    }
    return new Fault("", String.join(delimiter, cells), required);
  }

  /** All the ways to put the separators right. */
  private final class Search {
    private final long line;
    private final Set<Rational> amounts = new HashSet<>();
    private final Set<Integer> places = new HashSet<>();

    Search(long line) {
      this.line = line;
    }

    void run(List<String> cells, int missing) {
      if (missing > 0) {
        split(cells, missing, 0, -1);
        offerPadded(cells, missing);
      } else if (missing < 0) {
        merge(cells, -missing, 0, -1);
      } else {
        offer(cells, -1);
      }
    }

    // Some systems leave the empty cells at the end of a row out.
    private void offerPadded(List<String> cells, int missing) {
      List<String> padded = new ArrayList<>(cells);
      for (int i = 0; i < missing; i++) {
        padded.add("");
      }
      offer(padded, -1);
    }

    private void split(List<String> cells, int missing, int first, int place) {
      if (missing == 0) {
        offer(cells, place);
        return;
      }
      for (int cell = first; cell < cells.size(); cell++) {
        String text = cells.get(cell);
        int at = place < 0 ? cell : place;
        for (int i = 1; i < text.length(); i++) {
          String left = text.substring(0, i);
          String right = text.substring(i);
          List<String> parts = replaced(cells, cell, cell + 1, List.of(left, right));
          split(parts, missing - 1, cell + 1, at);
        }
      }
    }

    private void merge(List<String> cells, int extra, int first, int place) {
      if (extra == 0) {
        offer(cells, place);
        return;
      }
      for (int cell = first; cell + 1 < cells.size(); cell++) {
        String joined = cells.get(cell) + delimiter + cells.get(cell + 1);
        int at = place < 0 ? cell : place;
        merge(replaced(cells, cell, cell + 2, List.of(joined)), extra - 1, cell, at);
      }
    }

    private void offer(List<String> cells, int place) {
      readable(
          cells,
          amount -> {
            amounts.add(amount);
            if (place >= 0) {
              places.add(place);
            }
          });
    }

    private void readable(List<String> cells, Consumer<Rational> found) {
      Amount amount = reader.readable(Row.of(line, cells));
      if (amount != null) {
        found.accept(amount.value());
      }
    }
  }

  private static List<String> replaced(List<String> cells, int from, int to, List<String> by) {
    List<String> replaced = new ArrayList<>(cells.subList(0, from));
    replaced.addAll(by);
    replaced.addAll(cells.subList(to, cells.size()));
    return replaced;
  }
}
