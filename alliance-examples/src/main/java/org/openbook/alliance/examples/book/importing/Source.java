package org.openbook.alliance.examples.book.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a field of an entry comes from: a column of the file, or one text for all rows.
 *
 * @param columns the names under which the column may be found; empty for a constant
 * @param constant the text for all rows
 * @param values what the column's texts stand for; empty if they stand for themselves
 * @param form whether the text is made an identifier
 * @param patterns date patterns of this column; empty for those of the mapping
 */
record Source(
    List<String> columns,
    Optional<String> constant,
    Map<String, String> values,
    Form form,
    List<String> patterns) {
  /** What is done with a text. */
  enum Form {
    /** Nothing. */
    AS_GIVEN,
    /** Characters that an identifier cannot have become hyphens. */
    IDENTIFIER
  }

  Source {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
    patterns = List.copyOf(patterns);
  }

  static Source column(List<String> names) {
    return new Source(names, Optional.empty(), Map.of(), Form.AS_GIVEN, List.of());
  }

  static Source constant(String text) {
    return new Source(List.of(), Optional.of(text), Map.of(), Form.AS_GIVEN, List.of());
  }

  /** {@code column 'Invoice date'}. */
  @Override
  public String toString() {
    return constant.map(text -> "constant '" + text + "'").orElse("column '" + name() + "'");
  }

  String name() {
    return String.join("' or '", columns);
  }
}
