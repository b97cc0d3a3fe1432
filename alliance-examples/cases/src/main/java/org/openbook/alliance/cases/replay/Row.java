package org.openbook.alliance.cases.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;

/**
 * One row of a file, read by column name; it collects what is wrong with its values.
 *
 * <p>A value that cannot be read gives 0 for the moment: {@link #check} must be called before
 * anything is made of the values.
 */
final class Row {
  private final long line;
  private final Map<String, Integer> columns;
  private final List<String> fields;
  private final List<String> faults = new ArrayList<>();

  Row(long line, Map<String, Integer> columns, List<String> fields) {
    this.line = line;
    this.columns = columns;
    this.fields = fields;
  }

  /** The line of the file on which the row starts; the header is line 1. */
  long line() {
    return line;
  }

  /** About how many bytes of the file it takes. */
  int bytes() {
    return fields.stream().mapToInt(String::length).sum() + fields.size();
  }

  /** What the file calls the row; its line, if it has no name. */
  String name() {
    String id = text("case_id");
    return id.isEmpty() ? "line %s".formatted(line) : id;
  }

  /** The text under a column; empty if it is blank or the file has no such column. */
  String text(String column) {
    Integer position = columns.get(column);
    return position == null || position >= fields.size() || fields.get(position).isBlank()
        ? ""
        : fields.get(position);
  }

  /** The number under a column, if one is given. */
  Optional<Rational> numberIfGiven(String column) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(parsed(column, text));
  }

  /** The number under a column; a blank is a fault. */
  Rational number(String column) {
    Optional<Rational> given = numberIfGiven(column);
    if (given.isEmpty()) {
      refuse(column, "is blank; a number is needed");
    }
    return given.orElse(Rational.ZERO);
  }

  /**
   * The number under a column, which keeps a law: {@code benchmark is -5; a benchmark is above 0}.
   */
  Rational number(String column, Predicate<Rational> law, String required) {
    Optional<Rational> given = numberIfGiven(column, law, required);
    if (given.isEmpty()) {
      refuse(column, "is blank; %s".formatted(required));
    }
    return given.orElse(Rational.ZERO);
  }

  /** The number under a column, if one is given; it keeps a law. */
  Optional<Rational> numberIfGiven(String column, Predicate<Rational> law, String required) {
    int before = faults.size();
    Optional<Rational> given = numberIfGiven(column);
    if (given.isPresent() && faults.size() == before && !law.test(given.get())) {
      refuse(column, "is %s; %s".formatted(given.get(), required));
    }
    return given;
  }

  /** Records what is wrong with the value under a column. */
  void refuse(String column, String fault) {
    faults.add("column %s %s".formatted(column, fault));
  }

  /**
   * Ends the reading.
   *
   * @throws BadInput if any value could not be read
   */
  void check() {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  private Rational parsed(String column, String text) {
    try {
      return Rational.parse(text);
    } catch (IllegalArgumentException notANumber) {
      refuse(column, "is %s, not a plain number".formatted(Faults.quote(text)));
      return Rational.ZERO;
    }
  }
}
